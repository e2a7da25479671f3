// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/timeargument.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace Godwit
{

using namespace std::chrono_literals;

static std::optional<Instant> later(const QString &words, Instant now)
{
    static const QRegularExpression form(QStringLiteral("^\\+(\\d{1,5})\\s*(min|m|h|d)$"));
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    const Milliseconds each = unit == QLatin1String("h") ? 1h : unit == QLatin1String("d") ? 24h : 1min;
    return now + count * each;
}

std::optional<Instant> timeFromWords(const QString &words, Instant now)
{
    const QString typed = words.trimmed();
    if (const auto ahead = later(typed, now))
        return ahead;
    const QTime time = QTime::fromString(typed, QStringLiteral("H:mm"));
    if (time.isValid()) {
        QDateTime next = QDateTime::fromMSecsSinceEpoch(toMs(now));
        next.setTime(time);
        if (next.toMSecsSinceEpoch() <= toMs(now))
            next = next.addDays(1);
        return instantFromMs(next.toMSecsSinceEpoch());
    }
    QString iso = typed;
    static const QRegularExpression space(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) +(\\d)"));
    iso.replace(space, QStringLiteral("\\1T\\2"));
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid() || !iso.contains(QLatin1Char('T')))
        return std::nullopt;
    return instantFromMs(moment.toMSecsSinceEpoch());
}

QString timeInWords(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(instant)), QLocale::ShortFormat);
}

} // namespace Godwit
