// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/reader.h"
#include "unit/servers/fixture.h"
#include "unit/text/richdump.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestPostReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pageKeepsOrderAndCursors();
    void postHasEverything();
    void attachments();
    void boostIsARow();
    void quotesStandInTheBatch();
    void pollCard();
    void unknownVisibilityIsNarrowest();
    void goToSocialRepeats();
    void pleromaAndFriendica();
    void boostOfABoost();
    void emptyPageHasNoOlder();
    void sinceIdIsNoNewerCursor();
    void thread();
    void search();
    void media();
    void missingTimeIsWhenItCame();
    void derivedKey();
    void keysOfOurOwnAreRefused();
};

static Page homePage()
{
    const auto page = Mastodon::readTimeline(
        mastodonContext(),
        answer(fixture(u"mastodon-4.5-home"_s), 200,
               "<https://social.example/api/v1/timelines/home?max_id=9060>; rel=\"next\", "
               "<https://social.example/api/v1/timelines/home?min_id=9100>; rel=\"prev\""));
    return page ? *page : Page();
}

void TestPostReader::pageKeepsOrderAndCursors()
{
    const Page page = homePage();
    QCOMPARE(page.items.size(), 6);
    QCOMPARE(page.items[0].post.toString(), u"https://social.example/users/ada/statuses/9100"_s);
    QCOMPARE(page.items[1].post.toString(), u"https://other.example/users/ben/statuses/9055"_s);
    QCOMPARE(page.older.toString(), u"max_id=9060"_s);
    QCOMPARE(page.newer.toString(), u"min_id=9100"_s);
    QVERIFY(page.batch.skipped.isEmpty());
    // Everyone once: ada, ben and cy.
    QCOMPARE(page.batch.people.size(), 3);
}

void TestPostReader::postHasEverything()
{
    const Page page = homePage();
    const auto [post, state] = postById(page.batch, u"9100"_s);
    QCOMPARE(post.author.toString(), u"https://social.example/users/ada"_s);
    QCOMPARE(dump(post.text), u"@{@ben=https://other.example/users/ben} look at #{#godwit=godwit} "
                              "E{:cat:=https://files.social.example/cat.png}"_s);
    QCOMPARE(post.contentWarning, u"Birds"_s);
    QVERIFY(post.sensitive);
    QCOMPARE(post.visibility, Visibility::Unlisted);
    QCOMPARE(post.language, u"en"_s);
    QVERIFY(post.isReply);
    QCOMPARE(post.repliesTo.toString(), u"https://other.example/users/ben"_s);
    QCOMPARE(toMs(post.createdAt), 1'785'585'600'000);
    QCOMPARE(toMs(*post.editedAt), 1'785'587'400'000);
    QCOMPARE(post.counts, (PostCounts{1, 2, 3, 0}));
    QCOMPARE(post.mentions, (std::vector{PersonKey(u"https://other.example/users/ben"_s),
                                         PersonKey(u"acct:eve@far.example"_s)}));
    QCOMPARE(post.hashtags, QStringList{u"godwit"_s});
    QCOMPARE(post.application, u"Web"_s);
    QCOMPARE(state.parentId, LocalId(u"9050"_s));
    QVERIFY(state.favourited && state.bookmarked && state.pinned && !state.boosted && !state.threadMuted);
    QCOMPARE(state.filterAction, FilterAction::Hide);
    QCOMPARE(state.filterTitle, u"gone"_s);
}

void TestPostReader::attachments()
{
    const Page page = homePage();
    const auto &attachments = postById(page.batch, u"9100"_s).post.attachments;
    QCOMPARE(attachments.size(), 3);
    QCOMPARE(attachments[0].kind, Attachment::Kind::Image);
    QCOMPARE(attachments[0].size, QSize(1200, 800));
    QCOMPARE(attachments[0].focus, QPointF(-0.5, 1));
    QCOMPARE(attachments[0].altText, u"A hill"_s);
    QVERIFY(!attachments[0].blurhash.isEmpty());
    QCOMPARE(attachments[1].kind, Attachment::Kind::Gif);
    QCOMPARE(attachments[1].durationSeconds, 2.5);
    QCOMPARE(attachments[2].kind, Attachment::Kind::Unknown);
    QCOMPARE(attachments[2].url, QString());
    QCOMPARE(attachments[2].remoteUrl, u"https://other.example/x.bin"_s);
}

void TestPostReader::boostIsARow()
{
    const Page page = homePage();
    const auto &boost = page.items[1].boost;
    QVERIFY(boost);
    QCOMPARE(boost->by.toString(), u"https://social.example/users/cy"_s);
    QCOMPARE(boost->wrapper, LocalId(u"9200"_s));
    QCOMPARE(toMs(boost->at), 1'785'589'200'000);
    QVERIFY(postById(page.batch, u"9055"_s).state.boosted);
    for (const SeenPost &seen : page.batch.posts)
        QVERIFY(seen.state.id != LocalId(u"9200"_s));
}

