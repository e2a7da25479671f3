// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"

namespace Godwit
{

// Whether the server is on this very computer: no network lies between.
bool isThisComputer(const Origin &origin);

// The server of this name, as one would look at it from outside: https, and http on this computer. Takes
// `host` and `host:port`; nothing for what cannot be one.
std::optional<Origin> originOfHost(const QString &host);

} // namespace Godwit
