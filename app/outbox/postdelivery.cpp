// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/postdelivery.h"

#include "base/tr.h"
#include "outbox/composingaid.h"
#include "outbox/uploads.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// Somebody may change it on the server's page.
static constexpr Milliseconds usualLife = 1h;
// A server that posts but does not list is not waited for any longer.
static constexpr int triesForList = 2;
// Some five minutes.
static constexpr int triesForUsual = 8;

// What the server cannot keep, and would publish in another way than asked. Empty: nothing.
static QString impossible(const NewPost &post, const Server &server)
{
    const Capabilities can = server.info().capabilities;
    const bool widened =
        (post.visibility == Visibility::Direct && !can.testFlag(Capability::Direct)) ||
        (post.visibility == Visibility::Followers && !can.testFlag(Capability::FollowersOnly)) ||
        (post.visibility == Visibility::Unlisted && !can.testFlag(Capability::Unlisted));
    if (widened)
        return tr(
            "%1 does not know this visibility and would show the post to more people. Nothing was sent: "
            "choose another visibility or another account.");
    if (post.quotes && !can.testFlag(Capability::QuotesWrite))
        return tr("%1 has no quotes. Nothing was sent: put the post's address into the text instead.");
    if (post.poll && !can.testFlag(Capability::Polls))
        return tr("%1 has no polls. Nothing was sent.");
    if (post.backdatedTo && !can.testFlag(Capability::BackdatedPosts))
        return tr("%1 takes no posts of the past and would show this one as new. Nothing was sent.");
    return {};
}

static Visibility narrower(Visibility left, Visibility right)
{
    return std::max(left, right);
}

QCoro::Task<bool> PostDelivery::addMedia(JournalEntry *entry, NewPost *post)
{
    const auto uploads = std::get<WritePost>(entry->act.deed).media;
    auto files = co_await uploadedFiles(&m_desk, entry->act.id, uploads);
    if (files)
        post->media = std::move(*files);
    else if (files.error() == UploadGap::Missing)
        co_await refuseForMissingFile(&m_desk, *entry);
    co_return files.has_value();
}

static ServerError aboutTarget(ServerError error, const Server &server)
{
    if (error.kind == ServerError::Kind::NotFound)
        error.server = server.info().origin;
    return error;
}

static Verdict targetFailed(JournalEntry entry, const ServerError &error, const Server &server, Moment moment)
{
    Verdict verdict = afterPreparationFailed(std::move(entry), aboutTarget(error, server), moment);
    if (error.kind == ServerError::Kind::NotFound && verdict.entry.act.state == Act::State::Rejected)
        verdict.entry.act.problemSentence =
            tr("%1 does not find the post that this one answers or quotes, so it was not sent.")
                .arg(serverName(server));
    return verdict;
}

static bool listMustWork(const ServerError &error, int tries)
{
    switch (fateOf(error)) {
    case Fate::NotSent:
        // With a status it is this one page that is missing, perhaps.
        return error.httpStatus != 404 || tries < triesForList;
    case Fate::Limited:
        return true;
    case Fate::Unknown:
        return tries < triesForList;
    case Fate::Refused:
        break;
    }
    return error.kind == ServerError::Kind::TokenGuarded;
}

static bool hasNoSuchAnswer(const ServerError &error)
{
    return error.kind == ServerError::Kind::NotFound || error.kind == ServerError::Kind::Unsupported;
}

// Trying again does not change it.
static bool isKeptFromUs(const ServerError &error)
{
    using Kind = ServerError::Kind;
    return error.kind == Kind::Forbidden || error.kind == Kind::Rejected || error.kind == Kind::NeedsAccount;
}

// A person is asked when the server answers everything but this; while all of it is down, it is only waited.
QCoro::Task<Verdict> PostDelivery::withoutUsual(JournalEntry entry, ServerError error,
                                                std::shared_ptr<Server> server)
{
    const ActId id = entry.act.id;
    bool asks = isKeptFromUs(error);
    if (fateOf(error) == Fate::Unknown && ++m_unusual[id] >= triesForUsual)
        asks = (co_await server->posting().ownNewest(1)).has_value();
    Verdict verdict = asks ? afterVisibilityUnknown(std::move(entry), error)
                           : afterPreparationFailed(std::move(entry), error, m_desk.moment());
    if (isAtRest(verdict.entry.act.state))
        m_unusual.remove(id);
    co_return verdict;
}

// A server that has no such answer has posts public. One that has told it has the answer: that it is not
// there is said for a moment, or by what stands before the server.
QCoro::Task<Visibility> PostDelivery::usualWithoutAnswer(AccountId account)
{
    std::optional<Visibility> told;
    if (m_composing)
        told = co_await m_composing->toldVisibility(account);
    co_return told.value_or(Visibility::Public);
}

