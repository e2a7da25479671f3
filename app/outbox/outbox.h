// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "outbox/act.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Clock;
class PostStore;
class RandomSource;
class ServerSource;

// The only way to change anything on a server. An act is on the disk when add() returns; one process of a
// data folder delivers. Lives on the engine thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        Database &userMade;
        PostStore &posts;
        ServerSource &servers;
        Clock &clock;
        RandomSource &random;
        // Holds the dispatcher's lock, its socket's name and the copies of media.
        QString dataFolder;
    };

    explicit Outbox(Surroundings surroundings);
    // Await stop() first, and whatever was asked of it.
    ~Outbox() override;

    // Durable when it returns. Media of a post: add their UploadMedia first.
    QCoro::Task<StoreResult<ActId>> add(AccountId account, Deed deed);
    // The same under an id of newId(), by which it can be found again whatever happens.
    QCoro::Task<StoreResult<ActId>> addAs(ActId id, AccountId account, Deed deed);
    ActId newId();
    // Removes an act that is sent, rejected or cancelled: somebody else keeps what became of it.
    QCoro::Task<StoreResult<void>> forget(ActId id);
    // Copies a file that is to be uploaded into the data folder and gives the copy's path.
    QCoro::Task<StoreResult<QString>> keepFile(QString path);

    QCoro::Task<StoreResult<std::vector<Act>>> acts(bool settledToo);
    QCoro::Task<StoreResult<Act>> act(ActId id);

    // Of Rejected, Ask, or one that waits: try now (again).
    QCoro::Task<StoreResult<void>> retry(ActId id);
    // Of anything that is not being sent; false when it was too late.
    QCoro::Task<StoreResult<bool>> cancel(ActId id);

    // Until the act is Sent, Rejected, Ask or Cancelled, or `patience` is over; whoever delivers it.
    QCoro::Task<StoreResult<Act>> settled(ActId id, Milliseconds patience);

    // Delivers if no other process of the folder does, and takes over when that one ends.
    void start();
    // Waits for requests that are under way (their own time-outs bound that; an upload may take minutes). Who
    // cannot wait may end the process instead: nothing is lost, the next dispatcher looks at the server.
    QCoro::Task<> stop();

Q_SIGNALS:
    // By this process or another one.
    void changed();

private:
    // Something was committed by this process.
    void tell();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Godwit
