// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "lifeboat/container/backuperror.h"
#include "model/ids.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Godwit
{

// What a backup holds.
struct BackupCounts {
    qint64 files = 0;
    qint64 bytes = 0;
    // Of these, what the one before it did not have.
    qint64 newFiles = 0;
    qint64 newBytes = 0;
    qint64 posts = 0;
    qint64 favourites = 0;
    qint64 pictures = 0;
    // "follows", "blocks", …
    std::map<QString, qint64> rows;

    friend bool operator==(const BackupCounts &, const BackupCounts &) = default;
};

// A backup that was written, or was to be.
struct BackupRun {
    // Numbers are stored.
    enum class Outcome : quint8 {
        Begun = 1, // or its process was ended
        Done = 2,  // written, and read back
        Failed = 3,
    };

    qint64 id = 0;
    AccountId account;
    Instant begunAt;
    std::optional<Instant> endedAt;
    QString path;
    bool sealed = false;
    Outcome outcome = Outcome::Begun;
    // backupErrorWord() and the sentence, of one that failed.
    QString problem;
    QString sentence;
    BackupCounts counts;
    // What is not in it and why, a sentence each.
    QStringList missing;
    bool removed = false;

    friend bool operator==(const BackupRun &, const BackupRun &) = default;
};

struct BackupPlan {
    QString folder;
    bool sealed = false;
    int everyHours = 24;
    // 0: all.
    int keep = 7;
    Instant nextAt;

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

struct BackupStatus {
    std::optional<BackupPlan> plan;
    // The last one that was begun, and the last one that is good.
    std::optional<BackupRun> last;
    std::optional<BackupRun> lastGood;
    // Newest first: those that are there.
    std::vector<BackupRun> kept;
};

} // namespace Godwit
