// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QByteArrayView>

namespace Godwit::Mastodon
{

struct PageCursors {
    // From rel="next" and rel="prev"; empty where the header has none.
    Cursor older;
    Cursor newer;

    friend bool operator==(const PageCursors &, const PageCursors &) = default;
};

// Reads a Link header (RFC 8288). Only the query of each target is kept, encoded as it came: the host it
// names never matters. At most 8 KiB and 16 links are looked at; what cannot be read is skipped.
PageCursors readLinkHeader(QByteArrayView header);

} // namespace Godwit::Mastodon