// For any failure but a missing answer it is waited, because what was meant for few must not go out to all.
QCoro::Task<std::optional<Visibility>> PostDelivery::usualVisibility(JournalEntry entry,
                                                                     std::optional<Visibility> chosen,
                                                                     std::shared_ptr<Server> server)
{
    if (chosen)
        co_return *chosen;
    const AccountId account = entry.act.account;
    const Instant now = m_desk.clock().now();
    if (const auto known = m_usual.value(account); known.second > now - usualLife)
        co_return known.first;
    const auto defaults = co_await server->composing().defaults();
    if (!defaults && !hasNoSuchAnswer(defaults.error())) {
        Verdict verdict = co_await withoutUsual(std::move(entry), defaults.error(), server);
        co_await m_desk.keep(std::move(verdict));
        co_return std::nullopt;
    }
    m_unusual.remove(entry.act.id);
    if (!defaults)
        co_return co_await usualWithoutAnswer(account);
    const Visibility usual = defaults->visibility.value_or(Visibility::Public);
    m_usual.insert(account, {usual, now});
    if (m_composing)
        co_await m_composing->told(account, *defaults);
    co_return usual;
}

QCoro::Task<bool> PostDelivery::addTargets(JournalEntry *entry, std::shared_ptr<Server> server, NewPost *post)
{
    const auto deed = std::get<WritePost>(entry->act.deed);
    std::optional<Visibility> parent;
    if (deed.replyTo) {
        const auto target = co_await m_desk.target(deed.replyTo, entry->act.account, server);
        if (!target) {
            co_await m_desk.keep(targetFailed(*entry, target.error(), *server, m_desk.moment()));
            co_return false;
        }
        post->replyTo = target->id;
        parent = target->visibility;
    }
    if (deed.quotes) {
        const auto target = co_await m_desk.target(deed.quotes, entry->act.account, server);
        if (!target) {
            co_await m_desk.keep(targetFailed(*entry, target.error(), *server, m_desk.moment()));
            co_return false;
        }
        post->quotes = target->id;
    }
    const auto usual = co_await usualVisibility(*entry, deed.visibility, server);
    if (!usual)
        co_return false;
    post->visibility = deed.visibility.value_or(narrower(*usual, parent.value_or(Visibility::Public)));
    co_return true;
}

static SendMemo memoOf(const NewPost &post, const ServerResult<Batch> &own, Instant now)
{
    SendMemo memo{.visibility = post.visibility,
                  .replyTo = post.replyTo,
                  .media = int(post.media.size()),
                  .sentAt = now,
                  .listed = own && own->skipped.isEmpty(),
                  .ownBefore = {},
                  .newestBefore = {}};
    if (!memo.listed)
        return memo;
    for (const SeenPost &seen : own->posts) {
        memo.ownBefore.push_back(seen.state.id);
        memo.newestBefore = std::max(memo.newestBefore.value_or(seen.post.createdAt), seen.post.createdAt);
    }
    return memo;
}

QCoro::Task<std::optional<QSet<LocalId>>> PostDelivery::sentBeside(JournalEntry entry)
{
    if (!entry.memo)
        co_return QSet<LocalId>();
    const Instant at = entry.memo->sentAt;
    co_return co_await m_desk.sentBeside(std::move(entry), at);
}

LookResult PostDelivery::compare(const JournalEntry &entry, const Batch &own, const QSet<LocalId> &beside)
{
    return look(std::get<WritePost>(entry.act.deed), *entry.memo, own, looked, beside);
}

QCoro::Task<bool> PostDelivery::remember(JournalEntry *entry, std::shared_ptr<Server> server,
                                         const NewPost *post, QSet<LocalId> beside)
{
    auto own = co_await server->posting().ownNewest(looked);
    if (!own && listMustWork(own.error(), entry->act.tries)) {
        co_await m_desk.keep(afterPreparationFailed(*entry, own.error(), m_desk.moment()));
        co_return false;
    }
    if (!entry->memo) {
        entry->memo = memoOf(*post, own, m_desk.clock().now());
        co_return true;
    }
    // An earlier try may have arrived after the last look.
    if (own) {
        const LookResult result = compare(*entry, *own, beside);
        if (result.finding == Finding::Found) {
            co_await arrived(*entry, server, std::move(*own), result.index);
            co_return false;
        }
    }
    co_return true;
}

