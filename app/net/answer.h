// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "net/request.h"

#include <QNetworkReply>

namespace Godwit
{

// What one exchange with a server ended with, before it is judged.
struct Exchange {
    // 0: no answer.
    int status = 0;
    Response response;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkWords;
    // The request's last byte has left.
    bool sent = false;
    bool timedOut = false;
    bool tooLarge = false;
    bool cancelled = false;
    qint64 firstByteMs = -1;
};

// The server's own sentence in a JSON error, or the title of an HTML page: one line, at most 500 characters,
// without control characters.
QString serverWords(const Response &response);

// Retry-After (seconds or a date, RFC 9110) or X-RateLimit-Reset (ISO 8601, or seconds since the epoch); at
// most a day ahead. Nothing when the answer has neither.
std::optional<Instant> retryTime(const Response &response, Instant now);

// Judges an exchange: what is good becomes a Response, the rest an error with its evidence.
ServerResult<Response> judge(const Request &request, const Origin &origin, Exchange exchange, Instant now);

} // namespace Godwit
