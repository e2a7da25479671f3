// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzarchive.h"

using namespace Godwit;

// An outbox.json of a stranger's, before a line feed and actor.json's bytes where the input has one.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QByteArray actor =
        R"({"id":"https://a.example/users/a","type":"Person","preferredUsername":"a"})";
    const qsizetype cut = input.indexOf("\n\n");
    readWhole({{QStringLiteral("actor.json"), cut < 0 ? actor : input.first(cut)},
               {QStringLiteral("outbox.json"), cut < 0 ? input : input.sliced(cut + 2)}});
    return 0;
}
