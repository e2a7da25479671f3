// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/linkheader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using Mastodon::readLinkHeader;

class TestLinkHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads_data();
    void reads();
    void isBounded();
    void survivesEveryCut();
};

void TestLinkHeader::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    const auto row = [](const char *name, const char *header, const char *older, const char *newer) {
        QTest::newRow(name) << QByteArray(header) << QString::fromLatin1(older) << QString::fromLatin1(newer);
    };
    row("both",
        "<https://a.example/api?limit=40&max_id=7>; rel=\"next\", <https://a.example/api?min_id=9>; "
        "rel=\"prev\"",
        "limit=40&max_id=7", "min_id=9");
    row("another host", "<https://evil.example/steal?max_id=7>; rel=next", "max_id=7", "");
    row("relative", "</api/v1/x?max_id=7#part>; rel=next", "max_id=7", "");
    row("comma and semicolon in the target", "<https://a.example/x?ids=1,2;3&max_id=4>; rel=\"next\"",
        "ids=1,2;3&max_id=4", "");
    row("several relations", "<https://a.example/x?p=2>; rel=\"last next\"", "p=2", "");
    row("only the first rel counts", "<https://a.example/x?p=2>; rel=prev; rel=next", "", "p=2");
    row("only the first next counts",
        "<https://a.example/?a=1>; rel=next, <https://a.example/?a=2>; rel=next", "a=1", "");
    row("other parameters", "<https://a.example/x?p=2>; title=\"a, \\\"b; rel=prev\"; REL = \"Next\"", "p=2",
        "");
    row("encoded stays encoded", "<https://a.example/x?q=%23a%26b&max_id=1>; rel=next", "q=%23a%26b&max_id=1",
        "");
    row("no query", "<https://a.example/x>; rel=next", "", "");
    row("no bracket", "https://a.example/x?p=2; rel=next", "", "");
    row("never closed", "<https://a.example/x?p=2; rel=next", "", "");
    row("a line feed in the query", "<https://a.example/x?p=2\r\nAuthorization: x>; rel=next", "", "");
    row("empty", "", "", "");
}

void TestLinkHeader::reads()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, older);
    QFETCH(QString, newer);
    const auto cursors = readLinkHeader(header);
    QCOMPARE(cursors.older.toString(), older);
    QCOMPARE(cursors.newer.toString(), newer);
}

void TestLinkHeader::isBounded()
{
    const QByteArray good = "<https://a.example/x?p=2>; rel=next";
    QVERIFY(readLinkHeader(good + QByteArray(9'000, ' ')).older.isEmpty());
    QVERIFY(
        readLinkHeader("<https://a.example/x?p=" + QByteArray(3'000, '2') + ">; rel=next").older.isEmpty());
    QByteArray many;
    for (int link = 0; link < 16; ++link)
        many += "<https://a.example/y?p=1>; rel=other, ";
    QVERIFY(readLinkHeader(many + good).older.isEmpty());
}

void TestLinkHeader::survivesEveryCut()
{
    const QByteArray header = "<https://a.example/x?max_id=7>; rel=\"ne\\xt\"; a=\"b\\\\\", "
                              "<https://a.example/?min_id=9>; rel=prev";
    for (qsizetype length = 0; length <= header.size(); ++length)
        readLinkHeader(header.first(length));
    QCOMPARE(readLinkHeader(header).newer.toString(), QStringLiteral("min_id=9"));
}

QTEST_GUILESS_MAIN(TestLinkHeader)
#include "test_linkheader.moc"
