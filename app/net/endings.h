// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "net/request.h"

#include <QHash>

namespace Godwit
{

// What servers say of the end of an endpoint that is used (Deprecation, RFC 9745; Sunset, RFC 8594): in the
// log, once a day for each server and endpoint. Of the request only the method and the path stand there,
// without ids, and of the answer only dates.
class Endings
{
public:
    void look(const Request &request, const Response &response, Instant now);

    // A path without what differs from one request to the next: "/api/v1/lists/:/accounts".
    static QString endpointOf(const QString &path);

private:
    QHash<QString, Instant> m_saidAt;
};

} // namespace Godwit
