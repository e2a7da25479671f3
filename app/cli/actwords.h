// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"

namespace Godwit
{

// What a person wrote; empty where the deed has no such thing.
struct ActWords {
    QString text;
    QString contentWarning;
    // Of a poll that is asked.
    QStringList options;
    // Of a vote.
    QStringList choices;
    // What the deed is about or answers: a post's uri (of one that is not sent yet: its act's id), a handle
    // without '@', a host, a title, a hashtag, a file's name.
    QString about;
};

ActWords wordsOf(const Deed &deed);
// The same in one line that is printable and takes at most so many columns.
QString lineOf(const ActWords &words, int columns);

} // namespace Godwit
