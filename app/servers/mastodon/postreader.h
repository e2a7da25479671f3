// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/gatherer.h"

namespace Godwit::Mastodon
{

// Reads a post, or somebody's boost of one, into the gatherer with everyone and everything it brings. Nothing
// (and the item named as skipped) when it cannot be read.
std::optional<TimelineItem> readPostItem(Gatherer &gatherer, const QJsonValue &item);

// The rows of a list of posts, in the server's order; the same row twice counts once (GoToSocial [seen]).
std::vector<TimelineItem> readPostItems(Gatherer &gatherer, const QJsonArray &list);

} // namespace Godwit::Mastodon
