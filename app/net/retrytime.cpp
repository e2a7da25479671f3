// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrytime.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds mostWait = 24h;
// Numbers above it are seconds since the epoch, the others seconds from now.
static constexpr qint64 leastEpochSeconds = 1'000'000'000;

std::optional<Instant> httpMoment(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value);
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (date.isValid())
        date.setTimeZone(QTimeZone::UTC);
    else
        date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid())
        date = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    // Without a zone it is UTC, never this computer's.
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeZone(QTimeZone::UTC);
    return instantFromMs(date.toMSecsSinceEpoch());
}

// How much the server's clock is ahead of ours.
static Milliseconds aheadBy(const Response &response, Instant now)
{
    const auto moment = httpMoment(response.header("date").trimmed());
    return moment ? *moment - now : Milliseconds(0);
}

static std::optional<Milliseconds> waitOf(const QByteArray &value, const Response &response, Instant now)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    std::optional<Instant> moment;
    if (!isNumber)
        moment = httpMoment(value);
    else if (number < leastEpochSeconds)
        return std::chrono::seconds(std::max<qint64>(0, number));
    else
        moment = instantFromMs(std::min(number, 100 * leastEpochSeconds) * 1000);
    if (!moment)
        return std::nullopt;
    return *moment - now - aheadBy(response, now);
}

std::optional<Instant> retryTime(const Response &response, Instant now)
{
    for (const char *name : {"retry-after", "x-ratelimit-reset", "ratelimit-reset"}) {
        const QByteArray value = response.header(name).trimmed();
        if (value.isEmpty() || value.size() > 64)
            continue;
        if (const auto wait = waitOf(value, response, now))
            return now + std::clamp(*wait, Milliseconds(0), mostWait);
    }
    return std::nullopt;
}

} // namespace Godwit
