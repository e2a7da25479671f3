// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fields.h"
#include "servers/detection.h"
#include "servers/hostmeta.h"
#include "servers/mastodon/linkheader.h"

#include <cstdlib>

using namespace Godwit;

static void check(const Cursor &cursor)
{
    for (const QChar c : cursor.toString()) {
        if (c <= u' ' || c >= u'\x7f')
            std::abort();
    }
    Fields::fromEncoded(cursor.toString().toLatin1()).toEncoded();
}

// A Link header; the same bytes as typed text and as host-meta, which are as short and as hostile.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto cursors = Mastodon::readLinkHeader(bytes);
    check(cursors.older);
    check(cursors.newer);
    const auto origin = originFromInput(QString::fromUtf8(bytes));
    // What was understood must be understood the same when it is written out.
    if (origin && Origin::fromUrl(origin->toUrl()) != origin)
        std::abort();
    readHostMeta(bytes, *Origin::fromUrl(QUrl(QStringLiteral("https://a.example"))));
    return 0;
}
