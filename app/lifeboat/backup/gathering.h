// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/backupsurroundings.h"

#include <QCoreApplication>

#include <atomic>
#include <map>

namespace Godwit
{

class Alarm;

// Brings what is known here of an account up to date before it is backed up: its profile, what it keeps on
// its server, all that it wrote and favourited. A server that does not answer takes nothing away: then what
// was last read counts, and is said to be that old.
class BackupGathering
{
    Q_DECLARE_TR_FUNCTIONS(BackupGathering)

public:
    using Report = std::function<void(BackupProgress)>;

    // `pause` is rung when `stop` is set, from elsewhere; both outlive it.
    BackupGathering(const BackupSurroundings &with, Account account, Report report, Alarm &pause,
                    const std::atomic<bool> &stop);

    struct Gathered {
        Profile profile;
        // By the word of a kind, "posts", "favourites".
        std::map<QString, Instant> readAt;
        // What may be missing and why, a sentence each.
        QStringList missing;
    };

    // `offline`: nobody is asked.
    QCoro::Task<StoreResult<Gathered>> run(bool offline);

private:
    QCoro::Task<> readProfile();
    QCoro::Task<> readGraph();
    // All of a timeline, and nothing where it came to its end, else why not.
    QCoro::Task<std::optional<FetchError>> walk(TimelineKind kind, QString argument);
    QCoro::Task<FetchResult<TimelineFetcher::Fetched>> step(TimelineKey key, std::optional<GapRef> gap,
                                                            bool older);
    QCoro::Task<StoreResult<void>> readTimeline(TimelineKind kind, QString argument, QString part);
    QCoro::Task<StoreResult<void>> noteStanding();
    void noteTrouble(const FetchError &error, const QString &part);
    // Through a limit that is short; false when it is too long, or all is stopped.
    QCoro::Task<bool> waitUntil(std::optional<Instant> at);

    const BackupSurroundings &m_with;
    const Account m_account;
    const Report m_report;
    Alarm &m_pause;
    const std::atomic<bool> &m_stop;
    std::shared_ptr<Server> m_server;
    Pace m_pace;
    Gathered m_gathered;
    qint64 m_pages = 0;
};

} // namespace Godwit
