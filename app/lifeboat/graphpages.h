// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/graphentry.h"
#include "servers/server.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// A page of any kind.
struct GraphPage {
    std::vector<GraphEntry> entries;
    // Where the next one begins; empty at the end.
    Cursor older;
    // Entries that could not be read.
    int skipped = 0;
    // Of bookmarks: what they hold.
    Batch batch;
};

// `list`: of members. `from`: empty for the first page. How people are followed, and whether their
// notifications are hidden, is not in it: learnRelationships() adds that.
QCoro::Task<ServerResult<GraphPage>> graphPage(std::shared_ptr<Server> server, GraphKind kind, LocalId list,
                                               Cursor from);

// Whether a server that can this tells what an account has of the kind; else it need not be asked.
bool isTold(GraphKind kind, Capabilities can);

// Whether entries of this kind hold something that only relationships say.
bool needsRelationships(GraphKind kind, Capabilities can);
// At most this many people at once.
inline constexpr size_t relationshipsAtOnce = 40;
void learnRelationships(std::span<GraphEntry> entries, const std::vector<KnownRelationship> &known);

} // namespace Godwit
