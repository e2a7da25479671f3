// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/archive/archivefiles.h"
#include "lifeboat/archive/archiveitem.h"

namespace Godwit
{

// An archive in the words of ActivityPub, as Mastodon writes it (BackupService): actor.json and the
// activities of outbox.json.

// Nothing where it says not even who it is.
std::optional<ArchiveOwner> readActor(const QJsonObject &actor);

// An activity of the owner's. What a post says of others' posts (what it answers) are addresses.
ArchiveItem readActivity(const QJsonValue &activity, const ArchiveOwner &owner, const ArchiveFiles &files);

// An address out of likes.json or bookmarks.json; empty where it is none.
PostKey readMarked(const QJsonValue &item);

} // namespace Godwit
