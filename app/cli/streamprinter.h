// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cli/livefeed.h"
#include "cli/postprinter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Godwit
{

class Session;

// What somebody wants to see of a stream.
struct Followed {
    std::vector<TimelineKind> timelines;
    bool notifications = false;

    bool has(TimelineKind kind) const { return std::ranges::find(timelines, kind) != timelines.end(); }
};

// Prints items of the feed one after the other, each read from the cache.
class StreamPrinter
{
    Q_DECLARE_TR_FUNCTIONS(StreamPrinter)

public:
    // The session outlives the printer.
    StreamPrinter(Session *session, Account account, Followed wanted);

    QCoro::Task<> print(LiveFeed::Item item);

private:
    QCoro::Task<> print(LiveFeed::Rows rows);
    QCoro::Task<> print(LiveFeed::Edited posts);
    QCoro::Task<> print(LiveFeed::Notifications fresh);
    void print(const LiveFeed::Removed &removed);
    void print(const LiveState &state);
    void print(const LiveFeed::Refused &refused);
    void sayOnce(const QString &sentence);
    void problem(const Failure &failure, Milliseconds wait);

    PostPrinter printer() const;

    Session *m_session;
    const Account m_account;
    const Viewers m_viewers;
    const Followed m_wanted;
    // On standard error, so that it is not said with every look.
    QString m_said;
    LiveState::Kind m_state = LiveState::Kind::Connecting;
};

} // namespace Godwit
