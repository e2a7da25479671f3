// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/program.h"
#include "e2e/shapecheck.h"

#include <QJsonDocument>
#include <QTest>

namespace Godwit
{

// Both versions of snac, shared by the tests of a class, and for each test other people with data folders of
// their own.
class CliBench
{
public:
    struct Person {
        QString name;
        QString password;
        QByteArray token;
        Program godwit;
    };

    // The rows of a test that runs on each version.
    static void versions();

    // Starts what is installed, and reads what `godwit help json` promises. What is wrong; empty when nothing
    // is.
    QString start();

    SnacServer &server(SnacServer::Version version)
    {
        return m_servers[version == SnacServer::Version::Newer];
    }

    Person &person(SnacServer &snac);

    void forgetPeople() { m_people.clear(); }

    const ShapeCheck &shapes() const { return *m_shapes; }

    // What the server says, asked without Godwit.
    static QJsonDocument asked(const SnacServer &snac, const Person &who, const QString &path);
    static QJsonObject postOnServer(const SnacServer &snac, const Person &who, const QString &text);

private:
    SnacServer m_servers[2]{SnacServer(SnacServer::Version::Distribution),
                            SnacServer(SnacServer::Version::Newer)};
    std::vector<std::unique_ptr<Person>> m_people;
    std::unique_ptr<ShapeCheck> m_shapes;
    int m_made = 0;
};

} // namespace Godwit

// A run that must end so; its document must be as it is documented.
#define RUNS(variable, expected, ...)                                                                        \
    variable = __VA_ARGS__;                                                                                  \
    QVERIFY2(variable.code == (expected), variable.all())
#define RUNS_JSON(variable, expected, ...)                                                                   \
    RUNS(variable, expected, __VA_ARGS__);                                                                   \
    QVERIFY2(bench.shapes().faultOf(variable.document()).isEmpty(),                                          \
             qPrintable(bench.shapes().faultOf(variable.document())))

// A server of the row's version and somebody signed in there.
#define BEGIN(snac, me)                                                                                      \
    QFETCH(SnacServer::Version, version);                                                                    \
    SnacServer &snac = bench.server(version);                                                                \
    if (!snac.isRunning())                                                                                   \
        QSKIP("this version of snac is not installed here");                                                 \
    CliBench::Person &me = bench.person(snac);                                                               \
    Ran ran;                                                                                                 \
    RUNS(ran, 0, me.godwit.signIn(snac, me.token))
