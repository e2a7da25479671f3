// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keptstore.h"
#include "cache/notificationstore.h"
#include "cache/postremoval.h"
#include "cachetest.h"

#include <QDir>
#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsLocalNames();
    void findsPeopleByKeyAndHandle();
    void laterEditWins();
    void laterAnswerKeepsWhatItLeavesOut();
    void deletedPostDoesNotReturn();
    void deletedWordsLeaveTheDisk();
    void ownDeletedPostStaysMarked();
    void privatePostsAreForTheirReceivers();
    void quotesAreShownUnlessPrivate();
    void threadsFromWhatIsCached();
    void threadHoldsTogetherOverADeletedPost();
    void actsChangeTheState();
    void erasesWhatOnlyOneAccountBrought();
    void erasesGuestsAndNobodyElse();
    void erasesTheLastAccount();
    void erasesPeopleNobodyElseKnows();
    void takesNothingForWhoIsErasedForGood();
    void groupsNotifications();
    void countsWhatIsKept();

private:
    static std::optional<PostView> read(CacheTest &t, int n, const Viewers &viewers = {AccountId(1)})
    {
        return t.wait(t.posts.post(t.key(n), viewers)).value();
    }

    static QString plain(const PostView &view) { return view.post.text.blocks.at(0).spans.at(0).text; }

    static QString threadOf(CacheTest &t, int focus, const Viewers &viewers = {AccountId(1)})
    {
        QStringList words;
        const auto posts = t.wait(t.posts.thread(t.key(focus), viewers)).value();
        for (const auto &[view, depth] : posts)
            words.append(u"%1:%2"_s.arg(view.post.key.toString().section(u'/', -1)).arg(depth));
        return words.join(u' ');
    }

    static SeenPost reply(int n, const QString &parent)
    {
        SeenPost seen = CacheTest::post(n);
        seen.post.isReply = true;
        seen.state.parentId = LocalId(parent);
        return seen;
    }
};

void TestPosts::knowsLocalNames()
{
    CacheTest t;
    t.keep({t.post(1)});
    QCOMPARE(t.wait(t.posts.localPostId(t.key(1), AccountId(1))).value(), LocalId(u"1"_s));
    QVERIFY(t.wait(t.posts.localPostId(t.key(1), AccountId(2))).value().isEmpty());
    QCOMPARE(t.wait(t.posts.postOfLocalId(LocalId(u"1"_s), AccountId(1))).value(), t.key(1));
    QCOMPARE(t.wait(t.posts.localPersonId(t.person(u"alice"_s).profile.key, AccountId(1))).value(),
             LocalId(u"id-alice"_s));
    QVERIFY(!read(t, 2));
}

void TestPosts::findsPeopleByKeyAndHandle()
{
    CacheTest t;
    t.keep({t.post(1)});
    for (const auto &name : {u"alice@a.example"_s, u"ALICE@A.Example"_s, u"@alice@a.example"_s,
                             u"https://a.example/u/alice"_s}) {
        const auto found = t.wait(t.posts.person(name)).value();
        QVERIFY(found);
        QCOMPARE(*found, t.person(u"alice"_s).profile);
    }
    QVERIFY(!t.wait(t.posts.person(u"bob@a.example"_s)).value());
    QCOMPARE(t.wait(t.search.people(u"ali"_s, 5)).value().size(), size_t(1));
    QCOMPARE(t.wait(t.search.people(u"@alice@a"_s, 5)).value().size(), size_t(1));
    QVERIFY(t.wait(t.search.people(u"bo"_s, 5)).value().empty());
}

void TestPosts::laterEditWins()
{
    CacheTest t;
    SeenPost first = t.post(1, u"original"_s);
    SeenPost edited = t.post(1, u"corrected"_s);
    edited.post.editedAt = t.at(50);
    t.keep({first});
    t.keep({edited});
    QCOMPARE(plain(*read(t, 1)), u"corrected"_s);
    QCOMPARE(t.found(u"original"_s), u""_s);
    QCOMPARE(t.found(u"corrected"_s), u"1"_s);
    // A slower server still has the first text; its counts are news all the same.
    first.post.counts.boosts = 9;
    t.keep({first});
    QCOMPARE(plain(*read(t, 1)), u"corrected"_s);
    QCOMPARE(read(t, 1)->post.counts.boosts, 9);
    QCOMPARE(t.found(u"original"_s), u""_s);
}

