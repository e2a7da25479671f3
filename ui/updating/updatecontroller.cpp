// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/updating/updatecontroller.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/updates.h"
#include "settings/settings.h"
#include "ui/updating/updatemaker.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

static const QString placeSetting = QStringLiteral("update.place");

namespace
{

// Empty unless this start followed a restart.
QCoro::Task<QString> takePlace(Engine *engine)
{
    const QString place = engine->settings().value(placeSetting);
    if (!place.isEmpty())
        co_await engine->settings().set(placeSetting, {});
    co_return place;
}

QCoro::Task<bool> exchange(Engine *engine, bool back, QString place)
{
    auto task = back ? engine->updates().back() : engine->updates().apply();
    const bool isDone = co_await std::move(task);
    // Without it the window opens at home.
    if (isDone)
        co_await engine->settings().set(placeSetting, place);
    co_return isDone;
}

Updates::Consent consentOf(const QString &word)
{
    return {.metered = word == QLatin1String("metered"),
            .old = word == QLatin1String("old"),
            .clock = word == QLatin1String("clock"),
            .again = word == QLatin1String("again")};
}

} // namespace

UpdateController::UpdateController(EngineThread &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &EngineThread::updatesChanged, this, &UpdateController::take);
}

void UpdateController::arrive()
{
    m_engine.ask<QString>(
        this, [](Engine &open) { return takePlace(&open); },
        [this](const QString &place) {
            if (place.isEmpty())
                return;
            setWanted();
            Q_EMIT placeWanted(place);
        });
}

void UpdateController::show()
{
    setWanted();
    Q_EMIT placeWanted(QStringLiteral("settings"));
}

void UpdateController::setWanted()
{
    m_wanted = true;
    Q_EMIT wantedChanged();
}

void UpdateController::take(const UpdateState &state)
{
    const UpdateRow row = updateRow(state, SystemClock().now());
    if (row == m_row)
        return;
    m_row = row;
    Q_EMIT changed();
}

void UpdateController::read()
{
    m_engine.post([](Engine &engine) { engine.scope().start(engine.updates().read()); });
}

void UpdateController::look()
{
    m_engine.post([](Engine &engine) { engine.scope().start(engine.updates().look()); });
}

void UpdateController::lookInFolder(const QUrl &folder)
{
    m_engine.post([path = folder.toLocalFile()](Engine &engine) {
        if (!path.isEmpty())
            engine.scope().start(engine.updates().look(path));
    });
}

void UpdateController::fetch(const QString &consent)
{
    m_engine.post([given = consentOf(consent)](Engine &engine) {
        engine.scope().start(engine.updates().fetch(given));
    });
}

void UpdateController::stop()
{
    m_engine.post([](Engine &engine) { engine.updates().stop(); });
}

void UpdateController::restart(const QString &place)
{
    become(false, place);
}

void UpdateController::goBack(const QString &place)
{
    become(true, place);
}

void UpdateController::become(bool back, const QString &place)
{
    m_engine.ask<bool>(
        this, [back, place](Engine &engine) { return exchange(&engine, back, place); },
        [this](bool isDone) {
            if (isDone)
                Q_EMIT restartWanted();
        });
}

void UpdateController::setAutomatic(bool automatic)
{
    m_engine.post(
        [automatic](Engine &engine) { engine.scope().start(engine.updates().setAutomatic(automatic)); });
}

} // namespace Godwit
