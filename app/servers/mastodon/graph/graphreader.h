// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "model/servererror.h"
#include "net/request.h"
#include "servers/mastodon/readercontext.h"

namespace Godwit::Mastodon
{

// The answers about what an account keeps beside posts, as values; the rules of reader.h hold.

// A list of people, each perhaps with a mute_expires_at.
ServerResult<MutesPage> readMutes(const ReaderContext &context, const Response &response);
// A list of relationships; one without an id is left out.
ServerResult<std::vector<KnownRelationship>> readRelationships(const ReaderContext &context,
                                                               const Response &response);
// A list of hosts.
ServerResult<NamesPage> readDomains(const ReaderContext &context, const Response &response);
// A list of hashtags, each once (snac 2.96 repeats one that was followed twice [seen]).
ServerResult<NamesPage> readTags(const ReaderContext &context, const Response &response);

ServerResult<PeopleLists> readLists(const ReaderContext &context, const Response &response);
ServerResult<PeopleList> readList(const ReaderContext &context, const Response &response);

} // namespace Godwit::Mastodon
