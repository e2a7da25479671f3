// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodoncontact.h"

#include "net/sender.h"
#include "servers/mastodon/instancereader.h"
#include "servers/step.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit::Mastodon
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

Contact::Contact(Sender &sender, ServerInfo info) : m_sender(sender), m_info(std::move(info)) {}

QCoro::Task<ServerResult<Response>> Contact::look(QString path, Milliseconds within, QByteArray accept)
{
    Request request = getRequest(path);
    request.retry = Request::Retry::Never;
    request.isLook = true;
    request.within = within;
    if (!accept.isEmpty())
        request.headers.append({"Accept", accept});
    co_return co_await m_sender.sendTo(m_info.origin, std::move(request));
}

static ServerError strange(const ServerInfo &info, const QString &path)
{
    ServerError error;
    error.server = info.origin;
    error.kind = Kind::BadAnswer;
    error.evidence << stepWords(path, QStringLiteral("JSON, but no description of a server"));
    return error;
}

// The API is there, and this document of it is missing or closed.
static bool mayBeElsewhere(const ServerError &error)
{
    return error.kind == Kind::BadAnswer ||
           (error.fromApi && error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 410 &&
            error.httpStatus != 429 && error.httpStatus != 451) ||
           error.httpStatus == 404;
}

QCoro::Task<ServerResult<void>> Contact::greet(Milliseconds within)
{
    QElapsedTimer clock;
    clock.start();
    // Version 1 is what every server of the family has (Mastodon keeps it beside version 2; snac and older
    // ones have no other).
    const QStringList paths{QStringLiteral("/api/v1/instance"), QStringLiteral("/api/v2/instance"),
                            QStringLiteral("/.well-known/nodeinfo")};
    std::optional<ServerError> first;
    for (const QString &path : paths) {
        const auto answer = co_await look(path, within - Milliseconds(clock.elapsed()));
        ServerInfo read;
        if (answer &&
            (readInstance(answer->body, read) || !readNodeInfoPath(answer->body, m_info.origin).isEmpty()))
            co_return {};
        const ServerError error = answer ? strange(m_info, path) : answer.error();
        if (!first)
            first = error;
        if (!mayBeElsewhere(error) || Milliseconds(clock.elapsed()) + 100ms > within)
            break;
    }
    co_return std::unexpected(*first);
}

QByteArray readActorKey(const QByteArray &json)
{
    constexpr qsizetype longest = 16 * 1024;
    const QJsonObject actor = QJsonDocument::fromJson(json).object();
    const QString pem =
        actor[QStringLiteral("publicKey")].toObject()[QStringLiteral("publicKeyPem")].toString();
    if (pem.size() > longest)
        return {};
    QByteArray body;
    const auto lines = QStringView(pem).split(u'\n');
    for (const QStringView &line : lines) {
        if (!line.trimmed().startsWith(u'-'))
            body += line.trimmed().toLatin1();
    }
    const auto der = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    return der ? *der : QByteArray();
}

QCoro::Task<ServerResult<QByteArray>> Contact::serverKey(Milliseconds within)
{
    const auto answer = co_await look(QStringLiteral("/actor"), within, "application/activity+json");
    if (answer)
        co_return readActorKey(answer->body);
    // A path that it does not have.
    if (answer.error().kind == Kind::NotFound || answer.error().kind == Kind::NotAServer)
        co_return QByteArray();
    co_return std::unexpected(answer.error());
}

} // namespace Godwit::Mastodon
