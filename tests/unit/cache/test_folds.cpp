// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/livestore.h"
#include "cachetest.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A boosted post and the post itself, or two who boosted it: shown once where they stand near each other.
class TestFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void boostOfWhatIsShownIsToldOfThere();
    void theStandbyTellsBoth();
    void postBelowItsBoostIsShownThere();
    void gapBringsThePostOfABoost();
    void ofAPageTheOldestIsShown();
    void whoElseBoostedIsToldOf();
    void farApartBothAreShown();
    void overAGapNothingIsFolded();
    void gapBelowWhatIsFoldedStays();
    void pagesThroughWhatIsFolded();
    void placeOfAFoldedRowIsWhereItIsShown();
    void whatIsTakenBackIsTakenOver();
    void deletedGoesWhole();
    void profilesShowBoth();
    void everywhereShowsItOnce();
    void joinedHomesShowItOnce();
    void whatIsReadStaysWhenHomesJoin();
    void leavingAHomeUnfolds();
    void erasingAnAccountUnfolds();
};

namespace
{

const AccountId standby(2);

PersonKey keyOf(const QString &name)
{
    return CacheTest::person(name).profile.key;
}

struct Folds : CacheTest {
    // Somebody boosted post `n`, `when` seconds after the beginning of 2026.
    static void addBoost(Page &page, const QString &name, int n, int when)
    {
        page.batch.people.push_back(person(name));
        page.batch.people.push_back(person(u"alice"_s));
        page.batch.posts.push_back(post(n));
        const TimelineItem item{key(n), Boost{keyOf(name), LocalId(u"w-"_s + name), at(when)}};
        const auto older = std::ranges::find_if(page.items, [&](const TimelineItem &other) {
            return (other.boost ? other.boost->at : createdAt(page, other.post)) < at(when);
        });
        page.items.insert(older, item);
    }

    static Page boostOf(int n, const QString &name, int when)
    {
        Page page;
        addBoost(page, name, n, when);
        return page;
    }

    static Instant createdAt(const Page &page, const PostKey &key)
    {
        return std::ranges::find(page.batch.posts, key, [](const SeenPost &seen) { return seen.post.key; })
            ->post.createdAt;
    }

    // "5 3(bob) 2b(+)": who else boosted, and + where the post stands itself.
    QString told(const Slice &slice)
    {
        QStringList words;
        for (const Row &row : slice.rows) {
            QString word = row.view.post.key.toString().section(u'/', -1) + (row.boost ? u"b"_s : QString());
            QStringList more;
            for (const Profile &booster : row.boosters)
                more.append(booster.handle.section(u'@', 0, 0));
            if (row.isItself)
                more.append(u"+"_s);
            if (!more.isEmpty())
                word += u'(' + more.join(u' ') + u')';
            words.append(word);
            if (row.gapBelow)
                words.append(u"|"_s);
        }
        return words.join(u' ');
    }

    QString told() { return told(newest()); }

    QString toldOf(const TimelineKey &key) { return told(wait(timelines.newest(key, viewers, 100)).value()); }

    TakenPage takeOther(const Page &page, Placement placement = Placement::Newest)
    {
        return wait(timelines.take(other, {standby, TimelineKind::Home, {}}, page, placement, {},
                                   at(1'000'000)))
            .value();
    }

    void read(int n, const PersonKey &booster, const TimelineKey &timeline)
    {
        QVERIFY(wait(timelines.setReadingPosition(timeline, {key(n), booster, -12.5})));
    }

    // The row at which a list opens.
    QString opensAt(const TimelineKey &timeline)
    {
        // With a limit of one, the row itself.
        Slice slice = wait(timelines.atReadingPosition(timeline, viewers, 1)).value();
        return told(slice);
    }

    void takeBack(const QString &name, AccountId account = AccountId(1))
    {
        LiveStore live(database);
        LiveStep step;
        step.deleted.push_back(LocalId(u"w-"_s + name));
        const LiveSource from{account,
                              PersonaId(1),
                              PersonKey(u"https://a.example/u/me"_s),
                              *Origin::fromUrl(QUrl(u"https://a.example"_s)),
                              {}};
        QVERIFY(wait(live.take(from, {step}, at(2'000'000))));
    }

    TimelineKey other{PersonaId(2), TimelineKind::Home, {}};
    TimelineKey everywhere{PersonaId(1), TimelineKind::Everywhere, {}};
};

} // namespace

