// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/detection.h"
#include "servers/hostmeta.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;

class TestTypedOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void typed_data();
    void typed();
    void hostMeta_data();
    void hostMeta();
};

void TestTypedOrigin::typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *typed, const char *origin) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(origin);
    };
    row("mastodon.example", "https://mastodon.example");
    row("  Mastodon.Example \n", "https://mastodon.example");
    row("mastodon.example.", "https://mastodon.example");
    row("mastodon.example:8443", "https://mastodon.example:8443");
    row("mastodon.example/about", "https://mastodon.example");
    row("mastodon.example/@ada", "https://mastodon.example");
    row("https://mastodon.example/@ada@other.example/1?x#y", "https://mastodon.example");
    row("http://mastodon.example", "http://mastodon.example");
    row("HTTPS://mastodon.example", "https://mastodon.example");
    row("https://name:word@mastodon.example/", "https://mastodon.example");
    row("@ada@mastodon.example", "https://mastodon.example");
    row("ada@mastodon.example", "https://mastodon.example");
    row("acct:ada@mastodon.example", "https://mastodon.example");
    row("b\u00fccher.example", "https://xn--bcher-kva.example");
    row("ada@b\u00fccher.example", "https://xn--bcher-kva.example");
    row("localhost:8001", "http://localhost:8001");
    row("127.0.0.1:8001", "http://127.0.0.1:8001");
    row("ada@127.0.0.1:8001", "http://127.0.0.1:8001");
    row("https://127.0.0.1:8001", "https://127.0.0.1:8001");
    row("[::1]:8001", "http://[::1]:8001");
    row("http://nas", "http://nas");
    row("nas:3000", "https://nas:3000");
    row("", "");
    row("   ", "");
    row("ada", "");
    row("@ada", "");
    row("mastodon example", "");
    row("ftp://mastodon.example", "");
    row("javascript://mastodon.example", "");
    row("file:///etc/passwd", "");
    row("https://", "");
    row("https:///x", "");
    row("mastodon.example:99999", "");
    row("mastodon.example:0", "");
    row("mastodon.example:x", "");
    row("\u202emastodon.example", "");
    row("a\u200b b", "");
    row("@", "");
}

void TestTypedOrigin::typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    const auto found = originFromInput(typed);
    QCOMPARE(found ? found->toString() : QString(), origin);
}

void TestTypedOrigin::hostMeta_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("origin");
    const auto document = [](const QByteArray &address) {
        return QByteArray(
                   "<?xml version=\"1.0\"?><XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\"><Link "
                   "rel=\"lrdd\" template=\"") +
               address + "\"/></XRD>";
    };
    const QString own = QStringLiteral("https://example.org");
    QTest::newRow("elsewhere") << document("https://social.example.org/.well-known/webfinger?resource={uri}")
                               << own << "https://social.example.org";
    QTest::newRow("itself") << document("https://example.org/.well-known/webfinger?resource={uri}") << own
                            << "";
    QTest::newRow("unencrypted") << document("http://social.example.org/{uri}") << own << "";
    QTest::newRow("this machine") << document("http://127.0.0.1:80/{uri}") << own << "";
    QTest::newRow("file") << document("file:///etc/{uri}") << own << "";
    QTest::newRow("HTML") << QByteArray("<html><body><p>no") << own << "";
    QTest::newRow("too long") << document("https://social.example.org/" + QByteArray(70'000, 'x')) << own
                              << "";
    QTest::newRow("on loopback") << document("http://127.0.0.1:8002/{uri}") << "http://127.0.0.1:8001"
                                 << "http://127.0.0.1:8002";
}

void TestTypedOrigin::hostMeta()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, asked);
    QFETCH(QString, origin);
    const auto found = readHostMeta(xml, *Origin::fromUrl(QUrl(asked)));
    QCOMPARE(found ? found->toString() : QString(), origin);
}

QTEST_GUILESS_MAIN(TestTypedOrigin)
#include "test_typedorigin.moc"
