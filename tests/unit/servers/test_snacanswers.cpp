// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/reader.h"
#include "text/plaintext.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What real servers sent, recorded on loopback; the port is written as 8001.
class TestSnacAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void home_data() { versions(); }

    void home();
    void widenedAudience();
    void polls();
    void boosts();

    void notifications_data() { versions(); }

    void notifications();

    void restReads_data() { versions(); }

    void restReads();

private:
    static void versions();

    static Mastodon::ReaderContext context() { return contextOf(u"http://127.0.0.1:8001"_s, Software::Snac); }

    static Page page(const QString &name)
    {
        return Mastodon::readTimeline(context(), answer(fixture(name))).value_or(Page());
    }

    static const Post *byText(const Page &page, const QString &part);
};

void TestSnacAnswers::versions()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("2.75") << u"2.75"_s;
    QTest::newRow("2.96") << u"2.96"_s;
}

const Post *TestSnacAnswers::byText(const Page &page, const QString &part)
{
    for (const SeenPost &seen : page.batch.posts) {
        if (plainText(seen.post.text).contains(part))
            return &seen.post;
    }
    return nullptr;
}

void TestSnacAnswers::home()
{
    QFETCH(QString, version);
    const Page home = page(u"snac-%1-home"_s.arg(version));
    QVERIFY(home.items.size() >= 8);
    QVERIFY(home.batch.skipped.isEmpty());
    const Post *hello = byText(home, u"Hello from"_s);
    QVERIFY(hello);
    QCOMPARE(hello->author.toString(), u"http://127.0.0.1:8001/ada"_s);
    QCOMPARE(plainText(hello->text), u"Hello from snac with a link and #godwit"_s);
    QCOMPARE(hello->language, u"en"_s);
    const Post *hidden = byText(home, u"Hidden behind"_s);
    QVERIFY(hidden && hidden->sensitive);
    QCOMPARE(hidden->contentWarning, u"Spoiler"_s);
    const Post *picture = byText(home, u"A picture"_s);
    QVERIFY(picture);
    QCOMPARE(picture->attachments.size(), 1);
    QCOMPARE(picture->attachments[0].kind, Attachment::Kind::Image);
    QVERIFY(picture->attachments[0].url.startsWith(u"http://127.0.0.1:8001/ada/s/"_s));
    QCOMPARE(personByHandle(home.batch.people, u"ada@127.0.0.1:8001"_s).avatarUrl, QString());
}

void TestSnacAnswers::widenedAudience()
{
    QCOMPARE(byText(page(u"snac-2.75-home"_s), u"Not in the lists"_s)->visibility, Visibility::Public);
    QCOMPARE(byText(page(u"snac-2.96-home"_s), u"Not in the lists"_s)->visibility, Visibility::Unlisted);
    QCOMPARE(byText(page(u"snac-2.75-home"_s), u"To @ben"_s)->visibility, Visibility::Followers);
    QCOMPARE(byText(page(u"snac-2.96-home"_s), u"To @ben"_s)->visibility, Visibility::Direct);
}

void TestSnacAnswers::polls()
{
    QVERIFY(!byText(page(u"snac-2.75-home"_s), u"Which?"_s)->poll);
    const Page newer = page(u"snac-2.96-home"_s);
    const auto &poll = byText(newer, u"Which?"_s)->poll;
    QVERIFY(poll);
    QCOMPARE(poll->options.size(), 2);
    QVERIFY(poll->closesAt && !poll->closed);
}

void TestSnacAnswers::boosts()
{
    const Page newer = page(u"snac-2.96-home"_s);
    const auto boosted =
        std::ranges::find_if(newer.items, [](const TimelineItem &item) { return item.boost.has_value(); });
    QVERIFY(boosted != newer.items.end());
    QCOMPARE(boosted->boost->by.toString(), u"http://127.0.0.1:8001/ben"_s);
    // The wrapper's id differs from the post's only in its letters' case.
    const auto seen = std::ranges::find(newer.batch.posts, boosted->post,
                                        [](const SeenPost &post) { return post.post.key; });
    QVERIFY(boosted->boost->wrapper != seen->state.id);
    QCOMPARE(boosted->boost->wrapper.toString().toLower(), seen->state.id.toString());
}

void TestSnacAnswers::notifications()
{
    QFETCH(QString, version);
    const auto read =
        Mastodon::readNotifications(context(), answer(fixture(u"snac-%1-notifications"_s.arg(version))));
    QVERIFY(read && !read->items.empty());
    QVERIFY(read->batch.skipped.isEmpty());
    for (const Notification &notification : read->items) {
        QVERIFY(notification.kind != Notification::Kind::Unknown);
        QCOMPARE(notification.people, std::vector{PersonKey(u"http://127.0.0.1:8001/ben"_s)});
    }
    // No Link header: the last id is where the older ones begin.
    QVERIFY(read->older.toString().startsWith(u"max_id="_s));
}

void TestSnacAnswers::restReads()
{
    QFETCH(QString, version);
    const auto body = [&version](const char *name) {
        return answer(fixture(u"snac-%1-%2"_s.arg(version, QLatin1StringView(name))));
    };
    QCOMPARE(Mastodon::readPerson(context(), body("self"))->profile.handle, u"ada@127.0.0.1:8001"_s);
    QVERIFY(Mastodon::readRelationship(context(), body("relationships"))->following);
    QVERIFY(Mastodon::readMedia(context(), body("media"))->ready);
    const auto thread = Mastodon::readThread(context(), body("post"), body("context"));
    QVERIFY(thread);
    QCOMPARE(thread->descendants.size(), 1);
    QVERIFY(Mastodon::readSearch(context(), body("search")));
    QVERIFY(Mastodon::readTimeline(context(), body("profile"))->batch.skipped.isEmpty());
    QVERIFY(Mastodon::readTimeline(context(), body("local"))->batch.skipped.isEmpty());
}

QTEST_GUILESS_MAIN(TestSnacAnswers)
#include "test_snacanswers.moc"
