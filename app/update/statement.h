// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "update/updateerror.h"

#include <QJsonObject>
#include <QMap>
#include <QVersionNumber>

#include <optional>

namespace Godwit
{

// What is signed: a root says whose signatures count, a release which files are Godwit. Both are JSON in an
// envelope (signing/envelope.h), `format` 1; members that are not known are left alone, so that later formats
// can add some. Times are UTC seconds: "2026-11-26T05:30:00Z". Values; any thread.

inline constexpr SigningDomain rootDomain = "GODWIT-ROOT-V1\n";
inline constexpr SigningDomain releaseDomain = "GODWIT-RELEASE-V1\n";

inline constexpr std::chrono::days mostRootDays{365};
inline constexpr std::chrono::days mostReleaseDays{30};
// Envelopes in bytes. A root has a few keys, a release a few systems.
inline constexpr qsizetype mostRootBytes = 64 * 1024;
inline constexpr qsizetype mostReleaseBytes = 256 * 1024;

// {"type": "root", "format", "serial", "issued", "expires", "keys": [{"alg", "public"}], "roles": {"root": {
// "threshold", "keys": [keyid]}, "release": {…}}}. Each role needs at least two signatures and has at least
// one key more, so that one that is lost neither stops nor forges anything.
struct RootStatement {
    // The first is 1, each next one more.
    qint64 serial = 0;
    Instant issued;
    Instant expires;
    Signers root;
    Signers release;

    // SHA-256 of its payload in hexadecimal digits.
    QByteArray hash;
};

// A file for one system. Hashes are SHA-256 in hexadecimal digits.
struct Artifact {
    // "linux-x86_64", …
    QString platform;
    // A plain file name, the same on every mirror.
    QString name;
    qint64 size = 0;
    QByteArray hash;
    // Of its chunk list (chunklist.h).
    qint64 chunksSize = 0;
    QByteArray chunksHash;
};

// {"type": "release", "format", "serial", "version", "issued", "expires", "artifacts": [{"platform", "name",
// "size", "sha256", "chunks": {"size", "sha256"}}], "notes": {"en": …}}: one document for all systems, so
// that nobody can mix. Notes may be missing.
struct ReleaseStatement {
    qint64 serial = 0;
    QVersionNumber version;
    Instant issued;
    Instant expires;
    QList<Artifact> artifacts;

    QByteArray hash;

    // What is new, by language ("en", "fr"), as plain text.
    QMap<QString, QString> notes{};

    std::optional<Artifact> artifactFor(const QString &platform) const;
};

// Characters.
inline constexpr qsizetype mostNotes = 4000;

inline constexpr qint64 mostArtifactBytes = qint64(1) << 30;

// Of payloads that have been verified; `subject` names where they come from.
UpdateResult<RootStatement> readRoot(const Envelope &envelope, const QString &subject);
UpdateResult<ReleaseStatement> readRelease(const Envelope &envelope, const QString &subject);

// For those who sign.
QByteArray writeRoot(const RootStatement &root);
QByteArray writeRelease(const ReleaseStatement &release);

// Of a release's notes: in this language ("fr_CA"), else in English; empty where there are none.
QString notesIn(const QMap<QString, QString> &notes, const QString &language);

// Of letters, digits and ._+- only, not beginning with a dot, at most 128: a name in every file system and
// URL.
bool isPlainName(const QString &name);

QString statementTime(Instant at);
std::optional<Instant> statementTime(const QString &text);

} // namespace Godwit
