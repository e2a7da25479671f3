// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/preferences.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "lifeboat/switchwatch.h"
#include "settings/settings.h"
#include "ui/rendererchoice.h"
#include "ui/viewmodels/enginethread.h"

#include <QQmlEngine>

namespace Godwit
{

static const QString modeSetting = QStringLiteral("window.mode");
static const QString scaleSetting = QStringLiteral("window.scale");
static const QString motionSetting = QStringLiteral("window.motion");
static const QString densitySetting = QStringLiteral("window.density");
static const QString picturesSetting = QStringLiteral("window.pictures");
static const QString movingSetting = QStringLiteral("window.moving");
static const QString actsSetting = QStringLiteral("window.actsOnHover");
static const QString timesSetting = QStringLiteral("window.relativeTimes");
// Not among the settings: it is read before they are.
static const QString rendererChoice = QStringLiteral("renderer");

// The one that runWindow() made, for create().
static Preferences *only = nullptr;

QCoro::Task<Preferences::Kept> Preferences::readKept(Engine *engine)
{
    Kept kept;
    for (const QString &name : {modeSetting, scaleSetting, motionSetting, densitySetting, picturesSetting,
                                movingSetting, actsSetting, timesSetting, SwitchWatch::setting()}) {
        if (const QString value = engine->settings().value(name); !value.isEmpty())
            kept.insert(name, value);
    }
    const auto wanted = RendererChoice::read(engine->dataFolder()).wanted;
    kept.insert(rendererChoice, QString::number(int(wanted)));
    co_return kept;
}

Preferences::Preferences(EngineThread &engine, Theme &theme, PostLook &look)
    : m_engine(engine), m_theme(theme), m_look(look)
{
    only = this;
    connect(&engine, &EngineThread::settingsGiven, this, &Preferences::readAgain);
    readAgain();
}

void Preferences::readAgain()
{
    m_engine.ask<Kept>(
        this, [](Engine &open) { return readKept(&open); }, [this](Kept read) { take(std::move(read)); });
}

void Preferences::take(Kept read)
{
    read.removeIf([this](Kept::iterator each) { return m_unkept.contains(each.key()); });
    const auto number = [&read](const QString &name, int usual, int most) {
        return read.contains(name) ? qBound(0, read.value(name).toInt(), most) : usual;
    };
    m_theme.setMode(Theme::Mode(number(modeSetting, mode(), int(Theme::Mode::Black))));
    if (read.contains(scaleSetting))
        m_theme.setScale(read.value(scaleSetting).toDouble());
    m_theme.setMotion(number(motionSetting, motion(), 1) != 0);
    m_look.density = PostLook::Density(number(densitySetting, density(), PostLook::Airy));
    m_look.pictures = PostLook::Pictures(number(picturesSetting, pictures(), PostLook::HiddenPictures));
    m_look.moving = PostLook::Moving(number(movingSetting, moving(), PostLook::MovingInSight));
    m_look.actsOnHover = number(actsSetting, actsOnHover(), 1) != 0;
    m_look.relativeTimes = number(timesSetting, relativeTimes(), 1) != 0;
    m_renderer = number(rendererChoice, m_renderer, int(RendererChoice::Wanted::GraphicsCard));
    const bool isChosen = m_unkept.contains(SwitchWatch::setting());
    m_automaticSwitch = number(SwitchWatch::setting(), isChosen && m_automaticSwitch, 1) != 0;
    Q_EMIT m_look.changed();
    Q_EMIT changed();
}

Preferences *Preferences::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(only, QQmlEngine::CppOwnership);
    return only;
}

quint64 Preferences::choose(const QString &name)
{
    return m_unkept[name] = ++m_choices;
}

// What is read from now on is from after it, unless another has been made since.
void Preferences::noteKept(const QString &name, quint64 choice)
{
    if (m_unkept.value(name) == choice)
        m_unkept.remove(name);
}

static QCoro::Task<bool> keepSetting(Engine *engine, QString name, QString value)
{
    const auto done = co_await engine->settings().set(std::move(name), std::move(value));
    co_return done.has_value();
}

void Preferences::keep(const QString &name, const QString &value)
{
    Q_EMIT changed();
    m_engine.ask<bool>(
        this, [name, value](Engine &engine) { return keepSetting(&engine, name, value); },
        [this, name, choice = choose(name)](bool done) {
            // A look that could not be kept stands until the window closes.
            if (done || name == SwitchWatch::setting())
                noteKept(name, choice);
            if (!done && name == SwitchWatch::setting())
                tellUnkeptSwitch();
        });
}

// Nobody would take over, whatever the window says.
void Preferences::tellUnkeptSwitch()
{
    readAgain();
    Q_EMIT failed(
        tr("Whether the standby takes over by itself could not be kept, so it stays as it was. Check "
           "that the data folder may be written to and its disk is not full, then choose again."));
}

static QString word(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
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
    keep(motionSetting, word(motion));
}

void Preferences::setDensity(int density)
{
    m_look.setProperty("density", qBound(0, density, int(PostLook::Airy)));
    keep(densitySetting, QString::number(density));
}

void Preferences::setPictures(int pictures)
{
    m_look.setProperty("pictures", qBound(0, pictures, int(PostLook::HiddenPictures)));
    keep(picturesSetting, QString::number(pictures));
}

void Preferences::setMoving(int moving)
{
    m_look.setProperty("moving", qBound(0, moving, int(PostLook::MovingInSight)));
    keep(movingSetting, QString::number(moving));
}

void Preferences::setActsOnHover(bool onHover)
{
    m_look.setProperty("actsOnHover", onHover);
    keep(actsSetting, word(onHover));
}

void Preferences::setAutomaticSwitch(bool automatic)
{
    m_automaticSwitch = automatic;
    keep(SwitchWatch::setting(), word(automatic));
}

// What is kept then.
static QCoro::Task<RendererChoice::Wanted> keepRenderer(QString folder, RendererChoice::Wanted wanted)
{
    const RendererChoice before = RendererChoice::read(folder);
    RendererChoice choice = before;
    choice.wanted = wanted;
    co_return choice.write(folder) ? wanted : before.wanted;
}

void Preferences::setRenderer(int renderer)
{
    m_renderer = qBound(0, renderer, int(RendererChoice::Wanted::GraphicsCard));
    Q_EMIT changed();
    using Wanted = RendererChoice::Wanted;
    m_engine.ask<Wanted>(
        this,
        [wanted = Wanted(m_renderer)](Engine &engine) { return keepRenderer(engine.dataFolder(), wanted); },
        [this, wanted = m_renderer, choice = choose(rendererChoice)](Wanted standing) {
            noteKept(rendererChoice, choice);
            // A later choice is told of by its own answer.
            if (int(standing) == wanted || m_renderer != wanted)
                return;
            m_renderer = int(standing);
            Q_EMIT changed();
            Q_EMIT failed(tr("What draws the window could not be kept, so it stays as it was. Check that the "
                             "data folder may be written to and its disk is not full, then choose again."));
        });
}

void Preferences::setRelativeTimes(bool relative)
{
    m_look.setProperty("relativeTimes", relative);
    keep(timesSetting, word(relative));
}

} // namespace Godwit
