// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldreader.h"
#include "lifeboat/formats/manifest.h"
#include "lifeboat/formats/restoresource.h"

#include <cstdlib>

using namespace Godwit;

static void check(bool isRight)
{
    if (!isRight)
        std::abort();
}

static void readBounds(const QByteArray &bytes)
{
    const auto file = readPersonalFile(bytes);
    if (!file)
        return check(!backupSentence(file.error()).isEmpty());
    check(qsizetype(file->drafts.size()) <= PersonalFile::mostDrafts);
    check(qsizetype(file->settings.size()) <= PersonalFile::mostSettings);
    for (const auto &[name, value] : file->settings)
        check(isPersonalSetting(name) && name.size() + value.size() <= PersonalFile::mostSettingLength);
    check(readPersonalFile(encode(*file)).has_value());
}

static void readNames(const QByteArray &bytes)
{
    const auto manifest = readManifest(bytes);
    if (!manifest)
        return check(!backupSentence(manifest.error()).isEmpty());
    for (const auto &[name, file] : manifest->files)
        check(BackupGuard::safeName(name) == name);
    check(readManifest(encode(*manifest)).has_value());
}

// As a restore reads it, under one of the names that it looks for.
static void readAs(const QString &name, const QByteArray &bytes)
{
    const std::atomic<bool> stop = false;
    HeldReader backup({{name, bytes}});
    const auto source = readRestoreSource(backup, {}, stop);
    if (!source)
        return check(!backupSentence(source.error()).isEmpty());
    for (const auto &[kind, entries] : source->entries) {
        for (const GraphEntry &entry : entries)
            check(entry.kind == kind && !entry.name.isEmpty());
    }
    // It is looked for by this, again after a crash.
    check(!source->digest().isEmpty());
}

// The first byte chooses what a stranger's file is, the rest is the file: what Godwit keeps beside Mastodon's
// tables, and what Mastodon keeps so.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    switch (data[0] % 4) {
    case 0:
        readBounds(bytes);
        readAs(PersonalFile::fileName(), bytes);
        break;
    case 1:
        readNames(bytes);
        break;
    case 2:
        readAs(QStringLiteral("custom_filters.json"), bytes);
        break;
    default:
        readAs(QStringLiteral("bookmarks.json"), bytes);
        break;
    }
    return 0;
}
