// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"

#include <QSslServer>

namespace Godwit
{

// Answers every request over TLS with the same JSON, under one of the certificates of tests/fixtures/tls.
class TlsServer
{
public:
    explicit TlsServer(const QString &certificate);

    Origin origin() const;

    // From now on this program trusts the tests' own authority.
    static void trustTheAuthority();

    QByteArray body = "{}";
    int requests = 0;

private:
    QSslServer m_server;
};

} // namespace Godwit
