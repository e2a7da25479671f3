// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Godwit
{

// Scheme, host and port of a server: what a token belongs to (RFC 6454). The host is lower-case ASCII
// (punycode), the port is always given.
class Origin
{
public:
    Origin() = default;

    // Takes http and https URLs with a host; anything after the port is dropped. Nothing for all others.
    static std::optional<Origin> fromUrl(const QUrl &url);

    const QString &scheme() const { return m_scheme; }

    const QString &host() const { return m_host; }

    int port() const { return m_port; }

    bool isEmpty() const { return m_host.isEmpty(); }

    // `https://host`, the port only where it is not the scheme's own.
    QString toString() const;
    // `host` or `host:port`: as people write it.
    QString toDisplayString() const;
    QUrl toUrl() const;

    friend bool operator==(const Origin &, const Origin &) = default;

    friend size_t qHash(const Origin &origin, size_t seed = 0)
    {
        return qHashMulti(seed, origin.m_scheme, origin.m_host, origin.m_port);
    }

private:
    QString m_scheme;
    QString m_host;
    int m_port = 0;
};

} // namespace Godwit
