// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "servers/mastodon/json.h"
#include "text/htmlreader.h"

namespace Godwit::Mastodon
{

// A person's actor URI where the server shows it, else `acct:name@host`; empty when the object names nobody.
PersonKey personKeyOf(const ReaderContext &context, const QJsonObject &account);

// `name@host` from what the API calls acct; empty when it is none.
QString handleOf(const ReaderContext &context, const QJsonObject &account);

// Nothing when the object names nobody. The id may be empty (people in Friendica's search have none).
std::optional<SeenPerson> readPersonObject(const ReaderContext &context, const QJsonObject &account);

Relationship readRelationshipObject(const QJsonObject &object);

EmojiMap readEmoji(const QJsonValue &list);

} // namespace Godwit::Mastodon
