// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/archive/archivefiles.h"
#include "lifeboat/archive/archiveitem.h"
#include "lifeboat/archive/longtweets.h"

namespace Godwit
{

// An archive as X (Twitter) gives it out: data/*.js, each a list behind "window.YTD.NAME.partN =".

// The first items of account.js and profile.js; nothing where they do not say who it is.
std::optional<ArchiveOwner> readTweetOwner(const QJsonObject &account, const QJsonObject &profile);

// Whether the account shows its posts to followers alone, by what protected-history.js tells of the last half
// year.
bool isProtected(const QJsonArray &history);

// An item of tweets.js, with all of its text where that stands among the long ones. Its address is
// x.com/NAME/status/NUMBER.
ArchiveItem readTweet(const QJsonValue &item, const ArchiveOwner &owner, const ArchiveFiles &files,
                      const LongTweets &longTweets);

// An item of like.js; empty where it is none.
PostKey readTweetLike(const QJsonValue &item);

} // namespace Godwit
