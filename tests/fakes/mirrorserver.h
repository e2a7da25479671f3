// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/faultserver.h"

namespace Godwit
{

// A web server with static files, as a mirror of releases is one; what a test says with server().always() or
// expect() goes before its files.
class MirrorServer
{
public:
    MirrorServer();

    // All files of a folder.
    explicit MirrorServer(const QString &folder);

    QString address() const { return m_server.origin().toString(); }

    FaultServer &server() { return m_server; }

    // By their paths: "/release.json".
    QHash<QByteArray, QByteArray> files;
    // As most web servers do; a simple one does not.
    bool givesRanges = true;

    // Else it says of a part that the whole is "*" long.
    bool tellsSize = true;

    // It gives a part that begins so many bytes later than it says.
    qint64 shift = 0;

    // Of a longer part nothing comes, as over a network so slow that it does not in time.
    qint64 longestPart = std::numeric_limits<qint64>::max();

    // Of this many parts one after the other breaks off in the middle; 0: none does.
    int breaksEach = 0;

    // What it says of a file that it does not have.
    int missing = 404;

    // After so many bytes it has no files any more.
    qint64 mostGiven = std::numeric_limits<qint64>::max();

    // Bytes of files that were asked for by now.
    qint64 given() const { return m_given; }

private:
    HttpAnswer answer(const HttpRequest &request);

    FaultServer m_server;
    qint64 m_given = 0;
    int m_parts = 0;
};

} // namespace Godwit
