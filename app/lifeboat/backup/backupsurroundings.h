// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/secretstore.h"
#include "lifeboat/backup/backupprogress.h"
#include "lifeboat/container/sealedfile.h"
#include "lifeboat/graphreader.h"
#include "lifeboat/graphstore.h"
#include "model/post.h"
#include "outbox/drafts.h"
#include "settings/settings.h"
#include "timeline/timelinefetcher.h"

namespace Godwit
{

class TaskScope;

// Why a picture, a video or a sound cannot be had.
struct MediaProblem {
    QString sentence;
    // Its server does not answer at all: others from there need not be asked for.
    bool isAway = false;
};

// The path of a file of the person's own, fetched where it is not here.
using MediaSource =
    std::function<QCoro::Task<std::expected<QString, MediaProblem>>(QString url, Attachment::Kind kind)>;

// What backups are made of. All of it outlives Backups and its tasks.
struct BackupSurroundings {
    Database &userMade;
    Database &cache;
    ServerSource &servers;
    PostStore &posts;
    TimelineStore &timelines;
    TimelineFetcher &fetcher;
    GraphStore &graph;
    GraphReader &reader;
    Drafts &drafts;
    Settings &settings;
    // Holds passphrases of plans.
    SecretStore &secrets;
    Clock &clock;
    // Its end breaks off what is being written.
    TaskScope &scope;
    // Of the databases; holds a lock.
    QString dataFolder;
    // The data folder's own id, so that no two share an entry of the keychain.
    QString profile;
    // Name and version of this program.
    QString program;
    Pace::Room room;
    std::function<std::optional<Account>(AccountId)> accountOf;
    MediaSource media;
    // What was asked for is not wanted any more: a video takes minutes.
    std::function<void(const QString &url, Attachment::Kind kind)> dropMedia;
    SealCost cost{};
};

} // namespace Godwit
