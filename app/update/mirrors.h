// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"
#include "update/updateerror.h"

#include <QList>

namespace Godwit
{

// A folder of static files on a web server: `release.json`, `roots/N.json`, `files/NAME`. Nothing about it is
// trusted, so anybody can be one.
struct MirrorAddress {
    Origin origin;
    // "" or "/folder", without a slash at its end.
    QString path;

    QString toString() const { return origin.toString() + path; }

    friend bool operator==(const MirrorAddress &, const MirrorAddress &) = default;
};

// An https address without user, query and fragment. Plain http only where nobody listens on the way: this
// computer, and onion services.
UpdateResult<MirrorAddress> readMirrorAddress(const QString &text);

// A list of mirrors: an address a line, empty lines and those that begin with '#' aside, each once, 32 at
// most. What is no address is left out and told in `wrong`.
QList<MirrorAddress> readMirrorList(QByteArrayView text, QList<UpdateError> &wrong);

// The list that the program comes with, then that of the user's file, which may be missing.
QList<MirrorAddress> knownMirrors(const QString &userFile, QList<UpdateError> &wrong);

} // namespace Godwit