void TestPosts::laterAnswerKeepsWhatItLeavesOut()
{
    CacheTest t;
    SeenPost full = t.post(1);
    full.post.card = LinkCard{u"https://b.example/"_s, u"Title"_s, {}, {}, {}, {}, {}, {}, {}};
    full.post.poll = Poll{LocalId(u"9"_s), {{u"yes"_s, 1}}, {}, false, false, 1, 1, true, {0}};
    t.keep({full});
    SeenPost bare = full;
    bare.post.card.reset();
    bare.post.poll->voted = false;
    bare.post.poll->ownVotes.clear();
    bare.post.poll->votes = 2;
    t.keep({bare});
    QVERIFY(read(t, 1)->post.card);
    QVERIFY(read(t, 1)->post.poll->voted);
    QCOMPARE(read(t, 1)->post.poll->votes, 2);
}

void TestPosts::deletedPostDoesNotReturn()
{
    CacheTest t;
    t.take(t.page(3, 1));
    QVERIFY(t.wait(t.posts.markDeleted(t.key(2), false, t.at(10))));
    QCOMPARE(t.shown(), u"3 1"_s);
    QVERIFY(!read(t, 2));
    QCOMPARE(t.found(u"text"_s), u"3 1"_s);
    t.take(t.page(3, 1), Placement::Newest, {}, AccountId(2));
    QCOMPARE(t.shown(), u"3 1"_s);
    QVERIFY(!read(t, 2));
    // Deleted before it was ever seen.
    QVERIFY(t.wait(t.posts.markDeleted(t.key(4), false, t.at(10))));
    t.take(t.page(5, 3));
    QCOMPARE(t.shown(), u"5 3 1"_s);
}

void TestPosts::deletedWordsLeaveTheDisk()
{
    CacheTest t;
    // Long enough to fill pages, so that the word is not overwritten by chance.
    std::vector<SeenPost> posts;
    for (int n = 1; n <= 300; ++n)
        posts.push_back(t.post(n, u"common words %1 and more of them"_s.arg(n * 7919)));
    posts.push_back(t.post(301, u"zqxsecretword common vwyotherword"_s));
    t.keep(posts);
    const auto onDisk = [&](const QByteArray &word) {
        const QDir folder(t.folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                return true;
        }
        return false;
    };
    // Without the first letters: the index shares them with the word before.
    QVERIFY(onDisk("xsecretword") && onDisk("yotherword"));
    QVERIFY(t.wait(t.posts.markDeleted(t.key(301), false, t.at(400))));
    QVERIFY(t.wait(t.posts.scrubDeleted(t.at(400))));
    QVERIFY(!onDisk("xsecretword"));
    QVERIFY(!onDisk("yotherword"));
    QVERIFY(onDisk("common"));
}

void TestPosts::ownDeletedPostStaysMarked()
{
    CacheTest t;
    t.take(t.page(3, 1));
    QVERIFY(t.wait(t.posts.markDeleted(t.key(2), true, t.at(10))));
    QCOMPARE(t.shown(), u"3 1"_s);
    QVERIFY(read(t, 2)->yourCopy);
    QVERIFY(!read(t, 3)->yourCopy);
    t.take(t.page(3, 1));
    QCOMPARE(t.shown(), u"3 1"_s);
}

