// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakemastodon.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Godwit
{

using namespace std::chrono_literals;
using Way = HttpAnswer::Way;

static constexpr Milliseconds windowLength = 5min;

static HttpAnswer json(const QJsonObject &object)
{
    return HttpAnswer::of(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static HttpAnswer json(const QJsonArray &list)
{
    return HttpAnswer::of(200, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

static HttpAnswer failure(int status, const char *words)
{
    return HttpAnswer::of(status, QByteArray("{\"error\":\"") + words + "\"}");
}

static QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

static bool stores(Way way)
{
    return way == Way::Whole || way == Way::ResetAfterAll || way == Way::CloseAfterAll ||
           way == Way::ResetInBody || way == Way::CloseInBody || way == Way::StallInBody;
}

static QByteArray isoTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

FakeMastodon::FakeMastodon(const Clock &clock, const QString &name) : m_clock(clock), m_name(name)
{
    http.handle([this](const HttpRequest &request) { return answerTo(request); });
}

QString FakeMastodon::add(const Person &person)
{
    const QString id = u"%1%2"_s.arg(m_name).arg(++m_made);
    people.insert(id, person);
    return id;
}

QString FakeMastodon::idOf(const QString &handle) const
{
    for (const auto &[id, person] : people.asKeyValueRange()) {
        if (person.handle.compare(handle, Qt::CaseInsensitive) == 0)
            return id;
    }
    return {};
}

QStringList FakeMastodon::handlesOf(const QStringList &ids) const
{
    QStringList handles;
    for (const QString &id : ids)
        handles << people.value(id).handle;
    handles.sort();
    return handles;
}

int FakeMastodon::followsToday() const
{
    return m_inDay;
}

HttpAnswer FakeMastodon::answerTo(const HttpRequest &request)
{
    ++requests;
    std::optional<HttpAnswer> wrong = fault ? fault(request) : std::nullopt;
    if (wrong && !stores(wrong->way))
        return *wrong;
    // Refused before it is done.
    if (wrong && wrong->status >= 400)
        return *wrong;
    const bool isFollow = request.target.endsWith("/follow") && request.target.contains("/accounts/");
    if (const auto limited = limit(request))
        return withLimits(*limited, isFollow);
    HttpAnswer answer = withLimits(route(request), isFollow);
    if (wrong)
        answer.way = wrong->way;
    return answer;
}

std::optional<HttpAnswer> FakeMastodon::limit(const HttpRequest &request)
{
    const qint64 window = m_clock.now().time_since_epoch() / windowLength;
    if (window != m_window) {
        m_window = window;
        m_inWindow = 0;
    }
    if (requestsPerWindow > 0 && ++m_inWindow > requestsPerWindow) {
        ++refusedByLimit;
        return failure(429, "Too many requests");
    }
    const qint64 day = m_clock.now().time_since_epoch() / Milliseconds(24h);
    if (day != m_day) {
        m_day = day;
        m_inDay = 0;
    }
    const bool isFollow = request.method == "POST" && request.target.startsWith("/api/v1/accounts/") &&
                          request.target.endsWith("/follow");
    if (isFollow && followsPerDay > 0 && m_inDay >= followsPerDay) {
        ++refusedByLimit;
        return failure(429, "Too many requests");
    }
    if (isFollow)
        ++m_inDay;
    return std::nullopt;
}

// Mastodon tells of the nearest limit: of follows, where a follow was asked for.
HttpAnswer FakeMastodon::withLimits(HttpAnswer answer, bool isFollow) const
{
    if (!tellsLimits)
        return answer;
    if (isFollow && followsPerDay > 0) {
        const Instant reset = std::chrono::floor<std::chrono::days>(m_clock.now()) + std::chrono::days(1);
        return answer.with("X-RateLimit-Limit", QByteArray::number(followsPerDay))
            .with("X-RateLimit-Remaining", QByteArray::number(std::max(0, followsPerDay - m_inDay)))
            .with("X-RateLimit-Reset", isoTime(reset));
    }
    if (requestsPerWindow <= 0)
        return answer;
    const Instant reset(windowLength * (m_window + 1));
    return answer.with("X-RateLimit-Limit", QByteArray::number(requestsPerWindow))
        .with("X-RateLimit-Remaining", QByteArray::number(std::max(0, requestsPerWindow - m_inWindow)))
        .with("X-RateLimit-Reset", isoTime(reset));
}

HttpAnswer FakeMastodon::route(const HttpRequest &request)
{
    const QString target = QString::fromLatin1(request.target);
    QStringList path = target.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    for (QString &part : path)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    if (path.size() < 3 || path[0] != "api"_L1)
        return failure(404, "no such route");
    path = path.mid(2);
    const QString topic = path.takeFirst();
    if (topic == "search"_L1)
        return search(request);
    if (topic == "accounts"_L1)
        return personRoute(path, request);
    if (topic == "lists"_L1)
        return listRoute(path, request);
    if (topic == "filters"_L1)
        return filterRoute(path, request);
    if (topic == "tags"_L1)
        return tagRoute(path);
    if (topic == "domain_blocks"_L1)
        return domainRoute(request);
    if (topic == "statuses"_L1)
        return postRoute(path, request);
    if (topic == "media"_L1)
        return upload();
    if (topic == "import"_L1)
        return importRoute(request);
    return readRoute({topic}, request);
}

HttpAnswer FakeMastodon::readRoute(const QStringList &path, const HttpRequest &request)
{
    const QString topic = path.first();
    if (topic == "timelines"_L1)
        return ownPage(request);
    if (topic == "preferences"_L1)
        return json(QJsonObject{{u"posting:default:visibility"_s, u"public"_s}});
    if (topic == "blocks"_L1)
        return page(blocks, request);
    if (topic == "mutes"_L1)
        return page(mutes.keys(), request);
    if (topic == "followed_tags"_L1) {
        QJsonArray list;
        for (const QString &tag : std::as_const(tags))
            list.append(QJsonObject{{u"name"_s, tag}});
        return json(list);
    }
    if (topic == "bookmarks"_L1) {
        QJsonArray list;
        for (const QString &uri : std::as_const(bookmarks))
            list.append(postObject(uri));
        return json(list);
    }
    return failure(404, "no such route");
}

HttpAnswer FakeMastodon::listRoute(const QStringList &path, const HttpRequest &request)
{
    const auto object = [this](const QString &id) {
        return QJsonObject{{u"id"_s, id}, {u"title"_s, lists[id].title}, {u"replies_policy"_s, u"list"_s}};
    };
    if (path.isEmpty() && request.method == "POST") {
        const QString id = u"%1l%2"_s.arg(m_name).arg(++m_made);
        lists.insert(id, {bodyOf(request)[u"title"_s].toString(), {}});
        log << u"list "_s + lists[id].title;
        return json(object(id));
    }
    if (path.isEmpty()) {
        QJsonArray all;
        for (const QString &id : lists.keys())
            all.append(object(id));
        return json(all);
    }
    if (!lists.contains(path[0]))
        return failure(404, "Record not found");
    List &list = lists[path[0]];
    if (path.value(1) != "accounts"_L1) {
        if (request.method == "DELETE")
            lists.remove(path[0]);
        return request.method == "DELETE" ? json(QJsonObject()) : json(object(path[0]));
    }
    if (request.method == "GET")
        return page(list.members, request);
    const QString id = bodyOf(request)[u"account_ids"_s][0].toString();
    if (request.method == "DELETE") {
        list.members.removeAll(id);
        return json(QJsonObject());
    }
    if (!follows.contains(id))
        return failure(404, "Record not found");
    if (list.members.contains(id))
        return failure(422, "Validation failed: Account has already been taken");
    list.members << id;
    log << u"member "_s + people[id].handle;
    return json(QJsonObject());
}

HttpAnswer FakeMastodon::filterRoute(const QStringList &path, const HttpRequest &request)
{
    const auto store = [this](const QString &id, const QJsonObject &body) {
        QJsonArray words;
        for (const QJsonValue word : body[u"keywords_attributes"_s].toArray()) {
            if (!word[u"_destroy"_s].toBool())
                words.append(QJsonObject{{u"id"_s, u"w%1"_s.arg(++m_made)},
                                         {u"keyword"_s, word[u"keyword"_s]},
                                         {u"whole_word"_s, word[u"whole_word"_s]}});
        }
        filters.insert(id, {{u"id"_s, id},
                            {u"title"_s, body[u"title"_s]},
                            {u"context"_s, body[u"context"_s]},
                            {u"filter_action"_s, body[u"filter_action"_s]},
                            {u"keywords"_s, words}});
        log << u"filter "_s + body[u"title"_s].toString();
        return json(filters[id]);
    };
    if (path.isEmpty() && request.method == "POST")
        return store(u"%1f%2"_s.arg(m_name).arg(++m_made), bodyOf(request));
    if (path.isEmpty()) {
        QJsonArray all;
        for (const QJsonObject &filter : std::as_const(filters))
            all.append(filter);
        return json(all);
    }
    if (!filters.contains(path[0]))
        return failure(404, "Record not found");
    if (request.method == "PUT")
        return store(path[0], bodyOf(request));
    if (request.method == "DELETE")
        filters.remove(path[0]);
    return request.method == "DELETE" ? json(QJsonObject()) : json(filters[path[0]]);
}

HttpAnswer FakeMastodon::tagRoute(const QStringList &path)
{
    if (path.value(1) == "unfollow"_L1) {
        tags.removeAll(path[0]);
    } else if (!tags.contains(path[0])) {
        tags << path[0];
        log << u"tag "_s + path[0];
    }
    return json(QJsonObject{{u"name"_s, path[0]}});
}

HttpAnswer FakeMastodon::domainRoute(const HttpRequest &request)
{
    if (request.method == "GET")
        return json(QJsonArray::fromStringList(domains));
    const QString domain = bodyOf(request)[u"domain"_s].toString();
    domains.removeAll(domain);
    if (request.method == "POST") {
        domains << domain;
        log << u"domain "_s + domain;
    }
    return json(QJsonObject());
}

HttpAnswer FakeMastodon::postRoute(const QStringList &path, const HttpRequest &request)
{
    if (path.isEmpty())
        return publish(request);
    const auto mine = std::ranges::find(own, path[0], &OwnPost::id);
    if (mine != own.end())
        return json(ownObject(*mine));
    const qsizetype index = path.value(0).mid(m_name.size() + 1).toLongLong();
    if (index < 0 || index >= posts.size())
        return failure(404, "Record not found");
    const QString uri = posts[index];
    if (path.value(1) == "bookmark"_L1 && !bookmarks.contains(uri)) {
        bookmarks << uri;
        log << u"bookmark "_s + uri;
    } else if (path.value(1) == "unbookmark"_L1) {
        bookmarks.removeAll(uri);
    }
    return json(postObject(uri));
}

static QByteArray partOf(const QByteArray &body, const QByteArray &name)
{
    const qsizetype at = body.indexOf("name=\"" + name + '"');
    const qsizetype begin = body.indexOf("\r\n\r\n", at) + 4;
    return at < 0 ? QByteArray() : body.mid(begin, body.indexOf("\r\n--", begin) - begin);
}

HttpAnswer FakeMastodon::importRoute(const HttpRequest &request)
{
    imports.append({partOf(request.body, "type"), partOf(request.body, "data")});
    log << u"import "_s + QString::fromLatin1(imports.back().first);
    return HttpAnswer::of(202, R"({"status":"accepted"})");
}

void FakeMastodon::workOffImports()
{
    for (const auto &[type, file] : std::as_const(imports)) {
        for (const QByteArray &line : file.split('\n')) {
            const QString id = idOf(QString::fromUtf8(line.split(',').first()));
            if (id.isEmpty() || dead.contains(people[id].handle))
                continue;
            if (type == "blocks" && !blocks.contains(id))
                blocks << id;
            else if (type == "mutes")
                mutes.insert(id, {});
            else if (type == "following" && people[id].locked)
                requested.insert(id);
            else if (type == "following" && !people[id].refuses && !follows.contains(id))
                follows << id;
        }
    }
    imports.clear();
}

} // namespace Godwit
