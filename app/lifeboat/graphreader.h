// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/poststore.h"
#include "lifeboat/graphpages.h"
#include "lifeboat/graphstore.h"
#include "lifeboat/pace.h"

#include <qcoro/qcorotask.h>

#include <variant>

namespace Godwit
{

class Clock;

using GraphError = std::variant<ServerError, StoreError>;

// Brings what is known of an account's follows, lists and the like up to date, page by page. What was read of
// a reading that broke off is kept, and within the hour it goes on where it stopped. A server that fails
// takes nothing away: only a reading that came to its end replaces what was there, and an empty one only when
// the server has been answering well.
//
// Engine thread. Two readings of one account at the same time do no harm, but twice the work.
class GraphReader
{
public:
    // All outlive the reader and its tasks.
    struct Surroundings {
        ServerSource &servers;
        GraphStore &store;
        // What bookmarks hold is kept like any post.
        PostStore &posts;
        Pace &pace;
        Clock &clock;
        // Whether the account's server is known to be failing; may be empty.
        std::function<bool(AccountId)> isFailing;
    };

    explicit GraphReader(Surroundings surroundings) : m_with(std::move(surroundings)) {}

    // Every kind that the server has; ends with the first failure (RateLimited: the moment when it may go on
    // is in it).
    QCoro::Task<std::expected<void, GraphError>> read(AccountId account);
    QCoro::Task<std::expected<void, GraphError>> readKind(AccountId account, GraphKind kind);

private:
    using Subject = GraphStore::Subject;

    QCoro::Task<std::expected<void, GraphError>> readSubject(Subject subject);
    QCoro::Task<std::expected<void, GraphError>> readMembers(AccountId account);
    // From `reading` on to the end; false when the cursor is not valid any more.
    QCoro::Task<std::expected<bool, GraphError>> readPages(Subject subject, GraphStore::Reading reading,
                                                           std::shared_ptr<Server> server);
    QCoro::Task<std::expected<GraphPage, GraphError>> page(Subject subject, Cursor from,
                                                           std::shared_ptr<Server> server);
    QCoro::Task<std::expected<void, GraphError>>
    addRelationships(std::vector<GraphEntry> *entries, AccountId account, std::shared_ptr<Server> server);
    // Until the account's turn has come.
    QCoro::Task<std::expected<void, GraphError>> turn(AccountId account, std::shared_ptr<Server> server);
    QCoro::Task<std::expected<void, GraphError>> unsupported(Subject subject);
    void noteTrouble(AccountId account, const GraphError &error);
    bool doubts(AccountId account) const;

    const Surroundings m_with;
    QHash<AccountId, Instant> m_troubledAt;
};

} // namespace Godwit
