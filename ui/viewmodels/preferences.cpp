// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/preferences.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "ui/viewmodels/enginethread.h"

#include <QQmlEngine>

namespace Godwit
{

static const QString modeSetting = QStringLiteral("window.mode");
static const QString scaleSetting = QStringLiteral("window.scale");
static const QString motionSetting = QStringLiteral("window.motion");

// The one that runWindow() made, for create().
static Preferences *only = nullptr;

struct Kept {
    QString mode;
    QString scale;
    QString motion;
};

static QCoro::Task<Kept> readKept(Engine *engine)
{
    const Settings &settings = engine->settings();
    co_return Kept{settings.value(modeSetting), settings.value(scaleSetting), settings.value(motionSetting)};
}

Preferences::Preferences(EngineThread &engine, Theme &theme) : m_engine(engine), m_theme(theme)
{
    only = this;
    m_engine.ask<Kept>(
        this, [](Engine &open) { return readKept(&open); },
        [this](const Kept &kept) {
            if (!kept.mode.isEmpty())
                m_theme.setMode(Theme::Mode(qBound(0, kept.mode.toInt(), int(Theme::Mode::Black))));
            if (!kept.scale.isEmpty())
                m_theme.setScale(kept.scale.toDouble());
            if (!kept.motion.isEmpty())
                m_theme.setMotion(kept.motion != QLatin1String("0"));
            Q_EMIT changed();
        });
}

Preferences *Preferences::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(only, QQmlEngine::CppOwnership);
    return only;
}

static QCoro::Task<> keepSetting(Engine *engine, QString name, QString value)
{
    // A choice that could not be kept stands until the window closes.
    co_await engine->settings().set(std::move(name), std::move(value));
}

void Preferences::keep(const QString &name, const QString &value)
{
    Q_EMIT changed();
    m_engine.post([name, value](Engine &engine) { engine.scope().start(keepSetting(&engine, name, value)); });
}

void Preferences::setMode(int mode)
{
    m_theme.setMode(Theme::Mode(qBound(0, mode, int(Theme::Mode::Black))));
    keep(modeSetting, QString::number(mode));
}

void Preferences::setScale(double scale)
{
    m_theme.setScale(scale);
    keep(scaleSetting, QString::number(m_theme.scale()));
}

void Preferences::setMotion(bool motion)
{
    m_theme.setMotion(motion);
    keep(motionSetting, motion ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace Godwit
