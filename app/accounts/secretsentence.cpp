// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretstore.h"
#include "base/tr.h"

namespace Godwit
{

QString secretSentence(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NotFound:
        return tr("The token of this account is not in the keychain any more. Sign in again; nothing that is "
                  "kept here is lost.");
    case SecretError::Kind::Unavailable:
        return tr(
            "This machine has no keychain that answers. Give a passphrase (it is asked for, or taken from "
            "GODWIT_PASSPHRASE) and tokens are kept in an encrypted file.");
    case SecretError::Kind::Locked:
        return tr("The keychain is locked. Unlock it and try again; reading what is cached works meanwhile.");
    case SecretError::Kind::NoPassphrase:
        return tr(
            "The tokens of this data folder are in an encrypted file. Give its passphrase: at the prompt, in "
            "GODWIT_PASSPHRASE, or by the file descriptor that GODWIT_PASSPHRASE_FD names.");
    case SecretError::Kind::WrongPassphrase:
        return tr("The passphrase does not open the file of tokens. Try again with the right one.");
    case SecretError::Kind::Damaged:
        return tr("The file of tokens is damaged. Remove “secrets” from the data folder and sign in again; "
                  "nothing else "
                  "is lost.");
    case SecretError::Kind::Failed:
        return tr("The token could not be kept or read: %1").arg(error.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Godwit
