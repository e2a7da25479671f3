// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace Godwit
{

// Gives the passphrase of the encrypted file; nothing when there is none. `isNew`: the file is about to be
// made. May block, at a terminal or a descriptor.
using AskPassphrase = std::function<std::optional<QByteArray>(bool isNew)>;

// From this call's environment: the variable's value, else the first line (at most 4 KiB) of the descriptor
// whose number is in the one that is named so with _FD behind it, which is read once.
AskPassphrase passphraseFromEnvironment(const char *variable = "GODWIT_PASSPHRASE");

// Both variables' values, and those of backups, move from the environment into this process, so that no
// program that it starts inherits them: a browser, say. Nor does it inherit the descriptor. One that this
// process did not inherit either is not taken. In main(), before there are threads and files.
void takePassphrases();
// For the program that takes this one's place.
void returnPassphrases();

// The first that gives one.
AskPassphrase firstPassphrase(AskPassphrase first, AskPassphrase second);

} // namespace Godwit
