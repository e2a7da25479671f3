// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "outbox/draft.h"
#include "outbox/journal.h"
#include "outbox/worklist.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Alarm;
class Clock;
class ComposingAid;
class Kinship;
class PostStore;
class RandomSource;
class ServerSource;
class Settings;

// The only way to change anything on a server. An act is on the disk when add() returns; one process of a
// data folder delivers. Lives on the engine thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        Database &userMade;
        // Of the same database.
        Settings &settings;
        PostStore &posts;
        ServerSource &servers;
        Clock &clock;
        RandomSource &random;
        // Holds the dispatcher's lock, its socket's name and the copies of media.
        QString dataFolder;
        // May be null; outlives the outbox.
        const Kinship *kin = nullptr;
        // Keeps what servers said of whom posts are for; may be null; outlives the outbox.
        ComposingAid *composing = nullptr;
        // Of what was sent; may be empty.
        WorkList::NoteSent noteSent{};
    };

    explicit Outbox(Surroundings surroundings);
    // Await stop() first, and whatever was asked of it.
    ~Outbox() override;

    // Acts that are written down in one step, or not at all.
    struct Saying {
        struct Part {
            // Of newId(): other parts may name it.
            ActId id;
            AccountId account;
            Deed deed;
            // See Act::bound.
            bool bound = false;
            // So that it can be taken back for a while; unset: as soon as its turn comes.
            std::optional<Instant> notBefore{};
        };

        // Media of a post before the post.
        std::vector<Part> parts;
        // A draft that is done with.
        std::optional<DraftPlace> draft{};
        // A draft that is to be there afterwards.
        std::optional<std::pair<PersonaId, Draft>> keeps{};
        // Of what took a while to be said.
        Journal::NoteLate noteLate{};
    };

    ActId newId();
    // Durable when it returns.
    QCoro::Task<StoreResult<void>> add(Saying saying);
    QCoro::Task<StoreResult<ActId>> add(AccountId account, Deed deed);
    // The same under an id of newId(), by which it can be found again whatever happens; about this very
    // account (Act::bound).
    QCoro::Task<StoreResult<ActId>> addAs(ActId id, AccountId account, Deed deed);
    // Removes an act that is sent, rejected or cancelled: somebody else keeps what became of it.
    QCoro::Task<StoreResult<void>> forget(ActId id);
    // How many acts of the account wait to be sent, or for a person's word; uploads count with their posts.
    QCoro::Task<StoreResult<int>> unsent(AccountId account);
    // Removes every act of the account, whatever its state, and the copies of media that only they name.
    QCoro::Task<StoreResult<void>> eraseAccount(AccountId account);

    // Copies a file that is to be uploaded into the data folder and gives the copy's path.
    QCoro::Task<StoreResult<QString>> keepFile(QString path);
    // The same of what is no file yet; `ending` without its dot.
    QCoro::Task<StoreResult<QString>> keepBytes(QByteArray bytes, QString ending);
    // Removes such a copy that nothing names; any other path is left alone.
    void dropFile(const QString &path);

    QCoro::Task<StoreResult<std::vector<Act>>> acts(bool settledToo);
    QCoro::Task<StoreResult<Act>> act(ActId id);
    // Empty: there is none, which is known, as a failed reading does not know it.
    QCoro::Task<StoreResult<std::optional<Act>>> find(ActId id);
    // Newest first, without uploads.
    QCoro::Task<StoreResult<std::vector<Act>>> sentSince(Instant since, int limit);
    // Until when accounts wait for their servers.
    QCoro::Task<StoreResult<QHash<AccountId, Hold>>> waits();

    // Of Rejected, Ask, or one that waits: try now (again).
    QCoro::Task<StoreResult<void>> retry(ActId id);
    // Of anything that is not being sent; false when it was too late.
    QCoro::Task<StoreResult<bool>> cancel(ActId id);
    // Of what canTakeBack() tells: makes a draft of it. Nothing when it was too late, or the act is none of
    // these.
    QCoro::Task<StoreResult<std::optional<Draft>>> takeBack(ActId id, PersonaId persona);

    // The account's server answers again: what waits for it goes out now instead of later.
    QCoro::Task<> wake(AccountId account);

    // Nothing goes out any more, of no account and from no process of the folder, until it is resumed,
    // however often they are started meanwhile. What is being sent is sent to its end; acts are written down,
    // changed and given to other accounts as ever. Nor is any looked for on its server: no request at all is
    // made.
    QCoro::Task<StoreResult<void>> setPaused(bool paused);
    bool isPaused() const;
    // For whoever waits for it.
    static QString pausedSentence();
    // It moves again when the outbox is resumed, and not before.
    bool isHeldBack(const Act &act) const;

    // Until the act is Sent, Rejected, Ask or Cancelled, kept for its time (isKeptForLater) or by a pause
    // (isHeldBack), or `patience` is over; whoever delivers it. Or until `enough` rings, or where it has rung
    // already; may be null, outlives the task.
    QCoro::Task<StoreResult<Act>> settled(ActId id, Milliseconds patience, const Alarm *enough = nullptr);

    // Delivers if no other process of the folder does, and takes over when that one ends. Without `delivers`
    // it only hears that process and tells it what is written down here.
    void start(bool delivers = true);
    // Waits for requests that are under way (their own time-outs bound that; an upload may take minutes). Who
    // cannot wait may end the process instead: nothing is lost, the next dispatcher looks at the server.
    QCoro::Task<> stop();

    // Acts were given to another account in the journal (HandoverRows): these, as they were before. Delivers
    // what is due, and shows reactions no longer as done by the old account.
    QCoro::Task<> handedOver(std::vector<JournalEntry> before);

    // Something else in the user's database is another than before: tells the other processes of the folder.
    void announce();

Q_SIGNALS:
    // By this process or another one.
    void changed();
    // Bytes of a file and in all; only from the process that delivers.
    void uploading(const Godwit::ActId &act, qint64 sent, qint64 total);
    // Another process changed something in the user's database, here or elsewhere.
    void heard();
    // Or resumed; by this process or another one. After changed().
    void pausedChanged();

private:
    // Something was committed by this process.
    void tell();
    // In the cache, at once; gives what it said before.
    QCoro::Task<std::optional<bool>> showReaction(AccountId account, ReactToPost reaction);
    QCoro::Task<> hideReactions(std::vector<JournalEntry> entries);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Godwit