void TestFolds::boostOfWhatIsShownIsToldOfThere()
{
    Folds t;
    t.take(t.page(5, 1));
    t.read(3, {}, t.home);
    const RowPosition before = t.newest().rows[2].position;
    const TakenPage taken = t.take(t.boostOf(3, u"bob"_s, 9), Placement::Newer);
    QVERIFY(taken.rows.empty());
    QCOMPARE(taken.folded.size(), size_t(1));
    QCOMPARE(t.told(), u"5 4 3(bob) 2 1"_s);
    QCOMPARE(t.newest().rows[2].position, before);
    QVERIFY(!t.newest().rows[2].boost);
    QCOMPARE(t.opensAt(t.home), u"3(bob)"_s);
    // The same again is nothing new.
    QVERIFY(t.take(t.boostOf(3, u"bob"_s, 9), Placement::Newer).folded.empty());
    // Live as well.
    t.take(t.boostOf(3, u"eve"_s, 11), Placement::Live);
    QCOMPARE(t.told(), u"5 4 3(bob eve) 2 1"_s);
}

void TestFolds::theStandbyTellsBoth()
{
    Folds t;
    t.take(t.page(5, 1));
    t.viewers = {standby, AccountId(1)};
    Page page = t.page(8, 3);
    t.addBoost(page, u"bob"_s, 4, 7);
    t.take(page, Placement::Newest, {}, standby);
    QCOMPARE(t.told(), u"8 7 6 5 4(bob) 3 2 1"_s);
}

void TestFolds::postBelowItsBoostIsShownThere()
{
    Folds t;
    Page page = t.page(9, 7);
    t.addBoost(page, u"bob"_s, 5, 8);
    t.take(page);
    t.read(5, keyOf(u"bob"_s), t.home);
    QCOMPARE(t.told(), u"9 8 5b 7"_s);
    const RowPosition before = t.newest().rows[2].position;
    QCOMPARE(t.take(t.page(6, 4), Placement::Older).rows.size(), size_t(2));
    QCOMPARE(t.told(), u"9 8 5b(+) 7 6 4"_s);
    QCOMPARE(t.newest().rows[2].position, before);
    QCOMPARE(t.opensAt(t.home), u"5b(+)"_s);
}

void TestFolds::gapBringsThePostOfABoost()
{
    Folds t;
    t.take(t.page(5, 1));
    Page page = t.page(20, 17);
    t.addBoost(page, u"bob"_s, 12, 18);
    t.take(page);
    QCOMPARE(t.told(), u"20 19 18 12b 17 | 5 4 3 2 1"_s);
    t.read(12, keyOf(u"bob"_s), t.home);
    Page below = t.page(16, 12);
    t.addBoost(below, u"eve"_s, 2, 14);
    QVERIFY(t.take(below, Placement::Older, t.firstGap()).gap);
    // How far the second post is from its boost is not known.
    QCOMPARE(t.told(), u"20 19 18 12b(+) 17 16 15 14 2b 13 | 5 4 3 2 1"_s);
    Page last = t.page(11, 5);
    t.addBoost(last, u"pat"_s, 1, 8);
    QVERIFY(!t.take(last, Placement::Older, t.firstGap()).gap);
    QCOMPARE(t.told(), u"20 19 18 12b(+) 17 16 15 14 2b 13 11 10 9 8 7 6 5 4 3 2 1(pat)"_s);
    QCOMPARE(t.opensAt(t.home), u"12b(+)"_s);
}

void TestFolds::ofAPageTheOldestIsShown()
{
    Folds t;
    Page page = t.page(5, 1);
    t.addBoost(page, u"bob"_s, 2, 4);
    t.addBoost(page, u"eve"_s, 2, 5);
    QCOMPARE(t.take(page).rows.size(), size_t(5));
    QCOMPARE(t.told(), u"5 4 3 2(bob eve) 1"_s);
}

void TestFolds::whoElseBoostedIsToldOf()
{
    Folds t;
    Page page = t.page(9, 7);
    t.addBoost(page, u"bob"_s, 2, 8);
    t.take(page);
    t.take(t.boostOf(2, u"eve"_s, 10), Placement::Newer);
    QCOMPARE(t.told(), u"9 8 2b(eve) 7"_s);
    QCOMPARE(t.newest().rows[2].booster->handle, u"bob@a.example"_s);
}

void TestFolds::farApartBothAreShown()
{
    for (const int apart : {39, 40, 41}) {
        Folds t;
        t.take(t.page(apart + 1, 1));
        t.take(t.boostOf(1, u"bob"_s, 100), Placement::Newer);
        QCOMPARE(t.told().startsWith(u"1b "_s), apart > 40);
        QCOMPARE(t.told().endsWith(u" 1(bob)"_s), apart <= 40);
    }
}

