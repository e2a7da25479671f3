// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/container/backuperror.h"

#include <QStringList>

#include <vector>

namespace Godwit
{

// Comma-separated values (RFC 4180), as programs write them: with or without a byte order mark, lines ended
// in any way, UTF-8, UTF-16 or Latin-1.

struct CsvRow {
    // From 1; where the row begins.
    int line = 0;
    QStringList fields;
};

struct CsvLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype rows = 1'000'000;
    qsizetype columns = 64;
    qsizetype fieldCharacters = 64 * 1024;
};

// The file's text, whatever it is encoded in. `name` is for the sentence.
BackupResult<QString> csvText(QByteArrayView bytes, const QString &name, const CsvLimits &limits = {});

// Rows without a field that is not blank are left out; at most `mostRows`, where it is not 0.
BackupResult<std::vector<CsvRow>> readCsv(QStringView text, QChar separator, const QString &name,
                                          qsizetype mostRows = 0, const CsvLimits &limits = {});

// Ended by a line feed, as Ruby's library writes them.
QByteArray csvLine(const QStringList &fields);

} // namespace Godwit
