// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Godwit
{

// Whose archive it is. Numbers are stored.
enum class ArchiveKind : quint8 {
    Mastodon = 1, // and those that write the same, Godwit's own backups among them
    Twitter = 2,  // X
};

} // namespace Godwit
