// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the scripted world and its server that takes posts for later.

#include "fakes/scriptedserver.h"

#include <algorithm>
#include <functional>

namespace Godwit
{

ScheduledPost ScriptedWorld::plan(const NewPost &post, Instant at)
{
    received.push_back(post);
    const ScheduledPost plan{.id = LocalId(QStringLiteral("s%1").arg(++m_planned)),
                             .at = at,
                             .text = post.text,
                             .contentWarning = post.contentWarning,
                             .replyTo = post.replyTo};
    plans.push_back(plan);
    m_later.insert(plan.id, post);
    return plan;
}

void ScriptedWorld::publishDue()
{
    const auto isDue = [this](const ScheduledPost &plan) { return plan.at <= m_clock.now(); };
    const auto due = std::ranges::stable_partition(plans, std::not_fn(isDue));
    for (const ScheduledPost &plan : due)
        publish(m_later.take(plan.id));
    plans.erase(due.begin(), due.end());
}

QCoro::Task<ServerResult<SchedulingPort::Answer>> ScriptedServer::schedule(NewPost post, Instant at)
{
    const Fault fault = co_await arrive(Op::Schedule);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    Answer result;
    if (m_world.hurries)
        result.published.emplace().posts.push_back(m_world.publish(post));
    else
        result.post = m_world.plan(post, at);
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return result;
}

QCoro::Task<ServerResult<std::vector<ScheduledPost>>> ScriptedServer::scheduled()
{
    const Fault fault = co_await arrive(Op::Plans);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    m_world.publishDue();
    co_return std::vector<ScheduledPost>(m_world.plans);
}

QCoro::Task<ServerResult<void>> ScriptedServer::unschedule(LocalId id)
{
    const Fault fault = co_await arrive(Op::Unschedule);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    m_world.publishDue();
    const auto gone = std::erase_if(m_world.plans, [&](const ScheduledPost &plan) { return plan.id == id; });
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    if (gone == 0)
        co_return std::unexpected(Fault::fail(ServerError::Kind::NotFound).error);
    co_return ServerResult<void>();
}

} // namespace Godwit
