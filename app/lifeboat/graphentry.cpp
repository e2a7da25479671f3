// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/graphentry.h"

#include "base/tr.h"
#include "outbox/graphcodec.h"

#include <QJsonDocument>

namespace Godwit
{

using namespace Qt::StringLiterals;

QString graphKindWord(GraphKind kind)
{
    switch (kind) {
    case GraphKind::Blocks:
        return u"blocks"_s;
    case GraphKind::Mutes:
        return u"mutes"_s;
    case GraphKind::Domains:
        return u"domains"_s;
    case GraphKind::Follows:
        return u"follows"_s;
    case GraphKind::Lists:
        return u"lists"_s;
    case GraphKind::Members:
        return u"members"_s;
    case GraphKind::Filters:
        return u"filters"_s;
    case GraphKind::Tags:
        return u"tags"_s;
    case GraphKind::Bookmarks:
        return u"bookmarks"_s;
    case GraphKind::Followers:
        return u"followers"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString graphKindName(GraphKind kind)
{
    switch (kind) {
    case GraphKind::Blocks:
        return tr("blocked people");
    case GraphKind::Mutes:
        return tr("muted people");
    case GraphKind::Domains:
        return tr("blocked servers");
    case GraphKind::Follows:
        return tr("followed people");
    case GraphKind::Lists:
        return tr("lists");
    case GraphKind::Members:
        return tr("people in lists");
    case GraphKind::Filters:
        return tr("filters");
    case GraphKind::Tags:
        return tr("followed hashtags");
    case GraphKind::Bookmarks:
        return tr("bookmarks");
    case GraphKind::Followers:
        return tr("followers");
    }
    Q_UNREACHABLE_RETURN({});
}

GraphEntry personEntry(GraphKind kind, const SeenPerson &person)
{
    GraphEntry entry;
    entry.kind = kind;
    entry.name = person.profile.handle.toLower();
    entry.id = person.id;
    entry.person = person.profile.key;
    entry.shown = person.profile.handle;
    return entry;
}

GraphEntry domainEntry(const QString &domain)
{
    GraphEntry entry;
    entry.kind = GraphKind::Domains;
    entry.name = domain.toLower();
    entry.shown = domain;
    return entry;
}

GraphEntry listEntry(const PeopleList &list)
{
    GraphEntry entry;
    entry.kind = GraphKind::Lists;
    entry.name = list.title;
    entry.id = list.id;
    entry.shown = list.title;
    entry.peopleList = list;
    return entry;
}

GraphEntry filterEntry(const WordFilter &filter)
{
    GraphEntry entry;
    entry.kind = GraphKind::Filters;
    entry.name = filter.title;
    entry.id = filter.id;
    entry.shown = filter.title;
    entry.filter = filter;
    return entry;
}

GraphEntry tagEntry(const QString &tag)
{
    GraphEntry entry;
    entry.kind = GraphKind::Tags;
    entry.name = tag.toCaseFolded();
    entry.shown = tag;
    return entry;
}

GraphEntry bookmarkEntry(const SeenPost &post)
{
    GraphEntry entry;
    entry.kind = GraphKind::Bookmarks;
    entry.name = post.post.key.toString();
    entry.id = post.state.id;
    entry.shown = post.post.url.isEmpty() ? entry.name : post.post.url;
    entry.isPublic =
        post.post.visibility == Visibility::Public || post.post.visibility == Visibility::Unlisted;
    return entry;
}

QByteArray encodeDetail(const GraphEntry &entry)
{
    QJsonObject object{{u"v"_s, 1}, {u"shown"_s, entry.shown}};
    switch (entry.kind) {
    case GraphKind::Follows:
        object.insert(u"follow"_s, encode(entry.follow));
        break;
    case GraphKind::Mutes:
        object.insert(u"mute"_s, encode(entry.mute));
        break;
    case GraphKind::Lists:
        object.insert(u"list"_s, encode(entry.peopleList));
        break;
    case GraphKind::Filters:
        object.insert(u"filter"_s, encode(entry.filter));
        break;
    case GraphKind::Bookmarks:
        object.insert(u"public"_s, entry.isPublic);
        break;
    default:
        break;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void decodeDetail(const QByteArray &json, GraphEntry &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    entry.shown = object.value(u"shown").toString();
    entry.follow = decodeFollowOptions(object.value(u"follow").toObject());
    entry.mute = decodeMuteOptions(object.value(u"mute").toObject());
    if (entry.kind == GraphKind::Lists)
        entry.peopleList = decodeList(object.value(u"list").toObject());
    if (entry.kind == GraphKind::Filters)
        entry.filter = decodeFilter(object.value(u"filter").toObject());
    entry.isPublic = object.value(u"public").toBool(true);
}

} // namespace Godwit
