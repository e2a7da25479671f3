// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "servers/mastodon/json.h"

namespace Godwit::Mastodon
{

// What hangs on a post and is a value of its own.

// A word that is unknown is the narrowest.
Visibility readVisibility(const QString &word);
std::vector<Attachment> readAttachments(const ReaderContext &context, const QJsonValue &list);
// Nothing when it has no options.
std::optional<Poll> readPoll(const QJsonObject &poll);
// Nothing when it leads nowhere.
std::optional<LinkCard> readCard(const ReaderContext &context, const QJsonObject &card);
// The strictest of the filters that matched.
void readFilters(const QJsonValue &filtered, PostState &state);

} // namespace Godwit::Mastodon
