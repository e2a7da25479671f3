// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backupreader.h"
#include "lifeboat/formats/personalfile.h"
#include "lifeboat/graphentry.h"

#include <atomic>
#include <map>

namespace Godwit
{

// What can be given to another account, out of whatever holds it: a backup of Godwit's, a server's archive, a
// folder of tables, one table.
struct RestoreSource {
    // Of the file or folder.
    QString name;
    // Of the account it was made of; empty where nothing says it.
    QString handle;
    std::map<GraphKind, std::vector<GraphEntry>> entries;
    // Drafts and settings, and whose they are; the rest of it is among the entries.
    PersonalFile personal;
    // Tables that are not used and why, lines that name nobody: a sentence each.
    QStringList notes;

    // The same for the same content.
    QString digest() const;

    bool isEmpty() const { return entries.empty() && personal.drafts.empty() && personal.settings.empty(); }

    // Of the entries only these kinds, a list's members with it; of what is personal only what `words` name.
    void keepOnly(const std::vector<GraphKind> &kinds, const QStringList &words = {});
};

// `told`: what a table lists that leaves it open. Of a backup of Godwit's the files that are used must be
// those that it was written with. `stop` may be set from another thread.
BackupResult<RestoreSource> readRestoreSource(BackupReader &backup, std::optional<GraphKind> told,
                                              const std::atomic<bool> &stop);

} // namespace Godwit
