// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/pictureuse.h"

#include "cache/codec.h"
#include "cache/sql.h"

namespace Godwit
{

static void addPictures(const Post &post, QStringList &urls)
{
    for (const Attachment &attachment : post.attachments)
        urls << attachment.url << attachment.previewUrl << attachment.remoteUrl;
    if (post.card)
        urls << post.card->imageUrl;
}

static void addPictures(const Profile &profile, QStringList &urls)
{
    urls << profile.avatarUrl << profile.headerUrl;
}

QFuture<StoreResult<QStringList>> picturesOnlyOf(Database &cache, AccountId account)
{
    return cache.read(attempt([account](Connection &connection) {
        QStringList urls;
        QSqlQuery &posts =
            run(connection,
                QStringLiteral("SELECT p.body FROM post_state s JOIN post p ON p.id = s.post WHERE s.account "
                               "= ? AND NOT EXISTS (SELECT 1 FROM post_state o WHERE o.post = s.post AND "
                               "o.account <> ?)"),
                {account.value(), account.value()});
        while (nextRow(connection, posts)) {
            if (const auto post = decodePost(posts.value(0).toByteArray()))
                addPictures(*post, urls);
        }
        QSqlQuery &people =
            run(connection,
                QStringLiteral("SELECT p.body FROM person_state s JOIN person p ON p.id = s.person WHERE "
                               "s.account = ? AND s.person NOT IN (SELECT person FROM person_state WHERE "
                               "account <> ?)"),
                {account.value(), account.value()});
        while (nextRow(connection, people)) {
            if (const auto profile = decodeProfile(people.value(0).toByteArray()))
                addPictures(*profile, urls);
        }
        urls.removeAll(QString());
        return urls;
    }));
}

} // namespace Godwit
