// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/postdoubts.h"

#include <utility>

namespace Godwit
{

void PostDoubts::reset()
{
    m_handover.reset();
    m_reminded = false;
}

void PostDoubts::tookOver(const Account &from, const Account &to)
{
    if (m_handover && m_handover->from == to.id) {
        m_handover.reset();
        return;
    }
    if (!m_handover) {
        m_handover.emplace();
        m_handover->from = from.id;
        m_handover->fromHost = from.server.origin.toDisplayString();
    }
    m_handover->to = to.id;
    m_handover->toHost = to.server.origin.toDisplayString();
    m_handover->capabilities = to.server.capabilities;
    // That is counted while it is written.
    m_handover->limits.characters = 0;
}

// As the outbox would ask it, had the draft been posted before the switch.
QString PostDoubts::question(const Draft &draft)
{
    if (!m_handover)
        return {};
    WritePost post;
    for (const DraftPart &part : draft.parts())
        post.text += part.text + QLatin1Char('\n');
    post.visibility = draft.visibility;
    JournalEntry entry;
    entry.act.deed = std::move(post);
    const Handover handover = *std::exchange(m_handover, std::nullopt);
    const Passage passage = passageOf(entry, handover);
    if (passage.kind != Passage::Kind::Asks && passage.why != Passage::Why::Visibilities)
        return {};
    return passageSentence(passage.why, handover) + QLatin1Char(' ') +
           tr("Post again to post it from %1.").arg(handover.toHost);
}

} // namespace Godwit
