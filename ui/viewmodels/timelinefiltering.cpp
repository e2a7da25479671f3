// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/timelinefiltering.h"

#include "ui/viewmodels/rowwords.h"

#include <QLocale>

#include <algorithm>

namespace Godwit
{

static constexpr qsizetype mostLanguages = 12;

void TimelineFiltering::choose(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
    Q_EMIT chosen();
}

void TimelineFiltering::setBoosts(bool shown)
{
    TimelineFilter filter = m_filter;
    filter.boosts = shown;
    choose(filter);
}

void TimelineFiltering::setReplies(bool shown)
{
    TimelineFilter filter = m_filter;
    filter.replies = shown;
    choose(filter);
}

void TimelineFiltering::setMediaOnly(bool only)
{
    TimelineFilter filter = m_filter;
    filter.mediaOnly = only;
    choose(filter);
}

void TimelineFiltering::chooseLanguage(const QString &code, bool shown)
{
    TimelineFilter filter = m_filter;
    if (shown)
        filter.hiddenLanguages.removeAll(code);
    else if (!filter.hiddenLanguages.contains(code))
        filter.hiddenLanguages << code;
    choose(filter);
}

void TimelineFiltering::showAll()
{
    choose({});
}

QList<FilterLanguageRow> TimelineFiltering::languages() const
{
    QStringList codes = m_count.languages.keys();
    std::ranges::sort(codes, [this](const QString &left, const QString &right) {
        const int more = m_count.languages.value(left);
        const int less = m_count.languages.value(right);
        return more != less ? more > less : left < right;
    });
    codes = codes.mid(0, mostLanguages);
    for (const QString &code : m_filter.hiddenLanguages) {
        if (!codes.contains(code))
            codes << code;
    }
    QList<FilterLanguageRow> rows;
    for (const QString &code : std::as_const(codes)) {
        const QString name = languageWords(code);
        rows.append({code, name.isEmpty() ? code : name, !m_filter.hiddenLanguages.contains(code)});
    }
    return rows;
}

QString TimelineFiltering::sentence() const
{
    if (m_count.hidden == 0)
        return {};
    return tr("%n of %1 posts here hidden", nullptr, m_count.hidden).arg(QLocale().toString(m_count.seen));
}

void TimelineFiltering::take(const TimelineFilter &filter)
{
    m_filter = filter;
    Q_EMIT changed();
}

void TimelineFiltering::setCount(FilterCount count)
{
    m_count = std::move(count);
    Q_EMIT changed();
}

void TimelineFiltering::addCount(const FilterCount &count)
{
    m_count.add(count);
    Q_EMIT changed();
}

} // namespace Godwit
