// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/activities.h"

#include "lifeboat/formats/posthtml.h"
#include "text/plaintext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QTimeZone>
#include <QUrl>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

QString everybody()
{
    return u"https://www.w3.org/ns/activitystreams#Public"_s;
}

// Seconds, as Mastodon writes them.
QString timeOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(toMs(at) / 1000, QTimeZone::UTC).toString(Qt::ISODate);
}

struct Audience {
    QJsonArray to;
    QJsonArray cc;
};

Audience audienceOf(const Post &post, const PersonKey &author)
{
    const QString followers = author.toString() + "/followers"_L1;
    QJsonArray mentioned;
    for (const PersonKey &person : post.mentions)
        mentioned.append(person.toString());
    Audience audience;
    switch (post.visibility) {
    case Visibility::Public:
        audience = {{everybody()}, mentioned};
        audience.cc.prepend(followers);
        break;
    case Visibility::Unlisted:
        audience = {{followers}, mentioned};
        audience.cc.prepend(everybody());
        break;
    case Visibility::Followers:
        audience = {{followers}, mentioned};
        break;
    case Visibility::Direct:
        audience = {mentioned, {}};
        break;
    }
    return audience;
}

QString mimeTypeOf(const Attachment &attachment)
{
    static const QMimeDatabase types;
    const QMimeType type =
        types.mimeTypeForFile(QUrl(attachment.url).fileName(), QMimeDatabase::MatchExtension);
    if (!type.isDefault())
        return type.name();
    switch (attachment.kind) {
    case Attachment::Kind::Image:
        return u"image/jpeg"_s;
    case Attachment::Kind::Gif:
    case Attachment::Kind::Video:
        return u"video/mp4"_s;
    case Attachment::Kind::Audio:
        return u"audio/mpeg"_s;
    case Attachment::Kind::Unknown:
        break;
    }
    return u"application/octet-stream"_s;
}

QJsonObject attachmentObject(const Attachment &attachment, const FileOfPicture &fileOf)
{
    const QString file = fileOf(attachment.url);
    QJsonObject object{{u"type"_s, u"Document"_s},
                       {u"mediaType"_s, mimeTypeOf(attachment)},
                       {u"url"_s, file.isEmpty() ? attachment.url : file}};
    if (!file.isEmpty())
        object.insert(u"godwit:url"_s, attachment.url);
    if (!attachment.altText.isEmpty())
        object.insert(u"name"_s, attachment.altText);
    if (!attachment.blurhash.isEmpty())
        object.insert(u"blurhash"_s, attachment.blurhash);
    if (!attachment.focus.isNull())
        object.insert(u"focalPoint"_s, QJsonArray{attachment.focus.x(), attachment.focus.y()});
    if (!attachment.size.isEmpty()) {
        object.insert(u"width"_s, attachment.size.width());
        object.insert(u"height"_s, attachment.size.height());
    }
    return object;
}

// Mentions by what they are called in the text, hashtags.
QJsonArray tagsOf(const Post &post)
{
    QJsonArray tags;
    QHash<QString, QString> names;
    for (const TextBlock &block : post.text.blocks) {
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Mention)
                names.insert(span.target, span.text);
        }
    }
    for (const PersonKey &person : post.mentions) {
        const QString name = names.value(person.toString(), person.toString());
        tags.append(
            QJsonObject{{u"type"_s, u"Mention"_s}, {u"href"_s, person.toString()}, {u"name"_s, name}});
    }
    for (const QString &tag : post.hashtags)
        tags.append(QJsonObject{{u"type"_s, u"Hashtag"_s}, {u"name"_s, QString(u'#' + tag)}});
    return tags;
}

void addPoll(QJsonObject &note, const Poll &poll)
{
    QJsonArray options;
    for (const PollOption &option : poll.options) {
        QJsonObject replies{{u"type"_s, u"Collection"_s}};
        if (option.votes)
            replies.insert(u"totalItems"_s, *option.votes);
        options.append(
            QJsonObject{{u"type"_s, u"Note"_s}, {u"name"_s, option.title}, {u"replies"_s, replies}});
    }
    note.insert(u"type"_s, u"Question"_s);
    note.insert(poll.multiple ? u"anyOf"_s : u"oneOf"_s, options);
    if (poll.voters)
        note.insert(u"votersCount"_s, *poll.voters);
    if (poll.closesAt)
        note.insert(poll.closed ? u"closed"_s : u"endTime"_s, timeOf(*poll.closesAt));
}

