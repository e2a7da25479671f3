// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/richtext.h"

#include <QHash>
#include <QStringList>

namespace Godwit
{

// What X says of a text beside it.
struct TweetEntities {
    struct Link {
        QString shown;
        QString target;
    };

    // By the short address that stands in the text.
    QHash<QString, Link> links;
    // Short addresses that stand for a picture.
    QStringList pictures;
    // In lower case, without '@'.
    QStringList mentions;
    // Without '#'.
    QStringList hashtags;
};

PersonKey tweetPerson(const QString &name);
// X escapes the signs of HTML.
QString unescapedTweet(QString text);

// A post's text as X's archive has it (HTML's escapes, nothing else of it), with what its entities say put in
// place. They are found by what they look like: the places that the archive gives count characters that it
// has escaped since.
RichText tweetText(const QString &written, const TweetEntities &entities);

} // namespace Godwit
