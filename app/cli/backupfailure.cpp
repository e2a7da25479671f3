// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupfailure.h"

#include "accounts/passphrase.h"
#include "cli/passphrase.h"
#include "cli/standardinput.h"

namespace Godwit
{

using Kind = BackupError::Kind;

static ExitCode codeOf(Kind kind)
{
    switch (kind) {
    case Kind::NotThere:
        return ExitCode::NotFound;
    case Kind::NoPassphrase:
        return ExitCode::Usage;
    case Kind::CannotRead:
    case Kind::CannotWrite:
    case Kind::DiskFull:
    case Kind::NoMemory:
    case Kind::Store:
    case Kind::NoRoom:
        return ExitCode::LocalData;
    case Kind::Busy:
    case Kind::Cancelled:
    case Kind::BrokenOff:
    case Kind::ImportBusy:
        return ExitCode::Failed;
    default:
        return ExitCode::Refused;
    }
}

std::unexpected<Failure> failWith(const BackupError &error)
{
    return std::unexpected(
        Failure{codeOf(error.kind), backupErrorWord(error.kind), backupSentence(error), {}});
}

QByteArray askBackupPassphrase(const Session &session, bool isNew)
{
    if (session.has("passphrase-stdin"))
        return readLineFromStandardInput().toUtf8();
    const auto given = firstPassphrase(passphraseFromEnvironment("GODWIT_BACKUP_PASSPHRASE"),
                                       backupPassphraseFromTerminal)(isNew);
    return given.value_or(QByteArray());
}

} // namespace Godwit