void TestPostReader::quotesStandInTheBatch()
{
    const Page page = homePage();
    const Post post = postById(page.batch, u"9090"_s).post;
    QCOMPARE(post.quote->state, QuoteState::Accepted);
    QCOMPARE(post.quote->post.toString(), u"https://other.example/users/ben/statuses/9001"_s);
    QCOMPARE(dump(post.text), u"I agree"_s);
    // Its own quote is only named, and not here.
    const Post quoted = postById(page.batch, u"9001"_s).post;
    QCOMPARE(*quoted.quote, (Quote{QuoteState::Accepted, PostKey()}));
    QCOMPARE(*postById(page.batch, u"9080"_s).post.quote, (Quote{QuoteState::Revoked, PostKey()}));
}

void TestPostReader::pollCard()
{
    const Page page = homePage();
    const auto &poll = postById(page.batch, u"9070"_s).post.poll;
    QVERIFY(poll);
    QCOMPARE(poll->options.size(), 2);
    QCOMPARE(*poll->options[0].votes, 6);
    QVERIFY(!poll->options[1].votes && !poll->voters);
    QVERIFY(poll->multiple && poll->voted && !poll->closed);
    QCOMPARE(poll->ownVotes, std::vector{1});
    const auto &card = postById(page.batch, u"9100"_s).post.card;
    QCOMPARE(card->url, u"https://news.example/a"_s);
    QCOMPARE(card->author, u"Zoe"_s);
    QCOMPARE(card->imageSize, QSize(640, 360));
}

void TestPostReader::unknownVisibilityIsNarrowest()
{
    const Page page = homePage();
    QCOMPARE(postById(page.batch, u"9060"_s).post.visibility, Visibility::Direct);
    QCOMPARE(postById(page.batch, u"9070"_s).post.visibility, Visibility::Followers);
    QCOMPARE(postById(page.batch, u"9055"_s).post.visibility, Visibility::Public);
}

void TestPostReader::goToSocialRepeats()
{
    const auto context = contextOf(u"https://goto.example"_s, Software::GoToSocial);
    const auto page = Mastodon::readTimeline(context, answer(fixture(u"gotosocial-home"_s)));
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->batch.posts.size(), 1);
    const Profile gus = personByHandle(page->batch.people, u"gus@goto.example"_s);
    QCOMPARE(gus.key.toString(), u"acct:gus@goto.example"_s);
    QCOMPARE(gus.avatarUrl, QString());
    QCOMPARE(gus.headerUrl, QString());
    QVERIFY(!page->batch.posts[0].post.quote);
}

void TestPostReader::pleromaAndFriendica()
{
    const auto pleroma = Mastodon::readTimeline(contextOf(u"https://pl.example"_s, Software::Pleroma),
                                                answer(fixture(u"pleroma-home"_s)));
    const Post post = postById(pleroma->batch, u"AbQ1"_s).post;
    QCOMPARE(post.author.toString(), u"https://pl.example/users/pia"_s);
    QCOMPARE(post.visibility, Visibility::Direct);
    QCOMPARE(post.quote->post, postById(pleroma->batch, u"AbQ0"_s).post.key);
    QCOMPARE(post.poll->id, LocalId(u"12"_s));
    QCOMPARE(post.poll->votes, 3);
    const auto friendica = Mastodon::readTimeline(contextOf(u"https://fr.example"_s, Software::Friendica),
                                                  answer(fixture(u"friendica-home"_s)));
    const Post other = postById(friendica->batch, u"71"_s).post;
    QCOMPARE(*other.quote, (Quote{QuoteState::Accepted, PostKey()}));
    QCOMPARE(personByHandle(friendica->batch.people, u"fay@fr.example"_s).avatarUrl, QString());
}

void TestPostReader::boostOfABoost()
{
    QJsonArray list = fixtureList(u"mastodon-4.5-home"_s);
    QJsonObject outer = list[1].toObject();
    outer["id"_L1] = u"9999"_s;
    outer["reblog"_L1] = list[1];
    const auto page = Mastodon::readTimeline(mastodonContext(), answer(QJsonArray{outer}));
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items[0].post.toString(), u"https://other.example/users/ben/statuses/9055"_s);
    QCOMPARE(page->items[0].boost->wrapper, LocalId(u"9999"_s));
}

void TestPostReader::emptyPageHasNoOlder()
{
    const auto page = Mastodon::readTimeline(
        mastodonContext(), answer("[]", 200, "<https://social.example/x?max_id=1>; rel=\"next\""));
    QVERIFY(page && page->items.empty());
    QVERIFY(page->older.isEmpty());
}

void TestPostReader::sinceIdIsNoNewerCursor()
{
    const auto page = Mastodon::readTimeline(
        mastodonContext(),
        answer(fixture(u"gotosocial-home"_s), 200,
               "<http://a.example/x?max_id=1>; rel=\"next\", <http://a.example/x?since_id=2>; rel=\"prev\""));
    QCOMPARE(page->older.toString(), u"max_id=1"_s);
    QVERIFY(page->newer.isEmpty());
}

