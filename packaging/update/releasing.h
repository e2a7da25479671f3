// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "update/chunks.h"
#include "update/statement.h"

namespace Godwit
{

// What those who make releases do, by the same code that judges them. Sentences of its own are not
// translated: few people read them, and they read the documents in English.

template <typename T>
using MakingResult = std::expected<T, QString>;

// PATH.secret (for its owner alone) and PATH.public. Never over existing files.
MakingResult<PublicKey> makeKey(const QString &path);
MakingResult<SecretKey> readSecretKey(const QString &path);
MakingResult<PublicKey> readPublicKey(const QString &path);

// Known to everybody: what a build trusts that is not made for handing out.
SecretKey placeholderKey(int number);

Envelope unsignedRoot(const RootStatement &root);
Envelope unsignedRelease(const ReleaseStatement &release);

// By what the document says it is.
MakingResult<SigningDomain> domainOf(const Envelope &envelope);
// For a person who is about to sign: what it says, a line each.
MakingResult<QStringList> describe(const Envelope &envelope);

struct MeasuredFile {
    Artifact artifact;
    QByteArray chunkList;
};

MakingResult<MeasuredFile> measure(const QString &platform, const QString &path);

// A folder of static files that is a mirror: `roots/N.json`, `release.json`, `files/NAME` and their lists of
// chunks. Only what the updater would take is laid out: the roots from the first on, all of the release's
// files.
MakingResult<void> layOut(const QString &folder, const QList<QByteArray> &roots, const QByteArray &release,
                          const QStringList &files);

MakingResult<QByteArray> contentOf(const QString &path);
// Whole or not at all, in the place of what was there; on the disk when it returns.
MakingResult<void> write(const QString &path, const QByteArray &content);

} // namespace Godwit
