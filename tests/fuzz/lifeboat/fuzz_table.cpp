// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/formats/table.h"

#include <cstdlib>

using namespace Godwit;

// The first byte chooses the file's name and what a person says of it, the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    static const char *const names[] = {"following_accounts.csv",
                                        "muted_accounts.csv",
                                        "blocked_accounts.csv",
                                        "blocked_domains.csv",
                                        "lists.csv",
                                        "bookmarks.csv",
                                        "export.csv",
                                        "followers.csv"};
    if (size < 1)
        return 0;
    std::optional<GraphKind> told;
    if (data[0] & 0x80)
        told = allGraphKinds[size_t(data[0] >> 3) % 4];
    const auto table = readTable(QString::fromLatin1(names[data[0] % 8]),
                                 QByteArrayView(data + 1, qsizetype(size - 1)), told);
    if (!table) {
        if (backupSentence(table.error()).isEmpty())
            std::abort();
        return 0;
    }
    // What was told, or what the name says, is what comes.
    if (told && table->kind != *told)
        std::abort();
    QByteArray again = tableHead(table->kind);
    for (const GraphEntry &entry : table->entries) {
        if (entry.name.isEmpty() || entry.kind != table->kind)
            std::abort();
        again += tableLine(entry, entry.peopleList.title);
    }
    // What was understood must be understood the same when it is written out.
    const auto second = readTable(tableName(table->kind), again);
    if (!second || second->entries != table->entries)
        std::abort();
    return 0;
}
