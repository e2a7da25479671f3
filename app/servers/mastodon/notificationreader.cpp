// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/notificationreader.h"

#include "servers/mastodon/postreader.h"

#include <algorithm>
#include <array>

namespace Godwit::Mastodon
{

using Kind = Notification::Kind;

Kind notificationKind(const QString &word)
{
    static constexpr std::array<std::pair<Key, Kind>, 19> kinds{{
        {"mention"_L1, Kind::Mention},
        {"reblog"_L1, Kind::Boost},
        {"favourite"_L1, Kind::Favourite},
        {"follow"_L1, Kind::Follow},
        {"follow_request"_L1, Kind::FollowRequest},
        {"poll"_L1, Kind::Poll},
        {"status"_L1, Kind::NewPost},
        {"update"_L1, Kind::Edit},
        {"quote"_L1, Kind::Quote},
        {"quoted_update"_L1, Kind::QuotedEdit},
        {"pleroma:emoji_reaction"_L1, Kind::Reaction},
        {"emoji_reaction"_L1, Kind::Reaction},
        {"reaction"_L1, Kind::Reaction},
        {"move"_L1, Kind::Moved},
        {"severed_relationships"_L1, Kind::SeveredRelationships},
        {"moderation_warning"_L1, Kind::ModerationWarning},
        {"admin.sign_up"_L1, Kind::AdminSignUp},
        {"admin.report"_L1, Kind::AdminReport},
        {"pleroma:report"_L1, Kind::AdminReport},
    }};
    const auto *const found = std::ranges::find(kinds, word, &std::pair<Key, Kind>::first);
    return found == kinds.end() ? Kind::Unknown : found->second;
}

// Mastodon 4.6 says in `fallback` how to show a kind that the client does not know: a title and a summary.
static QString readFallback(const QJsonObject &object)
{
    const QJsonValue fallback = object.value("fallback"_L1);
    if (!fallback.isObject())
        return paragraphsAt(object, "fallback"_L1, 1000);
    const QJsonObject parts = fallback.toObject();
    const QString title = lineAt(parts, "title"_L1);
    const QString summary = paragraphsAt(parts, "summary"_L1, 1000);
    return title.isEmpty() || summary.isEmpty() ? title + summary : title + u'\n' + summary;
}

static Notification startNotification(const QJsonObject &object)
{
    constexpr qsizetype longestWord = 100;
    Notification notification;
    notification.word = lineAt(object, "type"_L1, longestWord);
    notification.kind = notificationKind(notification.word);
    notification.fallback = readFallback(object);
    notification.emoji = lineAt(object, "emoji"_L1, longestWord);
    return notification;
}

std::optional<Notification> readNotificationObject(Gatherer &gatherer, const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    Notification notification = startNotification(object);
    notification.id = idAt(object, "id"_L1);
    if (notification.id.isEmpty() || notification.word.isEmpty() || !object.value("type"_L1).isString()) {
        gatherer.skip("notification", item, "no id or no kind");
        return std::nullopt;
    }
    notification.at = timeAt(object, "created_at"_L1).value_or(gatherer.context().receivedAt);
    notification.groupKey = lineAt(object, "group_key"_L1, 500);
    if (const PersonKey person = gatherer.addPerson(object.value("account"_L1)); !person.isEmpty())
        notification.people.push_back(person);
    if (object.value("status"_L1).isObject()) {
        if (const auto post = readPostItem(gatherer, object.value("status"_L1)))
            notification.post = post->post;
    }
    return notification;
}

static bool isGrouped(Kind kind)
{
    return kind == Kind::Favourite || kind == Kind::Boost || kind == Kind::Follow || kind == Kind::Reaction;
}

static QString groupKeyOf(const Notification &notification)
{
    // The stream gives "ungrouped-ID", and so do the kinds that Mastodon never groups.
    if (!notification.groupKey.isEmpty() && !notification.groupKey.startsWith("ungrouped-"_L1))
        return notification.groupKey;
    if (!isGrouped(notification.kind))
        return u"single:"_s + notification.id.toString();
    const auto day = std::chrono::floor<std::chrono::days>(notification.at).time_since_epoch().count();
    return u"%1:%2:%3:%4"_s.arg(int(notification.kind))
        .arg(day)
        .arg(notification.emoji, notification.post.toString());
}

std::vector<Notification> groupNotifications(std::vector<Notification> single)
{
    std::vector<Notification> groups;
    QHash<QString, size_t> places;
    for (Notification &notification : single) {
        notification.groupKey = groupKeyOf(notification);
        const auto place = places.constFind(notification.groupKey);
        if (place == places.constEnd()) {
            places.insert(notification.groupKey, groups.size());
            groups.push_back(std::move(notification));
            continue;
        }
        Notification &group = groups[*place];
        ++group.count;
        for (const PersonKey &person : notification.people) {
            if (std::ranges::find(group.people, person) == group.people.end())
                group.people.push_back(person);
        }
    }
    return groups;
}

static std::optional<Notification> readGroup(Gatherer &gatherer, const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    Notification group = startNotification(object);
    // A number here, unlike all other ids.
    group.id = idAt(object, "most_recent_notification_id"_L1);
    if (group.id.isEmpty() || group.word.isEmpty() || !object.value("type"_L1).isString()) {
        gatherer.skip("notification group", item, "no id or no kind");
        return std::nullopt;
    }
    group.groupKey = lineAt(object, "group_key"_L1, 500);
    if (group.groupKey.isEmpty())
        group.groupKey = u"single:"_s + group.id.toString();
    group.at = timeAt(object, "latest_page_notification_at"_L1).value_or(gatherer.context().receivedAt);
    group.count = qMax(1, intAt(object, "notifications_count"_L1, 1));
    group.post = gatherer.postOfId(idAt(object, "status_id"_L1));
    for (const QJsonValue id : object.value("sample_account_ids"_L1).toArray()) {
        if (group.people.size() >= size_t(mostItems))
            break;
        const PersonKey person = gatherer.personOfId(idOf(id));
        if (!person.isEmpty() && std::ranges::find(group.people, person) == group.people.end())
            group.people.push_back(person);
    }
    return group;
}

std::vector<Notification> readNotificationGroups(Gatherer &gatherer, const QJsonObject &root)
{
    qsizetype seen = 0;
    // Whole people first: a partial one never takes their place.
    for (const Key list : {"accounts"_L1, "partial_accounts"_L1}) {
        for (const QJsonValue account : root.value(list).toArray()) {
            if (++seen > 5 * mostItems)
                break;
            if (!gatherer.personOfId(idAt(account.toObject(), "id"_L1)).isEmpty())
                continue;
            if (gatherer.addPerson(account).isEmpty())
                gatherer.skip("person", account, "no name");
        }
    }
    readPostItems(gatherer, root.value("statuses"_L1).toArray());
    std::vector<Notification> groups;
    for (const QJsonValue item : root.value("notification_groups"_L1).toArray()) {
        if (groups.size() >= size_t(mostItems))
            break;
        if (auto group = readGroup(gatherer, item))
            groups.push_back(std::move(*group));
    }
    return groups;
}

} // namespace Godwit::Mastodon
