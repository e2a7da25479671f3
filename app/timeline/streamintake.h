// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/livestore.h"
#include "servers/streamport.h"

#include <deque>

namespace Godwit
{

// Gathers what a stream brings into steps that the cache takes in few transactions. Keeps the server's order
// where it matters: what was deleted stays deleted, what came after the deletion stays.
class StreamIntake
{
public:
    // Of one transaction.
    static constexpr qsizetype mostAtOnce = 500;

    void add(const StreamEvent &event);

    bool isEmpty() const { return m_size == 0; }

    // Events that wait.
    qsizetype size() const { return m_size; }

    // The first of them, about mostAtOnce.
    std::vector<LiveStep> take();

    // The connection broke before the hole below these rows was filled: they would hide it. Their posts are
    // kept; the rows come again with the pages that fill the hole.
    void dropRows();

private:
    struct Gathered {
        LiveStep step;
        qsizetype events = 0;
    };

    Gathered &open(bool forDelete);
    void add(LiveStep &step, const StreamPost &event);

    std::deque<Gathered> m_steps;
    qsizetype m_size = 0;
};

} // namespace Godwit
