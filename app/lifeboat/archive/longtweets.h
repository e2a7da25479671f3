// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "lifeboat/archive/tweettext.h"

#include <QHash>
#include <QJsonValue>

namespace Godwit
{

// All of a post of which X's archive has no more than the beginning in its place.
struct LongTweet {
    QString text;
    TweetEntities entities;
    // What its post is compared with.
    QString begins{};
};

// Those of note-tweet.js. They have other numbers than their posts, which are known by their second and by
// how they begin.
class LongTweets
{
public:
    // What it takes of memory, about, in characters; 0 where it was not taken.
    qint64 add(const QJsonValue &item);

    // Of the post that was written then and begins so; null where there is none.
    const LongTweet *find(Instant at, const QString &beginning) const;

private:
    QMultiHash<qint64, LongTweet> m_bySecond;
};

} // namespace Godwit