QCoro::Task<std::optional<NewPost>> PostDelivery::composed(JournalEntry *entry,
                                                           std::shared_ptr<Server> server)
{
    const auto deed = std::get<WritePost>(entry->act.deed);
    NewPost post;
    post.text = deed.text;
    post.contentWarning = deed.contentWarning;
    post.sensitive = deed.sensitive;
    post.language = deed.language;
    post.poll = deed.poll;
    post.markdown = deed.markdown && server->info().capabilities.testFlag(Capability::Markdown);
    post.backdatedTo = deed.backdatedTo;
    if (!co_await addMedia(entry, &post) || !co_await addTargets(entry, server, &post))
        co_return std::nullopt;
    if (const QString why = impossible(post, *server); !why.isEmpty()) {
        co_await refuse(&m_desk, *entry, QStringLiteral("unsupported"), why.arg(serverName(*server)));
        co_return std::nullopt;
    }
    co_return post;
}

QCoro::Task<std::optional<NewPost>>
PostDelivery::prepared(JournalEntry *entry, std::shared_ptr<Server> server, QSet<LocalId> beside)
{
    auto post = co_await composed(entry, server);
    if (!post)
        co_return std::nullopt;
    if (!co_await remember(entry, server, &*post, std::move(beside)))
        co_return std::nullopt;
    co_return post;
}

QCoro::Task<> PostDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    auto beside = co_await sentBeside(entry);
    if (!beside)
        co_return;
    auto post = co_await prepared(&entry, server, std::move(*beside));
    if (post)
        co_await deliver(std::move(entry), server, std::move(*post));
}

// The server has taken it for one of today, and has told everybody.
static QString remarkOn(const Post &post, const Act &act, const Server &server)
{
    constexpr Milliseconds tolerance = 1min;
    const auto *deed = std::get_if<WritePost>(&act.deed);
    if (!deed || !deed->backdatedTo || std::chrono::abs(post.createdAt - *deed->backdatedTo) <= tolerance)
        return {};
    return tr("%1 did not keep this post’s own time: it shows it as a new one. Delete it there if it must "
              "not "
              "stand as one.")
        .arg(serverName(server));
}

QCoro::Task<> PostDelivery::deliver(JournalEntry entry, std::shared_ptr<Server> server, NewPost post)
{
    if (entry.sendKey.isEmpty()) {
        entry.sendKey = entry.act.tries == 0 ? entry.act.id.toString().toLatin1() : m_desk.random().uuid();
        entry.keyMadeAt = m_desk.clock().now();
    }
    post.idempotencyKey = entry.sendKey;
    entry.act.state = Act::State::Sending;
    entry.act.tries += 1;
    entry.act.nextTryAt.reset();
    const bool mine = co_await m_desk.keep(entry);
    if (!mine)
        co_return;
    entry.revision += 1;
    auto answer = co_await server->posting().publish(std::move(post));
    if (answer && (answer->posts.empty() || !answer->posts.front().state.id)) {
        ServerError error;
        error.kind = ServerError::Kind::BadAnswer;
        error.server = server->info().origin;
        answer = std::unexpected(error);
    }
    if (answer) {
        co_await arrived(std::move(entry), server, std::move(*answer), 0);
        co_return;
    }
    co_await m_desk.keep(afterPublishFailed(std::move(entry), answer.error(), m_desk.moment()));
}

QCoro::Task<> PostDelivery::arrived(JournalEntry entry, std::shared_ptr<Server> server, Batch batch,
                                    size_t index, QString remark)
{
    const Post &post = batch.posts[index].post;
    Act &act = entry.act;
    clearProblem(act);
    act.problemSentence = remark.isEmpty() ? remarkOn(post, act, *server) : std::move(remark);
    act.state = Act::State::Sent;
    act.nextTryAt.reset();
    act.resultPost = post.key;
    act.resultId = batch.posts[index].state.id;
    act.resultUrl = post.url;
    if (entry.memo && post.visibility < entry.memo->visibility) {
        act.widenedTo = post.visibility;
        act.problem = QStringLiteral("widened");
        act.problemSentence =
            tr("%1 shows this post to MORE people than you asked for. Delete it there if they must "
               "not read it.")
                .arg(serverName(*server));
    }
    const AccountId account = act.account;
    const ActId id = act.id;
    const bool kept = co_await m_desk.keep(std::move(entry));
    co_await m_desk.take(account, std::move(batch));
    if (kept)
        co_await m_desk.removeSpentFiles(id);
}

QCoro::Task<> PostDelivery::arrivedElsewhere(JournalEntry entry, AccountId seenBy, Batch batch, size_t index)
{
    const Post &post = batch.posts[index].post;
    Act &act = entry.act;
    clearProblem(act);
    act.state = Act::State::Sent;
    act.nextTryAt.reset();
    act.resultPost = post.key;
    act.resultUrl = post.url;
    const ActId id = act.id;
    const bool kept = co_await m_desk.keep(std::move(entry));
    co_await m_desk.take(seenBy, std::move(batch));
    if (kept)
        co_await m_desk.removeSpentFiles(id);
}

} // namespace Godwit
