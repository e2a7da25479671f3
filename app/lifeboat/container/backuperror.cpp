// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/backuperror.h"

#include "base/tr.h"

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = BackupError::Kind;

// About this computer.
static QString ownSentence(const BackupError &error)
{
    switch (error.kind) {
    case Kind::NotThere:
        return tr("%1 is not there.").arg(error.subject);
    case Kind::CannotRead:
        return tr("%1 cannot be read: %2").arg(error.subject, error.detail);
    case Kind::CannotWrite:
        return tr("%1 cannot be written: %2").arg(error.subject, error.detail);
    case Kind::DiskFull:
        return tr("The disk is full: the backup in %1 was not written, and what was begun is gone again. "
                  "Make "
                  "room or choose another place.")
            .arg(error.subject);
    case Kind::NoRoom:
        return tr(
            "The disk is full. What came in until then is kept: make room and import the archive again, it "
            "goes on where it stopped.");
    case Kind::BrokenOff:
        return tr(
            "It was broken off. What came in until then is kept: import the archive again, it goes on where "
            "it stopped.");
    case Kind::ImportBusy:
        return tr("An archive is being imported just now. Wait until it is done, or stop it.");
    case Kind::NoMemory:
        return tr("There is not enough memory to make the key of the passphrase; it takes up to 1 GiB.");
    case Kind::Busy:
        return tr("Another Godwit is writing a backup just now.");
    case Kind::Cancelled:
        return tr("It was broken off; nothing half-done is left.");
    case Kind::Store:
        return tr("The data folder cannot be read or written: %1").arg(error.detail);
    default:
        return {};
    }
}

static QString tableSentence(const BackupError &error)
{
    switch (error.kind) {
    case Kind::BadTable:
        return tr("%1 is not a list that Godwit can read: %2").arg(error.subject, error.detail);
    case Kind::DoubtfulTable:
        return tr("Nothing in %1 says whether these people are followed, muted or blocked, and Godwit does "
                  "not "
                  "guess. Say what it lists, or name it like Mastodon does: following_accounts.csv, "
                  "muted_accounts.csv, blocked_accounts.csv.")
            .arg(error.subject);
    case Kind::ContradictoryTable:
        return tr("%1 says two things of what it lists (%2). So that nobody is followed who was to be "
                  "blocked, "
                  "it is not read; give it the right name.")
            .arg(error.subject, error.detail);
    case Kind::FollowersTable:
        return tr("%1 lists who followed you. Nobody but they themselves can do that again, so there is "
                  "nothing "
                  "to restore in it.")
            .arg(error.subject);
    default:
        return {};
    }
}

static QString contentSentence(const BackupError &error)
{
    switch (error.kind) {
    case Kind::NewerFormat:
        return tr("%1 was written by a later Godwit. Update this one to read it.").arg(error.subject);
    case Kind::NoPassphrase:
        return tr("%1 is encrypted: its passphrase is needed.").arg(error.subject);
    case Kind::WrongPassphrase:
        return tr("This is not the passphrase of %1, or the file was changed at its beginning.")
            .arg(error.subject);
    case Kind::Tampered:
        return tr("%1 was changed after it had been written: nothing from there on is read.")
            .arg(error.subject);
    case Kind::Truncated:
        return tr("%1 is not whole: its end is missing or was changed.").arg(error.subject);
    case Kind::Damaged:
        return tr("%1 is damaged: %2").arg(error.subject, error.detail);
    case Kind::UnsafeName:
        return tr("It holds a file whose name leads out of its folder (%1), as no honest backup does. "
                  "Nothing of "
                  "it is used.")
            .arg(error.subject);
    case Kind::Link:
        return tr("It holds a link or a device (%1), as no honest backup does. Nothing of it is used.")
            .arg(error.subject);
    case Kind::TooLarge:
        return tr("%1 would unpack to more than Godwit takes. Nothing of it is used.").arg(error.subject);
    case Kind::TooMany:
        return tr("%1 holds more files or rows than Godwit takes. Nothing of it is used.").arg(error.subject);
    case Kind::FileMissing:
        return tr("%1 is missing in the backup.").arg(error.subject);
    case Kind::FileChanged:
        return tr("%1 is not the file that the backup was written with.").arg(error.subject);
    case Kind::FileUnknown:
        return tr("%1 was not in the backup when it was written.").arg(error.subject);
    case Kind::FileTwice:
        return tr("%1 is in it twice, so nobody knows which one is meant. Nothing of it is used.")
            .arg(error.subject);
    case Kind::NotAnArchive:
        return tr("%1 is no archive that Godwit knows. It takes the file or folder that a Mastodon server or "
                  "X "
                  "(Twitter) made for you, and Godwit’s own backups.")
            .arg(error.subject);
    case Kind::BadJson:
        return tr("%1 cannot be read: %2").arg(error.subject, error.detail);
    default:
        return tr("%1 is no backup that Godwit knows: a folder with Mastodon's files, its archive, or a file "
                  "that "
                  "Godwit has written.")
            .arg(error.subject);
    }
}

QString backupSentence(const BackupError &error)
{
    if (const QString sentence = ownSentence(error); !sentence.isEmpty())
        return sentence;
    if (const QString sentence = tableSentence(error); !sentence.isEmpty())
        return sentence;
    return contentSentence(error);
}

QString backupErrorWord(Kind kind)
{
    static const char *const words[] = {"not-there",       "cannot-read",    "cannot-write",
                                        "disk-full",       "no-memory",      "busy",
                                        "cancelled",       "store",          "not-a-backup",
                                        "newer-format",    "no-passphrase",  "wrong-passphrase",
                                        "tampered",        "truncated",      "damaged",
                                        "unsafe-name",     "link",           "too-large",
                                        "too-many",        "file-missing",   "file-changed",
                                        "file-unknown",    "file-twice",     "bad-json",
                                        "bad-table",       "doubtful-table", "contradictory-table",
                                        "followers-table", "not-an-archive", "no-room",
                                        "broken-off",      "import-busy"};
    return QLatin1StringView(words[int(kind)]);
}

} // namespace Godwit
