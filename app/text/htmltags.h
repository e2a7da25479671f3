// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Godwit
{

// What the reader makes of an element. All others are not there: their text stays, their tags go.
struct HtmlTag {
    enum class Role : quint8 {
        Unknown,
        Void,   // has no content
        Inline, // formatting and links
        Block,  // begins a line of its own
        Item,   // a block that the next of its kind ends: p, li, tr, dt…
        Hidden, // goes with all that is in it
    };

    Role role = Role::Unknown;
    // The name under which the parser sees it: a few that it knows stand for many.
    QByteArrayView standIn;
    // Passed on as the attribute data-mark, to tell stand-ins apart; foreign ones never pass.
    QByteArrayView mark;
};

// `name` in lower case.
HtmlTag htmlTag(QByteArrayView name);

} // namespace Godwit
