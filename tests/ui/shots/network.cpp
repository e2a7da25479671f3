// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/systemnetwork.h"
#include "health/systemresolver.h"

// In the place of the engine's own: a computer that is connected and knows the sample's names, whatever the
// one is where the pictures are taken.

namespace Godwit
{

class SystemNetwork::Watch
{
};

SystemNetwork::SystemNetwork() : m_watch(nullptr, [](Watch *) {}) {}

SystemNetwork::~SystemNetwork() = default;

void SystemNetwork::begin() {}

NetworkSight::Link SystemNetwork::link()
{
    return Link::Up;
}

QCoro::Task<NameAnswer> SystemResolver::ask(QString, Milliseconds)
{
    co_return NameAnswer{.kind = NameAnswer::Kind::Found, .addresses = {QStringLiteral("192.0.2.7")}};
}

QCoro::Task<NameAnswer> SystemResolver::askAbove(QString host, Milliseconds within)
{
    co_return co_await ask(std::move(host), within);
}

void SystemResolver::abort() {}

} // namespace Godwit
