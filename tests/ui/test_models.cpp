// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/reader.h"
#include "ui/rowdump.h"
#include "ui/viewmodels/notificationmaker.h"
#include "ui/viewmodels/postlistmodel.h"
#include "ui/viewmodels/rowmaker.h"
#include "ui/viewmodels/timelinefilter.h"
#include "unit/cache/cachetest.h"
#include "unit/servers/fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What real servers sent, through the cache, as the rows that a page shows; and how lists of rows change.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postRows_data();
    void postRows();
    void notificationRows_data();
    void notificationRows();
    void waitingRow();
    void onlyWhatChangedIsTold();
    void anyListAfterAnyOther();
    void anotherOrderMovesTheFewest();
    void boostOfWhatIsShownOnlyAddsWords();
    void hiddenBoostsHideNoPosts();
};

namespace
{

RowMaker makerWith(std::vector<Act> waiting = {})
{
    RowMaker::Surroundings with;
    with.emoji = std::make_shared<EmojiBook>();
    with.style.link = u"#0b6a7b"_s;
    with.own.insert(PersonKey(u"https://social.example/users/ada"_s));
    with.waiting = std::move(waiting);
    with.now = instantFromMs(1'790'000'000'000);
    return RowMaker(std::move(with));
}

// A model of rows that are only shown.
class NotificationList : public QAbstractListModel
{
public:
    explicit NotificationList(std::vector<NotificationRow> rows) : m_rows(std::move(rows)) {}

    int rowCount(const QModelIndex & = {}) const override { return int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int) const override
    {
        return QVariant::fromValue(m_rows[size_t(index.row())]);
    }

    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "row"}}; }

private:
    std::vector<NotificationRow> m_rows;
};

void addServers()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<Software>("software");
}

PostEntry entry(int n, const QString &plain = {})
{
    PostEntry made;
    made.row.key = u"https://a.example/%1"_s.arg(n);
    made.row.plain = plain;
    return made;
}

std::vector<PostEntry> entries(const std::vector<int> &numbers)
{
    std::vector<PostEntry> made;
    for (const int n : numbers)
        made.push_back(entry(n));
    return made;
}

QStringList keysOf(const QAbstractItemModel &model)
{
    QStringList keys;
    for (int n = 0; n < model.rowCount(); ++n)
        keys << model.data(model.index(n, 0), Qt::UserRole).value<PostRow>().key;
    return keys;
}

QStringList keysOf(const std::vector<PostEntry> &list)
{
    QStringList keys;
    for (const PostEntry &made : list)
        keys << made.row.key;
    return keys;
}

} // namespace

void TestModels::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestModels::postRows_data()
{
    addServers();
    QTest::addRow("mastodon-4.5-home") << u"https://social.example"_s << Software::Mastodon;
    QTest::addRow("gotosocial-home") << u"https://gts.example"_s << Software::GoToSocial;
    QTest::addRow("pleroma-home") << u"https://pleroma.example"_s << Software::Pleroma;
    QTest::addRow("friendica-home") << u"https://friendica.example"_s << Software::Friendica;
    QTest::addRow("snac-2.96-home") << u"http://127.0.0.1:8001"_s << Software::Snac;
}

void TestModels::postRows()
{
    QFETCH(const QString, origin);
    QFETCH(const Software, software);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    auto page = Mastodon::readTimeline(contextOf(origin, software), answer(fixture(name)));
    QVERIFY(page);
    CacheTest cache;
    // Far on, so that no row's time is cut to when it was fetched.
    QVERIFY(CacheTest::wait(cache.timelines.take(cache.home, cache.source, *page, Placement::Newest, {},
                                                 instantFromMs(1'900'000'000'000))));
    const RowMaker maker = makerWith();
    PostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<PostEntry> rows;
    for (const Row &row : cache.newest().rows)
        rows.push_back({maker.row(row), row.position, row.gapBelow});
    model.setEntries(std::move(rows));
    QCOMPARE(differenceFrom(name, dumpRows(model)), QString());
}

