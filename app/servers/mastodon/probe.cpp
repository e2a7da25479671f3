// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/probe.h"

#include "net/sender.h"
#include "servers/mastodon/capabilities.h"
#include "servers/mastodon/instancereader.h"
#include "servers/mastodon/json.h"
#include "servers/step.h"

namespace Godwit::Mastodon
{

// `info` where the document said something; nothing when it is none.
static bool takeInstance(const Response &response, ServerInfo &info, QStringList &evidence,
                         const QString &path)
{
    ServerInfo read = info;
    // A tokenless request may have been led to the host that really has the API: tokens belong there.
    if (!response.origin.isEmpty())
        read.origin = response.origin;
    if (!readInstance(response.body, read)) {
        evidence << stepWords(path, u"JSON, but no description of a server"_s);
        return false;
    }
    info = read;
    return true;
}

// The public timeline, which is either there or closed with a 401 or 422 by the API itself.
static bool looksLikeApi(const ServerResult<Response> &answer, const ServerInfo &info)
{
    if (answer) {
        const auto root = parseJson(answer->body);
        return root && root->isArray();
    }
    const bool closed = answer.error().httpStatus == 401 || answer.error().httpStatus == 422;
    return closed && info.software != Software::Other;
}

QCoro::Task<ServerResult<ServerInfo>> probe(Sender *sender, ServerInfo info, QStringList evidence)
{
    std::optional<ServerError> unavailable;
    for (const QString &path : {u"/api/v2/instance"_s, u"/api/v1/instance"_s}) {
        const auto answer = co_await sender->sendTo(info.origin, getRequest(path));
        if (answer && takeInstance(*answer, info, evidence, path))
            co_return info;
        if (answer)
            continue;
        if (!isAnswer(answer.error().kind))
            co_return std::unexpected(withSteps(answer.error(), evidence));
        if (answer.error().isTransient() && answer.error().kind != ServerError::Kind::NotAServer)
            unavailable = answer.error();
        evidence << stepWords(path, answer.error());
    }
    const QString path = u"/api/v1/timelines/public"_s;
    const auto answer = co_await sender->sendTo(info.origin, getRequest(path, {{u"limit"_s, u"1"_s}}));
    if (!looksLikeApi(answer, info)) {
        evidence << (answer ? stepWords(path, u"no list of posts"_s) : stepWords(path, answer.error()));
        // A server that is down for now is not another kind of server.
        if (unavailable)
            co_return std::unexpected(withSteps(*unavailable, evidence));
        co_return std::unexpected(notAServer(info.origin, evidence));
    }
    info.capabilities = capabilitiesOf(info);
    co_return info;
}

} // namespace Godwit::Mastodon
