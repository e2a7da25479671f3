// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "text/markup.h"
#include "ui/pictures/emojibook.h"

#include <algorithm>
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

    // Whose eyes: the account's own first, then those of the persona's other accounts.
    Viewers eyes{};

    // Made of an archive: no server is asked, and nothing is done.
    bool imported = false;

    Viewers viewers() const { return eyes.empty() ? Viewers{account} : eyes; }

    bool sees(AccountId other) const { return std::ranges::contains(viewers(), other); }
};

} // namespace Godwit
