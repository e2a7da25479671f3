// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fixtures.h"
#include "model/batch.h"
#include "net/request.h"
#include "servers/mastodon/readercontext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Godwit
{

inline QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(QStringLiteral("mastodon/%1.json").arg(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonArray fixtureList(const QString &name)
{
    return QJsonDocument::fromJson(fixture(name)).array();
}

inline Response answer(const QByteArray &body, int status = 200, const QByteArray &link = {})
{
    Response response;
    response.status = status;
    response.body = body;
    if (!link.isEmpty())
        response.headers.append({"link", link});
    return response;
}

inline Response answer(const char *body, int status = 200, const QByteArray &link = {})
{
    return answer(QByteArray(body), status, link);
}

inline Response answer(const QJsonValue &root)
{
    return answer(root.isArray() ? QJsonDocument(root.toArray()).toJson()
                                 : QJsonDocument(root.toObject()).toJson());
}

inline Mastodon::ReaderContext contextOf(const QString &origin, Software software)
{
    ServerInfo info;
    info.origin = *Origin::fromUrl(QUrl(origin));
    info.software = software;
    return Mastodon::readerContext(info, instantFromMs(1'790'000'000'000));
}

inline Mastodon::ReaderContext mastodonContext()
{
    return contextOf(QStringLiteral("https://social.example"), Software::Mastodon);
}

// The post of a batch by its id on the server; a test that asks for one that is not there ends here.
inline const SeenPost &postById(const Batch &batch, const QString &id)
{
    const auto found =
        std::ranges::find(batch.posts, LocalId(id), [](const SeenPost &seen) { return seen.state.id; });
    if (found == batch.posts.end())
        qFatal("no post %s", qPrintable(id));
    return *found;
}

inline const Profile &personByHandle(const std::vector<SeenPerson> &people, const QString &handle)
{
    const auto found =
        std::ranges::find(people, handle, [](const SeenPerson &seen) { return seen.profile.handle; });
    if (found == people.end())
        qFatal("no person %s", qPrintable(handle));
    return found->profile;
}

} // namespace Godwit
