// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "text/markup.h"
#include "ui/pictures/emojibook.h"

#include <memory>

namespace Godwit
{

// Who looks, and how what is seen is coloured: what each reading takes with it to the engine's thread.
struct Looking {
    AccountId account;
    PersonaId persona;
    MarkupStyle style;
    // Where emoji that are met on the way are written down.
    std::shared_ptr<EmojiBook> emoji;

    Viewers viewers() const { return {account}; }
};

} // namespace Godwit
