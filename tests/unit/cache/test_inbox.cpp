// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/conversationstore.h"
#include "cache/notificationstore.h"
#include "unit/cache/cachetest.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Conversations, wishes to follow, and what an account has to do with people.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void conversationsAreNewestFirst();
    void goneConversationsGo();
    void readConversationStaysRead();
    void conversationsAreTheAccountsOwn();
    void wishesBecomeNotifications();
    void wishThatTheServerTellsAnywayIsNotDoubled();
    void goneWishIsGone();
    void answeredWishIsAskedAgain();
    void laterRelationshipCounts();
    void erasedWithItsAccount();
};

namespace
{

const AccountId me(1);

Conversation talk(int n, bool unread = false)
{
    return {.id = LocalId(QString::number(n)),
            .people = {CacheTest::person(u"alice"_s).profile.key},
            .last = CacheTest::key(n),
            .at = CacheTest::at(n),
            .unread = unread};
}

ConversationPage talks(std::vector<Conversation> items)
{
    ConversationPage page;
    page.batch.people.push_back(CacheTest::person(u"alice"_s));
    for (const Conversation &item : items) {
        SeenPost seen = CacheTest::post(item.id.toString().toInt());
        seen.post.visibility = Visibility::Direct;
        page.batch.posts.push_back(seen);
    }
    page.items = std::move(items);
    return page;
}

struct Inbox : CacheTest {
    QStringList shownTalks(AccountId account = me)
    {
        QStringList words;
        const auto views = wait(conversations.newest(account, 10)).value();
        for (const ConversationView &view : views)
            words.append(view.conversation.id.toString() + (view.conversation.unread ? u"!"_s : QString()));
        return words;
    }

    std::vector<NotificationView> shownNotifications()
    {
        return wait(notifications.page(me, std::nullopt, 20)).value();
    }

    size_t asks(const QStringList &names, int second, bool whole = true)
    {
        PeoplePage page;
        for (const QString &name : names)
            page.people.push_back(person(name));
        if (!whole)
            page.older = Cursor(u"more"_s);
        return wait(notifications.takeRequests(me, page, at(second))).value().size();
    }

    ConversationStore conversations{database};
    NotificationStore notifications{database};
};

} // namespace

void TestInbox::conversationsAreNewestFirst()
{
    Inbox t;
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3, true), talk(1)}), false, t.at(10))));
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(2)}), false, t.at(11))));
    QCOMPARE(t.shownTalks(), QStringList({u"3!"_s, u"2"_s, u"1"_s}));
    const auto views = t.wait(t.conversations.newest(me, 1)).value();
    QCOMPARE(views.size(), 1uz);
    QCOMPARE(views.front().people.front().handle, u"alice@a.example"_s);
    QVERIFY(views.front().last);
    QCOMPARE(views.front().last->post.key, t.key(3));
    QCOMPARE(t.wait(t.conversations.unreadCount(me)).value(), 1);
}

void TestInbox::goneConversationsGo()
{
    Inbox t;
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3), talk(1)}), false, t.at(10))));
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3)}), false, t.at(11))));
    QCOMPARE(t.shownTalks().size(), 2);
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3)}), true, t.at(12))));
    QCOMPARE(t.shownTalks(), QStringList(u"3"_s));
}

void TestInbox::readConversationStaysRead()
{
    Inbox t;
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3, true)}), false, t.at(10))));
    QVERIFY(t.wait(t.conversations.setRead(me, LocalId(u"3"_s))));
    QCOMPARE(t.shownTalks(), QStringList(u"3"_s));
    QCOMPARE(t.wait(t.conversations.unreadCount(me)).value(), 0);
}

void TestInbox::conversationsAreTheAccountsOwn()
{
    Inbox t;
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3)}), true, t.at(10))));
    QVERIFY(t.wait(t.conversations.take(AccountId(2), talks({talk(5)}), true, t.at(10))));
    QCOMPARE(t.shownTalks(), QStringList(u"3"_s));
    QCOMPARE(t.shownTalks(AccountId(2)), QStringList(u"5"_s));
}

