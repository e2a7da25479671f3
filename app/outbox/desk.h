// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/random.h"
#include "cache/poststore.h"
#include "outbox/journal.h"
#include "outbox/keptfiles.h"
#include "outbox/worklist.h"
#include "servers/server.h"

namespace Godwit
{

// A post as an account's server names it.
struct Target {
    LocalId id;
    PostKey key;
    // Where known: what may be answered in public and what not.
    std::optional<Visibility> visibility;
    // Remembered from an earlier answer; the server may call it otherwise by now.
    bool remembered = false;
};

// What all deliveries use. Lives as long as the outbox.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Database &userMade, PostStore &posts, Clock &clock, RandomSource &random, const QString &dataFolder,
         WorkList::NoteSent noteSent);

    Moment moment();

    // Writes what became of an act and announces it; a full disk is waited for, because the answer is known
    // only here. False when somebody else changed the act meanwhile, when the outbox was paused before its
    // try could begin, or when stopping.
    QCoro::Task<bool> keep(Verdict verdict);
    QCoro::Task<bool> keep(JournalEntry entry);
    // What the server calls the account's other posts that may stand beside one of this time. To be asked for
    // before the server is: nothing when it cannot be read; then the entry is put off (afterMemoryFailed()).
    QCoro::Task<std::optional<QSet<LocalId>>> sentBeside(JournalEntry entry, Instant at);

    // NotFound when the server does not find it, or must not hear of it (PostStore::isKeptFrom).
    QCoro::Task<ServerResult<Target>> target(PostKey key, AccountId account, std::shared_ptr<Server> server);
    // The same, without what is remembered.
    QCoro::Task<ServerResult<Target>> resolve(PostKey key, AccountId account, std::shared_ptr<Server> server);

    // Into the cache; its failure is not the act's.
    QCoro::Task<> take(AccountId account, Batch batch);
    // Removes the copies of media that this post, settled, does not need any more.
    QCoro::Task<> removeSpentFiles(ActId post);
    // Shows a reaction in the cache, or takes it back; gives what the cache said before.
    QCoro::Task<std::optional<bool>> overlay(AccountId account, PostKey post, Reaction reaction, bool on);

    void stop();

    Journal &journal() { return m_journal; }

    WorkList &work() { return m_work; }

    PostStore &posts() { return m_posts; }

    const KeptFiles &files() const { return m_files; }

    Clock &clock() { return m_clock; }

    RandomSource &random() { return m_random; }

Q_SIGNALS:
    void committed();
    void uploading(const Godwit::ActId &act, qint64 sent, qint64 total);

private:
    QCoro::Task<ServerResult<Target>> ownAct(ActId act, AccountId account, PostKey *key);

    PostStore &m_posts;
    Clock &m_clock;
    RandomSource &m_random;
    Journal m_journal;
    WorkList m_work;
    KeptFiles m_files;
    bool m_stopping = false;
};

QString serverName(const Server &server);
bool flagOf(const PostState &state, Reaction reaction);
ServerError notFoundThere(const Server &server);

} // namespace Godwit
