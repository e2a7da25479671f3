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
    // Whether something of the request may have left; unset where Qt does not tell (an act without a body).
    std::optional<bool> left = false;
    bool timedOut = false;
    bool tooLarge = false;
    bool cancelled = false;
    // A file of the request could not be read, or not to its end.
    bool fileFailed = false;
    qint64 firstByteMs = -1;
};

// The server's own sentence in a JSON error, or the title of an HTML page: one line, at most 500 characters,
// without control characters.
QString serverWords(const Response &response);

// Whether it ended because the answer was longer than it may be.
bool wasTooLarge(const ServerError &error);

// Judges an exchange: what is good becomes a Response, the rest an error with its evidence.
ServerResult<Response> judge(const Request &request, const Origin &origin, Exchange exchange, Instant now);

} // namespace Godwit