void TestPosts::privatePostsAreForTheirReceivers()
{
    CacheTest t;
    for (const Visibility visibility : {Visibility::Followers, Visibility::Direct}) {
        SeenPost seen = t.post(int(visibility), u"private"_s);
        seen.post.visibility = visibility;
        t.keep({seen});
        QVERIFY(read(t, int(visibility)));
        QVERIFY(!read(t, int(visibility), {AccountId(2)}));
        QVERIFY(!read(t, int(visibility), {}));
    }
    QCOMPARE(t.found(u"private"_s), u"3 2"_s);
    QCOMPARE(t.found(u"private"_s, {AccountId(2)}), u""_s);
    Page page = t.page(9, 5);
    page.batch.posts[2].post.visibility = Visibility::Followers;
    t.take(page);
    t.viewers = {AccountId(2)};
    QCOMPARE(t.shown(), u"9 8 6 5"_s);
    QCOMPARE(t.shown(3), u"9 8 6"_s);
    // Another server calls it public: what one server said to be private stays so.
    SeenPost wider = t.post(7);
    t.keep({wider}, AccountId(3));
    QCOMPARE(t.shown(), u"9 8 6 5"_s);
    t.keep({wider}, AccountId(2));
    QCOMPARE(t.shown(), u"9 8 7 6 5"_s);
}

void TestPosts::quotesAreShownUnlessPrivate()
{
    CacheTest t;
    SeenPost hidden = t.post(2, u"hidden"_s);
    hidden.post.visibility = Visibility::Followers;
    t.keep({t.post(1, u"quoted"_s)});
    t.keep({hidden}, AccountId(2));
    for (int n : {1, 2}) {
        SeenPost quoting = t.post(10 + n);
        quoting.post.quote = Quote{QuoteState::Accepted, t.key(n)};
        t.keep({quoting});
    }
    QVERIFY(read(t, 11)->quoted);
    QCOMPARE(plain(*read(t, 11)->quoted), u"quoted"_s);
    QCOMPARE(read(t, 11)->quoted->author.handle, u"alice@a.example"_s);
    QVERIFY(!read(t, 12)->quoted);
    QVERIFY(read(t, 12, {AccountId(1), AccountId(2)})->quoted);
}

void TestPosts::threadsFromWhatIsCached()
{
    CacheTest t;
    // Children may come before their parents.
    t.keep({reply(4, u"2"_s), reply(5, u"4"_s), reply(3, u"2"_s)});
    QCOMPARE(threadOf(t, 4), u"4:0 5:1"_s);
    t.keep({t.post(1), reply(2, u"1"_s)});
    QCOMPARE(threadOf(t, 2), u"1:-1 2:0 3:1 4:1 5:2"_s);
    QCOMPARE(threadOf(t, 5), u"1:-3 2:-2 4:-1 5:0"_s);
    // Another account's server knows one more, by names of its own.
    SeenPost same = t.post(3);
    same.state.id = LocalId(u"b3"_s);
    SeenPost more = reply(6, u"b3"_s);
    more.state.id = LocalId(u"b6"_s);
    t.keep({same, more}, AccountId(2));
    QCOMPARE(threadOf(t, 2, {AccountId(1), AccountId(2)}), u"1:-1 2:0 3:1 6:2 4:1 5:2"_s);
    // A server that says that a post answers itself ends no thread in a circle.
    t.keep({reply(7, u"8"_s), reply(8, u"7"_s)});
    QCOMPARE(threadOf(t, 7), u"8:-1 7:0 8:1"_s);
}

void TestPosts::threadHoldsTogetherOverADeletedPost()
{
    CacheTest t;
    t.keep({t.post(1), reply(2, u"1"_s), reply(3, u"2"_s)});
    QVERIFY(t.wait(t.posts.markDeleted(t.key(2), false, t.at(9))));
    QCOMPARE(threadOf(t, 1), u"1:0 3:2"_s);
    QCOMPARE(threadOf(t, 3), u"1:-2 3:0"_s);
}

void TestPosts::actsChangeTheState()
{
    CacheTest t;
    t.keep({t.post(1)});
    PostState state = read(t, 1)->state;
    state.favourited = state.threadMuted = true;
    state.filterAction = FilterAction::Blur;
    state.filterTitle = u"spoilers"_s;
    QVERIFY(t.wait(t.posts.setState(t.key(1), AccountId(1), state)));
    QCOMPARE(read(t, 1)->state, state);
}

