// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/polleditor.h"

#include "text/counting.h"

#include <QSet>

namespace Godwit
{

static constexpr int leastOptions = 2;

PollEditor::PollEditor(Draft &draft, QObject *parent) : QObject(parent), m_draft(draft) {}

void PollEditor::tell()
{
    Q_EMIT changed();
    Q_EMIT edited();
}

// One empty answer at the end, as long as another one may be given.
void PollEditor::tidy()
{
    QStringList &options = m_draft.pollOptions;
    if (options.isEmpty())
        return;
    while (options.size() > leastOptions && options.last().isEmpty() && options[options.size() - 2].isEmpty())
        options.removeLast();
    while (options.size() < leastOptions || (!options.last().isEmpty() && options.size() < most()))
        options.append(QString());
}

void PollEditor::setActive(bool active)
{
    if (active == isActive())
        return;
    m_draft.pollOptions = active ? QStringList{QString(), QString()} : QStringList();
    tell();
}

void PollEditor::setMultiple(bool multiple)
{
    if (multiple == m_draft.pollMultiple)
        return;
    m_draft.pollMultiple = multiple;
    tell();
}

void PollEditor::setSeconds(int seconds)
{
    if (seconds == m_draft.pollSeconds)
        return;
    m_draft.pollSeconds = seconds;
    tell();
}

static QString wordsOf(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    if (seconds >= day && seconds % day == 0)
        return PollEditor::tr("%n day(s)", nullptr, seconds / day);
    if (seconds >= hour && seconds % hour == 0)
        return PollEditor::tr("%n hour(s)", nullptr, seconds / hour);
    return PollEditor::tr("%n minute(s)", nullptr, std::max(1, seconds / minute));
}

QString PollEditor::lengthWords() const
{
    return wordsOf(m_draft.pollSeconds);
}

QList<ChoiceRow> PollEditor::lengths() const
{
    QList<ChoiceRow> rows;
    for (const int seconds : {300, 1'800, 3'600, 21'600, 43'200, 86'400, 259'200, 604'800, 1'209'600}) {
        if (seconds >= m_limits.limits.pollMinSeconds && seconds <= m_limits.limits.pollMaxSeconds)
            rows.append({QString::number(seconds), wordsOf(seconds)});
    }
    return rows;
}

bool PollEditor::isReady() const
{
    return isReady(m_draft.pollOptions, m_limits);
}

bool PollEditor::isReady(const QStringList &options, const WritingLimits &limits)
{
    if (options.isEmpty())
        return true;
    QSet<QString> seen;
    for (const QString &option : options) {
        const QString text = option.trimmed();
        if (text.isEmpty())
            continue;
        if (seen.contains(text) || countGraphemes(text) > limits.limits.pollOptionCharacters)
            return false;
        seen.insert(text);
    }
    return limits.capabilities.testFlag(Capability::Polls) && seen.size() >= leastOptions &&
           seen.size() <= limits.limits.pollOptions;
}

void PollEditor::reset()
{
    tidy();
    Q_EMIT changed();
}

void PollEditor::setLimits(const WritingLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    tidy();
    Q_EMIT changed();
}

void PollEditor::setOption(int index, const QString &text)
{
    if (index < 0 || index >= m_draft.pollOptions.size() || m_draft.pollOptions[index] == text)
        return;
    m_draft.pollOptions[index] = text;
    tidy();
    tell();
}

void PollEditor::removeOption(int index)
{
    if (index < 0 || index >= m_draft.pollOptions.size())
        return;
    m_draft.pollOptions.removeAt(index);
    tidy();
    tell();
}

} // namespace Godwit
