// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/personreader.h"

namespace Godwit::Mastodon
{

// Where servers keep the pictures of people who have none: they are no one's picture.
// Sources: Mastodon app/models (avatars/original/missing.png), Pleroma (images/avi.png, images/banner.png),
// GoToSocial web assets (default_avatars, default_header), Friendica (images/person-*.jpg), Pixelfed
// (avatars/default.*).
static bool isStandIn(const QString &url)
{
    static constexpr std::array standIns{
        "/missing.png"_L1,    "/images/avi.png"_L1, "/images/banner.png"_L1, "/default_avatars/"_L1,
        "/default_header"_L1, "/images/person-"_L1, "/avatars/default."_L1,  "/susie.png"_L1};
    return std::ranges::any_of(standIns, [&url](Key part) { return url.contains(part); });
}

static QString pictureAt(const ReaderContext &context, const QJsonObject &account, Key key)
{
    const QString url = mediaUrlAt(context, account, key);
    return isStandIn(url) ? QString() : url;
}

QString handleOf(const ReaderContext &context, const QJsonObject &account)
{
    constexpr qsizetype longestHandle = 512;
    QString handle = lineAt(account, "acct"_L1, longestHandle);
    if (handle.isEmpty())
        handle = lineAt(account, "username"_L1, longestHandle);
    if (handle.startsWith(u'@'))
        handle.removeFirst();
    if (handle.isEmpty() || handle.contains(u' ') || handle.contains(u'/'))
        return {};
    const qsizetype at = handle.indexOf(u'@');
    if (at < 0)
        return handle + u'@' + context.domain;
    const bool whole = at > 0 && at + 1 < handle.size() && handle.indexOf(u'@', at + 1) < 0;
    return whole ? handle : QString();
}

PersonKey personKeyOf(const ReaderContext &context, const QJsonObject &account)
{
    QString uri = globalIdAt(account, "uri"_L1);
    if (uri.isEmpty())
        uri = globalIdAt(account.value("pleroma"_L1).toObject(), "ap_id"_L1);
    // snac has no `uri`; its `url` is the actor's, also of people elsewhere.
    if (uri.isEmpty() && context.software == Software::Snac)
        uri = globalIdAt(account, "url"_L1);
    if (!uri.isEmpty())
        return PersonKey(uri);
    const QString handle = handleOf(context, account);
    return handle.isEmpty() ? PersonKey() : PersonKey(u"acct:"_s + handle.toLower());
}

EmojiMap readEmoji(const QJsonValue &list)
{
    EmojiMap emoji;
    for (const QJsonValue item : list.toArray()) {
        if (emoji.size() >= mostEmoji)
            break;
        const QJsonObject object = item.toObject();
        const QString shortcode = textAt(object, "shortcode"_L1, 100);
        const QString url = textAt(object, "url"_L1, 4096);
        if (!shortcode.isEmpty() && !url.isEmpty())
            emoji.insert(shortcode, url);
    }
    return emoji;
}

static std::vector<ProfileField> readFields(const QJsonObject &account, const EmojiMap &emoji)
{
    std::vector<ProfileField> fields;
    HtmlContext html;
    html.emoji = emoji;
    for (const QJsonValue item : account.value("fields"_L1).toArray()) {
        if (fields.size() >= size_t(mostFields))
            break;
        const QJsonObject object = item.toObject();
        ProfileField field{lineAt(object, "name"_L1), readHtml(textAt(object, "value"_L1), html),
                           timeAt(object, "verified_at"_L1)};
        if (!field.name.isEmpty() || !field.value.isEmpty())
            fields.push_back(std::move(field));
    }
    return fields;
}

std::optional<SeenPerson> readPersonObject(const ReaderContext &context, const QJsonObject &account)
{
    SeenPerson seen;
    Profile &profile = seen.profile;
    seen.id = idAt(account, "id"_L1);
    profile.key = personKeyOf(context, account);
    profile.handle = handleOf(context, account);
    if (profile.key.isEmpty() || profile.handle.isEmpty())
        return std::nullopt;
    HtmlContext html;
    html.emoji = readEmoji(account.value("emojis"_L1));
    profile.displayName = readName(textAt(account, "display_name"_L1, 2000), html.emoji);
    profile.url = pageUrlAt(account, "url"_L1);
    profile.avatarUrl = pictureAt(context, account, "avatar"_L1);
    profile.headerUrl = pictureAt(context, account, "header"_L1);
    if (const QString note = textAt(account, "note"_L1); !note.isEmpty())
        profile.note = readHtml(note, html);
    profile.fields = readFields(account, html.emoji);
    profile.bot = flagAt(account, "bot"_L1);
    profile.group = flagAt(account, "group"_L1);
    profile.locked = flagAt(account, "locked"_L1);
    profile.suspended = flagAt(account, "suspended"_L1);
    profile.followers = countAt(account, "followers_count"_L1, -1);
    profile.following = countAt(account, "following_count"_L1, -1);
    profile.posts = countAt(account, "statuses_count"_L1, -1);
    profile.createdAt = timeAt(account, "created_at"_L1);
    if (const QJsonObject moved = account.value("moved"_L1).toObject(); !moved.isEmpty())
        profile.movedTo = personKeyOf(context, moved);
    return seen;
}

static QStringList readLanguages(const QJsonValue &list)
{
    constexpr qsizetype mostLanguages = 100;
    QStringList languages;
    for (const QJsonValue item : list.toArray()) {
        const QString language = item.toString();
        if (!language.isEmpty() && language.size() <= 20 && languages.size() < mostLanguages)
            languages << language;
    }
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

Relationship readRelationshipObject(const QJsonObject &object)
{
    Relationship relationship;
    relationship.following = flagAt(object, "following"_L1);
    relationship.requested = flagAt(object, "requested"_L1);
    relationship.followedBy = flagAt(object, "followed_by"_L1);
    relationship.requestedBy = flagAt(object, "requested_by"_L1);
    relationship.showingBoosts = flagAt(object, "showing_reblogs"_L1, true);
    // Pleroma has had the second before Mastodon had the first.
    relationship.notifying = flagAt(object, "notifying"_L1) || flagAt(object, "subscribing"_L1);
    relationship.muting = flagAt(object, "muting"_L1);
    relationship.mutingNotifications = flagAt(object, "muting_notifications"_L1);
    relationship.blocking = flagAt(object, "blocking"_L1);
    relationship.blockedBy = flagAt(object, "blocked_by"_L1);
    relationship.domainBlocking = flagAt(object, "domain_blocking"_L1);
    relationship.note = paragraphsAt(object, "note"_L1, 5000);
    relationship.languages = readLanguages(object.value("languages"_L1));
    return relationship;
}

} // namespace Godwit::Mastodon
