// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/systemnetwork.h"

// In the place of the engine's own: a computer that is connected, whatever the one is where the pictures are
// taken.

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

} // namespace Godwit
