// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace Godwit
{

// An archive that was imported.
class ArchiveRow
{
    Q_GADGET
    QML_VALUE_TYPE(archiveRow)
    Q_PROPERTY(int account MEMBER account CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(bool whole MEMBER whole CONSTANT)
    Q_PROPERTY(bool canGive MEMBER canGive CONSTANT)
    Q_PROPERTY(int receiver MEMBER receiver CONSTANT)
    Q_PROPERTY(QString given MEMBER given CONSTANT)
    Q_PROPERTY(double share MEMBER share CONSTANT)
    Q_PROPERTY(bool giving MEMBER giving CONSTANT)
    Q_PROPERTY(bool paused MEMBER paused CONSTANT)
    Q_PROPERTY(QString trouble MEMBER trouble CONSTANT)

public:
    int account = 0;
    // Its handle.
    QString title;
    // "12,345 posts, 678 files, 1.2 GB"
    QString kept;
    // Why it is not whole; empty where that is not known.
    QString problem;
    bool whole = true;
    // An account here is on a server that takes posts of the past.
    bool canGive = false;
    // Who was given its posts last; 0: nobody. How many of them, and how far that is, from 0 to 1.
    int receiver = 0;
    QString given;
    double share = 0;
    // Not all of them are there yet.
    bool giving = false;
    bool paused = false;
    // What does not go as it should.
    QString trouble;

    friend bool operator==(const ArchiveRow &, const ArchiveRow &) = default;
};

} // namespace Godwit
