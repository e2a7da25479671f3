// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestbody.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What an act says.
class TestNetBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesBodies();
    void makesParts();
    void bodyIsReadOnce();
    void bodyNeedsItsFiles();
};

void TestNetBodies::makesBodies()
{
    const auto form = RequestBody::make(Fields{{u"status"_s, u"a b+c&d=é%41"_s}});
    QCOMPARE(form->contentType(), "application/x-www-form-urlencoded");
    QCOMPARE(form->readAll(), "status=a%20b%2Bc%26d%3D%C3%A9%2541");
    const auto json = RequestBody::make(QJsonDocument::fromJson(R"({ "a" : [1] })"));
    QCOMPARE(json->contentType(), "application/json");
    QCOMPARE(json->size(), 9);
    QCOMPARE(json->readAll(), R"({"a":[1]})");
    const auto none = RequestBody::make(NoBody{});
    QCOMPARE(none->size(), 0);
    QVERIFY(none->contentType().isEmpty());
    QVERIFY(none->readAll().isEmpty());
    QVERIFY(!none->wasRead());
}

void TestNetBodies::makesParts()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'g'));
    file.close();
    const MultipartBody parts{{u"description"_s, "a\r\ngoose", {}, {}, {}},
                              {u"a\"b\r\nc"_s, {}, file.fileName(), u"go\"ose\r\n.png"_s, "image/png"},
                              {u"evil"_s, "x", {}, {}, "text/plain\r\nX-Evil: 1"}};
    const auto body = RequestBody::make(parts);
    QVERIFY(body);
    const QByteArray boundary = body->contentType().split('=').value(1);
    QCOMPARE(body->contentType(), "multipart/form-data; boundary=" + boundary);
    const qint64 size = body->size();
    const QByteArray bytes = body->readAll();
    QCOMPARE(bytes.size(), size);
    QVERIFY(body->atEnd());
    QVERIFY(!body->isBroken());
    QCOMPARE(bytes,
             "--" + boundary +
                 "\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\na\r\ngoose\r\n--" +
                 boundary +
                 "\r\nContent-Disposition: form-data; name=\"a%22b%0D%0Ac\"; filename=\"go%22ose%0D%0A.png\""
                 "\r\nContent-Type: image/png\r\n\r\n" +
                 QByteArray(100'000, 'g') + "\r\n--" + boundary +
                 "\r\nContent-Disposition: form-data; name=\"evil\"\r\n\r\nx\r\n--" + boundary + "--\r\n");
    QVERIFY(RequestBody::make(parts)->contentType() != body->contentType());
}

void TestNetBodies::bodyIsReadOnce()
{
    const auto body = RequestBody::make(Fields{{u"a"_s, u"b"_s}});
    QVERIFY(body->isSequential());
    QCOMPARE(body->read(1), "a");
    QVERIFY(body->wasRead());
    QVERIFY(!body->reset());
    QCOMPARE(body->readAll(), "=b");
    QVERIFY(!body->reset());
    QVERIFY(body->readAll().isEmpty());
}

void TestNetBodies::bodyNeedsItsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    const MultipartBody parts{{u"file"_s, {}, path, u"goose.png"_s, "image/png"}};
    QVERIFY(!RequestBody::make(parts));
    QVERIFY(!RequestBody::make(MultipartBody{{u"file"_s, {}, folder.path(), u"folder"_s, {}}}));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("12345");
    file.flush();
    const auto grown = RequestBody::make(parts);
    file.write("678");
    file.flush();
    const qint64 size = grown->size();
    QCOMPARE(grown->readAll().size(), size);
    QVERIFY(!grown->isBroken());

    const auto shrunk = RequestBody::make(parts);
    QVERIFY(file.resize(2));
    QVERIFY(shrunk->readAll().size() < shrunk->size());
    QVERIFY(shrunk->isBroken());
}

QTEST_GUILESS_MAIN(TestNetBodies)

#include "test_net_bodies.moc"
