// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/gathering.h"

#include "base/alarm.h"
#include "cache/storesentence.h"
#include "model/serversentence.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

namespace
{

// A server's limit that is waited for; Mastodon's window is 5 minutes.
constexpr Milliseconds longestWait = 6min;
// The pause between two requests where the server sets no limit.
constexpr Milliseconds patience = 1'500ms;
constexpr int pageSize = 40;
// 400,000 posts.
constexpr int mostPages = 10'000;

std::vector<GraphKind> kindsToRead()
{
    std::vector<GraphKind> kinds(allGraphKinds.begin(), allGraphKinds.end());
    kinds.push_back(GraphKind::Followers);
    return kinds;
}

QString sentenceOf(const FetchError &error)
{
    if (const auto *server = std::get_if<ServerError>(&error))
        return serverSentence(*server);
    return storeSentence(std::get<StoreError>(error));
}

// Whatever is asked next would end in the same way.
bool isHopeless(const FetchError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    return !server || server->isTransient() || server->kind == Kind::Unauthorized ||
           server->kind == Kind::SignedOut || server->kind == Kind::Suspended ||
           server->kind == Kind::Cancelled;
}

std::optional<Instant> limitOf(const FetchError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    return server && server->kind == Kind::RateLimited ? server->retryAt : std::nullopt;
}

bool isUnsupported(const FetchError &error)
{
    const auto *server = std::get_if<ServerError>(&error);
    return server && (server->kind == Kind::Unsupported || server->kind == Kind::NotFound);
}

} // namespace

BackupGathering::BackupGathering(const BackupSurroundings &with, Account account, Report report, Alarm &pause,
                                 const std::atomic<bool> &stop)
    : m_with(with), m_account(std::move(account)), m_report(std::move(report)), m_pause(pause), m_stop(stop),
      m_pace(with.clock, with.room)
{
}

QCoro::Task<bool> BackupGathering::waitUntil(std::optional<Instant> at)
{
    const Instant now = m_with.clock.now();
    if (!at || *at > now + longestWait || m_stop)
        co_return false;
    co_await m_pause.wait(std::max<Milliseconds>(1s, *at - now));
    co_return !m_stop;
}

QCoro::Task<StoreResult<BackupGathering::Gathered>> BackupGathering::run(bool offline)
{
    const auto profile = co_await m_with.posts.person(m_account.person.toString());
    if (!profile)
        co_return std::unexpected(profile.error());
    if (*profile) {
        m_gathered.profile = **profile;
    } else {
        m_gathered.profile.key = m_account.person;
        m_gathered.profile.handle = m_account.handle;
        m_gathered.profile.avatarUrl = m_account.avatarUrl;
    }
    if (!offline)
        m_server = m_with.servers.serverFor(m_account.id);
    if (!m_server)
        m_gathered.missing << tr("The server was not asked: everything is as it was last read.");
    else
        co_await readProfile();
    if (m_server)
        co_await readGraph();
    const QString person = m_account.person.toString();
    if (const auto read = co_await readTimeline(TimelineKind::ProfileReplies, person, u"posts"_s); !read)
        co_return std::unexpected(read.error());
    if (const auto read = co_await readTimeline(TimelineKind::Favourites, {}, u"favourites"_s); !read)
        co_return std::unexpected(read.error());
    if (const auto noted = co_await noteStanding(); !noted)
        co_return std::unexpected(noted.error());
    co_return m_gathered;
}

void BackupGathering::noteTrouble(const FetchError &error, const QString &part)
{
    if (isHopeless(error)) {
        m_server.reset();
        m_gathered.missing << tr("What follows is as it was last read: %1").arg(sentenceOf(error));
    } else {
        m_gathered.missing << tr("%1: %2").arg(part, sentenceOf(error));
    }
}

QCoro::Task<> BackupGathering::readProfile()
{
    auto self = co_await m_server->people().self();
    if (!self) {
        noteTrouble(self.error(), tr("your profile"));
        co_return;
    }
    m_gathered.profile = self->profile;
    m_gathered.readAt.insert_or_assign(u"profile"_s, m_with.clock.now());
    Batch batch;
    batch.people.push_back(std::move(*self));
    co_await m_with.posts.take(m_account.id, std::move(batch), m_with.clock.now());
}

QCoro::Task<> BackupGathering::readGraph()
{
    for (const GraphKind kind : kindsToRead()) {
        while (m_server && !m_stop) {
            m_report({BackupProgress::Phase::Reading, ++m_pages});
            const auto read = co_await m_with.reader.readKind(m_account.id, kind);
            if (read)
                break;
            if (co_await waitUntil(limitOf(read.error())))
                continue;
            noteTrouble(read.error(), graphKindName(kind));
            break;
        }
    }
}

