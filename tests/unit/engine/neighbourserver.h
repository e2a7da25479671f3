// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/faultserver.h"
#include "model/serverinfo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Godwit
{

// A server without a stream, for accounts of a SeededFolder: each has one post in its home, by the name that
// is in its token ("token-maren", "token-maren-2"). It lives in the test's thread.
class NeighbourServer
{
public:
    NeighbourServer()
    {
        m_http.handle([this](const HttpRequest &request) { return answer(request); });
    }

    ServerInfo info() const
    {
        ServerInfo info;
        info.origin = m_http.origin();
        info.software = Software::Mastodon;
        info.softwareName = QStringLiteral("mastodon");
        info.version = QStringLiteral("4.2.0");
        info.capabilities = Capability::Delete | Capability::Search;
        return info;
    }

    QString keyOfPost(const QString &name) const
    {
        return m_http.origin().toString() + QStringLiteral("/posts/") + name;
    }

    // Of everybody here, and of the author of a home's post: "marens-friend".
    static QString pictureOf(const QString &name)
    {
        return QStringLiteral("https://media.example/%1.png").arg(name);
    }

    // The tokens with which homes were asked for, in order.
    QByteArrayList asked;
    // Done once, after the next home was asked for and before it is told.
    std::function<void()> meanwhile;

private:
    static HttpAnswer json(const QJsonDocument &document)
    {
        return HttpAnswer::of(200, document.toJson(QJsonDocument::Compact));
    }

    QJsonObject person(const QString &name) const
    {
        const QString key = m_http.origin().toString() + u'/' + name;
        return {{QStringLiteral("id"), name},   {QStringLiteral("username"), name},
                {QStringLiteral("acct"), name}, {QStringLiteral("uri"), key},
                {QStringLiteral("url"), key},   {QStringLiteral("avatar"), pictureOf(name)}};
    }

    HttpAnswer home(const QString &name) const
    {
        const QJsonObject post{{QStringLiteral("id"), QStringLiteral("of-") + name},
                               {QStringLiteral("uri"), keyOfPost(name)},
                               {QStringLiteral("url"), keyOfPost(name)},
                               {QStringLiteral("created_at"), QStringLiteral("2026-01-01T10:00:00.000Z")},
                               {QStringLiteral("visibility"), QStringLiteral("public")},
                               {QStringLiteral("content"), QStringLiteral("<p>a heron</p>")},
                               {QStringLiteral("account"), person(name + QStringLiteral("s-friend"))}};
        return json(QJsonDocument(QJsonArray{post}));
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        const QByteArray token = request.header("Authorization").mid(int(sizeof("Bearer ")) - 1);
        const QString name = QString::fromLatin1(token).section(u'-', 1, 1);
        if (path == "/api/v1/timelines/home") {
            asked << token;
            if (const auto work = std::exchange(meanwhile, {}))
                work();
            return request.target.contains("max_id=") ? HttpAnswer::of(200, "[]") : home(name);
        }
        if (path == "/api/v1/accounts/verify_credentials")
            return json(QJsonDocument(person(name)));
        if (path == "/api/v2/instance")
            return HttpAnswer::of(200, R"({"domain":"one.example","title":"One","version":"4.2.0"})");
        if (request.method == "GET" && path.startsWith("/api/v1/"))
            return HttpAnswer::of(200, "[]");
        return HttpAnswer::of(404, R"({"error":"Record not found"})");
    }

    FaultServer m_http;
};

} // namespace Godwit
