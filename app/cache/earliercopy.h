// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

class QSqlDatabase;

namespace Godwit
{

// A copy of what the user has made, as it was at an earlier time: what waited then may have gone out since,
// and nobody but the person knows.

// What waits in it is asked about before it is sent; `why` is the sentence that says so.
StoreResult<void> askBeforeSending(const QSqlDatabase &copy, const QString &why);

// Whichever program finds the copy in the place of a data file is to ask. Where the copy is made, and not
// asked at once: the program that makes it may know other tables than the copy has.
StoreResult<void> markAsEarlierCopy(const QSqlDatabase &copy);
// Asks where that mark is, and takes it away.
StoreResult<void> settleEarlierCopy(const QSqlDatabase &database);

} // namespace Godwit
