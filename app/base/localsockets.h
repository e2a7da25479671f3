// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit::LocalSockets
{

// How the processes of one data folder find each other.

// Whether a socket can be bound to this path: sun_path holds 104 bytes on macOS, 108 on Linux, with its end.
// Always false on Windows, whose pipes have no folders.
bool canBeAt(const QString &path);

// For where the folder's own path is too long: `stem`, which ends in a hyphen, and what stands for the
// folder.
QString nameFor(QLatin1StringView stem, const QString &folder);

} // namespace Godwit::LocalSockets
