// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FakeMastodon that answers for people and posts.

#include "fakes/fakemastodon.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Godwit
{

static HttpAnswer json(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return HttpAnswer::of(200, document.toJson(QJsonDocument::Compact));
}

static HttpAnswer failure(int status, const char *words)
{
    return HttpAnswer::of(status, QByteArray("{\"error\":\"") + words + "\"}");
}

static QUrlQuery queryOf(const HttpRequest &request)
{
    return QUrlQuery(QString::fromLatin1(request.target).section(u'?', 1));
}

QJsonObject FakeMastodon::personObject(const QString &id) const
{
    const QString handle = people.value(id).handle;
    const QString name = handle.section(u'@', 0, 0);
    const QString host = handle.section(u'@', 1);
    QJsonObject object{{u"id"_s, id},
                       {u"acct"_s, handle},
                       {u"username"_s, name},
                       {u"url"_s, u"https://%1/@%2"_s.arg(host, name)},
                       {u"uri"_s, people.value(id).uri.isEmpty() ? u"https://%1/users/%2"_s.arg(host, name)
                                                                 : people.value(id).uri}};
    const auto mute = mutes.constFind(id);
    if (mute != mutes.constEnd() && mute->until)
        object.insert(
            u"mute_expires_at"_s,
            QDateTime::fromMSecsSinceEpoch(toMs(*mute->until), QTimeZone::UTC).toString(Qt::ISODateWithMs));
    return object;
}

QJsonObject FakeMastodon::relationshipOf(const QString &id) const
{
    const How options = how.value(id);
    return {{u"id"_s, id},
            {u"following"_s, follows.contains(id)},
            {u"requested"_s, requested.contains(id)},
            {u"showing_reblogs"_s, options.boosts},
            {u"notifying"_s, options.notify},
            {u"languages"_s, QJsonArray::fromStringList(options.languages)},
            {u"blocking"_s, blocks.contains(id)},
            {u"muting"_s, mutes.contains(id)},
            {u"muting_notifications"_s, mutes.contains(id) && mutes[id].notifications}};
}

QJsonObject FakeMastodon::postObject(const QString &uri) const
{
    return {{u"id"_s, u"%1p%2"_s.arg(m_name).arg(posts.indexOf(uri))},
            {u"uri"_s, uri},
            {u"url"_s, uri},
            {u"created_at"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"visibility"_s, uri.contains(u"private") ? u"private"_s : u"public"_s},
            {u"content"_s, u"<p>kept</p>"_s},
            {u"bookmarked"_s, bookmarks.contains(uri)},
            {u"account"_s, QJsonObject{{u"id"_s, u"author"_s},
                                       {u"acct"_s, u"author@else.example"_s},
                                       {u"uri"_s, u"https://else.example/users/author"_s}}}};
}

// Newest first, as Mastodon does it: what comes after `max_id`.
HttpAnswer FakeMastodon::page(const QStringList &ids, const HttpRequest &request)
{
    const QUrlQuery query = queryOf(request);
    qsizetype begin = ids.size();
    if (query.hasQueryItem(u"max_id"_s))
        begin = ids.indexOf(query.queryItemValue(u"max_id"_s));
    QJsonArray list;
    QString last;
    for (qsizetype i = begin - 1; i >= 0 && list.size() < pageSize; --i) {
        list.append(personObject(ids[i]));
        last = ids[i];
    }
    HttpAnswer answer = json(list);
    if (!last.isEmpty() && last != ids.first())
        answer =
            answer.with("Link", "<" + origin().toString().toLatin1() + request.target.split('?').first() +
                                    "?max_id=" + last.toLatin1() + ">; rel=\"next\"");
    return answer;
}

HttpAnswer FakeMastodon::search(const HttpRequest &request)
{
    const QUrlQuery query = queryOf(request);
    const QString wanted = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    QJsonArray found;
    if (query.queryItemValue(u"type"_s) == "statuses"_L1) {
        if (posts.contains(wanted))
            found.append(postObject(wanted));
        return json(QJsonObject{{u"statuses"_s, found}, {u"accounts"_s, QJsonArray()}});
    }
    const QString handle = wanted.startsWith(u'@') ? wanted.mid(1) : wanted;
    const QString id = idOf(handle);
    if (!id.isEmpty() && !dead.contains(handle))
        found.append(personObject(id));
    return json(QJsonObject{{u"accounts"_s, found}, {u"statuses"_s, QJsonArray()}});
}

HttpAnswer FakeMastodon::followRoute(const QString &id, const QJsonObject &body)
{
    const Person person = people.value(id);
    ++followCalls[person.handle];
    if (person.refuses || blocks.contains(id))
        return failure(403, "This action is not allowed");
    if (!body.isEmpty()) {
        How options{body[u"reblogs"_s].toBool(true), body[u"notify"_s].toBool(), {}};
        for (const QJsonValue language : body[u"languages"_s].toArray())
            options.languages << language.toString();
        how.insert(id, options);
    }
    if (person.locked) {
        requested.insert(id);
    } else if (!follows.contains(id)) {
        follows << id;
        log << u"follow "_s + person.handle;
    }
    return json(relationshipOf(id));
}

HttpAnswer FakeMastodon::personRoute(const QStringList &path, const HttpRequest &request)
{
    const QString id = path.value(0);
    const QString verb = path.value(1);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (id == "verify_credentials"_L1)
        return json(
            QJsonObject{{u"id"_s, u"me"_s}, {u"acct"_s, u"me"_s}, {u"url"_s, u"https://a.example/@me"_s}});
    if (id == "relationships"_L1) {
        QJsonArray list;
        // QUrlQuery does not find a name with brackets that came encoded.
        for (const auto &[name, value] : queryOf(request).queryItems(QUrl::FullyDecoded)) {
            if (name == "id[]"_L1)
                list.append(relationshipOf(value));
        }
        return json(list);
    }
    if (verb == "following"_L1)
        return page(follows, request);
    if (id == "me"_L1 && verb == "statuses"_L1)
        return ownPage(request);
    if (id == "lookup"_L1 || !people.contains(id))
        return failure(404, "Record not found");
    const QString handle = people[id].handle;
    if (verb == "follow"_L1)
        return followRoute(id, body);
    if (verb == "unfollow"_L1) {
        follows.removeAll(id);
        requested.remove(id);
        log << u"unfollow "_s + handle;
    } else if (verb == "block"_L1) {
        ++blockCalls[handle];
        blocks.removeAll(id);
        blocks << id;
        follows.removeAll(id);
        log << u"block "_s + handle;
    } else if (verb == "unblock"_L1) {
        blocks.removeAll(id);
        log << u"unblock "_s + handle;
    } else if (verb == "mute"_L1) {
        Mute mute{body[u"notifications"_s].toBool(true), {}};
        if (const qint64 seconds = body[u"duration"_s].toInteger(); seconds > 0)
            mute.until = m_clock.now() + std::chrono::seconds(seconds);
        mutes.insert(id, mute);
        log << u"mute "_s + handle;
    } else if (verb == "unmute"_L1) {
        mutes.remove(id);
        log << u"unmute "_s + handle;
    } else {
        return failure(404, "no such route");
    }
    return json(relationshipOf(id));
}

} // namespace Godwit
