// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/republish/republishdeed.h"

namespace Godwit
{

// What becomes of an archive's posts. Of each only what the decision needs is held: a hundred thousand of
// them are some megabytes.
class RepublishPlan
{
public:
    explicit RepublishPlan(RepublishRules rules) : m_rules(std::move(rules)) {}

    // In the order of time.
    void add(const ArchiveStore::OwnPost &own);
    // Boosts, which are no posts of the owner's.
    void addBoosts(qint64 count);
    // Once, when all are added.
    void decide();

    // In the order in which they go: what is answered before the answer.
    const std::vector<PostKey> &posts() const { return m_order; }

    const RepublishCounts &counts() const { return m_counts; }

private:
    struct Item {
        PostKey key;
        PostKey parent;
        std::optional<RepublishSkip> skip;
        Visibility visibility = Visibility::Public;
        bool isReply = false;
        bool isDecided = false;
        int files = 0;
        qint64 bytes = 0;
    };

    void decide(size_t index);
    void conclude(Item &item);

    RepublishRules m_rules;
    std::vector<Item> m_items;
    QHash<PostKey, size_t> m_places;
    std::vector<PostKey> m_order;
    RepublishCounts m_counts;
};

} // namespace Godwit