void TestPosts::erasesWhatOnlyOneAccountBrought()
{
    CacheTest t;
    t.take(t.page(5, 1));
    t.take(t.page(7, 4), Placement::Newest, {}, AccountId(2));
    QVERIFY(t.wait(t.posts.eraseAccount(AccountId(1))));
    QCOMPARE(t.shown(), u"7 6 5 4"_s);
    QVERIFY(!read(t, 1));
    QVERIFY(read(t, 4));
    QCOMPARE(t.found(u"text"_s, {AccountId(2)}), u"7 6 5 4"_s);
    QVERIFY(t.wait(t.posts.localPostId(t.key(4), AccountId(1))).value().isEmpty());
}

void TestPosts::erasesGuestsAndNobodyElse()
{
    CacheTest t;
    t.take(t.page(5, 1));
    const AccountId guest(-3);
    const TimelineKey key{PersonaId(-3), TimelineKind::Local, {}};
    const TimelineSource source{guest, TimelineKind::Local, {}};
    QVERIFY(t.wait(t.timelines.take(key, source, t.page(7, 4), Placement::Newest, {}, t.at(99))));
    QCOMPARE(t.wait(t.timelines.newest(key, {guest}, 40)).value().rows.size(), 4u);
    // What it reads is in no timeline of anybody else.
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    QVERIFY(t.wait(t.posts.eraseGuests()));
    QCOMPARE(t.wait(t.timelines.newest(key, {guest}, 40)).value().rows.size(), 0u);
    QVERIFY(!read(t, 7));
    QVERIFY(read(t, 5));
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
}

void TestPosts::erasesTheLastAccount()
{
    CacheTest t;
    t.take(t.page(5, 1));
    QVERIFY(t.wait(t.posts.eraseAccount(AccountId(1))));
    QCOMPARE(t.shown(), u""_s);
    QCOMPARE(t.found(u"text"_s), u""_s);
    QVERIFY(!t.wait(t.posts.person(u"alice@a.example"_s)).value());
    t.take(t.page(5, 1));
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    QCOMPARE(t.found(u"text"_s), u"5 4 3 2 1"_s);
}

void TestPosts::erasesPeopleNobodyElseKnows()
{
    CacheTest t;
    const auto bring = [&t](const QStringList &names, AccountId account) {
        Batch batch;
        for (const QString &name : names)
            batch.people.push_back(t.person(name));
        QVERIFY(t.wait(t.posts.take(account, batch, t.at(9))));
    };
    const auto names = [&t](const QString &typed) {
        QStringList found;
        const auto people = t.wait(t.search.people(typed, 40));
        for (const Profile &profile : people.value())
            found << profile.handle.section(u'@', 0, 0);
        return found.join(u' ');
    };
    t.keep({t.post(1)}, AccountId(2));
    bring({u"bob"_s, u"carol"_s}, AccountId(1));
    bring({u"carol"_s}, AccountId(2));
    QCOMPARE(names(u"bob"_s), u"bob"_s);
    QVERIFY(t.wait(t.posts.eraseAccount(AccountId(1))));
    QCOMPARE(names(u"bob"_s), QString());
    QVERIFY(!t.wait(t.posts.person(u"bob@a.example"_s)).value());
    QCOMPARE(names(u"carol"_s), u"carol"_s);
    QCOMPARE(names(u"alice"_s), u"alice"_s);
    bring({u"dave"_s}, AccountId(-3));
    QVERIFY(t.wait(t.posts.eraseGuests()));
    QVERIFY(!t.wait(t.posts.person(u"dave@a.example"_s)).value());
}

// Whatever was on its way when it was erased.
void TestPosts::takesNothingForWhoIsErasedForGood()
{
    CacheTest t;
    t.take(t.page(3, 1));
    t.take(t.page(5, 4), Placement::Newest, {}, AccountId(2));
    QVERIFY(t.wait(eraseForGood(t.database, AccountId(1))));
    const auto late =
        t.wait(t.timelines.take(t.home, t.source, t.page(8, 6), Placement::Newest, {}, t.at(9)));
    QVERIFY(!late);
    Batch batch;
    batch.posts.push_back(t.post(9));
    batch.people.push_back(t.person(u"bob"_s));
    QVERIFY(!t.wait(t.posts.take(AccountId(1), batch, t.at(9))));
    QVERIFY(!read(t, 6) && !read(t, 9));
    QVERIFY(!t.wait(t.posts.person(u"bob@a.example"_s)).value());
    // Others go on.
    t.take(t.page(6, 6), Placement::Newest, {}, AccountId(2));
    QCOMPARE(t.shown(), u"6 | 5 4 |"_s);
}

