// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/taskscope.h"

#include <memory>
#include <optional>

namespace Godwit
{

template <typename T>
struct Call {
    explicit Call(Clock &clock) : ended(clock) {}

    Alarm ended;
    std::optional<T> result;
};

template <typename T>
QCoro::Task<> perform(std::shared_ptr<Call<T>> call, QCoro::Task<T> task)
{
    call->result = co_await std::move(task);
    call->ended.ring();
}

// What a request gives; nothing when `scope` stops first. The request then ends by itself among `requests`.
template <typename T>
QCoro::Task<std::optional<T>> unlessStopped(TaskScope *scope, TaskScope *requests, Clock *clock,
                                            QCoro::Task<T> task)
{
    const auto call = std::make_shared<Call<T>>(*clock);
    QObject::connect(scope, &TaskScope::stopRequested, &call->ended, &Alarm::ring);
    requests->start(perform(call, std::move(task)));
    while (!call->result && !scope->stopping())
        co_await call->ended.wait();
    if (scope->stopping())
        co_return std::nullopt;
    co_return std::move(call->result);
}

} // namespace Godwit