void TestPostReader::thread()
{
    const QJsonValue focus = fixtureList(u"mastodon-4.5-home"_s)[0];
    Response around = answer(fixture(u"mastodon-4.5-context"_s));
    auto thread = Mastodon::readThread(mastodonContext(), answer(focus), around);
    QVERIFY(thread);
    QCOMPARE(thread->focus.toString(), u"https://social.example/users/ada/statuses/9100"_s);
    QCOMPARE(thread->ancestors, std::vector{PostKey(u"https://other.example/users/ben/statuses/9060"_s)});
    QCOMPARE(thread->descendants, std::vector{PostKey(u"https://social.example/users/cy/statuses/9300"_s)});
    QCOMPARE(postById(thread->batch, u"9300"_s).state.parentId, LocalId(u"9100"_s));
    QCOMPARE(postById(thread->batch, u"9300"_s).post.repliesTo.toString(),
             u"https://social.example/users/ada"_s);
    QVERIFY(!thread->incomplete);
    around.headers.append(
        std::pair<QByteArray, QByteArray>("mastodon-async-refresh", "id=\"1\", retry=5, result_count=2"));
    QVERIFY(Mastodon::readThread(mastodonContext(), answer(focus), around)->incomplete);
}

void TestPostReader::search()
{
    const auto found = Mastodon::readSearch(mastodonContext(), answer(fixture(u"mastodon-4.5-search"_s)));
    QVERIFY(found);
    QCOMPARE(found->people, std::vector{PersonKey(u"https://social.example/users/ada"_s)});
    QCOMPARE(found->posts.size(), 1);
    QCOMPARE(found->hashtags, (QStringList{u"godwit"_s, u"bare"_s}));
    QCOMPARE(found->batch.skipped, QStringList{u"person x: no name"_s});
}

void TestPostReader::media()
{
    const QByteArray waiting = "{\"id\":\"5\",\"url\":null}";
    QVERIFY(!Mastodon::readMedia(mastodonContext(), answer(waiting, 202))->ready);
    QVERIFY(!Mastodon::readMedia(mastodonContext(), answer(waiting, 206))->ready);
    const auto done =
        Mastodon::readMedia(mastodonContext(), answer("{\"id\":5,\"url\":\"https://a.example/1\"}"));
    QVERIFY(done->ready);
    QCOMPARE(done->id, LocalId(u"5"_s));
    QVERIFY(!Mastodon::readMedia(mastodonContext(), answer("{\"url\":\"https://a.example/1\"}")));
}

void TestPostReader::missingTimeIsWhenItCame()
{
    QJsonObject post = fixtureList(u"mastodon-4.5-home"_s)[4].toObject();
    for (const QJsonValue &time :
         {QJsonValue(), QJsonValue(5), QJsonValue(u"yesterday"_s), QJsonValue(u"9999-01-01T00:00:00Z"_s),
          QJsonValue(u"1969-01-01T00:00:00Z"_s)}) {
        post["created_at"_L1] = time;
        const auto batch = Mastodon::readPost(mastodonContext(), answer(post));
        QCOMPARE(toMs(batch->posts[0].post.createdAt), 1'790'000'000'000);
    }
    post["created_at"_L1] = u"2026-08-01T14:00:00+02:00"_s;
    QCOMPARE(toMs(Mastodon::readPost(mastodonContext(), answer(post))->posts[0].post.createdAt),
             1'785'585'600'000);
    post["created_at"_L1] = u"2026-08-01T12:00:00"_s;
    QCOMPARE(toMs(Mastodon::readPost(mastodonContext(), answer(post))->posts[0].post.createdAt),
             1'785'585'600'000);
}

void TestPostReader::derivedKey()
{
    QJsonObject post = fixtureList(u"mastodon-4.5-home"_s)[4].toObject();
    post.remove("uri"_L1);
    QCOMPARE(Mastodon::readPost(mastodonContext(), answer(post))->posts[0].post.key.toString(),
             u"https://other.example/@ben/9070"_s);
    post.remove("url"_L1);
    post["id"_L1] = u"a/../b?c"_s;
    QCOMPARE(Mastodon::readPost(mastodonContext(), answer(post))->posts[0].post.key.toString(),
             u"https://social.example/api/v1/statuses/a%2F..%2Fb%3Fc"_s);
}

void TestPostReader::keysOfOurOwnAreRefused()
{
    QJsonObject post = fixtureList(u"mastodon-4.5-home"_s)[4].toObject();
    post["uri"_L1] = u"GodWit:act:0b9f"_s;
    QCOMPARE(Mastodon::readPost(mastodonContext(), answer(post))->posts[0].post.key.toString(),
             u"https://other.example/@ben/9070"_s);
}

QTEST_GUILESS_MAIN(TestPostReader)
#include "test_postreader.moc"
