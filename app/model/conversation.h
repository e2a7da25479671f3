// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

namespace Godwit
{

// Direct posts between the account and the same people, as its server puts them together.
struct Conversation {
    LocalId id;
    // Without the account itself; empty where it talks to itself.
    std::vector<PersonKey> people;
    PostKey last;
    // When the last post was made.
    Instant at;
    bool unread = false;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

// Newest first.
struct ConversationPage {
    Batch batch;
    std::vector<Conversation> items;
    // Where the next older page begins; empty at the end.
    Cursor older;

    friend bool operator==(const ConversationPage &, const ConversationPage &) = default;
};

} // namespace Godwit
