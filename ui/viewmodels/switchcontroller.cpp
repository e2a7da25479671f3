// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/switchcontroller.h"

#include "engine/engine.h"
#include "engine/sentences.h"
#include "health/health.h"
#include "ui/viewmodels/enginethread.h"

#include <QLocale>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// Long enough to be read twice.
static constexpr auto tellingStay = 20s;
static constexpr auto rehearsalAtMost = 10s;

SwitchController::SwitchController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(tellingStay);
    connect(&m_leaving, &QTimer::timeout, this, &SwitchController::dismiss);
    connect(&accounts, &AccountList::switched, this, &SwitchController::begin);
    connect(&accounts, &AccountList::refused, this, &SwitchController::failed);
    connect(&engine, &EngineThread::outboxChanged, this, &SwitchController::readAgain);
    connect(&engine, &EngineThread::serverReturned, this, &SwitchController::hearReturn);
    connect(&engine, &EngineThread::healthChanged, this, &SwitchController::hearHealth);
    // Accounts are read anew without another one being in front.
    connect(&accounts, &AccountList::currentChanged, this, [this, before = AccountId()]() mutable {
        const auto now = m_accounts.account();
        const AccountId id = now ? now->id : AccountId();
        if (id != std::exchange(before, id))
            stay();
    });
    m_rehearsalEnd.setSingleShot(true);
    m_rehearsalEnd.setInterval(rehearsalAtMost);
    connect(&m_rehearsalEnd, &QTimer::timeout, this, [this] {
        m_accounts.pretend(false);
        Q_EMIT failed(tr("The window was not painted, so nothing could be timed."));
        endRehearsal({});
    });
}

void SwitchController::begin(const SwitchRecord &record)
{
    m_record = record;
    m_told = {};
    m_host = m_accounts.current().host;
    m_left = m_accounts.rowOf(record.from).host;
    m_told.posts = record.count(Passage::Kind::Goes);
    m_told.asking = record.count(Passage::Kind::Asks);
    m_telling = true;
    m_leaving.start();
    Q_EMIT changed();
    readAgain();
}

void SwitchController::readAgain()
{
    if (!m_telling || !m_record)
        return;
    m_engine.ask<SwitchTelling>(
        this, [record = *m_record](Engine &engine) { return tellOfSwitch(&engine, record); },
        [this, id = m_record->id](SwitchTelling told) {
            if (!m_record || m_record->id != id)
                return;
            m_told = std::move(told);
            Q_EMIT changed();
        });
}

// Where the last switch that led here came from, unless it was a way back.
static QCoro::Task<QString> hostLeft(Engine *engine, Account now, QString origin)
{
    const auto last = co_await engine->switcher().lastTo(now.persona, now.id);
    if (!last || !*last || (*last)->reason == SwitchRecord::Reason::Back)
        co_return QString();
    const auto from = engine->accountById((*last)->from);
    if (!from || from->archived || from->persona != now.persona || from->server.origin.toString() != origin)
        co_return QString();
    // A server that answers others leads nobody back to an account that it refuses.
    const auto health = engine->health().report(from->id);
    const bool isRefused =
        health && (health->account.frozenSince || health->account.token == AccountHealth::Token::Dead);
    co_return isRefused ? QString() : from->server.origin.toDisplayString();
}

void SwitchController::hearReturn(const QString &origin)
{
    m_back.insert(origin);
    const auto now = m_accounts.account();
    if (!now)
        return;
    m_engine.ask<QString>(
        this, [account = *now, origin](Engine &engine) { return hostLeft(&engine, account, origin); },
        [this, origin, id = now->id](const QString &host) {
            const auto still = m_accounts.account();
            if (host.isEmpty() || !still || still->id != id || !m_back.contains(origin))
                return;
            m_returned = host;
            m_returnedOrigin = origin;
            Q_EMIT changed();
        });
}

void SwitchController::hearHealth(const std::vector<HealthReport> &reports)
{
    QSet<QString> away;
    for (const HealthReport &report : reports) {
        if (isAway(report.state()) || report.state() == HealthState::Suspended)
            away.insert(report.server.origin.toString());
    }
    const QSet<QString> leaving = away - std::exchange(m_away, away);
    m_back -= leaving;
    if (leaving.contains(m_returnedOrigin))
        stay();
}

void SwitchController::stay()
{
    m_returned.clear();
    m_returnedOrigin.clear();
    Q_EMIT changed();
}

QString SwitchController::sentence() const
{
    const QString now = tr("You are on %1 now.").arg(m_host);
    if (!m_record || m_left.isEmpty())
        return now;
    if (m_record->reason == SwitchRecord::Reason::Gone)
        return tr("%1 is gone.").arg(m_left) + QLatin1Char(' ') + now;
    if (m_record->reason == SwitchRecord::Reason::Suspended)
        return tr("%1 has suspended your account.").arg(m_left) + QLatin1Char(' ') + now;
    return now;
}

