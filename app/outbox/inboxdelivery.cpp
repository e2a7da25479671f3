// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/inboxdelivery.h"

#include "base/log.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = ServerError::Kind;

bool InboxDelivery::takes(const Deed &deed)
{
    return std::holds_alternative<AnswerRequest>(deed) || std::holds_alternative<ReadConversation>(deed);
}

QCoro::Task<> InboxDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Deed deed = entry.act.deed;
    if (const auto *request = std::get_if<AnswerRequest>(&deed))
        co_await answer(std::move(entry), *request, server);
    else if (const auto *conversation = std::get_if<ReadConversation>(&deed))
        co_await read(std::move(entry), *conversation, server);
}

QCoro::Task<ServerResult<LocalId>> InboxDelivery::person(AccountId account, AnswerRequest deed,
                                                         std::shared_ptr<Server> server)
{
    const auto known = co_await m_desk.posts().localPersonId(deed.person, account);
    if (known && *known)
        co_return *known;
    auto found = co_await server->people().find(deed.handle);
    if (!found)
        co_return std::unexpected(found.error());
    co_return found->id;
}

QCoro::Task<> InboxDelivery::answer(JournalEntry entry, AnswerRequest deed, std::shared_ptr<Server> server)
{
    const auto id = co_await person(entry.act.account, deed, server);
    if (!id) {
        co_await failed(std::move(entry), id.error());
        co_return;
    }
    entry.act.resultId = *id;
    if (!co_await begin(&entry))
        co_return;
    auto relation = co_await server->requests().answerRequest(*id, deed.accept);
    const bool isGone = !relation && relation.error().kind == Kind::NotFound;
    if (isGone)
        relation = co_await server->people().relationship(*id);
    if (!relation) {
        co_await failed(std::move(entry), relation.error());
        co_return;
    }
    // The answer to an earlier try may have been lost: then they do not ask any more.
    const bool isOurs = !isGone || entry.uncertain > 0 || relation->followedBy == deed.accept;
    co_await remember(entry.act.account, deed, *relation, isOurs);
    if (isOurs)
        co_await done(std::move(entry));
    else
        co_await refuse(std::move(entry), QStringLiteral("not-asking"),
                        tr("%1 does not ask to follow you any more.").arg(u'@' + deed.handle));
}

QCoro::Task<> InboxDelivery::remember(AccountId account, AnswerRequest deed, Relationship relation,
                                      bool isOurs)
{
    const RequestAnswer answer = !isOurs       ? RequestAnswer::Gone
                                 : deed.accept ? RequestAnswer::Accepted
                                               : RequestAnswer::Declined;
    const Instant now = m_desk.clock().now();
    relation.requestedBy = false;
    const auto noted = co_await m_desk.posts().answerRequest(account, deed.person, answer, now);
    const auto kept = co_await m_desk.posts().setRelationship(account, deed.person, relation, now);
    if (!noted || !kept)
        qCWarning(logOutbox) << "the answer to a follow request could not be cached";
}

QCoro::Task<> InboxDelivery::read(JournalEntry entry, ReadConversation deed, std::shared_ptr<Server> server)
{
    if (!co_await begin(&entry))
        co_return;
    const auto marked = co_await server->conversations().markRead(deed.conversation);
    // One that is gone is not unread.
    if (marked || marked.error().kind == Kind::NotFound)
        co_await done(std::move(entry));
    else
        co_await failed(std::move(entry), marked.error());
}

} // namespace Godwit
