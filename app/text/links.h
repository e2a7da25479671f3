// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

struct TextSpan;

// The URL as it may be opened: https, http (with a host) or mailto, fully encoded, without user name and
// password, at most 4,096 characters; a mailto keeps only its address. Empty for all others.
QString safeLink(QStringView href);

// The same, but https only: for images.
QString safeImageLink(QStringView href);

// The host that a link opens, in ASCII (punycode), so that look-alikes show; the address of a mailto.
QString linkHost(const QString &url);

// The link's text looks like an address of another host than the one it opens.
bool linkMisleads(const TextSpan &link);

} // namespace Godwit
