// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/trust.h"

#include <QStringList>

namespace Godwit
{

// What is to be handed on. All of it has been verified, but the file.
struct MirrorOrder {
    Trust trust;
    ReleaseStatement release;
    Artifact artifact;
    // That artifact's; hashed as it is copied.
    QString file;
    // Made where it is missing.
    QString folder;
};

// Of the roots that lie there now.
struct MirrorRoots {
    qint64 first = 0;
    qint64 last = 0;
};

// Strangers where a mirror of other roots is in the folder, or a release.json of something else: neither is
// overwritten.
UpdateResult<void> canBecomeMirror(const QString &folder, const Trust &trust);

// Lays out a folder as a mirror (mirrors.h) of the release that `trust` knows, with the roots that led to it
// and the file of one system, or brings one up to date; what lies there of other systems' files stays as long
// as it is of this release. Files are whole or not there, and release.json, which names them, is the last. Of
// one that was killed nothing unfinished is left by the next.
// Nothing is written, or taken away, through a link. Blocks; any thread.
UpdateResult<MirrorRoots> writeMirror(const MirrorOrder &order);

} // namespace Godwit
