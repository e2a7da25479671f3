// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "lifeboat/container/backuperror.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Godwit
{

struct ManifestFile {
    qint64 size = 0;
    // SHA-256, in hexadecimal digits.
    QString hash;

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

// What a backup says of itself: `manifest.json`. By it a backup is verified.
struct Manifest {
    static QString fileName();
    static constexpr int newestFormat = 1;

    Instant madeAt;
    QString program;
    // `name@host`, and the person's URI.
    QString handle;
    QString person;
    // When each part was last read from the account's server to its end ("follows", "posts", …). What is not
    // in it never was.
    std::map<QString, Instant> readAt;
    // What is not in it and why, a sentence each.
    QStringList missing;
    // By name; without the manifest itself.
    std::map<QString, ManifestFile> files;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

QByteArray encode(const Manifest &manifest);
BackupResult<Manifest> readManifest(const QByteArray &json);

} // namespace Godwit
