// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// The filters that the server keeps. Unsupported where it has none (neither Capability::FiltersV2 nor
// FiltersV1).
//
// In the first version of Mastodon's filters (all that Pleroma and Akkoma have) a filter is one word: a
// filter is read with that word as its title, and written only with one word and without blurring; else
// Unsupported.
class FiltersPort
{
public:
    virtual ~FiltersPort() = default;

    // Mastodon: GET /api/v2/filters, else /api/v1/filters. AT: mutedWordsPref of
    // app.bsky.actor.getPreferences.
    virtual QCoro::Task<ServerResult<WordFilters>> filters() = 0;

    // What changes something: nothing but outbox/ calls it.

    // The ids in `filter` are not looked at. Mastodon: POST /api/v2/filters. AT:
    // app.bsky.actor.putPreferences.
    virtual QCoro::Task<ServerResult<WordFilter>> create(WordFilter filter) = 0;
    // Makes the filter of `filter.id` what `filter` says; of its words those without an id are new, and those
    // that the server has besides go. Mastodon: GET and PUT /api/v2/filters/:id.
    virtual QCoro::Task<ServerResult<WordFilter>> change(WordFilter filter) = 0;
    // NotFound when it is gone already. Mastodon: DELETE /api/v2/filters/:id.
    virtual QCoro::Task<ServerResult<void>> remove(LocalId filter) = 0;
};

} // namespace Godwit
