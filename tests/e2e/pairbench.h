// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/program.h"

namespace Godwit
{

// Two real servers, shared by the tests of a class, and for each test a person with an account on each of
// them and a data folder.
class PairBench
{
public:
    explicit PairBench(SnacServer::Version version = SnacServer::Version::Distribution)
        : one(version), two(version)
    {
    }

    static bool isInstalled(SnacServer::Version version = SnacServer::Version::Distribution);

    // Both servers run, those that died too, and there is somebody new. What is wrong; empty when nothing is.
    QString begin();
    void end();

    // Signed in to the first server at this address, with a standby on the second.
    Ran pair(const QString &first);

    Ran pair() { return pair(one.origin().toString()); }

    // How often a server shows the text, which ends with a full stop there.
    int onFirst(const QString &text) const;
    int onSecond(const QString &text) const;
    // Of an act of the outbox; empty when there is no such act.
    QString state(const QString &act);
    // What is wrong with the home timeline, from wherever it comes: each text is there once.
    QByteArray misread(const QStringList &texts);
    // Asked as the person, without Godwit.
    QJsonDocument askFirst(const QString &path) const;
    QJsonDocument askSecond(const QString &path) const;

    SnacServer one;
    SnacServer two;
    QString name;
    QByteArray firstToken;
    QByteArray secondToken;
    std::unique_ptr<Program> godwit;

private:
    int m_people = 0;
};

} // namespace Godwit
