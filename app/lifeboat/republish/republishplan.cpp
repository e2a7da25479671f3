// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/republish/republishplan.h"

#include <numeric>
#include <ranges>

namespace Godwit
{

void RepublishPlan::add(const ArchiveStore::OwnPost &own)
{
    Item item;
    item.key = own.post.key;
    item.parent = own.parent;
    item.skip = republishSkipOf(own, m_rules);
    item.visibility = republishVisibility(own.post, m_rules.choices);
    item.isReply = own.post.isReply;
    item.files = int(own.files.size());
    item.bytes = std::accumulate(own.files.begin(), own.files.end(), qint64(0));
    m_places.insert(item.key, m_items.size());
    m_items.push_back(std::move(item));
}

void RepublishPlan::addBoosts(qint64 count)
{
    if (count > 0)
        m_counts.skipped[RepublishSkip::Boost] += count;
}

void RepublishPlan::decide()
{
    m_order.reserve(m_items.size());
    for (size_t n = 0; n < m_items.size(); ++n)
        decide(n);
}

// What it answers goes first, even where the archive says that it is younger. Posts that answer each other in
// a circle have no first one: the circle ends where it was entered, with an answer to what is not there yet.
void RepublishPlan::decide(size_t index)
{
    std::vector<size_t> chain;
    QSet<size_t> entered;
    for (size_t at = index; !m_items[at].isDecided && !entered.contains(at);) {
        chain.push_back(at);
        entered.insert(at);
        const auto parent = m_places.constFind(m_items[at].parent);
        if (!m_items[at].isReply || parent == m_places.cend())
            break;
        at = *parent;
    }
    for (const size_t at : chain | std::views::reverse)
        conclude(m_items[at]);
}

void RepublishPlan::conclude(Item &item)
{
    item.isDecided = true;
    if (item.isReply && !item.skip) {
        const auto place = m_places.constFind(item.parent);
        if (place == m_places.cend())
            item.skip = RepublishSkip::Reply;
        else if (const Item &parent = m_items[*place]; !parent.isDecided || parent.skip)
            item.skip = RepublishSkip::ReplyToOut;
    }
    if (item.skip) {
        ++m_counts.skipped[*item.skip];
        return;
    }
    m_order.push_back(item.key);
    ++m_counts.posts;
    m_counts.answers += item.isReply ? 1 : 0;
    m_counts.files += item.files;
    m_counts.fileBytes += item.bytes;
    ++m_counts.audience[item.visibility];
}

} // namespace Godwit