void TestModels::notificationRows_data()
{
    addServers();
    QTest::addRow("mastodon-4.2-notifications") << u"https://social.example"_s << Software::Mastodon;
    QTest::addRow("mastodon-4.5-notifications-v2") << u"https://social.example"_s << Software::Mastodon;
    QTest::addRow("snac-2.96-notifications") << u"http://127.0.0.1:8001"_s << Software::Snac;
}

void TestModels::notificationRows()
{
    QFETCH(const QString, origin);
    QFETCH(const Software, software);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto context = contextOf(origin, software);
    auto page = name.endsWith(u"-v2"_s) ? Mastodon::readGroupedNotifications(context, answer(fixture(name)))
                                        : Mastodon::readNotifications(context, answer(fixture(name)));
    QVERIFY(page);
    CacheTest cache;
    NotificationStore store(cache.database);
    QVERIFY(CacheTest::wait(store.take(AccountId(1), *page, CacheTest::at(1'000'000))));
    const auto views = CacheTest::wait(store.page(AccountId(1), std::nullopt, 40));
    QVERIFY(views);
    const RowMaker maker = makerWith();
    std::vector<NotificationRow> rows;
    for (const NotificationView &view : *views)
        rows.push_back(notificationRow(view, maker));
    QCOMPARE(differenceFrom(name, dumpRows(NotificationList(std::move(rows)))), QString());
}

// What was said and is not confirmed shows as done, and so does a post that has not left.
void TestModels::waitingRow()
{
    Act favourite;
    favourite.deed = ReactToPost{Reaction::Favourite, CacheTest::key(1), true};
    Act unboost;
    unboost.deed = ReactToPost{Reaction::Boost, CacheTest::key(1), false};
    Act bookmark;
    bookmark.deed = ReactToPost{Reaction::Bookmark, CacheTest::key(1), true};
    bookmark.state = Act::State::Rejected;
    const RowMaker maker = makerWith({favourite, unboost, bookmark});
    PostView view;
    view.post = CacheTest::post(1).post;
    view.state.boosted = true;
    const PostRow row = maker.row(view);
    QVERIFY(row.favourited && row.favouritePending);
    QVERIFY(!row.boosted && row.boostPending);
    QVERIFY(!row.bookmarked && !row.bookmarkPending && row.bookmarkRefused);
    QVERIFY(!row.favouriteRefused && !row.boostRefused);
    // By another app, since.
    view.state.bookmarked = true;
    QVERIFY(!maker.row(view).bookmarkRefused);

    Act write;
    write.id = ActId(u"7"_s);
    WritePost deed;
    deed.text = u"One <line>\n\nAnother"_s;
    deed.visibility = Visibility::Followers;
    const PostRow waiting = maker.waitingRow(write, deed, CacheTest::person(u"ada"_s).profile);
    QCOMPARE(waiting.actId, u"7"_s);
    QCOMPARE(waiting.visibility, u"followers"_s);
    QVERIFY(waiting.own);
    QCOMPARE(waiting.actSentence, u"Waiting to be sent."_s);
    QVERIFY(waiting.blocks.front().markup.contains(u"One &lt;line&gt;"_s));
}

void TestModels::onlyWhatChangedIsTold()
{
    PostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries({5, 4, 3, 2, 1}));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto list = entries({7, 6, 5, 4, 2, 1, 0});
    list[3].row.plain = u"edited"_s;
    model.setEntries(list);
    QCOMPARE(keysOf(model), keysOf(list));
    // Two above, one below, one gone from the middle, one edited.
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(reset.count(), 0);
    model.setEntries(list);
    QCOMPARE(inserted.count() + removed.count() + changed.count() + reset.count(), 4);
}

void TestModels::anyListAfterAnyOther()
{
    std::mt19937 random(7);
    PostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int step = 0; step < 300; ++step) {
        std::vector<int> numbers;
        for (int n = 60; n > 0; --n) {
            if (random() % 3 != 0)
                numbers.push_back(n);
        }
        auto list = entries(numbers);
        for (PostEntry &made : list)
            made.row.plain = random() % 8 == 0 ? QString::number(step) : QString();
        const QPersistentModelIndex watched =
            model.rowCount() > 0 ? model.index(model.rowCount() / 2, 0) : QModelIndex();
        const QString key = watched.isValid() ? keysOf(model)[watched.row()] : QString();
        model.setEntries(list);
        QCOMPARE(keysOf(model), keysOf(list));
        for (size_t n = 0; n < list.size(); ++n)
            QCOMPARE(model.entries()[n].row, list[n].row);
        // Who held on to a row still holds that post, or nothing.
        if (watched.isValid())
            QCOMPARE(keysOf(model)[watched.row()], key);
        else
            QVERIFY(!keysOf(list).contains(key) || key.isEmpty());
    }
    QCOMPARE(reset.count(), 0);
}

