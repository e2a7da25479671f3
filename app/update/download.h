// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "update/chunks.h"
#include "update/source.h"
#include "update/statement.h"

#include <functional>
#include <memory>

namespace Godwit
{

struct DownloadReport {
    // Of the whole.
    qint64 size = 0;
    // Of that, from the network or the stick, its chunk list included.
    qint64 fetched = 0;
    // From the present version.
    qint64 reused = 0;
    // From an earlier try.
    qint64 resumed = 0;
    // Why a source was left.
    QList<UpdateError> problems{};
};

// What is to be fetched.
struct DownloadOrder {
    ReleaseStatement release;
    Artifact artifact;
    ReleaseSources sources;
    // Where it goes; its folder is there. While it is not whole it is beside it, named ".part".
    QString target;
    // A file that may hold some of it already: the present version. May be missing.
    QString present;
    // Null, or told of each step. Engine thread.
    std::function<void(const DownloadReport &)> told{};
};

// Stops a download from outside; shared with it.
struct DownloadStop {
    std::atomic<bool> isSet = false;
};

// Fetches the file of a release: pieces from all sources at once, each verified before it is written, those
// that are there already not at all; then the whole is hashed once more. A source that lies, fails or drips
// is left, and the others go on. What was fetched stays for the next try. The scope owns what a dead source
// was asked for: await its end before the sources' sender goes. Engine thread; files are read aside.
QCoro::Task<UpdateResult<DownloadReport>> download(TaskScope *scope, DownloadOrder order,
                                                   std::shared_ptr<DownloadStop> stop);

// Whose file it is that has this hash in place of the wanted one: SwappedPlatform where it is another
// system's, else MixedFiles.
UpdateError wrongFile(const ReleaseStatement &release, const QByteArray &hash, const QString &subject);

} // namespace Godwit
