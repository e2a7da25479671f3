// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Godwit
{

// Why something could not be kept or read on this machine's disk.
struct StoreError {
    enum class Kind : quint8 {
        Busy,     // another process held the database longer than the time-out (5 s)
        DiskFull, // ENOSPC: nothing of the transaction was kept
        DiskLow, // what can be fetched again is not kept, so that the rest of the disk is for what is written
        Damaged, // SQLite calls the file malformed, or it is no database
        ReadOnly,     // no right to write there
        NewerVersion, // written by a later Godwit; left untouched
        OnlyReads,    // nothing is done as this account, which was made of an archive
        Cancelled,    // superseded or shutting down
        Failed,       // anything else
    };

    Kind kind = Kind::Failed;
    // The path and SQLite's words; for `doctor` and logs.
    QString detail;
    // NewerVersion: where a copy that this program can open is kept; empty: nowhere.
    QString copy = {};
};

template <typename T>
using StoreResult = std::expected<T, StoreError>;

} // namespace Godwit
