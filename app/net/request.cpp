// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request.h"

namespace Godwit
{

QByteArray verbOf(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Put:
        return "PUT";
    case Request::Method::Patch:
        return "PATCH";
    case Request::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray Response::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool Response::isJson() const
{
    const QByteArray type = header("content-type").split(';').first().trimmed().toLower();
    if (type == "application/json" || (type.startsWith("application/") && type.endsWith("+json")))
        return true;
    // Some servers label JSON as text/plain or not at all.
    const QByteArray start = body.left(64).trimmed();
    return (type.isEmpty() || type == "text/plain") && (start.startsWith('{') || start.startsWith('['));
}

} // namespace Godwit
