// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Godwit
{

// Why a backup could not be written or read.
struct BackupError {
    enum class Kind : quint8 {
        // This computer.
        NotThere, // no such file or folder
        CannotRead,
        CannotWrite,
        DiskFull,
        NoMemory,
        Busy, // another process writes one of the same folder
        Cancelled,
        Store, // the data folder's databases
               // What was given is not what it should be.
        NotABackup,
        NewerFormat,
        NoPassphrase,
        WrongPassphrase, // or its first bytes were changed
        Tampered,
        Truncated,
        Damaged,
        UnsafeName, // would be outside of the folder that it is unpacked into
        Link,       // a link or a device, where only files may be
        TooLarge,
        TooMany,
        FileMissing, // the manifest names it
        FileChanged, // it is not the one that the manifest names
        FileUnknown, // the manifest does not name it
        FileTwice,   // two of one name, of which one may be a stranger's
        BadJson,
        // Tables.
        BadTable,
        DoubtfulTable,      // nothing says what it lists
        ContradictoryTable, // its name says one thing, its columns another
        FollowersTable,     // lists who follows, which nobody can restore
        // Archives of other programs.
        NotAnArchive,
        NoRoom,     // the disk is full; what came in until then stays
        BrokenOff,  // as Cancelled, and that stays as well
        ImportBusy, // another one is being imported
    };

    Kind kind = Kind::Damaged;
    // The file's name, for a person.
    QString subject{};
    // The system's words, a line's number, …; may be empty.
    QString detail{};
};

template <typename T>
using BackupResult = std::expected<T, BackupError>;

// What happened and what can be done, for a person.
QString backupSentence(const BackupError &error);
// The kind's name for `--json` and logs: "disk-full", "wrong-passphrase", …
QString backupErrorWord(BackupError::Kind kind);

inline std::unexpected<BackupError> backupFailure(BackupError::Kind kind, const QString &subject = {},
                                                  const QString &detail = {})
{
    return std::unexpected(BackupError{kind, subject, detail});
}

} // namespace Godwit
