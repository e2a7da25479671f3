// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/graphports.h"
#include "servers/mastodon/graph/filters.h"
#include "servers/mastodon/graph/follows.h"
#include "servers/mastodon/graph/import.h"
#include "servers/mastodon/graph/keepaway.h"
#include "servers/mastodon/graph/lists.h"
#include "servers/mastodon/graph/tags.h"

namespace Godwit::Mastodon
{

class Graph final : public GraphPorts
{
public:
    // Outlived by the endpoint.
    explicit Graph(Endpoint &endpoint)
        : m_follows(endpoint), m_keepAway(endpoint), m_lists(endpoint), m_filters(endpoint), m_tags(endpoint),
          m_imports(endpoint)
    {
    }

    FollowsPort &follows() override { return m_follows; }

    KeepAwayPort &keepAway() override { return m_keepAway; }

    ListsPort &lists() override { return m_lists; }

    FiltersPort &filters() override { return m_filters; }

    TagsPort &tags() override { return m_tags; }

    ImportPort &imports() override { return m_imports; }

private:
    Follows m_follows;
    KeepAway m_keepAway;
    Lists m_lists;
    Filters m_filters;
    Tags m_tags;
    Import m_imports;
};

} // namespace Godwit::Mastodon