void TestFolds::overAGapNothingIsFolded()
{
    Folds t;
    t.take(t.page(5, 1));
    Page page = t.page(20, 17);
    t.addBoost(page, u"bob"_s, 5, 18);
    QVERIFY(t.take(page).gap);
    QCOMPARE(t.told(), u"20 19 18 5b 17 | 5 4 3 2 1"_s);
}

void TestFolds::gapBelowWhatIsFoldedStays()
{
    Folds t;
    t.take(t.page(22, 20));
    t.viewers = {standby, AccountId(1)};
    Page page = t.page(22, 22);
    t.addBoost(page, u"bob"_s, 21, 15);
    QVERIFY(t.take(page, Placement::Newest, {}, standby).gap);
    QCOMPARE(t.told(), u"22 21(bob) 20 |"_s);
    // Where the row that shows it is the last of a page as well, and where one pages upwards.
    QCOMPARE(t.told(t.newest(3)), u"22 21(bob) 20 |"_s);
    t.read(20, {}, t.home);
    QCOMPARE(t.opensAt(t.home), u"20 |"_s);
    QVERIFY(t.firstGap());
}

void TestFolds::pagesThroughWhatIsFolded()
{
    Folds t;
    Page page = t.page(60, 1);
    for (int n = 2; n <= 58; n += 4)
        t.addBoost(page, u"bob"_s, n, n + 2);
    t.take(page);
    QStringList down;
    Slice slice = t.newest(7);
    while (true) {
        QVERIFY(slice.rows.size() == 7 || slice.atOldest);
        for (const Row &row : slice.rows)
            down.append(row.view.post.key.toString().section(u'/', -1));
        if (slice.atOldest)
            break;
        slice = t.wait(t.timelines.older(t.home, t.viewers, slice.rows.back().position, 7)).value();
    }
    QCOMPARE(down.size(), 60);
    QStringList up;
    RowPosition from{Instant(), 0, 0};
    do {
        slice = t.wait(t.timelines.newer(t.home, t.viewers, from, 7)).value();
        for (auto row = slice.rows.rbegin(); row != slice.rows.rend(); ++row)
            up.append(row->view.post.key.toString().section(u'/', -1));
        from = slice.rows.front().position;
    } while (!slice.atNewest);
    std::ranges::reverse(up);
    QCOMPARE(up, down);
}

void TestFolds::placeOfAFoldedRowIsWhereItIsShown()
{
    Folds t;
    t.take(t.page(9, 1));
    t.take(t.boostOf(4, u"bob"_s, 12), Placement::Newer);
    // Another process has not heard of it.
    t.read(4, keyOf(u"bob"_s), t.home);
    QCOMPARE(t.opensAt(t.home), u"4(bob)"_s);
}

void TestFolds::whatIsTakenBackIsTakenOver()
{
    Folds t;
    Page page = t.page(9, 7);
    t.addBoost(page, u"bob"_s, 2, 8);
    t.take(page);
    t.take(t.boostOf(2, u"eve"_s, 10), Placement::Newer);
    t.take(t.boostOf(2, u"pat"_s, 11), Placement::Newer);
    QCOMPARE(t.told(), u"9 8 2b(eve pat) 7"_s);
    t.takeBack(u"bob"_s);
    QCOMPARE(t.told(), u"2b(pat) 9 8 7"_s);
    QCOMPARE(t.newest().rows[0].booster->handle, u"eve@a.example"_s);
    t.takeBack(u"pat"_s);
    QCOMPARE(t.told(), u"2b 9 8 7"_s);
    t.takeBack(u"eve"_s);
    QCOMPARE(t.told(), u"9 8 7"_s);
}

void TestFolds::deletedGoesWhole()
{
    Folds t;
    t.take(t.page(5, 1));
    t.take(t.boostOf(3, u"bob"_s, 9), Placement::Newer);
    QVERIFY(t.wait(t.posts.forgetState(LocalId(u"3"_s), AccountId(1))));
    QCOMPARE(t.told(), u"5 4 2 1"_s);
    t.take(t.boostOf(3, u"bob"_s, 9), Placement::Newer);
    QCOMPARE(t.told(), u"3b 5 4 2 1"_s);
    QVERIFY(t.wait(t.posts.markDeleted(t.key(3), false, t.at(2'000'000))));
    QCOMPARE(t.told(), u"5 4 2 1"_s);
}

// As a person's own page does: it is about who boosted.
void TestFolds::profilesShowBoth()
{
    Folds t;
    t.home.kind = t.source.kind = TimelineKind::Profile;
    t.take(t.page(5, 1));
    t.take(t.boostOf(3, u"alice"_s, 9), Placement::Newer);
    QCOMPARE(t.told(), u"3b 5 4 3 2 1"_s);
}