QString SwitchController::detail() const
{
    const int went = m_told.posts + m_told.others;
    QString detail;
    if (went == 0)
        detail = tr("Your place is kept.");
    else if (m_told.sent < went)
        detail = m_told.others == 0
                     ? tr("Your place is kept, %n waiting post(s) go out from here.", nullptr, went)
                     : tr("Your place is kept, %n waiting thing(s) go out from here.", nullptr, went);
    else
        detail = m_told.others == 0
                     ? tr("Your place is kept, %n waiting post(s) have gone out.", nullptr, went)
                     : tr("Your place is kept, %n waiting thing(s) have gone out.", nullptr, went);
    if (m_told.asking > 0)
        detail += QLatin1Char(' ') + tr("%n need(s) your answer in the outbox.", nullptr, m_told.asking);
    return detail;
}

void SwitchController::hold(bool held)
{
    if (held)
        m_leaving.stop();
    else if (m_telling)
        m_leaving.start();
}

void SwitchController::dismiss()
{
    m_leaving.stop();
    m_telling = false;
    Q_EMIT changed();
}

static QCoro::Task<Switch::Result<double>> tryThere(Engine *engine, PersonaId persona)
{
    co_return co_await engine->switcher().rehearseThere(persona);
}

static QCoro::Task<Switch::Result<double>> tryBack(Engine *engine, PersonaId persona)
{
    co_return co_await engine->switcher().rehearseBack(persona);
}

void SwitchController::rehearse()
{
    if (m_step != Step::None)
        return;
    if (m_accounts.standby().id == 0) {
        Q_EMIT m_accounts.standbyMissing();
        return;
    }
    m_rehearsing = true;
    Q_EMIT rehearsalChanged();
    m_step = Step::There;
    m_rehearsalEnd.start();
    rehearseStep();
}

void SwitchController::rehearseStep()
{
    if (m_step == Step::None)
        return;
    m_engineDone = false;
    m_painted = false;
    m_timer.start();
    const bool there = m_step == Step::There;
    m_accounts.pretend(there);
    Q_EMIT frameWanted();
    m_engine.ask<Switch::Result<double>>(
        this,
        [there, persona = PersonaId(m_accounts.persona())](Engine &engine) {
            return there ? tryThere(&engine, persona) : tryBack(&engine, persona);
        },
        [this](const Switch::Result<double> &took) {
            if (m_step == Step::None)
                return;
            if (!took) {
                m_accounts.pretend(false);
                Q_EMIT failed(took.error().sentence);
                endRehearsal({});
                return;
            }
            m_engineDone = true;
            if (m_painted)
                painted();
        });
}

static QCoro::Task<bool> keepRehearsal(Engine *engine, PersonaId persona, double there, double back)
{
    const auto kept = co_await engine->switcher().keepRehearsal(persona, there, back);
    co_return kept.has_value();
}

void SwitchController::painted()
{
    if (m_step == Step::None)
        return;
    m_painted = true;
    if (!m_engineDone)
        return;
    const double took = double(m_timer.nsecsElapsed()) / 1e6;
    if (m_step == Step::There) {
        m_there = took;
        m_step = Step::Back;
        // So that it is seen.
        QTimer::singleShot(400ms, this, &SwitchController::rehearseStep);
        m_painted = false;
        m_engineDone = false;
        return;
    }
    m_engine.ask<bool>(
        this,
        [persona = PersonaId(m_accounts.persona()), there = m_there, took](Engine &engine) {
            return keepRehearsal(&engine, persona, there, took);
        },
        [this](bool) { Q_EMIT rehearsalKept(); });
    const QString times = tr("There in %1 ms, back in %2 ms. Nothing was changed.")
                              .arg(QLocale().toString(m_there, 'f', 0), QLocale().toString(took, 'f', 0));
    endRehearsal(times);
    askStandby(times);
}

// Whether it could take over is the other half of what a rehearsal is for.
static QCoro::Task<QString> standbySentence(Engine *engine, AccountId id)
{
    const auto account = engine->accountById(id);
    if (!account)
        co_return QString();
    const QString host = account->server.origin.toDisplayString();
    const auto greeted = co_await engine->greet(id);
    if (greeted)
        co_return SwitchController::tr("%1 answers and knows you.").arg(host);
    co_return SwitchController::tr("%1 does not take you just now: %2")
        .arg(host, sentenceOf(greeted.error()));
}

void SwitchController::askStandby(const QString &times)
{
    m_engine.ask<QString>(
        this,
        [id = AccountId(m_accounts.standby().id)](Engine &engine) { return standbySentence(&engine, id); },
        [this, times](const QString &sentence) {
            if (sentence.isEmpty() || m_rehearsal != times)
                return;
            m_rehearsal = times + QLatin1Char(' ') + sentence;
            Q_EMIT rehearsalChanged();
        });
}

void SwitchController::endRehearsal(const QString &sentence)
{
    m_rehearsalEnd.stop();
    m_step = Step::None;
    m_rehearsing = false;
    m_rehearsal = sentence;
    Q_EMIT rehearsalChanged();
}

} // namespace Godwit
