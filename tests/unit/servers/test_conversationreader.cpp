// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/conversationreader.h"
#include "text/plaintext.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestConversationReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatCanBeRead();
    void emptyPageIsTheEnd();
    void badRootIsABadAnswer();
};

void TestConversationReader::readsWhatCanBeRead()
{
    const QByteArray link = R"(<https://social.example/api/v1/conversations?max_id=9>; rel="next")";
    const auto page = Mastodon::readConversations(
        mastodonContext(), answer(fixture(u"mastodon-4.5-conversations"_s), 200, link));
    QVERIFY(page);
    // One without a post and one without an id are left out.
    QCOMPARE(page->items.size(), 1uz);
    const Conversation &talk = page->items.front();
    QCOMPARE(talk.id, LocalId(u"418450"_s));
    QVERIFY(talk.unread);
    QCOMPARE(talk.people.size(), 2uz);
    QCOMPARE(talk.people.front(), PersonKey(u"https://social.example/users/amic"_s));
    QCOMPARE(talk.last, PostKey(u"https://social.example/users/amic/statuses/103196583826321184"_s));
    const SeenPost post = postById(page->batch, u"103196583826321184"_s);
    QCOMPARE(post.post.visibility, Visibility::Direct);
    QCOMPARE(talk.at, post.post.createdAt);
    QVERIFY(plainText(post.post.text).endsWith(u"under the second stone"_s));
    QCOMPARE(page->older, Cursor(u"max_id=9"_s));
    QVERIFY(!page->batch.skipped.isEmpty());
}

void TestConversationReader::emptyPageIsTheEnd()
{
    const QByteArray link = R"(<https://social.example/api/v1/conversations?max_id=9>; rel="next")";
    const auto page = Mastodon::readConversations(mastodonContext(), answer("[]", 200, link));
    QVERIFY(page && page->items.empty() && page->older.isEmpty());
}

void TestConversationReader::badRootIsABadAnswer()
{
    for (const char *body : {"{}", "<html>", "", "7"}) {
        const auto page = Mastodon::readConversations(mastodonContext(), answer(body));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ServerError::Kind::BadAnswer);
    }
}

QTEST_GUILESS_MAIN(TestConversationReader)
#include "test_conversationreader.moc"
