// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "outbox/draft.h"
#include "outbox/handover.h"

#include <QCoreApplication>

#include <optional>

namespace Godwit
{

// What is said once before a draft is posted: a second word posts it. UI thread.
class PostDoubts
{
    Q_DECLARE_TR_FUNCTIONS(PostDoubts)

public:
    // Another draft: nothing has been said yet.
    void reset();

    bool isReminded() const { return m_reminded; }

    // Of files without a description.
    void remind() { m_reminded = true; }

    // Another account of the person goes on with the draft, whom nobody has chosen.
    void tookOver(const Account &from, const Account &to);

    // The person has chosen who posts.
    void choose() { m_handover.reset(); }

    // Why other people than meant would read it from the account that took over; empty: no such thing, or
    // said already.
    QString question(const Draft &draft);

private:
    // From whom it was begun for to whoever posts it now.
    std::optional<Handover> m_handover;
    bool m_reminded = false;
};

} // namespace Godwit
