// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Godwit
{

// Asks for the passphrase of the file of tokens at the terminal without showing it, twice when `isNew`.
// Nothing where there is no terminal, or the two differ.
std::optional<QByteArray> passphraseFromTerminal(bool isNew);
// The same for a backup that is encrypted.
std::optional<QByteArray> backupPassphraseFromTerminal(bool isNew);
// An access token, once.
std::optional<QByteArray> tokenFromTerminal();

} // namespace Godwit
