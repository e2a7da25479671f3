// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/link.h"

#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What is taken of the links that the desktop hands over.
class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOne_data();
    void isOne();
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
};

void TestLink::isOne_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<bool>("is");

    QTest::newRow("of ActivityPub") << "web+ap://a.example/1"_ba << true;
    QTest::newRow("our own") << "godwit:@ann@a.example"_ba << true;
    QTest::newRow("in capitals") << "WEB+AP://a.example/1"_ba << true;
    QTest::newRow("ours, whatever it names") << "godwit:"_ba << true;
    QTest::newRow("of the web") << "https://a.example/1"_ba << false;
    QTest::newRow("a command") << "timeline"_ba << false;
    QTest::newRow("an option") << "--data-dir=godwit:"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestLink::isOne()
{
    QFETCH(QByteArray, argument);
    QTEST(isLink(argument.toStdString()), "is");
}

void TestLink::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("handle");

    const auto address = [](const char *name, const QString &text, const QString &address) {
        QTest::newRow(name) << text << address << QString();
    };
    address("a post", u"web+ap://a.example/users/ann/statuses/1"_s,
            u"https://a.example/users/ann/statuses/1"_s);
    address("a person", u"web+ap://a.example/@ann"_s, u"https://a.example/@ann"_s);
    address("a port", u"web+ap://a.example:8443/1"_s, u"https://a.example:8443/1"_s);
    address("a query", u"web+ap://a.example/post?id=1&x=%20"_s, u"https://a.example/post?id=1&x=%20"_s);
    address("no fragment", u"web+ap://a.example/1#part"_s, u"https://a.example/1"_s);
    // fedilinks.org: user information must be ignored.
    address("no name and password", u"web+ap://ann:secret@a.example/1"_s, u"https://a.example/1"_s);
    address("capitals", u"Web+AP://A.example/One"_s, u"https://a.example/One"_s);
    address("a host that is no ASCII", u"web+ap://bücher.example/1"_s, u"https://xn--bcher-kva.example/1"_s);
    address("our own", u"godwit:https://a.example/1"_s, u"https://a.example/1"_s);
    address("our own on the loopback", u"godwit:http://127.0.0.1:8001/ann/p/1"_s,
            u"http://127.0.0.1:8001/ann/p/1"_s);
    address("behind Tor", u"godwit:http://abc.onion/1"_s, u"http://abc.onion/1"_s);
    QTest::newRow("a handle") << u"godwit:@ann@a.example"_s << QString() << u"ann@a.example"_s;
    QTest::newRow("a handle that is no ASCII")
        << u"godwit:@Zoë@bücher.example"_s << QString() << u"Zoë@bücher.example"_s;
    QTest::newRow("a handle on the loopback")
        << u"godwit:@ann@127.0.0.1:8001"_s << QString() << u"ann@127.0.0.1:8001"_s;
}

void TestLink::isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(QString, handle);
    const auto link = readLink(text);
    QVERIFY2(link, qPrintable(link ? QString() : link.error()));
    QCOMPARE(link->address, address);
    QCOMPARE(link->handle, handle);
}

void TestLink::isRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing in it") << u"web+ap:"_s;
    QTest::newRow("no host") << u"web+ap:///1"_s;
    QTest::newRow("no slashes") << u"web+ap:a.example/1"_s;
    QTest::newRow("another address in it") << u"web+ap:https://a.example/1"_s;
    QTest::newRow("a handle in it") << u"web+ap:@ann@a.example"_s;
    QTest::newRow("a port that is none") << u"web+ap://a.example:99999/1"_s;
    QTest::newRow("a file") << u"godwit:file:///etc/passwd"_s;
    QTest::newRow("a script") << u"godwit:javascript:alert(1)"_s;
    QTest::newRow("data") << u"godwit:data:text/html,x"_s;
    QTest::newRow("itself") << u"godwit:godwit:https://a.example/1"_s;
    QTest::newRow("what only this computer knows") << u"godwit:act:6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s;
    QTest::newRow("a command") << u"godwit:post Hello"_s;
    QTest::newRow("a name alone") << u"godwit:@ann"_s;
    QTest::newRow("a host with a path") << u"godwit:@ann@a.example/x"_s;
    QTest::newRow("a blank") << u"web+ap://a.example/1 --data-dir=x"_s;
    QTest::newRow("a line end") << u"web+ap://a.example/1\n2"_s;
    QTest::newRow("a null") << QString(u"web+ap://a.example/1"_s + QChar(0) + u"2"_s);
    QTest::newRow("turned round") << QString(u"web+ap://a.example/"_s + QChar(0x202e) + u"gpj"_s);
    QTest::newRow("quotes") << u"web+ap://a.example/\"x"_s;
    QTest::newRow("a backslash") << u"web+ap://a.example\\b.example/1"_s;
    QTest::newRow("another scheme") << u"https://a.example/1"_s;
    QTest::newRow("too long") << QString(u"web+ap://a.example/"_s + QString(2000, u'a'));
}

void TestLink::isRefused()
{
    QFETCH(QString, text);
    const auto link = readLink(text);
    QVERIFY2(!link, qPrintable(link ? link->name() : QString()));
    QVERIFY(!link.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestLink)
#include "test_link.moc"