QCoro::Task<FetchResult<TimelineFetcher::Fetched>>
BackupGathering::step(TimelineKey key, std::optional<GapRef> gap, bool older)
{
    while (true) {
        const auto later = co_await m_pace.turn(m_account.id, patience);
        if (later) {
            if (co_await waitUntil(later))
                continue;
            ServerError limited;
            limited.kind = m_stop ? Kind::Cancelled : Kind::RateLimited;
            limited.server = m_account.server.origin;
            limited.retryAt = *later;
            co_return std::unexpected(limited);
        }
        m_report({BackupProgress::Phase::Reading, ++m_pages});
        auto asked = gap     ? m_with.fetcher.fill(key, *gap, pageSize)
                     : older ? m_with.fetcher.older(key, m_account.id, pageSize)
                             : m_with.fetcher.newest(key, m_account.id, pageSize);
        auto fetched = co_await asked;
        if (fetched)
            co_return fetched;
        if (!co_await waitUntil(limitOf(fetched.error())))
            co_return fetched;
    }
}

QCoro::Task<std::optional<FetchError>> BackupGathering::walk(TimelineKind kind, QString argument)
{
    const TimelineKey key{m_account.persona, kind, argument};
    const TimelineSource source{m_account.id, kind, argument};
    if (const auto newest = co_await step(key, std::nullopt, false); !newest)
        co_return newest.error();
    for (int pages = 0; pages < mostPages && !m_stop; ++pages) {
        const auto gap = co_await m_with.timelines.firstGap(source);
        if (!gap)
            co_return FetchError(gap.error());
        const auto fetched = co_await step(key, *gap, true);
        if (!fetched)
            co_return fetched.error();
        if (!*gap && fetched->atEnd)
            co_return std::nullopt;
    }
    ServerError endless;
    endless.kind = m_stop ? Kind::Cancelled : Kind::BadAnswer;
    endless.server = m_account.server.origin;
    co_return FetchError(endless);
}

QCoro::Task<StoreResult<void>> BackupGathering::readTimeline(TimelineKind kind, QString argument,
                                                             QString part)
{
    if (m_server && !m_stop) {
        const auto trouble = co_await walk(kind, argument);
        if (!trouble) {
            m_gathered.readAt.insert_or_assign(part, m_with.clock.now());
            co_return {};
        }
        if (const auto *store = std::get_if<StoreError>(&*trouble))
            co_return std::unexpected(*store);
        if (isUnsupported(*trouble))
            co_return {};
        noteTrouble(*trouble, kind == TimelineKind::Favourites ? tr("favourites") : tr("posts"));
    }
    const auto at = co_await m_with.timelines.fetchedAt({m_account.id, kind, argument});
    if (!at)
        co_return std::unexpected(at.error());
    if (*at != Instant())
        m_gathered.readAt.insert_or_assign(part, *at);
    if (kind == TimelineKind::ProfileReplies)
        m_gathered.missing << tr("Posts that were never shown on this computer may be missing.");
    co_return {};
}

QCoro::Task<StoreResult<void>> BackupGathering::noteStanding()
{
    const auto standing = co_await m_with.graph.standing(m_account.id);
    if (!standing)
        co_return std::unexpected(standing.error());
    for (const GraphKind kind : kindsToRead()) {
        const auto known = std::ranges::find(*standing, kind, &GraphStanding::kind);
        const bool isSomeKnown = known != standing->end() && known->entries > 0 && isKeptAway(kind);
        if (known != standing->end() && known->completeAt)
            m_gathered.readAt.insert_or_assign(graphKindWord(kind), *known->completeAt);
        else if (known != standing->end() && known->unsupported)
            m_gathered.missing
                << (isSomeKnown
                        ? tr("%1: the server does not tell them; only those made with Godwit are in it.")
                        : tr("%1: the server does not tell them."))
                       .arg(graphKindName(kind));
        else if (isSomeKnown)
            m_gathered.missing
                << tr("%1: they were never read to the end here; only those known here are in it.")
                       .arg(graphKindName(kind));
        else if (kind != GraphKind::Members || !m_gathered.readAt.contains(graphKindWord(GraphKind::Lists)))
            m_gathered.missing << tr("%1: they were never read here.").arg(graphKindName(kind));
    }
    co_return {};
}

} // namespace Godwit
