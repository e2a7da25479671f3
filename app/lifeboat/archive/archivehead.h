// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/archive/archivefiles.h"
#include "lifeboat/archive/archiveitem.h"
#include "lifeboat/archive/longtweets.h"
#include "lifeboat/container/backupreader.h"

#include <QJsonArray>

#include <atomic>

namespace Godwit
{

// What must be known of an archive before anything of it is taken: whose it is stands at its end as often as
// not.
struct ArchiveHead {
    ArchiveOwner owner;
    // The archive's own folder in what holds it: empty, or with '/' at its end.
    QString root;
    ArchiveFiles files;
    LongTweets longTweets;
    // Of all that it holds.
    qint64 bytes = 0;
    // A backup of Godwit's, which tells what should be in it.
    bool isBackup = false;

    // Within its own folder; empty for what is beside it.
    QString nameOf(const BackupEntry &entry) const;
};

// Goes through all of it once. `name` is for the sentence; `stop` may be set from another thread.
BackupResult<ArchiveHead> readArchiveHead(BackupReader &archive, const QString &name,
                                          const std::atomic<bool> &stop);

// A list that X's archive has behind "window.YTD.… ="; empty where it is none. And its first item.
QJsonArray scriptItems(const QByteArray &script);
std::optional<QJsonObject> firstOfScript(const QByteArray &script);

} // namespace Godwit
