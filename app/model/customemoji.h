// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// A small picture that a server puts in place of `:shortcode:`.
struct CustomEmoji {
    QString shortcode;
    QString url;
    // May be empty.
    QString category;

    friend bool operator==(const CustomEmoji &, const CustomEmoji &) = default;
};

} // namespace Godwit
