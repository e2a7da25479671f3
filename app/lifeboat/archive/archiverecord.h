// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "lifeboat/archive/archiveitem.h"

#include <map>
#include <optional>

namespace Godwit
{

// What was found in an archive and what became of it.
struct ArchiveCounts {
    // The owner's posts; of these, new here, and known before.
    qint64 posts = 0;
    qint64 added = 0;
    qint64 known = 0;
    // Addresses of others' posts, and how many of those posts are here: an archive holds no more of them.
    qint64 boosts = 0;
    qint64 boostsHere = 0;
    qint64 favourites = 0;
    qint64 favouritesHere = 0;
    qint64 bookmarks = 0;
    qint64 bookmarksHere = 0;
    // Pictures, films and sounds, and those that posts name and the archive does not have.
    qint64 files = 0;
    qint64 fileBytes = 0;
    qint64 missingFiles = 0;
    std::map<ArchiveSkip, qint64> skipped;

    friend bool operator==(const ArchiveCounts &, const ArchiveCounts &) = default;
};

// What is left to say of one that was read: a sentence each.
QStringList archiveNotes(const ArchiveCounts &counts);

// An archive that was imported, or was to be.
struct ArchiveRecord {
    AccountId account;
    ArchiveKind kind = ArchiveKind::Mastodon;
    QString path;
    Instant begunAt;
    // Unset: not wholly, and why where that is known.
    std::optional<Instant> endedAt;
    QString problem;
    QString sentence;
    ArchiveCounts counts;

    friend bool operator==(const ArchiveRecord &, const ArchiveRecord &) = default;
};

// For a progress bar.
struct ArchiveProgress {
    enum class Phase : quint8 {
        Looking, // whose it is and what is in it
        Taking,
    };

    Phase phase = Phase::Looking;
    // Of what the archive holds, in bytes; a total of 0 is not known yet.
    qint64 done = 0;
    qint64 total = 0;
    qint64 posts = 0;
    qint64 files = 0;

    friend bool operator==(const ArchiveProgress &, const ArchiveProgress &) = default;
};

} // namespace Godwit
