// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Godwit
{

// What an account's server says to all that a window's test is not about: what it is, that its timelines are
// empty, and that it knows nothing else.
inline HttpAnswer answerToOther(const HttpRequest &request)
{
    if (request.target.startsWith("/api/v2/instance"))
        return HttpAnswer::of(200, R"({"domain":"near.example","title":"Near","version":"4.5.0"})");
    if (request.method == "GET" && request.target.startsWith("/api/v1/timelines/"))
        return HttpAnswer::of(200, "[]");
    return HttpAnswer::of(404, R"({"error":"Record not found"})");
}

// As such a server tells of somebody of another one.
inline QJsonObject ines()
{
    return {{QStringLiteral("id"), QStringLiteral("9")},
            {QStringLiteral("username"), QStringLiteral("ines")},
            {QStringLiteral("acct"), QStringLiteral("ines@far.example")},
            {QStringLiteral("display_name"), QStringLiteral("Ines")},
            {QStringLiteral("uri"), QStringLiteral("https://far.example/users/ines")},
            {QStringLiteral("url"), QStringLiteral("https://far.example/@ines")}};
}

// A post of hers, for all.
inline QJsonObject postOfInes(const QString &id, const QString &uri, const QString &words)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("uri"), uri},
            {QStringLiteral("url"), uri},
            {QStringLiteral("created_at"), QStringLiteral("2026-01-01T12:00:00.000Z")},
            {QStringLiteral("content"), QStringLiteral("<p>%1</p>").arg(words)},
            {QStringLiteral("visibility"), QStringLiteral("public")},
            {QStringLiteral("account"), ines()}};
}

// The answer to a search.
inline HttpAnswer foundBySearch(const QJsonArray &posts, const QJsonArray &people = {})
{
    const QJsonObject found{{QStringLiteral("statuses"), posts},
                            {QStringLiteral("accounts"), people},
                            {QStringLiteral("hashtags"), QJsonArray()}};
    return HttpAnswer::of(200, QJsonDocument(found).toJson());
}

} // namespace Godwit
