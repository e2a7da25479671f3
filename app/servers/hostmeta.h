// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"

#include <QByteArray>

namespace Godwit
{

// /.well-known/host-meta (RFC 6415): where a host sends those who look for its people, which is where its API
// is when people are named by another host than the server's (example.org, served by social.example.org).
// Only https, or http between loopback addresses.
std::optional<Origin> readHostMeta(const QByteArray &xml, const Origin &asked);

} // namespace Godwit
