// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/profile.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

QString personPath(const LocalId &id, const QString &name);

// POST to one person; the answer is the relationship that there is then. The endpoint outlives the task.
QCoro::Task<ServerResult<Relationship>>
actOnPerson(Endpoint *endpoint, LocalId id, QString verb, QJsonObject body = {},
            Request::RateClass rateClass = Request::RateClass::Ordinary);

} // namespace Godwit::Mastodon
