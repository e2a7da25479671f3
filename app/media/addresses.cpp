// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/addresses.h"

#include <algorithm>
#include <utility>

namespace Godwit
{

namespace
{

struct Net4 {
    quint32 prefix;
    int bits;
};

constexpr Net4 Special4[] = {
    {0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa9fe0000, 16},
    {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
    {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 3},
};

bool isPublic4(quint32 address)
{
    return std::ranges::none_of(Special4, [address](const Net4 &net) {
        return (address >> (32 - net.bits)) == (net.prefix >> (32 - net.bits));
    });
}

bool inNet(const QHostAddress &address, const char *net)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(net)));
}

quint32 wordAt(const Q_IPV6ADDR &address, int byte)
{
    return quint32(address[byte]) << 24 | quint32(address[byte + 1]) << 16 | quint32(address[byte + 2]) << 8 |
           quint32(address[byte + 3]);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublic4(address.toIPv4Address());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (inNet(address, "::ffff:0:0/96") || inNet(address, "64:ff9b::/96"))
        return isPublic4(wordAt(bytes, 12));
    if (inNet(address, "2002::/16"))
        return isPublic4(wordAt(bytes, 2));
    // Global unicast is all that has been given out; the rest of it are the exceptions inside.
    return inNet(address, "2000::/3") && !inNet(address, "2001::/23") && !inNet(address, "2001:db8::/32") &&
           !inNet(address, "3fff::/20");
}

} // namespace Godwit
