// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/archivestore.h"
#include "lifeboat/republish/republishrecord.h"
#include "model/serverinfo.h"

namespace Godwit
{

// The text as it is written again: links by their whole address, what it quotes by its own at the end.
QString republishText(const Post &post);
// Never wider than it was, nor than was chosen.
Visibility republishVisibility(const Post &post, const RepublishChoices &choices);
// The deed, without what it answers and its files.
WritePost republishDeed(const Post &post, const RepublishChoices &choices);

// Who asks for what, where.
struct RepublishRules {
    RepublishChoices choices;
    // Who gets them, and alone may be mentioned.
    PersonKey target;
    Capabilities capabilities;
    PostLimits limits;
};

// Why this post must stay out, whatever it answers; nothing where it may go.
std::optional<RepublishSkip> republishSkipOf(const ArchiveStore::OwnPost &own, const RepublishRules &rules);

} // namespace Godwit
