// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboat/lifeboatwords.h"

#include "base/toldtime.h"
#include "base/tr.h"
#include "health/healthsentence.h"
#include "ui/viewmodels/healthcontroller.h"

#include <QDateTime>
#include <QLocale>

namespace Godwit
{

// Avatar.Health, besides what HealthController::Mark has.
static constexpr int unmarked = 0;
static constexpr int green = 3;

QString numberWords(qint64 count)
{
    return QLocale().toString(count);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

static QDateTime timeOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant));
}

static QString clockOf(Instant instant)
{
    return toldTime(timeOf(instant).time());
}

// 1: yesterday.
static qint64 daysAgo(Instant instant, Instant now)
{
    return timeOf(instant).date().daysTo(timeOf(now).date());
}

QString dateWords(Instant instant, Instant now)
{
    const QDate date = timeOf(instant).date();
    const bool thisYear = date.year() == timeOf(now).date().year();
    return QLocale().toString(date, thisYear ? tr("d MMMM", "how a date of this year is written, for Qt")
                                             : tr("d MMMM yyyy", "how a date is written, for Qt"));
}

QString sinceWords(Instant instant, Instant now)
{
    const qint64 days = daysAgo(instant, now);
    if (days == 0)
        return tr("since %1", "a time of today").arg(clockOf(instant));
    if (days == 1)
        return tr("since yesterday %1", "a time").arg(clockOf(instant));
    return tr("since %1", "a date").arg(dateWords(instant, now));
}

QString dayWords(Instant instant, Instant now)
{
    const qint64 days = daysAgo(instant, now);
    if (days == 0)
        return tr("today %1", "a time").arg(clockOf(instant));
    if (days == 1)
        return tr("yesterday %1", "a time").arg(clockOf(instant));
    if (days == -1)
        return tr("tomorrow %1", "a time").arg(clockOf(instant));
    return tr("on %1", "a date").arg(dateWords(instant, now));
}

static bool refusesSignIn(const HealthReport &report)
{
    return !isAway(report.state()) && report.state() != HealthState::Suspended &&
           report.account.token == AccountHealth::Token::Dead;
}

int healthMark(const HealthReport &report)
{
    if (report.isNetworkToBlame())
        return unmarked;
    const auto mark = HealthController::markOf(report);
    return mark == HealthController::Mark::None && report.state() == HealthState::Fine ? green : int(mark);
}

QString stateWords(const HealthReport &report)
{
    if (report.isNetworkToBlame())
        return tr("Not known");
    if (refusesSignIn(report))
        return tr("Refuses your sign-in");
    switch (report.state()) {
    case HealthState::Unknown:
        return tr("Not known");
    case HealthState::Fine:
        return tr("Fine");
    case HealthState::Slow:
        return tr("Slow");
    case HealthState::RateLimited:
        return tr("Asks for patience");
    case HealthState::Failing:
        return tr("Failing");
    case HealthState::Unreachable:
        return tr("Does not answer");
    case HealthState::Gone:
        return tr("Gone");
    case HealthState::Suspended:
        return tr("Your account is frozen");
    case HealthState::Impostor:
        return tr("Somebody else answers");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateRestWords(const HealthReport &report, Instant now)
{
    if (report.isNetworkToBlame())
        return report.network.state == NetworkState::SignInPage
                   ? tr("while this network wants a sign-in first")
                   : tr("while this computer is offline");
    if (report.state() == HealthState::Unknown)
        return tr("until it has been asked");
    QString rest = sinceWords(report.since(), now);
    if (report.server.answerTime && !report.isCutOff())
        rest = tr("%1, answers in %2 ms").arg(rest, numberWords(report.server.answerTime->count()));
    const QString meaning = healthMeaning(report);
    return meaning.isEmpty() ? rest : rest + QLatin1String(". ") + meaning;
}

} // namespace Godwit