QJsonObject noteOf(const OwnPost &own, const PersonKey &author, const FileOfPicture &fileOf)
{
    const Post &post = own.post;
    const QString content = postHtml(post.text);
    const Audience audience = audienceOf(post, author);
    QJsonArray attachments;
    for (const Attachment &attachment : post.attachments)
        attachments.append(attachmentObject(attachment, fileOf));
    QJsonObject note{{u"id"_s, post.key.toString()},
                     {u"type"_s, u"Note"_s},
                     {u"summary"_s, post.contentWarning.isEmpty() ? QJsonValue() : post.contentWarning},
                     {u"inReplyTo"_s, own.repliesTo ? QJsonValue(own.repliesTo.toString()) : QJsonValue()},
                     {u"published"_s, timeOf(post.createdAt)},
                     {u"url"_s, post.url.isEmpty() ? post.key.toString() : post.url},
                     {u"attributedTo"_s, author.toString()},
                     {u"to"_s, audience.to},
                     {u"cc"_s, audience.cc},
                     {u"sensitive"_s, post.sensitive},
                     {u"content"_s, content},
                     {u"attachment"_s, attachments},
                     {u"tag"_s, tagsOf(post)}};
    if (!post.language.isEmpty())
        note.insert(u"contentMap"_s, QJsonObject{{post.language, content}});
    if (post.editedAt)
        note.insert(u"updated"_s, timeOf(*post.editedAt));
    if (post.quote && post.quote->post)
        note.insert(u"quoteUri"_s, post.quote->post.toString());
    if (post.poll)
        addPoll(note, *post.poll);
    return note;
}

QJsonObject imageObject(const QString &url, const FileOfPicture &fileOf)
{
    const QString file = fileOf(url);
    return {{u"type"_s, u"Image"_s}, {u"url"_s, file.isEmpty() ? url : file}};
}

} // namespace

QJsonObject actorObject(const Profile &profile, const FileOfPicture &fileOf)
{
    QJsonArray fields;
    for (const ProfileField &field : profile.fields)
        fields.append(QJsonObject{
            {u"type"_s, u"PropertyValue"_s}, {u"name"_s, field.name}, {u"value"_s, postHtml(field.value)}});
    QJsonObject actor{{u"@context"_s, QJsonArray{u"https://www.w3.org/ns/activitystreams"_s,
                                                 QJsonObject{{u"schema"_s, u"http://schema.org#"_s},
                                                             {u"PropertyValue"_s, u"schema:PropertyValue"_s},
                                                             {u"value"_s, u"schema:value"_s},
                                                             {u"manuallyApprovesFollowers"_s,
                                                              u"as:manuallyApprovesFollowers"_s}}}},
                      {u"id"_s, profile.key.toString()},
                      {u"type"_s, profile.bot     ? u"Service"_s
                                  : profile.group ? u"Group"_s
                                                  : u"Person"_s},
                      {u"preferredUsername"_s, profile.handle.section(u'@', 0, 0)},
                      {u"webfinger"_s, profile.handle},
                      {u"name"_s, plainText(profile.displayName)},
                      {u"summary"_s, postHtml(profile.note)},
                      {u"url"_s, profile.url},
                      {u"manuallyApprovesFollowers"_s, profile.locked},
                      {u"attachment"_s, fields},
                      {u"outbox"_s, u"outbox.json"_s},
                      {u"likes"_s, u"likes.json"_s},
                      {u"bookmarks"_s, u"bookmarks.json"_s}};
    if (profile.createdAt)
        actor.insert(u"published"_s, timeOf(*profile.createdAt));
    if (!profile.avatarUrl.isEmpty())
        actor.insert(u"icon"_s, imageObject(profile.avatarUrl, fileOf));
    if (!profile.headerUrl.isEmpty())
        actor.insert(u"image"_s, imageObject(profile.headerUrl, fileOf));
    return actor;
}

QJsonObject createActivity(const OwnPost &own, const PersonKey &author, const FileOfPicture &fileOf)
{
    const Audience audience = audienceOf(own.post, author);
    QJsonObject activity{{u"id"_s, QString(own.post.key.toString() + "/activity"_L1)},
                         {u"type"_s, u"Create"_s},
                         {u"actor"_s, author.toString()},
                         {u"published"_s, timeOf(own.post.createdAt)},
                         {u"to"_s, audience.to},
                         {u"cc"_s, audience.cc},
                         {u"object"_s, noteOf(own, author, fileOf)}};
    // Deleted, and kept here because it is the person's own.
    if (own.gone)
        activity.insert(u"godwit:deleted"_s, true);
    return activity;
}

QJsonObject announceActivity(const OwnBoost &boost, const PersonKey &booster)
{
    QJsonObject activity{{u"id"_s, QString(boost.post.toString() + "#boosted-by-"_L1 + booster.toString())},
                         {u"type"_s, u"Announce"_s},
                         {u"actor"_s, booster.toString()},
                         {u"to"_s, QJsonArray{everybody()}},
                         {u"object"_s, boost.post.toString()}};
    if (boost.at)
        activity.insert(u"published"_s, timeOf(*boost.at));
    return activity;
}

QByteArray collectionBegin(const QString &fileName)
{
    return "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"" + fileName.toUtf8() +
           "\",\"type\":\"OrderedCollection\",\"orderedItems\":[";
}

QByteArray collectionItem(const QJsonObject &item, bool isFirst)
{
    return (isFirst ? "\n" : ",\n") + QJsonDocument(item).toJson(QJsonDocument::Compact);
}

QByteArray collectionItem(const QString &uri, bool isFirst)
{
    QByteArray list = QJsonDocument(QJsonArray{uri}).toJson(QJsonDocument::Compact);
    return (isFirst ? "\n" : ",\n") + list.sliced(1, list.size() - 2);
}

QByteArray collectionEnd(qint64 items)
{
    return "\n],\"totalItems\":" + QByteArray::number(items) + "}\n";
}

} // namespace Godwit
