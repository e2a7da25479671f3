// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <string_view>

namespace Godwit
{

// What a link of the desktop names. Anybody can make one and have it opened by a click on a web page, so it
// only ever shows something.
struct OutsideLink {
    // Of a post or person: `https://host/path`, or http where the link says so itself. Empty when it names a
    // handle.
    QString address{};
    // `name@host`.
    QString handle{};

    const QString &name() const { return address.isEmpty() ? handle : address; }

    friend bool operator==(const OutsideLink &, const OutsideLink &) = default;
};

// Of one of our schemes, whatever follows: what may stand among the program's arguments.
bool isLink(std::string_view argument);

// `web+ap://host/path` (fedilinks.org: an https address by another name), `godwit:https://host/path`,
// `godwit:http://…` (of a server on the loopback or behind Tor), `godwit:@name@host`; for anything else a
// sentence.
std::expected<OutsideLink, QString> readLink(const QString &text);

} // namespace Godwit
