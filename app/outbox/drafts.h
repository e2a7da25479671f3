// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "cache/database.h"
#include "model/ids.h"
#include "model/post.h"

namespace Godwit
{

// A picture or other file that a draft is to be posted with.
struct DraftMedia {
    // The person's own file; copied only when it is posted.
    QString path;
    QString altText;

    friend bool operator==(const DraftMedia &, const DraftMedia &) = default;
};

// What is being written. Belongs to a persona, so that it can be posted by whichever account is alive.
struct Draft {
    // Empty: a new post.
    PostKey replyTo{};
    QString text{};
    QString contentWarning{};
    // Unset: the account's default, narrowed by what is answered.
    std::optional<Visibility> visibility{};
    QString language{};
    std::vector<DraftMedia> media{};
    // Empty: no poll.
    QStringList pollOptions{};
    bool pollMultiple = false;
    int pollSeconds = 86'400;

    bool isEmpty() const;

    friend bool operator==(const Draft &, const Draft &) = default;
};

// Drafts on the disk; a draft is there when the future is ready.
class Drafts
{
public:
    // The database outlives the drafts.
    explicit Drafts(Database &userMade) : m_userMade(userMade) {}

    // An empty draft is removed.
    QFuture<StoreResult<void>> keep(PersonaId persona, Draft draft, Instant at);
    // An empty draft when there is none.
    QFuture<StoreResult<Draft>> draft(PersonaId persona, PostKey replyTo);

    // All drafts of a persona that ends become another one's. Where both were writing the same thing, one text
    // follows the other, the older one first. Inside a transaction.
    static StoreResult<void> carry(Connection &connection, PersonaId from, PersonaId to);

private:
    Database &m_userMade;
};

} // namespace Godwit
