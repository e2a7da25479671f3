// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace Godwit
{

// Whether an address belongs to the public internet: not this machine's, a private network's, a link's, a
// multicast or a reserved one (IANA's special-purpose registries), also not one of those inside an IPv6
// address (mapped, NAT64, 6to4, Teredo).
bool isPublicAddress(const QHostAddress &address);

} // namespace Godwit