void TestPosts::groupsNotifications()
{
    CacheTest t;
    NotificationStore store(t.database);
    NotificationPage page;
    page.batch.people = {t.person(u"alice"_s), t.person(u"bob"_s), t.person(u"carol"_s)};
    page.batch.posts = {t.post(1)};
    const auto item = [&](const QString &id, const QString &group, const QString &who, int at) {
        Notification result;
        result.id = LocalId(id);
        result.kind = Notification::Kind::Favourite;
        result.groupKey = group;
        result.at = t.at(at);
        result.people = {t.person(who).profile.key};
        result.post = t.key(1);
        return result;
    };
    page.items = {item(u"2"_s, u"g"_s, u"bob"_s, 20), item(u"3"_s, {}, u"carol"_s, 20),
                  item(u"4"_s, {}, u"bob"_s, 20)};
    QVERIFY(t.wait(store.take(AccountId(1), page, t.at(99))));
    page.items = {item(u"9"_s, u"g"_s, u"alice"_s, 30)};
    QVERIFY(t.wait(store.take(AccountId(1), page, t.at(99))));
    QVERIFY(t.wait(store.take(AccountId(1), page, t.at(99))));
    const auto views = t.wait(store.page(AccountId(1), std::nullopt, 10)).value();
    QCOMPARE(views.size(), size_t(3));
    QCOMPARE(views[0].notification.at, t.at(30));
    QCOMPARE(views[0].notification.count, 2);
    QCOMPARE(views[0].people.size(), size_t(2));
    QCOMPARE(views[0].people[0].handle, u"alice@a.example"_s);
    QCOMPARE(views[0].post->post.key, t.key(1));
    // Two of one moment are both met when paging one by one.
    QSet<QString> ids;
    std::optional<Instant> before;
    for (int n = 0; n < 3; ++n) {
        const auto one = t.wait(store.page(AccountId(1), before, 1)).value();
        QCOMPARE(one.size(), size_t(1));
        ids.insert(one[0].notification.id.toString());
        before = one[0].notification.at;
    }
    QCOMPARE(ids, (QSet<QString>{u"9"_s, u"3"_s, u"4"_s}));
    QVERIFY(t.wait(store.page(AccountId(2), std::nullopt, 10)).value().empty());
}

void TestPosts::countsWhatIsKept()
{
    CacheTest t;
    SeenPost saved = CacheTest::post(3);
    saved.state.bookmarked = true;
    SeenPost foreign = CacheTest::post(4);
    foreign.post.author = PersonKey(u"https://a.example/u/bob"_s);
    t.keep({CacheTest::post(2), saved, foreign});
    SeenPost elsewhere = CacheTest::post(5);
    elsewhere.state.bookmarked = true;
    t.keep({elsewhere, saved}, AccountId(2));

    KeptStore kept(t.database);
    const PersonKey alice(u"https://a.example/u/alice"_s);
    const auto all = [&](const Viewers &accounts) { return t.wait(kept.all(accounts, {alice})).value(); };
    QCOMPARE(all({AccountId(1), AccountId(2)}), (KeptCounts{4, 3, 2, CacheTest::at(2)}));
    QCOMPARE(all({AccountId(1)}).bookmarks, 1);
    QCOMPARE(t.wait(kept.of(AccountId(1), alice)).value(), (KeptCounts{3, 3, 1, std::nullopt}));
    QCOMPARE(t.wait(kept.of(AccountId(2), alice)).value().posts, 2);

    // Deleted by its author: not kept any more, though its place in a thread is.
    t.wait(t.posts.markDeleted(t.key(4), false, CacheTest::at(100))).value();
    t.wait(t.posts.scrubDeleted(CacheTest::at(200'000))).value();
    QCOMPARE(all({AccountId(1)}).posts, 3);
    QCOMPARE(t.wait(kept.of(AccountId(1), alice)).value().posts, 2);
}

QTEST_GUILESS_MAIN(TestPosts)
#include "test_posts.moc"
