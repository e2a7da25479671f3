// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/streamreader.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestStreamReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void posts_data();
    void posts();
    void edits();
    void deletes();
    void notifications();
    void filters();
    void othersAreNothing();
    void brokenIsAnError();
};

static QByteArray message(const char *event, const QJsonValue &payload,
                          const QJsonValue &stream = QJsonArray{u"user"_s})
{
    const QJsonValue wrapped = payload.isObject()
                                   ? QJsonValue(QString::fromUtf8(QJsonDocument(payload.toObject()).toJson()))
                                   : payload;
    return QJsonDocument(QJsonObject{{u"stream"_s, stream},
                                     {u"event"_s, QLatin1StringView(event)},
                                     {u"payload"_s, wrapped}})
        .toJson();
}

static QJsonObject post(int index)
{
    return fixtureList(u"mastodon-4.5-home"_s)[index].toObject();
}

void TestStreamReader::posts_data()
{
    QTest::addColumn<QJsonArray>("stream");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    QTest::newRow("home") << QJsonArray{u"user"_s} << int(TimelineKind::Home) << QString();
    QTest::newRow("local") << QJsonArray{u"public:local"_s} << int(TimelineKind::Local) << QString();
    QTest::newRow("federated") << QJsonArray{u"public"_s} << int(TimelineKind::Federated) << QString();
    QTest::newRow("hashtag") << QJsonArray{u"hashtag"_s, u"birds"_s} << int(TimelineKind::Hashtag)
                             << u"birds"_s;
    QTest::newRow("list") << QJsonArray{u"list"_s, u"7"_s} << int(TimelineKind::List) << u"7"_s;
}

void TestStreamReader::posts()
{
    QFETCH(QJsonArray, stream);
    QFETCH(int, kind);
    QFETCH(QString, argument);
    const auto event = Mastodon::readStreamMessage(mastodonContext(), message("update", post(1), stream));
    QVERIFY(event && *event);
    const auto &streamed = std::get<StreamPost>(**event);
    QCOMPARE(int(streamed.kind), kind);
    QCOMPARE(streamed.argument, argument);
    QVERIFY(streamed.item.boost);
    QCOMPARE(streamed.batch.posts.size(), 1);
    QCOMPARE(streamed.batch.people.size(), 2);
}

void TestStreamReader::edits()
{
    const auto event = Mastodon::readStreamMessage(mastodonContext(), message("status.update", post(0)));
    const auto &edit = std::get<StreamEdit>(**event);
    QCOMPARE(edit.batch.posts[0].state.id, LocalId(u"9100"_s));
    QCOMPARE(edit.batch.posts[0].post.key, edit.post);
}

void TestStreamReader::deletes()
{
    const auto event = Mastodon::readStreamMessage(mastodonContext(), message("delete", u"9100"_s));
    QCOMPARE(std::get<StreamDelete>(**event).id, LocalId(u"9100"_s));
    QVERIFY(!*Mastodon::readStreamMessage(mastodonContext(), message("delete", QJsonValue())));
}

void TestStreamReader::notifications()
{
    const QJsonObject one = fixtureList(u"mastodon-4.2-notifications"_s)[0].toObject();
    const auto event = Mastodon::readStreamMessage(mastodonContext(), message("notification", one));
    const auto &notification = std::get<StreamNotification>(**event).notification;
    QCOMPARE(notification.kind, Notification::Kind::Favourite);
    QVERIFY(!notification.groupKey.isEmpty());
    QCOMPARE(std::get<StreamNotification>(**event).batch.posts.size(), 1);
}

void TestStreamReader::filters()
{
    const auto event =
        Mastodon::readStreamMessage(mastodonContext(), R"({"stream":["user"],"event":"filters_changed"})");
    QVERIFY(std::holds_alternative<StreamFiltersChanged>(**event));
}

void TestStreamReader::othersAreNothing()
{
    for (const QByteArray &text : {QByteArray("{}"), QByteArray(R"({"event":"announcement","payload":"{}"})"),
                                   QByteArray(R"({"error":"no","status":400})"),
                                   message("update", post(0), QJsonArray{u"direct"_s})}) {
        const auto event = Mastodon::readStreamMessage(mastodonContext(), text);
        QVERIFY(event && !*event);
    }
}

void TestStreamReader::brokenIsAnError()
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("x"), QByteArray(R"({"event":"update","payload":"{"})"),
          QByteArray(R"({"event":"update","payload":5})"), message("update", QJsonObject{{u"id"_s, 5}}),
          message("notification", QJsonObject{{u"id"_s, 5}})}) {
        const auto event = Mastodon::readStreamMessage(mastodonContext(), text);
        QVERIFY(!event);
        QCOMPARE(event.error().kind, ServerError::Kind::BadAnswer);
    }
}

QTEST_GUILESS_MAIN(TestStreamReader)
#include "test_streamreader.moc"
