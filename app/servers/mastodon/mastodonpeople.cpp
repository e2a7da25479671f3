// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonpeople.h"

#include "net/sender.h"
#include "servers/mastodon/json.h"
#include "servers/mastodon/reader.h"
#include "servers/step.h"

#include <QUrl>

#include <algorithm>
#include <ranges>

namespace Godwit::Mastodon
{

using Kind = ServerError::Kind;

namespace
{

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

// `name@host`, whatever of `@name@host`, `acct:name@host` and `name` was given.
QString fullHandle(QString text, const QString &domain)
{
    if (text.startsWith(QLatin1String("acct:")))
        text.remove(0, 5);
    if (text.startsWith(QLatin1Char('@')))
        text.remove(0, 1);
    return text.contains(QLatin1Char('@')) ? text : text + QLatin1Char('@') + domain;
}

bool isSameHandle(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// One or several; what is no identifier is left out.
std::vector<PersonKey> keysAt(const QJsonObject &object, Key key)
{
    const QJsonValue said = object[key];
    const QJsonArray list = said.isArray() ? said.toArray() : QJsonArray{said};
    std::vector<PersonKey> keys;
    for (const QJsonValue &value : list | std::views::take(mostMentions)) {
        if (const QString uri = globalIdAt({{key, value}}, key); !uri.isEmpty())
            keys.emplace_back(uri);
    }
    return keys;
}

} // namespace

QCoro::Task<ServerResult<SeenPerson>> People::self()
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/accounts/verify_credentials"));
    if (!response) {
        ServerError error = response.error();
        // snac says an invalid token by 422 without a word, here alone [seen on 2.75 and 2.96].
        if (m_endpoint.info().software == Software::Snac && error.httpStatus == 422)
            error.kind = Kind::Unauthorized;
        co_return std::unexpected(error);
    }
    auto person = readPerson(m_endpoint.context(), *response);
    if (person)
        m_endpoint.rememberOwnId(person->id);
    co_return person;
}

QCoro::Task<ServerResult<SeenPerson>> People::find(QString handleOrUri)
{
    const QString text = handleOrUri.trimmed();
    if (isAddress(text))
        co_return co_await searchFor(text, {});
    const ReaderContext context = m_endpoint.context();
    const QString handle = fullHandle(text, context.domain);
    auto known = co_await lookUp(handle);
    if (known || (known.error().kind != Kind::NotFound && known.error().kind != Kind::Unsupported))
        co_return known;
    co_return co_await searchFor(QLatin1Char('@') + handle, handle);
}

QCoro::Task<ServerResult<SeenPerson>> People::resolve(QString handleOrUri)
{
    const QString text = handleOrUri.trimmed();
    const QString handle = fullHandle(text, m_endpoint.context().domain);
    const bool isOwn = handle.endsWith(QLatin1Char('@') + m_endpoint.context().domain, Qt::CaseInsensitive);
    if (isAddress(text) || isOwn)
        co_return co_await find(text);
    auto found = co_await searchFor(QLatin1Char('@') + handle, handle);
    // Who is known here and not found elsewhere any more.
    if (!found && found.error().kind == Kind::NotFound)
        co_return co_await lookUp(handle);
    co_return found;
}

// Whom the server knows already.
QCoro::Task<ServerResult<SeenPerson>> People::lookUp(QString handle)
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/accounts/lookup"),
                                                  {{QStringLiteral("acct"), handle}});
    if (!response)
        co_return std::unexpected(response.error());
    auto person = readPerson(m_endpoint.context(), *response);
    if (person && !isSameHandle(person->profile.handle, handle))
        co_return std::unexpected(
            m_endpoint.error(Kind::NotFound, QStringLiteral("the server answered with somebody else")));
    co_return person;
}

// Lets the server look elsewhere. Never takes who is only alike: one would follow the wrong person.
QCoro::Task<ServerResult<SeenPerson>> People::searchFor(QString text, QString handle)
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v2/search"),
                                                  {{QStringLiteral("q"), text},
                                                   {QStringLiteral("resolve"), QStringLiteral("true")},
                                                   {QStringLiteral("type"), QStringLiteral("accounts")},
                                                   {QStringLiteral("limit"), QStringLiteral("10")}});
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    const auto result = readSearch(m_endpoint.context(), *response);
    if (!result)
        co_return std::unexpected(result.error());
    const auto found = std::ranges::find_if(result->batch.people, [&](const SeenPerson &person) {
        return handle.isEmpty() ? person.profile.key.toString() == text || person.profile.url == text
                                : isSameHandle(person.profile.handle, handle);
    });
    if (found == result->batch.people.end())
        co_return std::unexpected(
            m_endpoint.error(Kind::NotFound, QStringLiteral("the server found nobody of this name")));
    co_return *found;
}

QCoro::Task<ServerResult<Relationship>> People::relationship(LocalId id)
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/accounts/relationships"),
                                                  {{QStringLiteral("id[]"), id.toString()}});
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readRelationship(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<FamiliarPeople>> People::familiar(LocalId id)
{
    if (!m_endpoint.can(Capability::FamiliarFollowers))
        co_return std::unexpected(m_endpoint.unsupported("list of familiar followers"));
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/accounts/familiar_followers"),
                                                  {{QStringLiteral("id[]"), id.toString()}});
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readFamiliarPeople(m_endpoint.context(), *response, id);
}

// Without a token: the document is what the server shows to everybody. It may come from elsewhere than the
// API, as from a cache that outlives it.
QCoro::Task<ServerResult<Response>> People::ownDocument(PersonKey self)
{
    const QUrl address(self.toString());
    if (Origin::fromUrl(address) != m_endpoint.info().origin || address.hasQuery())
        co_return std::unexpected(m_endpoint.unsupported("address of the account's own document"));
    Request request = getRequest(address.path(QUrl::FullyEncoded));
    request.headers.append({"Accept"_ba, "application/activity+json"_ba});
    request.staysAtOrigin = true;
    request.isUntold = true;
    co_return co_await m_endpoint.sender().sendTo(m_endpoint.info().origin, std::move(request));
}

QCoro::Task<ServerResult<std::vector<PersonKey>>> People::aliases(PersonKey self)
{
    const bool isInApi = m_endpoint.info().software == Software::GoToSocial;
    // Not `?:`: GCC 14 destroys the awaited one twice.
    ServerResult<Response> response;
    if (isInApi) {
        Request request = getRequest(QStringLiteral("/api/v1/accounts/verify_credentials"));
        request.isUntold = true;
        response = co_await m_endpoint.send(std::move(request));
    } else {
        response = co_await ownDocument(self);
    }
    if (!response)
        co_return std::unexpected(response.error());
    const auto object = rootObject(m_endpoint.context(), *response);
    if (!object)
        co_return std::unexpected(object.error());
    co_return isInApi ? keysAt((*object)["source"_L1].toObject(), "also_known_as_uris"_L1)
                      : keysAt(*object, "alsoKnownAs"_L1);
}

} // namespace Godwit::Mastodon
