// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

#include <QByteArray>

#include <optional>

namespace Godwit::Mastodon
{

// A nodeinfo document (schema 1.0 to 2.1), as far as it is of use.
struct NodeInfo {
    QString software;
    QString version;
    bool registrationsOpen = false;
};

std::optional<NodeInfo> readNodeInfo(const QByteArray &json);

// The path of the newest nodeinfo document that /.well-known/nodeinfo names at this very origin; empty when
// none.
QString readNodeInfoPath(const QByteArray &json, const Origin &origin);

// /api/v2/instance or /api/v1/instance, told apart by their fields, into `info`; what the document does not
// say stays. False when it is neither.
bool readInstance(const QByteArray &json, ServerInfo &info);

// Which software it is, from the name that nodeinfo gives and from a version string that may claim another
// ("4.0.0 (not true; really snac/2.75)", "2.7.2 (compatible; Pleroma 2.6.0)").
Software softwareOf(const QString &nodeInfoName, const QString &version);

} // namespace Godwit::Mastodon
