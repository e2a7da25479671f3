// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "outbox/draft.h"
#include "outbox/handover.h"

#include <QJsonObject>

namespace Godwit
{

// The table of drafts, row by row; called inside a transaction, on a database thread. Paths as they are
// stored: relative where they lie in the data folder.
namespace DraftRows
{

// An empty draft is removed.
StoreResult<void> put(Connection &connection, PersonaId persona, const Draft &draft, Instant at);
StoreResult<void> remove(Connection &connection, const DraftPlace &place);
StoreResult<std::optional<Draft>> find(Connection &connection, const DraftPlace &place);
// Newest first.
StoreResult<std::vector<Draft>> all(Connection &connection, PersonaId persona);
// All of a draft but its place.
QJsonObject encode(const Draft &draft);
Draft decode(const QString &place, const QJsonObject &body);
// As Drafts::carry().
StoreResult<void> carry(Connection &connection, PersonaId from, PersonaId to);
// What one account was to say is another's of the persona now, for whom it was meant then; but not a change
// to a post of its, nor its last post.
StoreResult<void> retarget(Connection &connection, PersonaId persona, const Handover &handover);
// The posts that the persona's drafts answer.
StoreResult<std::vector<PostKey>> answered(Connection &connection, PersonaId persona);
// Files of every persona's drafts.
StoreResult<QStringList> files(Connection &connection);

} // namespace DraftRows

} // namespace Godwit
