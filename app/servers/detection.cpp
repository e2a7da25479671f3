// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/detection.h"

#include "base/clock.h"
#include "net/sender.h"
#include "servers/hostmeta.h"
#include "servers/mastodon/instancereader.h"
#include "servers/mastodon/probe.h"
#include "servers/step.h"

namespace Godwit
{

namespace
{

// What is known so far, and how.
struct Finding {
    ServerInfo info;
    QStringList evidence;
};

// Nodeinfo is a hint: without it the API's own document decides. Only no answer at all ends the search.
QCoro::Task<ServerResult<Finding>> askNodeInfo(Sender *sender, Finding finding)
{
    const QString wellKnown = QStringLiteral("/.well-known/nodeinfo");
    const auto index = co_await sender->sendTo(finding.info.origin, getRequest(wellKnown));
    if (!index) {
        if (!isAnswer(index.error().kind))
            co_return std::unexpected(index.error());
        finding.evidence << stepWords(wellKnown, index.error());
        co_return finding;
    }
    // example.org may lead to social.example.org, which then is where the API and the token belong.
    if (!index->origin.isEmpty())
        finding.info.origin = index->origin;
    const QString path = Mastodon::readNodeInfoPath(index->body, finding.info.origin);
    if (path.isEmpty()) {
        finding.evidence << stepWords(wellKnown, QStringLiteral("names no document of this server"));
        co_return finding;
    }
    const auto document = co_await sender->sendTo(finding.info.origin, getRequest(path));
    const auto node = document ? Mastodon::readNodeInfo(document->body) : std::nullopt;
    if (!node) {
        finding.evidence << (document ? stepWords(path, QStringLiteral("no nodeinfo"))
                                      : stepWords(path, document.error()));
        co_return finding;
    }
    finding.info.softwareName = node->software;
    finding.info.version = node->version;
    finding.info.registrationsOpen = node->registrationsOpen;
    finding.info.software = Mastodon::softwareOf(node->software, node->version);
    finding.evidence << stepWords(path, QStringLiteral("%1 %2").arg(node->software, node->version));
    co_return finding;
}

QCoro::Task<ServerResult<ServerInfo>> detectAt(Sender *sender, Origin origin, QString domain)
{
    Finding start;
    start.info.origin = origin;
    start.info.domain = domain;
    const auto finding = co_await askNodeInfo(sender, start);
    if (!finding)
        co_return std::unexpected(finding.error());
    co_return co_await Mastodon::probe(sender, finding->info, finding->evidence);
}

// Where the host says that its people are, when the API is not here.
QCoro::Task<std::optional<Origin>> askHostMeta(Sender *sender, Origin origin)
{
    Request request = getRequest(QStringLiteral("/.well-known/host-meta"));
    request.acceptsHtml = true;
    const auto answer = co_await sender->sendTo(origin, request);
    co_return answer ? readHostMeta(answer->body, origin) : std::nullopt;
}

bool mayBeElsewhere(ServerError::Kind kind)
{
    using Kind = ServerError::Kind;
    return kind == Kind::NotAServer || kind == Kind::NotFound || kind == Kind::Redirected;
}

QCoro::Task<ServerResult<ServerInfo>> detect(Sender *sender, const Clock *clock, Origin origin)
{
    const QString domain = origin.toDisplayString();
    auto found = co_await detectAt(sender, origin, domain);
    if (!found && mayBeElsewhere(found.error().kind)) {
        if (const auto other = co_await askHostMeta(sender, origin)) {
            const QStringList steps =
                found.error().evidence +
                QStringList(QStringLiteral("host-meta: people are at %1").arg(other->toString()));
            found = co_await detectAt(sender, *other, domain);
            if (!found)
                co_return std::unexpected(withSteps(found.error(), steps));
        }
    }
    if (found)
        found->seenAt = clock->now();
    co_return found;
}

} // namespace

QCoro::Task<ServerResult<ServerInfo>> detectServer(Sender &sender, const Clock &clock, Origin origin)
{
    return detect(&sender, &clock, std::move(origin));
}

} // namespace Godwit
