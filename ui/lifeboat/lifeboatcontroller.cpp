// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/lifeboatcontroller.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "health/health.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

namespace Godwit
{

using namespace std::chrono_literals;

// A standby that is being brought in step tells of every row.
static constexpr auto readAfter = 300ms;
// A timer until midnight would ring late on a machine that has slept meanwhile.
static constexpr auto dayHolds = 60s;
static constexpr auto countsLast = 60s;
// It is set in the browser, and looked for when the person is back.
static constexpr auto aliasLasts = 20s;

LifeboatController::LifeboatController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts), m_backup(engine, accounts, nullptr),
      m_restoring(engine, accounts, nullptr), m_restores(engine, nullptr),
      m_archive(engine, accounts, nullptr), m_republish(engine, accounts, nullptr),
      m_rereading(readAfter, [this] { read(); })
{
    m_minutes.setInterval(dayHolds);
    connect(&m_minutes, &QTimer::timeout, this, &LifeboatController::lookAtDay);
    connect(&accounts, &AccountList::changed, this, &LifeboatController::countAgain);
    connect(&accounts, &AccountList::currentChanged, this, &LifeboatController::readAgain);
    connect(&engine, &EngineThread::lifeboatChanged, this, &LifeboatController::readAgain);
    connect(&engine, &EngineThread::healthChanged, this, &LifeboatController::readAgain);
    connect(&engine, &EngineThread::backupsChanged, this, &LifeboatController::readAgain);
    connect(&engine, &EngineThread::archivesChanged, this, &LifeboatController::countAgain);
    connect(&m_restoring, &RestoreController::begun, this, &LifeboatController::readAgain);
    connect(&m_restores, &RestoreList::failed, this, &LifeboatController::failed);
    connect(&m_archive, &ArchiveController::failed, this, &LifeboatController::failed);
}

void LifeboatController::watch(bool watched)
{
    m_watchers += watched ? 1 : -1;
    m_backup.setWatched(m_watchers > 0);
    m_restores.setWatched(m_watchers > 0);
    m_archive.setWatched(m_watchers > 0);
    if (watched) {
        m_rereading.readNow();
        m_day = {};
        lookAtDay();
        m_minutes.start();
    } else if (m_watchers == 0) {
        m_rereading.rest();
        m_minutes.stop();
    }
}

static QCoro::Task<QDate> readDay(Engine *engine)
{
    co_return QDateTime::fromMSecsSinceEpoch(toMs(engine->clock().now())).date();
}

void LifeboatController::lookAtDay()
{
    m_engine.ask<QDate>(
        this, [](Engine &engine) { return readDay(&engine); },
        [this](QDate day) {
            const QDate before = std::exchange(m_day, day);
            if (!before.isValid() || before == day)
                return;
            readAgain();
            m_restores.readAnew();
        });
}

void LifeboatController::countAgain()
{
    m_isCountOld = true;
    readAgain();
}

void LifeboatController::readAgain()
{
    if (m_watchers > 0)
        m_rereading.readLater();
}

// During a rehearsal the page is still about whoever acts.
void LifeboatController::read()
{
    const bool counts = std::exchange(m_isCountOld, false) || !m_read.kept || m_countedUntil.hasExpired();
    m_engine.ask<LifeboatRead>(
        this,
        [looking = m_accounts.acting(), kept = counts ? std::optional<KeptAmounts>() : m_read.kept](
            Engine &engine) { return readLifeboat(&engine, looking, kept); },
        [this, counts](LifeboatRead read) {
            m_rereading.ended();
            take(std::move(read), counts);
        });
}

void LifeboatController::take(LifeboatRead read, bool isCounted)
{
    if (isCounted)
        m_countedUntil.setRemainingTime(countsLast);
    m_read = std::move(read);
    m_loaded = true;
    Q_EMIT changed();
    askForAlias();
}

PreparationRow LifeboatController::preparation() const
{
    PreparationRow row = m_read.preparation;
    row.aliased = m_aliased && m_askedOf == pair();
    return row;
}

static QCoro::Task<std::optional<bool>> isAliased(Engine *engine, SyncPair pair)
{
    const auto active = engine->accountById(pair.active.account());
    if (!active)
        co_return std::nullopt;
    co_return co_await engine->isKnownAs(pair.standby, active->person);
}

void LifeboatController::askForAlias()
{
    const SyncPair now = pair();
    const bool isAnother = now != m_askedOf;
    if (!now.standby || (!isAnother && !m_askedUntil.hasExpired()))
        return;
    m_aliased = m_aliased && !isAnother;
    m_askedOf = now;
    m_askedUntil.setRemainingTime(aliasLasts);
    m_engine.ask<std::optional<bool>>(
        this, [now](Engine &engine) { return isAliased(&engine, now); },
        [this, now](std::optional<bool> answer) {
            // A server that says nothing now has not taken back what it said.
            if (!answer || now != m_askedOf || *answer == m_aliased)
                return;
            m_aliased = *answer;
            Q_EMIT changed();
        });
}

void LifeboatController::act(std::function<QCoro::Task<QString>(Engine &)> task)
{
    m_engine.ask<QString>(this, std::move(task), [this](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT failed(sentence);
        readAgain();
    });
}

SyncPair LifeboatController::pair() const
{
    return {m_accounts.acting().account, AccountId(m_read.standby.account)};
}

static QCoro::Task<QString> lookAt(Engine *engine, AccountId account)
{
    co_await engine->health().look(account);
    co_return QString();
}

void LifeboatController::look(int account)
{
    act([account](Engine &engine) { return lookAt(&engine, AccountId(account)); });
}

// How it ended stands in the next report.
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
    act([pair = pair()](Engine &engine) { return agreeTo(&engine, pair); });
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
    act([pair = pair(), paused](Engine &engine) { return pause(&engine, pair, paused); });
}

void LifeboatController::keepInStepNow()
{
    m_engine.post([pair = pair()](Engine &engine) { engine.scope().start(syncQuietly(&engine, pair)); });
    readAgain();
}

} // namespace Godwit
