// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/reader.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Kind = Notification::Kind;

class TestNotificationReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void singleOnesAreGrouped();
    void unknownKindsShow();
    void serversGroups();
    void groupsNeedTheirList();
};

static Notification byId(const std::vector<Notification> &items, const QString &id)
{
    const auto found = std::ranges::find(items, LocalId(id), &Notification::id);
    if (found == items.end())
        qFatal("no notification %s", qPrintable(id));
    return *found;
}

void TestNotificationReader::singleOnesAreGrouped()
{
    const auto page =
        Mastodon::readNotifications(mastodonContext(), answer(fixture(u"mastodon-4.2-notifications"_s)));
    QVERIFY(page);
    // 50 and 48 are one; 47 is of the day before; the one without id is named.
    QCOMPARE(page->items.size(), 7);
    QCOMPARE(page->batch.skipped, QStringList{u"notification without id: no id or no kind"_s});
    const Notification favourites = byId(page->items, u"50"_s);
    QCOMPARE(favourites.kind, Kind::Favourite);
    QCOMPARE(favourites.count, 2);
    QCOMPARE(favourites.people, (std::vector{PersonKey(u"https://social.example/users/ada"_s),
                                             PersonKey(u"https://social.example/users/cy"_s)}));
    QCOMPARE(favourites.post.toString(), u"https://other.example/users/ben/statuses/9070"_s);
    QCOMPARE(byId(page->items, u"47"_s).count, 1);
    QVERIFY(byId(page->items, u"47"_s).groupKey != favourites.groupKey);
    QCOMPARE(byId(page->items, u"43"_s).kind, Kind::Reaction);
    QCOMPARE(byId(page->items, u"43"_s).emoji, u"🎉"_s);
    QCOMPARE(page->items.front().id, LocalId(u"50"_s));
    QVERIFY(page->older.isEmpty());
    // The same answer again gives the same groups.
    QCOMPARE(
        *Mastodon::readNotifications(mastodonContext(), answer(fixture(u"mastodon-4.2-notifications"_s))),
        *page);
}

void TestNotificationReader::unknownKindsShow()
{
    const auto page =
        Mastodon::readNotifications(mastodonContext(), answer(fixture(u"mastodon-4.2-notifications"_s)));
    const Notification unknown = byId(page->items, u"44"_s);
    QCOMPARE(unknown.kind, Kind::Unknown);
    QCOMPARE(unknown.word, u"something.new"_s);
    QCOMPARE(unknown.fallback, u"Ben did something new"_s);
    QCOMPARE(unknown.people.size(), 1);
    const Notification severed = byId(page->items, u"45"_s);
    QCOMPARE(severed.kind, Kind::SeveredRelationships);
    QVERIFY(severed.people.empty() && severed.post.isEmpty());
}

void TestNotificationReader::serversGroups()
{
    const auto page = Mastodon::readGroupedNotifications(
        mastodonContext(), answer(fixture(u"mastodon-4.5-notifications-v2"_s), 200,
                                  "<https://a.example/?max_id=996>; rel=next"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->older.toString(), u"max_id=996"_s);
    const Notification group = byId(page->items, u"999"_s);
    QCOMPARE(group.count, 5);
    // 404 is nobody the answer brought.
    QCOMPARE(group.people.size(), 2);
    QCOMPARE(group.groupKey, u"favourite-9070-500"_s);
    QCOMPARE(group.post.toString(), u"https://other.example/users/ben/statuses/9070"_s);
    QCOMPARE(byId(page->items, u"998"_s).fallback, u"Your year\nYour 2025 is ready"_s);
    QCOMPARE(toMs(byId(page->items, u"996"_s).at), 1'790'000'000'000);
    QCOMPARE(page->batch.skipped.size(), 1);
}

void TestNotificationReader::groupsNeedTheirList()
{
    QVERIFY(!Mastodon::readGroupedNotifications(mastodonContext(), answer("{}")));
    QVERIFY(!Mastodon::readGroupedNotifications(mastodonContext(), answer("[]")));
}

QTEST_GUILESS_MAIN(TestNotificationReader)
#include "test_notificationreader.moc"
