// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/archive/archivekind.h"
#include "model/batch.h"

#include <QJsonObject>

#include <variant>

namespace Godwit
{

class ArchiveFiles;

// Whose archive it is, as it says itself.
struct ArchiveOwner {
    ArchiveKind kind = ArchiveKind::Mastodon;
    Profile profile;
    // X's number of the account.
    QString number{};
    // What the archive calls their files; empty where there are none.
    QString avatarFile{};
    QString headerFile{};
};

struct ArchivedPost {
    SeenPost seen;
    // Deleted on the server.
    bool gone = false;
    // Pictures and films that it names and that are not in the archive.
    int missingFiles = 0;
};

struct ArchivedBoost {
    PostKey post;
    Instant at;
};

// Why something is not taken. Numbers are stored.
enum class ArchiveSkip : quint8 {
    Unreadable = 1, // not what it should be
    NoAddress = 2,
    NoTime = 3,    // none, or one that cannot be
    Foreign = 4,   // of another person or server than the archive's
    OtherKind = 5, // neither a post nor a boost
    NoMedia = 6,   // a file that is no picture, film or sound
    TooLarge = 7,  // a file
};

using ArchiveItem = std::variant<ArchivedPost, ArchivedBoost, ArchiveSkip>;

// "unreadable", "foreign", … and a sentence for people.
QString archiveSkipWord(ArchiveSkip skip);
QString archiveSkipSentence(ArchiveSkip skip, qint64 count);

// What both kinds read of JSON that a stranger may have written: bounded, and what has the wrong type counts
// as missing.
namespace ArchiveJson
{

QString text(const QJsonObject &object, QLatin1StringView key, qsizetype longest = 4096);
// A text or a list of texts.
QStringList texts(const QJsonValue &value, qsizetype most = 1000);
// ISO 8601, from 1970 to a day from now.
std::optional<Instant> time(const QString &written);
bool isPossible(Instant at);

} // namespace ArchiveJson

} // namespace Godwit
