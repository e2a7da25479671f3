// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/archive/activityreader.h"

#include "model/origin.h"
#include "text/clean.h"
#include "text/htmlreader.h"
#include "text/links.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Godwit
{

using namespace Qt::StringLiterals;
using ArchiveJson::text;
using ArchiveJson::texts;

namespace
{

constexpr qsizetype longestContent = 1024 * 1024;
constexpr qsizetype longestAddress = 2048;
constexpr qsizetype mostAttachments = 50;
constexpr qsizetype mostTags = 200;
constexpr qsizetype mostOptions = 100;

// http(s) addresses only: a key that is none of a server's could be one that Godwit makes itself.
QString addressOf(const QJsonValue &value)
{
    const QString address = value.isObject() ? value.toObject().value("id"_L1).toString() : value.toString();
    const QUrl url(address, QUrl::StrictMode);
    return address.size() <= longestAddress && Origin::fromUrl(url) ? address : QString();
}

bool isPublic(const QString &audience)
{
    return audience == "https://www.w3.org/ns/activitystreams#Public"_L1 || audience == "as:Public"_L1 ||
           audience == "Public"_L1;
}

Visibility visibilityOf(const QJsonObject &note)
{
    const QStringList to = texts(note.value("to"_L1));
    const QStringList cc = texts(note.value("cc"_L1));
    if (std::ranges::any_of(to, isPublic))
        return Visibility::Public;
    if (std::ranges::any_of(cc, isPublic))
        return Visibility::Unlisted;
    const auto areFollowers = [](const QString &audience) { return audience.endsWith("/followers"_L1); };
    return std::ranges::any_of(to, areFollowers) || std::ranges::any_of(cc, areFollowers)
               ? Visibility::Followers
               : Visibility::Direct;
}

// The archive names people by their actor, their text by the page that Mastodon has for them.
void addMention(const QJsonObject &tag, HtmlContext &html, Post &post)
{
    const QString actor = addressOf(tag.value("href"_L1));
    if (actor.isEmpty())
        return;
    const PersonKey key(actor);
    post.mentions.push_back(key);
    html.mentions.insert(actor, key);
    const QString name = text(tag, "name"_L1, 300).section(u'@', 1, 1);
    if (!name.isEmpty())
        html.mentions.insert(Origin::fromUrl(QUrl(actor))->toString() + "/@"_L1 + name, key);
}

void readTags(const QJsonObject &note, HtmlContext &html, Post &post)
{
    qsizetype seen = 0;
    for (const QJsonValue item : note.value("tag"_L1).toArray()) {
        if (++seen > mostTags)
            break;
        const QJsonObject tag = item.toObject();
        const QString type = text(tag, "type"_L1);
        const QString name = text(tag, "name"_L1, 300);
        if (type == "Mention"_L1)
            addMention(tag, html, post);
        else if (type == "Hashtag"_L1 && name.size() > 1)
            post.hashtags << cleanLine(name.startsWith(u'#') ? name.sliced(1) : name);
        else if (type == "Emoji"_L1 && name.size() > 2)
            html.emoji.insert(QString(name).remove(u':'),
                              safeImageLink(text(tag.value("icon"_L1).toObject(), "url"_L1)));
    }
}

Attachment::Kind kindOf(const QString &mediaType)
{
    if (mediaType.startsWith("image/"_L1))
        return Attachment::Kind::Image;
    if (mediaType.startsWith("video/"_L1))
        return Attachment::Kind::Video;
    if (mediaType.startsWith("audio/"_L1))
        return Attachment::Kind::Audio;
    return Attachment::Kind::Unknown;
}

Attachment readAttachment(const QJsonObject &object, const ArchiveFiles &files, ArchivedPost &post)
{
    Attachment attachment;
    attachment.kind = kindOf(text(object, "mediaType"_L1));
    const QString called = text(object, "url"_L1);
    // Godwit's own backups say where the file was as well.
    attachment.remoteUrl = safeImageLink(text(object, "godwit:url"_L1));
    if (attachment.remoteUrl.isEmpty())
        attachment.remoteUrl = safeImageLink(called);
    if (const auto file = files.find(called)) {
        attachment.url = *file;
        if (attachment.kind == Attachment::Kind::Image)
            attachment.previewUrl = *file;
    } else {
        ++post.missingFiles;
        attachment.url = std::exchange(attachment.remoteUrl, {});
    }
    attachment.altText = cleanText(text(object, "name"_L1, 20'000));
    attachment.blurhash = text(object, "blurhash"_L1, 200);
    constexpr int longestSide = 100'000;
    attachment.size = {std::clamp(object.value("width"_L1).toInt(), 0, longestSide),
                       std::clamp(object.value("height"_L1).toInt(), 0, longestSide)};
    const QJsonArray focus = object.value("focalPoint"_L1).toArray();
    attachment.focus = {std::clamp(focus.at(0).toDouble(), -1.0, 1.0),
                        std::clamp(focus.at(1).toDouble(), -1.0, 1.0)};
    return attachment;
}

std::optional<Poll> readPoll(const QJsonObject &note)
{
    Poll poll;
    poll.multiple = note.contains("anyOf"_L1);
    for (const QJsonValue item : note.value(poll.multiple ? "anyOf"_L1 : "oneOf"_L1).toArray()) {
        if (poll.options.size() >= size_t(mostOptions))
            break;
        const QJsonObject option = item.toObject();
        const qint64 votes = option.value("replies"_L1).toObject().value("totalItems"_L1).toInteger();
        poll.options.push_back({cleanLine(text(option, "name"_L1)), std::max<qint64>(0, votes)});
        poll.votes += std::max<qint64>(0, votes);
    }
    if (poll.options.empty())
        return std::nullopt;
    if (const qint64 voters = note.value("votersCount"_L1).toInteger(-1); voters >= 0)
        poll.voters = voters;
    // It cannot be voted in here.
    poll.closed = true;
    poll.closesAt = ArchiveJson::time(text(note, "closed"_L1));
    if (!poll.closesAt)
        poll.closesAt = ArchiveJson::time(text(note, "endTime"_L1));
    return poll;
}

void readContent(const QJsonObject &note, const ArchiveFiles &files, ArchivedPost &archived)
{
    Post &post = archived.seen.post;
    HtmlContext html;
    readTags(note, html, post);
    QString content = text(note, "content"_L1, longestContent);
    const QJsonObject map = note.value("contentMap"_L1).toObject();
    if (map.size() == 1) {
        post.language = map.begin().key().left(40);
        if (content.isEmpty())
            content = map.begin().value().toString().left(longestContent);
    }
    for (const QLatin1StringView name : {"quote"_L1, "quoteUri"_L1, "quoteUrl"_L1}) {
        if (const QString quoted = addressOf(note.value(name)); !quoted.isEmpty() && !post.quote)
            post.quote = Quote{QuoteState::Accepted, PostKey(quoted)};
    }
    html.hasQuote = post.quote.has_value();
    html.hashtags = post.hashtags;
    post.text = readHtml(content, html);
    post.contentWarning = cleanLine(text(note, "summary"_L1, 20'000), 2000);
    post.sensitive = note.value("sensitive"_L1).toBool();
    for (const QJsonValue item : note.value("attachment"_L1).toArray()) {
        if (post.attachments.size() >= size_t(mostAttachments))
            break;
        if (item.isObject())
            post.attachments.push_back(readAttachment(item.toObject(), files, archived));
    }
    if (text(note, "type"_L1) == "Question"_L1)
        post.poll = readPoll(note);
}

// Servers put a person's posts below the person.
PersonKey authorOf(const QString &address, const Post &post)
{
    const auto wrote = [&](const PersonKey &person) {
        return person && address.startsWith(person.toString() + u'/');
    };
    if (wrote(post.author))
        return post.author;
    const auto mentioned = std::ranges::find_if(post.mentions, wrote);
    return mentioned != post.mentions.end() ? *mentioned : PersonKey();
}

bool isOfServer(const QString &address, const ArchiveOwner &owner)
{
    return Origin::fromUrl(QUrl(address)) == Origin::fromUrl(QUrl(owner.profile.key.toString()));
}

ArchiveItem readNote(const QJsonObject &activity, const QJsonObject &note, const ArchiveOwner &owner,
                     const ArchiveFiles &files)
{
    ArchivedPost archived;
    Post &post = archived.seen.post;
    post.key = PostKey(addressOf(note.value("id"_L1)));
    if (!post.key)
        return ArchiveSkip::NoAddress;
    const QString author = addressOf(note.value("attributedTo"_L1));
    if (author != owner.profile.key.toString() || !isOfServer(post.key.toString(), owner))
        return ArchiveSkip::Foreign;
    auto at = ArchiveJson::time(text(note, "published"_L1));
    if (!at)
        at = ArchiveJson::time(text(activity, "published"_L1));
    if (!at)
        return ArchiveSkip::NoTime;
    post.author = owner.profile.key;
    post.createdAt = *at;
    post.editedAt = ArchiveJson::time(text(note, "updated"_L1));
    post.url = safeLink(text(note, "url"_L1));
    post.visibility = visibilityOf(note);
    const QString parent = addressOf(note.value("inReplyTo"_L1));
    post.isReply = !parent.isEmpty();
    archived.seen.state.id = LocalId(post.key.toString());
    archived.seen.state.parentId = LocalId(parent);
    archived.gone = activity.value("godwit:deleted"_L1).toBool();
    readContent(note, files, archived);
    post.repliesTo = authorOf(parent, post);
    return archived;
}

ArchiveItem readBoost(const QJsonObject &activity)
{
    const PostKey post(addressOf(activity.value("object"_L1)));
    if (!post)
        return ArchiveSkip::NoAddress;
    const auto at = ArchiveJson::time(text(activity, "published"_L1));
    if (!at)
        return ArchiveSkip::NoTime;
    return ArchivedBoost{post, *at};
}

QString fileAt(const QJsonObject &actor, QLatin1StringView key)
{
    const QJsonValue image = actor.value(key);
    return image.isObject() ? text(image.toObject(), "url"_L1) : image.toString().left(4096);
}

} // namespace

std::optional<ArchiveOwner> readActor(const QJsonObject &actor)
{
    ArchiveOwner owner;
    Profile &profile = owner.profile;
    profile.key = PersonKey(addressOf(actor.value("id"_L1)));
    const QString name = cleanLine(text(actor, "preferredUsername"_L1, 300));
    if (!profile.key || name.isEmpty())
        return std::nullopt;
    const auto origin = Origin::fromUrl(QUrl(profile.key.toString()));
    const QString webfinger = cleanLine(text(actor, "webfinger"_L1, 600));
    profile.handle = webfinger.startsWith(name + u'@') ? webfinger : name + u'@' + origin->toDisplayString();
    HtmlContext html;
    for (const QJsonValue item : actor.value("tag"_L1).toArray()) {
        const QJsonObject tag = item.toObject();
        if (text(tag, "type"_L1) == "Emoji"_L1 && html.emoji.size() < mostTags)
            html.emoji.insert(text(tag, "name"_L1).remove(u':'),
                              safeImageLink(text(tag.value("icon"_L1).toObject(), "url"_L1)));
    }
    profile.displayName = readName(text(actor, "name"_L1), html.emoji);
    profile.url = safeLink(text(actor, "url"_L1));
    profile.note = readHtml(text(actor, "summary"_L1, 100'000), html);
    for (const QJsonValue item : actor.value("attachment"_L1).toArray()) {
        const QJsonObject field = item.toObject();
        if (text(field, "type"_L1) == "PropertyValue"_L1 && profile.fields.size() < 50)
            profile.fields.push_back(
                {cleanLine(text(field, "name"_L1)), readHtml(text(field, "value"_L1, 20'000), html), {}});
    }
    const QString type = text(actor, "type"_L1);
    profile.bot = type == "Service"_L1 || type == "Application"_L1;
    profile.group = type == "Group"_L1;
    profile.locked = actor.value("manuallyApprovesFollowers"_L1).toBool();
    profile.createdAt = ArchiveJson::time(text(actor, "published"_L1));
    owner.avatarFile = fileAt(actor, "icon"_L1);
    owner.headerFile = fileAt(actor, "image"_L1);
    return owner;
}

ArchiveItem readActivity(const QJsonValue &item, const ArchiveOwner &owner, const ArchiveFiles &files)
{
    if (!item.isObject())
        return ArchiveSkip::Unreadable;
    const QJsonObject activity = item.toObject();
    const QString type = text(activity, "type"_L1);
    const QString actor = addressOf(activity.value("actor"_L1));
    if (!actor.isEmpty() && actor != owner.profile.key.toString())
        return ArchiveSkip::Foreign;
    if (type == "Announce"_L1)
        return readBoost(activity);
    if (type != "Create"_L1)
        return ArchiveSkip::OtherKind;
    const QJsonObject object = activity.value("object"_L1).toObject();
    if (object.isEmpty())
        return ArchiveSkip::Unreadable;
    const QString kind = text(object, "type"_L1);
    if (kind != "Note"_L1 && kind != "Question"_L1 && kind != "Article"_L1)
        return ArchiveSkip::OtherKind;
    return readNote(activity, object, owner, files);
}

PostKey readMarked(const QJsonValue &item)
{
    return PostKey(addressOf(item));
}

} // namespace Godwit
