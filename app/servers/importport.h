// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// Many people at once, where the server takes a file (Capability::Import); Unsupported elsewhere. It works
// them off by itself, some time later, and says of none what became of it.
class ImportPort
{
public:
    virtual ~ImportPort() = default;

    // At most this many in one file.
    static constexpr int mostRows = 1'000;

    // Whether the server's file holds what this row says (Pleroma's holds handles alone).
    virtual bool takes(ImportKind kind, const ImportRow &row) const = 0;

    // Nothing but outbox/ calls this. Adds to what is there; the same again does no harm. GoToSocial: POST
    // /api/v1/import, mode merge. Pleroma: POST /api/pleroma/{follow,mutes,blocks}_import. Mastodon: none but
    // its own web page. AT: none; com.atproto.repo.applyWrites.
    virtual QCoro::Task<ServerResult<void>> import(ImportKind kind, std::vector<ImportRow> rows) = 0;
};

} // namespace Godwit
