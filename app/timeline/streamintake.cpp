// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/streamintake.h"

#include <algorithm>

namespace Godwit
{

static void append(Batch &batch, const Batch &more)
{
    batch.posts.insert(batch.posts.end(), more.posts.begin(), more.posts.end());
    batch.people.insert(batch.people.end(), more.people.begin(), more.people.end());
}

// A deletion is the beginning of a step.
StreamIntake::Gathered &StreamIntake::open(bool forDelete)
{
    const bool fits = !m_steps.empty() && m_steps.back().events < mostAtOnce;
    const bool onlyDeletes = fits && m_steps.back().events == qsizetype(m_steps.back().step.deleted.size());
    if (!fits || (forDelete && !onlyDeletes))
        m_steps.emplace_back();
    Gathered &last = m_steps.back();
    ++last.events;
    ++m_size;
    return last;
}

// Gathered oldest first; take() turns them round.
void StreamIntake::add(LiveStep &step, const StreamPost &event)
{
    const auto isSame = [&](const LiveRows &rows) {
        return rows.kind == event.kind && rows.argument == event.argument;
    };
    auto rows = std::ranges::find_if(step.rows, isSame);
    if (rows == step.rows.end())
        rows = step.rows.insert(rows, {event.kind, event.argument, {}});
    append(rows->page.batch, event.batch);
    rows->page.items.push_back(event.item);
}

void StreamIntake::add(const StreamEvent &event)
{
    if (const auto *post = std::get_if<StreamPost>(&event)) {
        add(open(false).step, *post);
    } else if (const auto *edit = std::get_if<StreamEdit>(&event)) {
        LiveStep &step = open(false).step;
        append(step.posts, edit->batch);
        step.edited.push_back(edit->post);
    } else if (const auto *deletion = std::get_if<StreamDelete>(&event)) {
        open(true).step.deleted.push_back(deletion->id);
    } else if (const auto *notification = std::get_if<StreamNotification>(&event)) {
        LiveStep &step = open(false).step;
        append(step.notifications.batch, notification->batch);
        step.notifications.items.push_back(notification->notification);
    }
}

std::vector<LiveStep> StreamIntake::take()
{
    std::vector<LiveStep> steps;
    qsizetype events = 0;
    while (!m_steps.empty() && (steps.empty() || events + m_steps.front().events <= mostAtOnce)) {
        Gathered first = std::move(m_steps.front());
        m_steps.pop_front();
        events += first.events;
        for (LiveRows &rows : first.step.rows)
            std::ranges::reverse(rows.page.items);
        std::ranges::reverse(first.step.notifications.items);
        steps.push_back(std::move(first.step));
    }
    m_size -= events;
    return steps;
}

void StreamIntake::dropRows()
{
    for (Gathered &gathered : m_steps) {
        for (const LiveRows &rows : gathered.step.rows)
            append(gathered.step.posts, rows.page.batch);
        gathered.step.rows.clear();
    }
}

} // namespace Godwit
