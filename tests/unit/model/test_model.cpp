// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/origin.h"
#include "model/servererror.h"
#include "model/timelinekey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Godwit;

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void originNormalises_data();
    void originNormalises();
    void timelineWordsGoBothWays();
    void serverErrorWordsDiffer();
};

void TestModel::originNormalises_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("path goes") << "https://Mastodon.Example/@ada" << "https://mastodon.example";
    QTest::newRow("own port") << "https://a.example:443/" << "https://a.example";
    QTest::newRow("other port") << "http://127.0.0.1:8001" << "http://127.0.0.1:8001";
    QTest::newRow("punycode") << QStringLiteral("https://b\u00fccher.example")
                              << "https://xn--bcher-kva.example";
    QTest::newRow("IPv6") << "http://[::1]:8001/x" << "http://[::1]:8001";
    QTest::newRow("no host") << "https:///x" << "";
    QTest::newRow("other scheme") << "ftp://a.example" << "";
}

void TestModel::originNormalises()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    const auto found = Origin::fromUrl(QUrl(url));
    QCOMPARE(found ? found->toString() : QString(), origin);
}

void TestModel::timelineWordsGoBothWays()
{
    for (int kind = 1; kind <= int(TimelineKind::Everywhere); ++kind)
        QCOMPARE(timelineKindFromWord(timelineKindWord(TimelineKind(kind))), TimelineKind(kind));
    QVERIFY(!timelineKindFromWord(QStringLiteral("elsewhere")));
}

void TestModel::serverErrorWordsDiffer()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ServerError::Kind::LocalFile); ++kind)
        words.insert(serverErrorWord(ServerError::Kind(kind)));
    QCOMPARE(words.size(), int(ServerError::Kind::LocalFile) + 1);
}

QTEST_GUILESS_MAIN(TestModel)
#include "test_model.moc"
