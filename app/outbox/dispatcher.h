// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "outbox/backdateddelivery.h"
#include "outbox/editdelivery.h"
#include "outbox/graphdelivery.h"
#include "outbox/inboxdelivery.h"
#include "outbox/postdelivery.h"
#include "outbox/repeatabledelivery.h"
#include "outbox/reportdelivery.h"
#include "outbox/scheduleddelivery.h"
#include "outbox/verifier.h"
#include "outbox/votedelivery.h"

namespace Godwit
{

// Takes what is due from the journal, one act of an account at a time, and lets it be sent. Runs in one
// process of a data folder: the one that holds the lock. Sleeps until something is added or due.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    // `kin` and `composing` may be null.
    Dispatcher(Desk &desk, ServerSource &servers, const Kinship *kin, ComposingAid *composing);

    // The lock is held from here on.
    void start();
    // Something may be due.
    void nudge();
    // Waits for the requests under way.
    QCoro::Task<> stop();

private:
    QCoro::Task<> pump();
    QCoro::Task<bool> recovered();
    QCoro::Task<> step(JournalEntry entry);
    QCoro::Task<> carry(JournalEntry entry);
    void nudgeAt(Instant moment);
    static QCoro::Task<> nudgeAfter(Clock *clock, QPointer<Dispatcher> dispatcher, int turn,
                                    Milliseconds length);

    Desk &m_desk;
    ServerSource &m_servers;
    PostDelivery m_posts;
    Verifier m_verifier;
    ScheduledDelivery m_scheduled;
    BackdatedDelivery m_backdated;
    EditDelivery m_edits;
    GraphDelivery m_graph;
    RepeatableDelivery m_others;
    VoteDelivery m_votes;
    InboxDelivery m_inbox;
    ReportDelivery m_reports;
    TaskScope m_scope;
    QSet<WorkList::Lane> m_busy;
    std::optional<Instant> m_nudgeAt;
    int m_turn = 0;
    bool m_running = false;
    bool m_recovered = false;
    bool m_pumping = false;
    bool m_again = false;
};

} // namespace Godwit
