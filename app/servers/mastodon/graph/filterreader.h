// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "model/servererror.h"
#include "net/request.h"
#include "servers/mastodon/readercontext.h"

namespace Godwit::Mastodon
{

// The two versions of filters, in answers and in bodies.
enum class FilterVersion : quint8 {
    One,
    Two,
};

ServerResult<WordFilters> readFilters(const ReaderContext &context, const Response &response,
                                      FilterVersion version);
ServerResult<WordFilter> readFilter(const ReaderContext &context, const Response &response,
                                    FilterVersion version);

// What the first version cannot say: more than one word, or to blur.
bool fitsVersionOne(const WordFilter &filter);

// The body that makes a filter, or that makes `known` into `filter` (then with the ids of its words).
QJsonObject bodyOf(const WordFilter &filter, const WordFilter *known, Instant now, FilterVersion version);

} // namespace Godwit::Mastodon
