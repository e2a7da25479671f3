// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ballots.h"

#include <algorithm>

namespace Godwit
{

QList<int> Ballots::chosen(const QString &post, int) const
{
    return m_chosen.value(post);
}

bool Ballots::isPeeking(const QString &post, int) const
{
    return m_peeking.contains(post);
}

void Ballots::choose(const QString &post, int option, bool multiple)
{
    QList<int> &chosen = m_chosen[post];
    if (!multiple)
        chosen = {option};
    else if (chosen.removeAll(option) == 0)
        chosen.append(option);
    std::ranges::sort(chosen);
    tell();
}

void Ballots::peek(const QString &post, bool on)
{
    if (on)
        m_peeking.insert(post);
    else
        m_peeking.remove(post);
    tell();
}

void Ballots::forget(const QString &post)
{
    m_chosen.remove(post);
    m_peeking.remove(post);
    tell();
}

void Ballots::tell()
{
    ++m_changes;
    Q_EMIT changed();
}

} // namespace Godwit
