// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/posttime.h"

#include "base/toldtime.h"
#include "ui/viewmodels/actwords.h"

#include <QDateTime>
#include <QLocale>

namespace Godwit
{

static constexpr int shownDays = 42;
static constexpr int stepMinutes = 5;

static QDateTime now()
{
    return QDateTime::currentDateTime();
}

static QDateTime wholeMinute(QDateTime time)
{
    const QTime clock = time.time();
    time.setTime(QTime(clock.hour(), clock.minute()));
    return time;
}

// The next hour that leaves an hour's time.
static QDateTime usual()
{
    QDateTime time = now().addSecs(2 * 3'600);
    time.setTime(QTime(time.time().hour(), 0));
    return time;
}

PostTime::PostTime(Draft &draft, QObject *parent) : QObject(parent), m_draft(draft)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &PostTime::reset);
}

QDateTime PostTime::shown() const
{
    return m_draft.at ? QDateTime::fromMSecsSinceEpoch(toMs(*m_draft.at)) : usual();
}

QString PostTime::words() const
{
    return m_draft.at ? whenWords(*m_draft.at) : QString();
}

bool PostTime::isOver() const
{
    return m_draft.at && toMs(*m_draft.at) <= now().toMSecsSinceEpoch();
}

QString PostTime::note() const
{
    if (!m_draft.at)
        return {};
    if (isOver())
        return tr("This time is over: choose another one, or none.");
    const bool soon = toMs(*m_draft.at) < now().toMSecsSinceEpoch() + leastAheadForServers.count();
    const QLocale locale;
    if (m_can.isEmpty() || soon)
        return tr("Godwit keeps it and sends it then: only while it runs.");
    const QString can = locale.createSeparatedList(m_can);
    if (m_cannot.isEmpty())
        return tr("%1 publishes it, also while Godwit does not run.").arg(can);
    return tr("%1 publishes it, also while Godwit does not run. To %2 Godwit sends it then: only while it "
              "runs.")
        .arg(can, locale.createSeparatedList(m_cannot));
}

static ChoiceRow choiceOf(const QDateTime &time, const QString &words)
{
    const QString key = QString::number(time.toMSecsSinceEpoch());
    return {key, words, whenWords(instantFromMs(time.toMSecsSinceEpoch()))};
}

QList<ChoiceRow> PostTime::choices() const
{
    const QDateTime today = now();
    const QDate date = today.date();
    QList<ChoiceRow> rows{choiceOf(wholeMinute(today.addSecs(3'600)), tr("In an hour"))};
    if (today.time() < QTime(17, 30))
        rows.append(choiceOf(QDateTime(date, QTime(18, 0)), tr("This evening")));
    rows.append(choiceOf(QDateTime(date.addDays(1), QTime(9, 0)), tr("Tomorrow morning")));
    if (rows.size() < 3)
        rows.append(choiceOf(QDateTime(date.addDays(1), QTime(18, 0)), tr("Tomorrow evening")));
    return rows;
}

QString PostTime::month() const
{
    const QDate month = m_month.isValid() ? m_month : shown().date();
    const QString words = QLocale().toString(month, QStringLiteral("MMMM yyyy"));
    return words.left(1).toUpper() + words.mid(1);
}

QStringList PostTime::weekdays() const
{
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names.append(
            locale.standaloneDayName((int(locale.firstDayOfWeek()) - 1 + i) % 7 + 1, QLocale::NarrowFormat));
    return names;
}

QList<DayRow> PostTime::days() const
{
    const QLocale locale;
    const QDate chosen = m_draft.at ? shown().date() : QDate();
    const QDate today = now().date();
    const QDate month = m_month.isValid() ? m_month : shown().date();
    const QDate first(month.year(), month.month(), 1);
    const int before = (first.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7;
    QList<DayRow> days;
    for (int i = 0; i < shownDays; ++i) {
        const QDate day = first.addDays(i - before);
        days.append({.key = day.toString(Qt::ISODate),
                     .words = locale.toString(day.day()),
                     .name = locale.toString(day, QLocale::LongFormat),
                     .inMonth = day.month() == first.month(),
                     .past = day < today,
                     .today = day == today,
                     .chosen = day == chosen});
    }
    return days;
}

QString PostTime::clock() const
{
    return toldTime(shown().time());
}

void PostTime::setHosts(const QStringList &can, const QStringList &cannot)
{
    if (can == m_can && cannot == m_cannot)
        return;
    m_can = can;
    m_cannot = cannot;
    Q_EMIT changed();
}

void PostTime::reset()
{
    m_end.stop();
    const qint64 left = m_draft.at ? toMs(*m_draft.at) - now().toMSecsSinceEpoch() : 0;
    // A timer counts no further; and a laptop may sleep meanwhile.
    if (left > 0)
        m_end.start(Milliseconds(std::min<qint64>(left + 1, 3'600'000)));
    Q_EMIT changed();
}

void PostTime::take(const QDateTime &time)
{
    m_draft.at = instantFromMs(time.toMSecsSinceEpoch());
    m_month = time.date();
    reset();
    Q_EMIT edited();
}

void PostTime::begin()
{
    m_month = shown().date();
    Q_EMIT changed();
}

void PostTime::choose(const QString &key)
{
    if (const qint64 ms = key.toLongLong(); ms > 0)
        take(QDateTime::fromMSecsSinceEpoch(ms));
}

void PostTime::turn(int months)
{
    const QDate month = m_month.isValid() ? m_month : shown().date();
    m_month = QDate(month.year(), month.month(), 1).addMonths(months);
    Q_EMIT changed();
}

void PostTime::chooseDay(const QString &key)
{
    if (const QDate day = QDate::fromString(key, Qt::ISODate); day.isValid())
        take(QDateTime(day, shown().time()));
}

bool PostTime::setClock(const QString &typed)
{
    QTime time = QLocale().toTime(typed.trimmed(), QLocale::ShortFormat);
    for (const char *form : {"H:mm", "H.mm", "H'h'mm", "H"}) {
        if (!time.isValid())
            time = QTime::fromString(typed.trimmed(), QLatin1String(form));
    }
    if (!time.isValid())
        return false;
    if (!m_draft.at || time != shown().time())
        take(QDateTime(shown().date(), time));
    return true;
}

void PostTime::stepClock(int minutes)
{
    const QDateTime time = wholeMinute(shown());
    const int odd = time.time().minute() % stepMinutes;
    take(time.addSecs(60 * (minutes - (odd > 0 && minutes < 0 ? odd - stepMinutes : odd))));
}

void PostTime::clear()
{
    if (!m_draft.at)
        return;
    m_draft.at.reset();
    reset();
    Q_EMIT edited();
}

} // namespace Godwit
