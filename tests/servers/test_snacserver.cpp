// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/localhttp.h"
#include "servers/snacserver.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;

class TestSnacServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signsInAndSurvivesItsDeath_data();
    void signsInAndSurvivesItsDeath();
};

void TestSnacServer::signsInAndSurvivesItsDeath_data()
{
    QTest::addColumn<SnacServer::Version>("version");
    QTest::newRow("distribution") << SnacServer::Version::Distribution;
    QTest::newRow("newer") << SnacServer::Version::Newer;
}

void TestSnacServer::signsInAndSurvivesItsDeath()
{
    QFETCH(SnacServer::Version, version);
    if (SnacServer::program(version).isEmpty())
        QSKIP("this version of snac is not installed here");
    SnacServer snac(version);
    QVERIFY2(snac.start(), qPrintable(snac.error()));
    const QString password = snac.addUser(QStringLiteral("alice"));
    QVERIFY(!password.isEmpty());
    const QByteArray token = snac.token(QStringLiteral("alice"), password);
    const QUrl self = snac.url(QStringLiteral("/api/v1/accounts/verify_credentials"));
    QCOMPARE(localGet(self, token).json()[QStringLiteral("username")].toString(), QStringLiteral("alice"));

    snac.stop();
    QVERIFY(!snac.isRunning());
    QCOMPARE(localGet(self, token).status, 0);
    QVERIFY2(snac.start(), qPrintable(snac.error()));
    QCOMPARE(localGet(self, token).status, 200);
}

QTEST_GUILESS_MAIN(TestSnacServer)
#include "test_snacserver.moc"
