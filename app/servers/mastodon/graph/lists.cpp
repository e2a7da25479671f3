// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/lists.h"

#include "servers/mastodon/graph/graphreader.h"
#include "servers/mastodon/graph/person.h"
#include "servers/mastodon/json.h"
#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

using Kind = ServerError::Kind;

namespace
{

constexpr int mostMembers = 40;

QString listPath(const LocalId &list, const QString &rest = {})
{
    return u"/api/v1/lists/"_s + pathSegment(list) + rest;
}

QString repliesWord(ListReplies replies)
{
    switch (replies) {
    case ListReplies::ToMembers:
        return u"list"_s;
    case ListReplies::ToFollowed:
        return u"followed"_s;
    case ListReplies::None:
        return u"none"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QCoro::Task<ServerResult<PeopleLists>> Lists::lists()
{
    if (!m_endpoint.can(Capability::Lists))
        co_return std::unexpected(m_endpoint.unsupported("lists"));
    const auto response = co_await m_endpoint.get(u"/api/v1/lists"_s);
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readLists(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PeopleLists>> Lists::listsWith(LocalId person)
{
    if (!m_endpoint.can(Capability::Lists))
        co_return std::unexpected(m_endpoint.unsupported("lists"));
    const auto response = co_await m_endpoint.get(personPath(person, u"lists"_s));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readLists(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PeoplePage>> Lists::members(LocalId list, PageRequest request)
{
    const QString path = listPath(list, u"/accounts"_s);
    const auto response = co_await m_endpoint.get(path, pageQuery({}, request, mostMembers));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPeople(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PeopleList>> Lists::write(Request::Method method, QString path, PeopleList list)
{
    if (!m_endpoint.can(Capability::Lists))
        co_return std::unexpected(m_endpoint.unsupported("lists"));
    const QJsonObject body{{u"title"_s, list.title},
                           {u"replies_policy"_s, repliesWord(list.replies)},
                           {u"exclusive"_s, list.exclusive}};
    const auto response = co_await m_endpoint.act(method, path, body);
    if (!response)
        co_return std::unexpected(response.error());
    // Friendica changes a list without a word (its source).
    if (method == Request::Method::Put && response->body.trimmed().isEmpty())
        co_return list;
    co_return readList(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PeopleList>> Lists::create(PeopleList list)
{
    return write(Request::Method::Post, u"/api/v1/lists"_s, std::move(list));
}

QCoro::Task<ServerResult<PeopleList>> Lists::change(PeopleList list)
{
    if (m_endpoint.has(Quirk::NoListChange))
        co_return std::unexpected(m_endpoint.unsupported("way to rename a list"));
    const QString path = listPath(list.id);
    co_return co_await write(Request::Method::Put, path, std::move(list));
}

QCoro::Task<ServerResult<void>> Lists::remove(LocalId list)
{
    const auto response = co_await m_endpoint.act(Request::Method::Delete, listPath(list), {});
    if (response)
        co_return {};
    // As in setMember().
    if (response.error().kind == Kind::Broken) {
        const auto left = co_await lists();
        if (left && !std::ranges::contains(left->lists, list, &PeopleList::id))
            co_return {};
    }
    co_return std::unexpected(response.error());
}

QCoro::Task<ServerResult<bool>> Lists::has(LocalId list, LocalId person)
{
    PageRequest request{.limit = mostMembers};
    constexpr int mostPages = 250;
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = co_await members(list, request);
        if (!page)
            co_return std::unexpected(page.error());
        if (std::ranges::contains(page->people, person, &SeenPerson::id))
            co_return true;
        if (page->older.isEmpty() || page->older == request.from)
            break;
        request.direction = PageRequest::Direction::Older;
        request.from = page->older;
    }
    co_return false;
}

QCoro::Task<ServerResult<void>> Lists::setMember(LocalId list, LocalId person, bool on)
{
    if (m_endpoint.has(Quirk::NoListMembers))
        co_return std::unexpected(m_endpoint.unsupported("way to change who is in a list"));
    const auto method = on ? Request::Method::Post : Request::Method::Delete;
    // As JSON: Go reads no form from the body of a DELETE (net/http's ParseForm).
    const QJsonObject body{{u"account_ids"_s, QJsonArray{person.toString()}}};
    const auto response = co_await m_endpoint.act(method, listPath(list, u"/accounts"_s), body);
    if (response)
        co_return {};
    // Mastodon: 422 to who is in the list already. snac (2.75, 2.96) answers a DELETE without a length or a
    // body, which Qt takes for a connection that broke.
    const Kind kind = response.error().kind;
    if (kind == Kind::Rejected || kind == Kind::Broken) {
        const auto there = co_await has(list, person);
        if (there && *there == on)
            co_return {};
    }
    co_return std::unexpected(response.error());
}

} // namespace Godwit::Mastodon
