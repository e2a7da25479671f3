// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"
#include "net/fields.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace Godwit
{

// A field or a file of a multipart body. A file is read while it is sent, never held in memory.
struct Part {
    QString name;
    QByteArray text;
    // When set, the part is this file and `text` is unused.
    QString filePath;
    // Of a file; text with a name is sent as a file, too.
    QString fileName;
    QByteArray mimeType;
};

struct NoBody {
};

using FormBody = Fields;
using JsonBody = QJsonDocument;
using MultipartBody = QList<Part>;
using Body = std::variant<NoBody, FormBody, JsonBody, MultipartBody>;

// What an adapter wants from a server. It names no host: the sender adds origin, token, time-outs and user
// agent.
struct Request {
    enum class Method : quint8 {
        Get,
        Post,
        Put,
        Patch,
        Delete,
    };
    // Servers count these apart (Mastodon: 30 uploads and 30 deletes in 30 minutes and 400 follows a UTC day
    // beside 300 requests in 5 minutes).
    enum class RateClass : quint8 {
        Ordinary,
        Media,
        Delete,
        Follow,
    };
    // A retry repeats the request unasked. Acts are never repeated here: the outbox verifies first.
    enum class Retry : quint8 {
        Never,
        WhenSafe, // GET only: twice more after a transient failure
    };

    Method method = Method::Get;
    // Absolute within the origin: begins with one '/', has no host, no query, no dot segments.
    // Percent-encoded where an id needs it.
    QString path;
    Fields query;
    Body body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    RateClass rateClass = RateClass::Ordinary;
    Retry retry = Retry::WhenSafe;
    // Bytes sent and in all, on the engine thread.
    std::function<void(qint64, qint64)> progress;
    // The answer may be HTML (sign-in pages); otherwise HTML is an error: NotAServer or CaptivePortal.
    bool acceptsHtml = false;
    // A look whether the server is there: on a connection of its own, past the others' turns, and told to
    // nobody (Sender::ended).
    bool isLook = false;
    // What comes of it says nothing of whether the server is there, or how fast it is: told to nobody,
    // either.
    bool isUntold = false;
    // Ends TimedOut when the whole of it takes longer; the sender's own limits hold besides.
    std::optional<std::chrono::milliseconds> within;
    // A longer answer ends as soon as it is seen to be longer; the sender's own bound where unset.
    std::optional<qint64> mostBytes;
    // Redirects are followed within the origin only, as with a token.
    bool staysAtOrigin = false;
};

// As HTTP has it: "GET".
QByteArray verbOf(Request::Method method);

struct Response {
    int status = 0;
    // Where the answer came from: another one than was asked only when a tokenless request was redirected.
    Origin origin;
    QByteArray body;
    // Names in lower case.
    QList<std::pair<QByteArray, QByteArray>> headers;

    QByteArray header(QByteArrayView lowerCaseName) const;
    bool isJson() const;
};

} // namespace Godwit
