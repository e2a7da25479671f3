// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/step.h"

namespace Godwit
{

Request getRequest(const QString &path, const Fields &query)
{
    Request request;
    request.path = path;
    request.query = query;
    return request;
}

QString stepWords(const QString &path, const QString &what)
{
    return QStringLiteral("GET %1: %2").arg(path, what);
}

QString stepWords(const QString &path, const ServerError &error)
{
    const QString word = serverErrorWord(error.kind);
    return stepWords(path, error.httpStatus == 0 ? word
                                                 : QStringLiteral("%1 (%2)").arg(error.httpStatus).arg(word));
}

bool isAnswer(ServerError::Kind kind)
{
    using Kind = ServerError::Kind;
    switch (kind) {
    case Kind::Redirected:
    case Kind::RateLimited:
    case Kind::Unavailable:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::Suspended:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::Unsupported:
    case Kind::NotAServer:
    case Kind::BadAnswer:
        return true;
    default:
        return false;
    }
}

ServerError withSteps(ServerError error, const QStringList &steps)
{
    error.evidence = steps + error.evidence;
    return error;
}

ServerError notAServer(const Origin &origin, const QStringList &steps)
{
    ServerError error;
    error.kind = ServerError::Kind::NotAServer;
    error.server = origin;
    error.evidence = steps;
    return error;
}

} // namespace Godwit