void TestInbox::wishesBecomeNotifications()
{
    Inbox t;
    QCOMPARE(t.asks({u"mateo"_s, u"ines"_s}, 10), 2uz);
    QCOMPARE(t.asks({u"mateo"_s, u"ines"_s}, 20), 0uz);
    const auto views = t.shownNotifications();
    QCOMPARE(views.size(), 2uz);
    for (const NotificationView &view : views) {
        QCOMPARE(view.notification.kind, Notification::Kind::FollowRequest);
        QCOMPARE(view.people.size(), 1uz);
        QCOMPARE(view.request, RequestAnswer::Open);
    }
}

void TestInbox::wishThatTheServerTellsAnywayIsNotDoubled()
{
    Inbox t;
    QCOMPARE(t.asks({u"mateo"_s}, 10), 1uz);
    NotificationPage page;
    Notification told;
    told.id = LocalId(u"77"_s);
    told.kind = Notification::Kind::FollowRequest;
    told.at = t.at(5);
    told.people = {t.person(u"mateo"_s).profile.key};
    page.items = {told};
    QVERIFY(t.wait(t.notifications.take(me, page, t.at(11))));
    QCOMPARE(t.asks({u"mateo"_s}, 12), 0uz);
    QCOMPARE(t.shownNotifications().size(), 1uz);
}

void TestInbox::goneWishIsGone()
{
    Inbox t;
    QCOMPARE(t.asks({u"mateo"_s, u"ines"_s}, 10), 2uz);
    // A page with more behind it denies nothing.
    QCOMPARE(t.asks({u"ines"_s}, 15, false), 0uz);
    QCOMPARE(std::ranges::count(t.shownNotifications(), RequestAnswer::Gone, &NotificationView::request), 0);
    QCOMPARE(t.asks({u"ines"_s}, 20), 0uz);
    for (const NotificationView &view : t.shownNotifications())
        QCOMPARE(view.request, view.people.front().handle == u"ines@a.example"_s ? RequestAnswer::Open
                                                                                 : RequestAnswer::Gone);
}

void TestInbox::answeredWishIsAskedAgain()
{
    Inbox t;
    QCOMPARE(t.asks({u"mateo"_s}, 10), 1uz);
    const PersonKey mateo = t.person(u"mateo"_s).profile.key;
    QVERIFY(t.wait(t.posts.answerRequest(me, mateo, RequestAnswer::Declined, t.at(20))));
    QCOMPARE(t.shownNotifications().front().request, RequestAnswer::Declined);
    t.asks({u"mateo"_s}, 30);
    QCOMPARE(t.shownNotifications().size(), 1uz);
    QCOMPARE(t.shownNotifications().front().request, RequestAnswer::Open);
}

void TestInbox::laterRelationshipCounts()
{
    Inbox t;
    t.keep({});
    const PersonKey alice = t.person(u"alice"_s).profile.key;
    QVERIFY(!t.wait(t.posts.relationship(me, alice)).value());
    Relationship relation;
    relation.following = relation.blockedBy = true;
    relation.note = u"met at the hide"_s;
    QVERIFY(t.wait(t.posts.setRelationship(me, alice, relation, t.at(10))));
    QCOMPARE(t.wait(t.posts.relationship(me, alice)).value(), std::optional(relation));
    QVERIFY(t.wait(t.posts.setRelationship(me, alice, Relationship(), t.at(5))));
    QCOMPARE(t.wait(t.posts.relationship(me, alice)).value(), std::optional(relation));
    QVERIFY(!t.wait(t.posts.relationship(AccountId(2), alice)).value());
}

void TestInbox::erasedWithItsAccount()
{
    Inbox t;
    const AccountId other(2);
    t.keep({t.post(1)}, other);
    QVERIFY(t.wait(t.conversations.take(me, talks({talk(3)}), true, t.at(10))));
    t.asks({u"mateo"_s}, 10);
    QVERIFY(t.wait(t.posts.setRelationship(me, t.person(u"mateo"_s).profile.key, Relationship(), t.at(10))));
    QVERIFY(t.wait(t.posts.eraseAccount(me)));
    QVERIFY(t.shownTalks().isEmpty());
    QVERIFY(t.shownNotifications().empty());
    QVERIFY(!t.wait(t.posts.relationship(me, t.person(u"mateo"_s).profile.key)).value());
}

QTEST_GUILESS_MAIN(TestInbox)
#include "test_inbox.moc"
