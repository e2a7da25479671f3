// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzarchive.h"

using namespace Godwit;

// A tweets.js of a stranger's, before an empty line account.js where the input has one, and before another
// one note-tweet.js.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    static const QByteArray account =
        R"(window.YTD.account.part0 = [{"account":{"username":"a","accountId":"1"}}])";
    const qsizetype cut = input.indexOf("\n\n");
    const QByteArray rest = cut < 0 ? input : input.sliced(cut + 2);
    const qsizetype next = cut < 0 ? -1 : rest.indexOf("\n\n");
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("data/account.js"), cut < 0 ? account : input.first(cut)}};
    if (next >= 0)
        files.emplace_back(QStringLiteral("data/note-tweet.js"), rest.first(next));
    files.emplace_back(QStringLiteral("data/tweets.js"), next < 0 ? rest : rest.sliced(next + 2));
    readWhole(files);
    return 0;
}
