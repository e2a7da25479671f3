// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/healthsentence.h"

#include "base/toldtime.h"
#include "base/tr.h"

#include <QDateTime>

namespace Godwit
{

using namespace std::chrono_literals;

QString lengthOfTime(Milliseconds length)
{
    using namespace std::chrono;
    if (length < 1min)
        return tr("%n s", "a length of time",
                  int(std::max<qint64>(1, duration_cast<seconds>(length).count())));
    if (length < 1h)
        return tr("%n min", "a length of time", int(duration_cast<minutes>(length).count()));
    if (length < 48h)
        return tr("%n h", "a length of time", int(duration_cast<hours>(length).count()));
    return tr("%n day(s)", "a length of time", int(duration_cast<days>(length).count()));
}

static QString clockTime(Instant instant)
{
    return toldMoment(QDateTime::fromMSecsSinceEpoch(toMs(instant)));
}

static QString networkSentence(NetworkState state)
{
    return state == NetworkState::Down ? tr("This computer is offline.")
                                       : tr("This network wants you to sign in first.");
}

static QString serverSentence(const HealthReport &report, const QString &host, Instant now)
{
    const ServerHealth &server = report.server;
    const auto length = now - server.since;
    switch (report.state()) {
    case HealthState::Fine:
        return tr("%1 is fine.").arg(host);
    case HealthState::Slow:
        return tr("%1 is slow.").arg(host);
    case HealthState::RateLimited:
        return server.liftsAt ? tr("%1 asks for patience until %2.").arg(host, clockTime(*server.liftsAt))
                              : tr("%1 asks for patience.").arg(host);
    case HealthState::Failing:
        return length < 1min ? tr("%1 has a problem of its own.").arg(host)
                             : tr("%1 has had a problem of its own for %2.").arg(host, lengthOfTime(length));
    case HealthState::Unreachable:
        return length < 1min ? tr("%1 does not answer.").arg(host)
                             : tr("%1 has not answered for %2.").arg(host, lengthOfTime(length));
    case HealthState::Gone:
        return tr("%1 is gone.").arg(host);
    case HealthState::Suspended:
        return tr("%1 has frozen your account.").arg(host);
    case HealthState::Impostor:
        return tr("Somebody else answers as %1.").arg(host);
    case HealthState::Unknown:
        break;
    }
    return tr("Nothing is known of %1 yet.").arg(host);
}

QString healthSentence(const HealthReport &report, Instant now)
{
    if (report.isNetworkToBlame())
        return networkSentence(report.network.state);
    const QString host = report.server.origin.toDisplayString();
    if (!isAway(report.state()) && report.state() != HealthState::Suspended &&
        report.account.token == AccountHealth::Token::Dead)
        return tr("%1 does not accept your sign-in any more.").arg(host);
    return serverSentence(report, host, now);
}

QString healthMeaning(const HealthReport &report)
{
    if (report.isNetworkToBlame())
        return tr("Everything you do is kept and sent later.");
    switch (report.state()) {
    case HealthState::Failing:
    case HealthState::Unreachable:
    case HealthState::Gone:
    case HealthState::Suspended:
        return tr("You are reading your own copy.");
    case HealthState::Impostor:
        return tr("Nothing was sent to them.");
    default:
        break;
    }
    if (report.account.token == AccountHealth::Token::Dead)
        return tr("You are reading your own copy. Sign in again to go on.");
    if (report.state() == HealthState::Slow)
        return tr("Posts may arrive late.");
    if (report.state() == HealthState::RateLimited)
        return tr("What you do goes out after that.");
    return {};
}

static QString goneReason(const Steps &evidence)
{
    if (findStep(evidence, Sign::Genuine))
        return tr("A server answers at its address again, and nothing shows that it is the one you signed in "
                  "to. Your "
                  "sign-in is not sent to it before you say that it is.");
    if (findStep(evidence, Sign::SaysGone))
        return tr("It says itself that it is gone for good.");
    if (findStep(evidence, Sign::NameUnknown))
        return tr("Its name does not exist any more: two independent sources say so.");
    return tr("Its address shows a web page of somebody else's.");
}

static QString unreachableReason(const Steps &evidence)
{
    if (findStep(evidence, Sign::Refused))
        return tr("Its computer is there, and nothing takes connections on it: the server is not running.");
    if (findStep(evidence, Sign::NameUnknown) || findStep(evidence, Sign::NameFailed))
        return tr("Its name cannot be looked up.");
    if (findStep(evidence, Sign::Silent))
        return tr("It takes connections and does not answer.");
    return tr("No connection comes about.");
}

static QString failingReason(const Steps &evidence)
{
    if (findStep(evidence, Sign::OldCertificate))
        return tr(
            "Its certificate is out of date, so that nothing is sent to it. Check this computer's clock, "
            "too.");
    if (findStep(evidence, Sign::WebPage) || findStep(evidence, Sign::Elsewhere))
        return tr("A web page answers in its place. That may be maintenance, or the end of it.");
    return tr("It answers, and says itself that it cannot help just now.");
}

static QString impostorReason(const Steps &evidence)
{
    if (findStep(evidence, Sign::OtherKey))
        return tr("A server answers there that is not the one you signed in to: its own key is another one. "
                  "Your sign-in is not sent to it.");
    return tr(
        "Whoever answers there cannot prove to be it. This may be somebody in between, your network, or a "
        "mistake of the server's. Nothing is sent.");
}

static QString reasonOf(const HealthReport &report)
{
    const Steps &evidence = report.server.evidence;
    switch (report.state()) {
    case HealthState::Gone:
        return goneReason(evidence);
    case HealthState::Unreachable:
        return unreachableReason(evidence);
    case HealthState::Failing:
        return failingReason(evidence);
    case HealthState::Impostor:
        return impostorReason(evidence);
    case HealthState::Suspended:
        return report.account.words.isEmpty() ? tr("Its web page may say why.")
                                              : tr("It says: “%1”").arg(report.account.words);
    case HealthState::Slow:
        return tr("Several of its last answers took long, or it came and went.");
    case HealthState::RateLimited:
        return tr("More was asked of it than it allows in a while.");
    case HealthState::Fine:
        return tr("It answers as itself.");
    case HealthState::Unknown:
        break;
    }
    return {};
}

QString healthReason(const HealthReport &report, Instant now)
{
    if (report.network.state == NetworkState::SignInPage && report.isNetworkToBlame())
        return tr("It answers in the place of every server. Open any page in a browser, sign in there, and "
                  "Godwit goes on by itself.");
    if (report.isNetworkToBlame())
        return tr("Nothing can be reached from here, so that nothing is said of your servers. Godwit notices "
                  "when the network is back.");
    QString reason = reasonOf(report);
    const auto &again = report.server.liftsAt;
    if (isAway(report.state()) && again && *again > now)
        reason +=
            u' ' + tr("Godwit looks again in %1 and goes on by itself.").arg(lengthOfTime(*again - now));
    return reason;
}

} // namespace Godwit
