// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/secretstore.h"
#include "lifeboat/backup/backupprogress.h"
#include "lifeboat/container/sealedfile.h"
#include "lifeboat/graphreader.h"
#include "lifeboat/graphstore.h"
#include "outbox/drafts.h"
#include "settings/settings.h"
#include "timeline/timelinefetcher.h"

namespace Godwit
{

class TaskScope;

// Why a picture cannot be had.
struct PictureProblem {
    QString sentence;
    // Its server does not answer at all: others from there need not be asked for.
    bool isAway = false;
};

// The path of a picture of the person's own, fetched where it is not here.
using PictureSource = std::function<QCoro::Task<std::expected<QString, PictureProblem>>(QString url)>;

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
    PictureSource picture;
    SealCost cost{};
};

} // namespace Godwit
