// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/servererror.h"
#include "net/request.h"
#include "servers/mastodon/readercontext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Godwit::Mastodon
{

using namespace Qt::StringLiterals;
using Key = QLatin1StringView;

// JSON from a server that may send anything: nothing here fails, what has the wrong type counts as missing,
// and each value is bounded.

inline constexpr qsizetype longestJson = 8 * 1024 * 1024;
inline constexpr int deepestJson = 64;

// The bounds of lists; what lies beyond is left out.
inline constexpr qsizetype mostItems = 200;
// Of people, names and filters: some servers (snac, Pleroma's domains) send all of them at once.
inline constexpr qsizetype mostInWhole = 10'000;
inline constexpr qsizetype mostAttachments = 50;
inline constexpr qsizetype mostPollOptions = 100;
inline constexpr qsizetype mostMentions = 200;
inline constexpr qsizetype mostTags = 200;
inline constexpr qsizetype mostEmoji = 500;
inline constexpr qsizetype mostFields = 50;

// The root of a document, or why there is none.
std::expected<QJsonValue, QString> parseJson(const QByteArray &json);

ServerError badAnswer(const ReaderContext &context, const QString &why, int httpStatus);
ServerResult<QJsonObject> rootObject(const ReaderContext &context, const Response &response);
ServerResult<QJsonArray> rootList(const ReaderContext &context, const Response &response);

// A string, or a number in its decimal form; at most `longest` UTF-16 units.
QString textAt(const QJsonObject &object, Key key, qsizetype longest = 100'000);
// The same on one line without control characters.
QString lineAt(const QJsonObject &object, Key key, qsizetype longest = 500);
// The same on several lines, for descriptions.
QString paragraphsAt(const QJsonObject &object, Key key, qsizetype longest = 20'000);
// An opaque id, as text or as a number; empty for "0", which snac sends for unknown people, and for what is
// no id.
LocalId idAt(const QJsonObject &object, Key key);
LocalId idOf(const QJsonValue &value);
std::optional<qint64> numberAt(const QJsonObject &object, Key key);
// A count: never negative, `unsaid` when missing.
qint64 countAt(const QJsonObject &object, Key key, qint64 unsaid = 0);
int intAt(const QJsonObject &object, Key key, int unsaid);
bool flagAt(const QJsonObject &object, Key key, bool unsaid = false);
// ISO 8601 with or without fraction and zone (then UTC), or a date alone; between 1970 and 2200.
std::optional<Instant> timeAt(const QJsonObject &object, Key key);

// A global identifier: a URI of at most 2,048 printable characters without spaces, never one of Godwit's own.
QString globalIdAt(const QJsonObject &object, Key key);
// A page that a person can open: https or http; else empty.
QString pageUrlAt(const QJsonObject &object, Key key);
// A file that Godwit fetches: https; http only from a server that is itself reached by http. A path alone is
// the server's own.
QString mediaUrlAt(const ReaderContext &context, const QJsonObject &object, Key key);

} // namespace Godwit::Mastodon
