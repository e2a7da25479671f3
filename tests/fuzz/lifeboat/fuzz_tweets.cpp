// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzarchive.h"

using namespace Godwit;

// A tweets.js of a stranger's, before an empty line account.js where the input has one.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QByteArray account =
        R"(window.YTD.account.part0 = [{"account":{"username":"a","accountId":"1"}}])";
    const qsizetype cut = input.indexOf("\n\n");
    readWhole({{QStringLiteral("data/account.js"), cut < 0 ? account : input.first(cut)},
               {QStringLiteral("data/tweets.js"), cut < 0 ? input : input.sliced(cut + 2)}});
    return 0;
}
