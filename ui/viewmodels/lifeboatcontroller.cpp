// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/lifeboatcontroller.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "lifeboat/standbysync.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

using namespace std::chrono_literals;

LifeboatController::LifeboatController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    m_again.setSingleShot(true);
    // A standby that is being brought in step tells of every row.
    m_again.setInterval(300ms);
    connect(&m_again, &QTimer::timeout, this, &LifeboatController::read);
    connect(&accounts, &AccountList::currentChanged, this, &LifeboatController::readAgain);
    connect(&accounts, &AccountList::changed, this, &LifeboatController::readAgain);
    connect(&engine, &EngineThread::lifeboatChanged, this, &LifeboatController::readAgain);
    connect(&engine, &EngineThread::healthChanged, this, &LifeboatController::readAgain);
    read();
}

void LifeboatController::readAgain()
{
    if (!m_again.isActive())
        m_again.start();
}

void LifeboatController::read()
{
    m_engine.ask<LifeboatRead>(
        this, [looking = m_accounts.looking()](Engine &engine) { return readLifeboat(&engine, looking); },
        [this](LifeboatRead read) {
            m_read = std::move(read);
            m_loaded = true;
            Q_EMIT changed();
        });
}

void LifeboatController::act(std::function<QCoro::Task<QString>(Engine &)> task)
{
    m_engine.ask<QString>(this, std::move(task), [this](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT failed(sentence);
        read();
    });
}

static QCoro::Task<QString> chooseStandby(Engine *engine, AccountId account, AccountId standby)
{
    const auto done =
        standby ? co_await engine->pair(account, standby) : co_await engine->dismissStandby(account);
    co_return done ? QString() : done.error().sentence;
}

void LifeboatController::setStandby(int account)
{
    act([current = m_accounts.looking().account, account](Engine &engine) {
        return chooseStandby(&engine, current, AccountId(account));
    });
}

static QCoro::Task<> syncQuietly(Engine *engine, SyncPair pair)
{
    co_await engine->standbySync().sync(pair);
}

static QCoro::Task<QString> agreeTo(Engine *engine, SyncPair pair)
{
    const auto kept = co_await engine->standbySync().consent(pair);
    if (!kept)
        co_return sentenceOf(kept.error());
    engine->scope().start(syncQuietly(engine, pair));
    co_return QString();
}

void LifeboatController::agree()
{
    const SyncPair pair{m_accounts.looking().account, AccountId(standby())};
    act([pair](Engine &engine) { return agreeTo(&engine, pair); });
}

static QCoro::Task<QString> pause(Engine *engine, SyncPair pair, bool paused)
{
    const auto kept = co_await engine->standbySync().setPaused(pair, paused);
    if (!kept)
        co_return sentenceOf(kept.error());
    if (!paused)
        engine->scope().start(syncQuietly(engine, pair));
    co_return QString();
}

void LifeboatController::setPaused(bool paused)
{
    const SyncPair pair{m_accounts.looking().account, AccountId(standby())};
    act([pair, paused](Engine &engine) { return pause(&engine, pair, paused); });
}

void LifeboatController::keepInStepNow()
{
    const SyncPair pair{m_accounts.looking().account, AccountId(standby())};
    m_engine.post([pair](Engine &engine) { engine.scope().start(syncQuietly(&engine, pair)); });
    readAgain();
}

} // namespace Godwit
