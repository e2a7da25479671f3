// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/repeatabledelivery.h"

#include "base/tr.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

using Kind = ServerError::Kind;

// Not every server sees that a boost is there already while it still works on the first one.
static constexpr int looksBeforeSecondBoost = 2;

QCoro::Task<> RepeatableDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Deed deed = entry.act.deed;
    if (const auto *reaction = std::get_if<ReactToPost>(&deed))
        co_await react(std::move(entry), *reaction, server);
    else if (const auto *removal = std::get_if<DeletePost>(&deed))
        co_await remove(std::move(entry), *removal, server);
    else if (const auto *media = std::get_if<UploadMedia>(&deed))
        co_await upload(std::move(entry), *media, server);
}

static QCoro::Task<ServerResult<Batch>> call(std::shared_ptr<Server> server, LocalId id, ReactToPost deed)
{
    switch (deed.reaction) {
    case Reaction::Boost:
        co_return co_await server->posting().boost(id, deed.on);
    case Reaction::Favourite:
        co_return co_await server->posting().favourite(id, deed.on);
    case Reaction::Bookmark:
        co_return co_await server->posting().bookmark(id, deed.on);
    case Reaction::Pin:
        co_return co_await server->marks().pin(id, deed.on);
    case Reaction::MuteThread:
        break;
    }
    co_return co_await server->marks().muteThread(id, deed.on);
}

QCoro::Task<bool> RepeatableDelivery::seenDone(JournalEntry *entry, ReactToPost deed, Target target,
                                               std::shared_ptr<Server> server)
{
    auto batch = co_await server->posts().post(target.id);
    if (!batch) {
        co_await failed(*entry, batch.error());
        co_return true;
    }
    const auto seen =
        std::ranges::find(batch->posts, target.id, [](const SeenPost &each) { return each.state.id; });
    if (seen != batch->posts.end() && flagOf(seen->state, deed.reaction) == deed.on) {
        entry->act.resultPost = target.key;
        entry->act.resultId = target.id;
        co_await done(*entry);
        co_await m_desk.take(entry->act.account, std::move(*batch));
        co_return true;
    }
    if (deed.reaction == Reaction::Boost && deed.on && entry->polls < looksBeforeSecondBoost) {
        entry->polls += 1;
        entry->act.state = Act::State::Unknown;
        entry->act.nextTryAt = m_desk.clock().now() + (entry->polls == 1 ? 8s : 20s);
        co_await m_desk.keep(*entry);
        co_return true;
    }
    co_return false;
}

QCoro::Task<> RepeatableDelivery::react(JournalEntry entry, ReactToPost deed, std::shared_ptr<Server> server)
{
    auto target = co_await m_desk.target(deed.post, entry.act.account, server);
    if (!target) {
        co_await failed(std::move(entry), target.error(), postNotFoundSentence(*server));
        co_return;
    }
    if (entry.uncertain > 0 && co_await seenDone(&entry, deed, *target, server))
        co_return;
    if (!co_await begin(&entry))
        co_return;
    auto answer = co_await call(server, target->id, deed);
    if (!answer && answer.error().kind == Kind::NotFound && target->remembered) {
        // snac gives an edited post another id (seen on 2.75).
        const auto again = co_await m_desk.resolve(target->key, entry.act.account, server);
        if (again && again->id != target->id) {
            target = again;
            answer = co_await call(server, target->id, deed);
        }
    }
    if (!answer) {
        const bool isGone = answer.error().kind == Kind::NotFound;
        const QString sentence = isGone ? postNotFoundSentence(*server) : QString();
        co_await failed(std::move(entry), answer.error(), sentence);
        co_return;
    }
    entry.act.resultPost = target->key;
    entry.act.resultId = target->id;
    const AccountId account = entry.act.account;
    co_await done(std::move(entry));
    co_await m_desk.take(account, std::move(*answer));
}

// A remembered id that is gone proves nothing of the post: snac gives an edited one another id (seen
// on 2.75).
QCoro::Task<ServerResult<void>> RepeatableDelivery::removeThere(Target *target, AccountId account,
                                                                std::shared_ptr<Server> server)
{
    auto answer = co_await server->posting().remove(target->id);
    if (answer || answer.error().kind != Kind::NotFound || !target->remembered)
        co_return answer;
    const auto again = co_await m_desk.resolve(target->key, account, server);
    if (!again && fateOf(again.error()) != Fate::Refused)
        co_return std::unexpected(again.error());
    // What a search gives instead of it is not to be deleted.
    if (!again || again->id == target->id || again->key != target->key)
        co_return answer;
    *target = *again;
    co_return co_await server->posting().remove(target->id);
}

QCoro::Task<> RepeatableDelivery::remove(JournalEntry entry, DeletePost deed, std::shared_ptr<Server> server)
{
    auto target = co_await m_desk.target(deed.post, entry.act.account, server);
    if (!target) {
        co_await failed(std::move(entry), target.error(), postNotFoundSentence(*server));
        co_return;
    }
    if (!co_await begin(&entry))
        co_return;
    auto answer = co_await removeThere(&*target, entry.act.account, server);
    if (!answer && answer.error().kind == Kind::NotFound) {
        // Gone already, unless it is still there: snac 2.75 answers 404 to every delete (seen).
        const auto still = co_await server->posts().post(target->id);
        if (still && !still->posts.empty()) {
            answer.error().kind = Kind::Unsupported;
            co_await failed(
                std::move(entry), answer.error(),
                tr("%1 does not delete posts for apps: delete it on its web page.").arg(serverName(*server)));
            co_return;
        }
        if (still || still.error().kind == Kind::NotFound)
            answer = {};
        else
            answer = std::unexpected(still.error());
    }
    if (!answer) {
        co_await failed(std::move(entry), answer.error());
        co_return;
    }
    entry.act.resultPost = target->key;
    entry.act.resultId = target->id;
    co_await done(std::move(entry));
    co_await m_desk.posts().markDeleted(target->key, true, m_desk.clock().now());
}

QCoro::Task<> RepeatableDelivery::upload(JournalEntry entry, UploadMedia deed, std::shared_ptr<Server> server)
{
    if (!co_await begin(&entry))
        co_return;
    const NewMedia media{.filePath = m_desk.files().absolute(deed.storedPath),
                         .mimeType = deed.mimeType,
                         .altText = deed.altText,
                         .focus = deed.focus};
    const auto progress = [desk = &m_desk, act = entry.act.id](qint64 sent, qint64 total) {
        Q_EMIT desk->uploading(act, sent, total);
    };
    const auto id = co_await server->media().upload(media, progress);
    if (!id) {
        co_await failed(std::move(entry), id.error());
        co_return;
    }
    entry.act.resultId = *id;
    co_await done(std::move(entry));
}

} // namespace Godwit
