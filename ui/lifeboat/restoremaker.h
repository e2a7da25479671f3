// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/personalrestore.h"
#include "lifeboat/backup/restores.h"
#include "ui/lifeboat/backuprows.h"

namespace Godwit
{

// The rows about restores, made of what is known. Pure; the words are the user's language's.

// Of what could not be done, so many are named.
inline constexpr qsizetype failedShown = 200;

// `target`: its handle, with the leading '@'.
RestoreRow restoreRow(const RestoreReport &report, const QString &target, Instant now);
// The page of the target's server, where that is quicker. `followed`: how many the target follows by now.
void offerPage(RestoreRow &row, const RestoreReport &report, const ServerInfo &server, qint64 followed);

// Lists and their members are one kind for a person. In the order in which they are given.
QList<RestoreKindRow> restoreKindRows(const std::vector<Restores::PreviewKind> &kinds);

// What comes to this computer alone: "drafts", "settings". `news`: what of it is not here yet.
QList<RestoreKindRow> personalRows(const PersonalFile &file, const PersonalRestore::News &news);

// What came to this computer, and what was here before: a sentence each. Of what holds neither, nothing.
QString givenWords(const PersonalFile &file, const PersonalRestore::News &news);

// "420 follows", of kinds that a person counts.
QString amountWords(GraphKind kind, qint64 count);

} // namespace Godwit
