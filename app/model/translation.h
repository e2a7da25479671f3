// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/richtext.h"

#include <QStringList>

namespace Godwit
{

// A post in another language, as a server's translator made it.
struct Translation {
    RichText text;
    // Empty: the post's own stays.
    QString contentWarning;
    // In the order of the poll's; empty where none came.
    QStringList pollOptions;
    // What language the translator took it for, e.g. "de", and the translator's name; either may be empty.
    QString from;
    QString by;

    friend bool operator==(const Translation &, const Translation &) = default;
};

} // namespace Godwit