void TestFolds::everywhereShowsItOnce()
{
    Folds t;
    t.viewers = {AccountId(1), standby};
    t.take(t.page(5, 1));
    t.takeOther(t.boostOf(3, u"bob"_s, 9));
    QCOMPARE(t.toldOf(t.home), u"5 4 3 2 1"_s);
    QCOMPARE(t.toldOf(t.other), u"3b"_s);
    QCOMPARE(t.toldOf(t.everywhere), u"5 4 3(bob) 2 1"_s);
    // Which account saw it shown.
    const auto rows = t.wait(t.timelines.newest(t.everywhere, t.viewers, 100)).value().rows;
    QCOMPARE(rows[2].through, t.viewers);
    // Below, in the other home: the first home's boost shows it, and nobody is moved.
    Page page = t.page(30, 28);
    t.addBoost(page, u"eve"_s, 22, 29);
    t.take(page, Placement::Newer);
    t.read(22, keyOf(u"eve"_s), t.everywhere);
    t.takeOther(t.page(24, 20));
    QCOMPARE(t.toldOf(t.other), u"24 23 22 21 20 | 3b"_s);
    QVERIFY(t.toldOf(t.everywhere).startsWith(u"30 29 22b(+) 28"_s));
    QCOMPARE(t.opensAt(t.everywhere).section(u' ', 0, 0), u"22b(+)"_s);
    // Whoever looks by one of them alone misses nothing.
    t.viewers = {standby};
    QCOMPARE(t.toldOf(t.everywhere), u"24 23 22 21 20 | 3b"_s);
}

void TestFolds::joinedHomesShowItOnce()
{
    Folds t;
    Page page = t.page(9, 5);
    t.addBoost(page, u"bob"_s, 2, 7);
    t.take(page);
    t.takeOther(t.page(4, 1));
    t.viewers = {AccountId(1), standby};
    QVERIFY(t.wait(t.timelines.refile({Filing{standby, PersonaId(1)}})));
    // What was shown there stays.
    QCOMPARE(t.told().remove(u" |"_s), u"9 8 7 2b(+) 6 5 4 3 1"_s);
    // Whichever comes next.
    t.take(t.boostOf(2, u"eve"_s, 12), Placement::Newest, {}, standby);
    QCOMPARE(t.told().remove(u" |"_s), u"9 8 7 2b(eve +) 6 5 4 3 1"_s);
}

void TestFolds::whatIsReadStaysWhenHomesJoin()
{
    Folds t;
    t.take(t.page(4, 1));
    t.read(2, {}, t.home);
    // The longer one, which is kept.
    Page page = t.page(30, 5);
    t.addBoost(page, u"bob"_s, 2, 7);
    t.addBoost(page, u"eve"_s, 2, 9);
    t.takeOther(page);
    QVERIFY(t.toldOf(t.other).contains(u" 2b(eve) "_s));
    t.viewers = {AccountId(1), standby};
    QVERIFY(t.wait(t.timelines.refile({Filing{standby, PersonaId(1)}})));
    QVERIFY(t.told().remove(u" |"_s).endsWith(u"4 3 2(bob eve) 1"_s));
    QCOMPARE(t.opensAt(t.home).section(u' ', 0, 1), u"2(bob eve)"_s);
}

void TestFolds::leavingAHomeUnfolds()
{
    Folds t;
    t.viewers = {AccountId(1), standby};
    t.take(t.page(5, 1));
    t.take(t.boostOf(3, u"bob"_s, 9), Placement::Newest, {}, standby);
    QCOMPARE(t.told().remove(u" |"_s), u"5 4 3(bob) 2 1"_s);
    QVERIFY(t.wait(t.timelines.refile({Filing{standby, PersonaId(2)}})));
    QCOMPARE(t.toldOf(t.home).remove(u" |"_s), u"5 4 3 2 1"_s);
    QCOMPARE(t.toldOf(t.other), u"3b"_s);
}

void TestFolds::erasingAnAccountUnfolds()
{
    Folds t;
    t.viewers = {AccountId(1), standby};
    t.take(t.boostOf(3, u"bob"_s, 9));
    t.take(t.page(5, 1), Placement::Newest, {}, standby);
    t.take(t.boostOf(3, u"eve"_s, 11), Placement::Newer, {}, standby);
    QCOMPARE(t.told().remove(u" |"_s), u"3b(eve +) 5 4 2 1"_s);
    QVERIFY(t.wait(t.posts.eraseAccount(AccountId(1))));
    QCOMPARE(t.told().remove(u" |"_s), u"5 4 3(eve) 2 1"_s);
}

QTEST_GUILESS_MAIN(TestFolds)
#include "test_folds.moc"
