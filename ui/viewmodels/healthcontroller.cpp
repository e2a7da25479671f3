// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/healthcontroller.h"

#include "base/taskscope.h"
#include "base/toldtime.h"
#include "engine/engine.h"
#include "health/health.h"
#include "health/healthsentence.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"

#include <QDateTime>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;
using Token = AccountHealth::Token;

static Instant now()
{
    return instantFromMs(QDateTime::currentMSecsSinceEpoch());
}

static QString clockTime(Instant instant)
{
    return toldMoment(QDateTime::fromMSecsSinceEpoch(toMs(instant)));
}

HealthController::HealthController(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts)
{
    m_ticker.setInterval(10s);
    connect(&m_ticker, &QTimer::timeout, this, &HealthController::say);
    connect(&engine, &EngineThread::healthChanged, this, &HealthController::take);
    connect(&accounts, &AccountList::currentChanged, this, &HealthController::say);
    connect(&accounts, &AccountList::currentChanged, this, &HealthController::evidenceChanged);
}

void HealthController::take(std::vector<HealthReport> reports)
{
    if (reports == m_reports)
        return;
    m_reports = std::move(reports);
    say();
    Q_EMIT evidenceChanged();
}

void HealthController::say()
{
    ++m_revision;
    // Nothing ticks while all is well.
    if (tone() == Tone::Quiet)
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start();
    Q_EMIT changed();
}

const HealthReport *HealthController::of(AccountId account) const
{
    const auto found = std::ranges::find_if(
        m_reports, [account](const HealthReport &report) { return report.account.account == account; });
    return found == m_reports.end() ? nullptr : &*found;
}

const HealthReport *HealthController::current() const
{
    return of(m_accounts.looking().account);
}

HealthController::Tone HealthController::tone() const
{
    const HealthReport *report = current();
    if (!report)
        return Tone::Quiet;
    if (report->isNetworkToBlame())
        return Tone::Network;
    if (report->state() == HealthState::Impostor)
        return Tone::Danger;
    return report->isCutOff() || report->account.token == Token::Dead ? Tone::Server : Tone::Quiet;
}

QString HealthController::host() const
{
    const HealthReport *report = current();
    return report ? report->server.origin.toDisplayString() : QString();
}

QString HealthController::sentence() const
{
    const HealthReport *report = current();
    return report ? healthSentence(*report, now()) : QString();
}

QString HealthController::meaning() const
{
    const HealthReport *report = current();
    return report ? healthMeaning(*report) : QString();
}

QString HealthController::reason() const
{
    const HealthReport *report = current();
    return report ? healthReason(*report, now()) : QString();
}

QString HealthController::times() const
{
    const HealthReport *report = current();
    if (!report || report->server.state == HealthState::Unknown)
        return {};
    const Instant since = report->isNetworkToBlame() ? report->network.since : report->since();
    QStringList times{tr("Since %1.").arg(clockTime(since))};
    if (const auto &answered = report->server.answeredAt)
        times << tr("It last answered at %1.").arg(clockTime(*answered));
    return times.join(u' ');
}

QList<StepRow> HealthController::steps() const
{
    QList<StepRow> rows;
    const HealthReport *report = current();
    if (!report)
        return rows;
    for (const Step &step : report->server.evidence) {
        // Of another account on the same server.
        if (rungOf(step.sign) == Rung::Token && step.subject != m_accounts.current().handle)
            continue;
        rows.append(
            {isGood(step.sign), stepSentence(step, report->server.origin), step.words, clockTime(step.at)});
    }
    return rows;
}

bool HealthController::isLooking() const
{
    const HealthReport *report = current();
    return report && report->server.looking;
}

// Something answers that has not proved to be the server.
bool HealthController::isDoubtful() const
{
    const HealthReport *report = current();
    return report && (findStep(report->server.evidence, Sign::OtherKey) ||
                      (isAway(report->state()) && findStep(report->server.evidence, Sign::Genuine)));
}

HealthController::Mark HealthController::markOf(const HealthReport &report)
{
    if (report.account.token == Token::Dead)
        return Mark::Red;
    switch (report.state()) {
    case HealthState::Unknown:
    case HealthState::Fine:
        return Mark::None;
    case HealthState::Slow:
    case HealthState::RateLimited:
    case HealthState::Failing:
        return Mark::Amber;
    case HealthState::Unreachable:
    case HealthState::Gone:
    case HealthState::Suspended:
    case HealthState::Impostor:
        return Mark::Red;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

int HealthController::mark(int account) const
{
    const HealthReport *report = of(AccountId(account));
    return int(report ? markOf(*report) : Mark::None);
}

QString HealthController::words(int account) const
{
    const HealthReport *report = of(AccountId(account));
    if (!report || mark(account) == int(Mark::None))
        return {};
    // Of the server, whatever the own network does.
    HealthReport server = *report;
    server.network = {};
    return healthSentence(server, now());
}

QString HealthController::absence(int account) const
{
    const HealthReport *report = of(AccountId(account));
    if (!report || report == current())
        return {};
    const QString host = report->server.origin.toDisplayString();
    if (report->state() == HealthState::Suspended)
        return tr("Your account on %1 is suspended.").arg(host);
    if (isAway(report->state()))
        return current() && isAway(current()->state()) ? tr("%1 does not answer either.").arg(host)
                                                       : tr("%1 does not answer just now.").arg(host);
    return report->account.token == Token::Dead ? tr("%1 wants you to sign in again.").arg(host) : QString();
}

bool HealthController::isReady(int account) const
{
    const HealthReport *report = of(AccountId(account));
    return report && report->state() == HealthState::Fine && report->account.token != Token::Dead &&
           !report->isNetworkToBlame();
}

static QCoro::Task<> lookNow(Engine *engine, AccountId account)
{
    co_await engine->health().look(account);
}

static QCoro::Task<> trust(Engine *engine, Origin origin)
{
    co_await engine->health().trustNewKey(origin);
}

void HealthController::look()
{
    m_engine.post([account = m_accounts.looking().account](Engine &engine) {
        engine.scope().start(lookNow(&engine, account));
    });
}

void HealthController::trustNewKey()
{
    if (const HealthReport *report = current())
        m_engine.post([origin = report->server.origin](Engine &engine) {
            engine.scope().start(trust(&engine, origin));
        });
}

} // namespace Godwit