void TestModels::anotherOrderMovesTheFewest()
{
    PostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setEntries(entries({4, 3, 2, 1}));
    const QPersistentModelIndex watched = model.index(1, 0);
    model.setEntries(entries({1, 4, 3, 2}));
    QCOMPARE(keysOf(model), keysOf(entries({1, 4, 3, 2})));
    QCOMPARE(watched.row(), 2);
    model.setEntries(entries({1, 2, 3}));
    QCOMPARE(keysOf(model), keysOf(entries({1, 2, 3})));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.indexOf(u"https://a.example/2"_s), 1);
    QCOMPARE(model.indexOf(u"https://a.example/9"_s), -1);
}

// The home as the store gives it, before and after: nothing comes, nothing goes, nothing moves.
void TestModels::boostOfWhatIsShownOnlyAddsWords()
{
    CacheTest cache;
    const RowMaker maker = makerWith();
    PostListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto show = [&] {
        std::vector<PostEntry> list;
        for (const Row &row : cache.newest().rows)
            list.push_back({maker.row(row), row.position, row.gapBelow});
        model.setEntries(std::move(list));
    };
    const auto boosted = [&](int n, const QStringList &names, int when) {
        Page page;
        page.batch = CacheTest::page(n, n).batch;
        for (const QString &name : names) {
            page.batch.people.push_back(CacheTest::person(name));
            page.items.push_back({CacheTest::key(n), Boost{CacheTest::person(name).profile.key,
                                                           LocalId(u"w-"_s + name), CacheTest::at(when)}});
        }
        return page;
    };
    const auto rowAt = [&](int n) { return model.entries()[size_t(n)].row; };
    cache.take(CacheTest::page(5, 3));
    cache.take(boosted(1, {u"una"_s}, 6), Placement::Newer);
    show();
    QCOMPARE(keysOf(model).size(), 4);
    QCOMPARE(rowAt(0).boosterName, u"una"_s);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    // Above, on top of what is shown.
    cache.take(boosted(4, {u"bob"_s}, 9), Placement::Newer);
    show();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(rowAt(2).boosterName, u"bob"_s);
    QVERIFY(rowAt(2).boosterKey.isEmpty());
    QCOMPARE(rowAt(2).firstBooster, CacheTest::person(u"bob"_s).profile.key.toString());
    cache.take(boosted(4, {u"eve"_s}, 10), Placement::Newer);
    show();
    QCOMPARE(rowAt(2).boosterName, u"bob and eve"_s);
    cache.take(boosted(4, {u"ines"_s, u"kit"_s}, 11), Placement::Newer);
    show();
    QCOMPARE(rowAt(2).boosterName, u"bob, eve and 2 other(s)"_s);
    QCOMPARE(rowAt(2).boosters, 4);
    QCOMPARE(inserted.count() + removed.count() + reset.count(), 0);

    // Below: the boost's own post, which is shown there already, and one that is not.
    cache.take(CacheTest::page(2, 1), Placement::Older);
    show();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 4);
    QCOMPARE(removed.count() + reset.count(), 0);
    QCOMPARE(keysOf(model).count(CacheTest::key(1).toString()), 1);
    QCOMPARE(rowAt(0).boosterName, u"una"_s);
}

// A row that shows a boost and the post itself stays when boosts are not wanted.
void TestModels::hiddenBoostsHideNoPosts()
{
    Row row;
    row.view.post = CacheTest::post(1).post;
    row.boost = Boost{PersonKey(u"https://a.example/u/bob"_s), {}, CacheTest::at(2)};
    const TimelineFilter filter{.boosts = false};
    QVERIFY(filter.hides(row));
    row.isItself = true;
    QVERIFY(!filter.hides(row));
}

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
