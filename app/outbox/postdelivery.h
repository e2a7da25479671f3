// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/desk.h"
#include "outbox/postmatch.h"

#include <QCoreApplication>

namespace Godwit
{

class ComposingAid;

// Sends a post that is queued: finds what it answers, remembers what stood on the server before, then one
// try.
class PostDelivery
{
    Q_DECLARE_TR_FUNCTIONS(PostDelivery)

public:
    // `composing` may be null.
    PostDelivery(Desk &desk, ComposingAid *composing) : m_desk(desk), m_composing(composing) {}

    QCoro::Task<> send(JournalEntry entry, std::shared_ptr<Server> server);
    // It is on the server as `batch.posts[index]`: found by a look, or its own answer. `remark`: what is to
    // be said of it all the same; that its own time was not kept is said without.
    QCoro::Task<> arrived(JournalEntry entry, std::shared_ptr<Server> server, Batch batch, size_t index,
                          QString remark = {});
    // The server of another account shows a copy of it: it arrived, whatever its own server calls it.
    QCoro::Task<> arrivedElsewhere(JournalEntry entry, AccountId seenBy, Batch batch, size_t index);
    // Desk::sentBeside(), of an earlier try of this entry; empty where there was none.
    QCoro::Task<std::optional<QSet<LocalId>>> sentBeside(JournalEntry entry);
    // What the account's newest posts on the server say of that try, which has left a memo.
    static LookResult compare(const JournalEntry &entry, const Batch &own, const QSet<LocalId> &beside);

    // One try with what is composed; the memo is there. Chooses the key.
    QCoro::Task<> deliver(JournalEntry entry, std::shared_ptr<Server> server, NewPost post);

    // The post as its server takes it, but for the key; nothing when the entry's way has ended here (and was
    // kept so).
    QCoro::Task<std::optional<NewPost>> composed(JournalEntry *entry, std::shared_ptr<Server> server);

    // How many own posts are asked for.
    static constexpr int looked = 40;

private:
    // Nothing when the entry's way has ended here (and was kept so).
    QCoro::Task<std::optional<NewPost>> prepared(JournalEntry *entry, std::shared_ptr<Server> server,
                                                 QSet<LocalId> beside);
    QCoro::Task<bool> addMedia(JournalEntry *entry, NewPost *post);
    QCoro::Task<bool> addTargets(JournalEntry *entry, std::shared_ptr<Server> server, NewPost *post);
    QCoro::Task<bool> remember(JournalEntry *entry, std::shared_ptr<Server> server, const NewPost *post,
                               QSet<LocalId> beside);
    // What a post is that does not say it; nothing when the entry's way has ended here.
    QCoro::Task<std::optional<Visibility>>
    usualVisibility(JournalEntry entry, std::optional<Visibility> chosen, std::shared_ptr<Server> server);
    QCoro::Task<Visibility> usualWithoutAnswer(AccountId account);
    QCoro::Task<Verdict> withoutUsual(JournalEntry entry, ServerError error, std::shared_ptr<Server> server);

    Desk &m_desk;
    ComposingAid *m_composing;
    // What servers said of it, and when.
    QHash<AccountId, std::pair<Visibility, Instant>> m_usual;
    // How often their servers, asked for it, failed over these acts.
    QHash<ActId, int> m_unusual;
};

} // namespace Godwit
