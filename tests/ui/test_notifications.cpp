// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationstore.h"
#include "engine/engine.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What comes on top of the notifications while somebody reads them. Any warning fails it.
class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void leavesWhatIsRead_data();
    void leavesWhatIsRead();
    void isShownAtTheVeryTop();
    void aGroupThatGrowsComesToTheTop();
};

namespace
{

constexpr int patience = 20'000;

// So many mentions, the newest of which is of this number.
NotificationPage mentions(int newest, int count)
{
    NotificationPage page;
    page.batch.people = {mateo()};
    for (int n = newest; n > newest - count; --n) {
        SeenPost seen;
        seen.state.id = LocalId(u"m%1"_s.arg(n));
        seen.post.key = PostKey(u"http://127.0.0.1:9/posts/%1"_s.arg(n));
        seen.post.author = mateo().profile.key;
        TextBlock words;
        words.spans.emplace_back().text = u"Good day %1 "_s.arg(n).repeated(1 + 7 * (n % 4));
        seen.post.text.blocks = {words};
        page.batch.posts.push_back(seen);
        Notification mention;
        mention.id = LocalId(QString::number(n));
        mention.kind = Notification::Kind::Mention;
        mention.groupKey = mention.id.toString();
        mention.at = instantFromMs(1'710'000'000'000 + n);
        mention.people = {mateo().profile.key};
        mention.post = seen.post.key;
        page.items.push_back(mention);
    }
    return page;
}

// Thirty mentions, and the page that shows them.
struct Told {
    Told()
    {
        inCache<NotificationStore>(bench, [this](NotificationStore &store) {
            return store.take(bench.accounts().front().id, mentions(130, 30), at);
        });
        shown = std::make_unique<ShownWindow>(bench.folder());
        if (!shown->good)
            return;
        shown->key(Qt::Key_G);
        shown->key(Qt::Key_N);
        const auto stands = [this] {
            const QQuickItem *page = shown->find("NotificationsPage");
            list = page ? page->property("list").value<QQuickItem *>() : nullptr;
            // That the server is gone is told above it.
            return list && list->property("count").toInt() == 30 && shown->find("ProblemBanner");
        };
        good = QTest::qWaitFor(stands, 60'000) && standsStill(list);
    }

    NotificationsController *model() const { return shown->main.shell().notifications(); }

    void take(NotificationPage page) const
    {
        shown->main.engine().post([account = bench.accounts().front().id, page](Engine &engine) {
            engine.notifications().take(account, page, at).waitForFinished();
        });
        model()->readAgain();
    }

    double top() const
    {
        return list->property("contentY").toDouble() - list->property("originY").toDouble();
    }

    QQuickItem *itemAt(double y) const
    {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAt", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(qreal, 0.0),
                                  Q_ARG(qreal, list->property("contentY").toDouble() + y));
        return item;
    }

    static QString idOf(const QQuickItem *item) { return item->property("row").value<NotificationRow>().id; }

    static inline const Instant at = instantFromMs(1'720'000'000'000);

    const WindowBench bench{20};
    std::unique_ptr<ShownWindow> shown;
    QQuickItem *list = nullptr;
    bool good = false;
};

} // namespace

void TestNotifications::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestNotifications::leavesWhatIsRead_data()
{
    QTest::addColumn<double>("down");
    QTest::newRow("the first row is cut") << 20.0;
    QTest::newRow("further down") << 900.0;
}

void TestNotifications::leavesWhatIsRead()
{
    QFETCH(const double, down);
    const Told told;
    QVERIFY(told.good);
    told.list->setProperty("contentY", told.list->property("originY").toDouble() + down);
    QVERIFY(standsStill(told.list));
    const QPointer<QQuickItem> read = told.itemAt(1);
    QVERIFY(read);
    const QString id = Told::idOf(read);
    const double before = read->mapToItem(told.list, QPointF()).y();
    const QSignalSpy anew(told.model(), &QAbstractItemModel::modelReset);
    told.take(mentions(133, 3));
    QTRY_COMPARE_WITH_TIMEOUT(told.model()->rowCount(), 33, patience);
    QVERIFY(standsStill(told.list));
    QCOMPARE(anew.size(), 0);
    // The very item.
    QVERIFY(read);
    QCOMPARE(Told::idOf(read), id);
    const double after = read->mapToItem(told.list, QPointF()).y();
    QVERIFY2(qAbs(after - before) < 1, qPrintable(u"%1 -> %2"_s.arg(before).arg(after)));
}

void TestNotifications::isShownAtTheVeryTop()
{
    const Told told;
    QVERIFY(told.good);
    QCOMPARE(told.top(), 0.0);
    told.take(mentions(131, 1));
    QTRY_COMPARE_WITH_TIMEOUT(told.model()->rowCount(), 31, patience);
    QVERIFY(standsStill(told.list));
    QCOMPARE(told.top(), 0.0);
    QCOMPARE(Told::idOf(told.itemAt(1)), u"131"_s);
}

// The server's group has the same name as before, and a later time.
void TestNotifications::aGroupThatGrowsComesToTheTop()
{
    const Told told;
    QVERIFY(told.good);
    const auto idAt = [&told](int row) {
        return told.model()->data(told.model()->index(row), Qt::UserRole).value<NotificationRow>().id;
    };
    QCOMPARE(idAt(3), u"127"_s);
    const QSignalSpy anew(told.model(), &QAbstractItemModel::modelReset);
    NotificationPage page = mentions(127, 1);
    page.items.front().at = instantFromMs(1'710'000'000'000 + 200);
    told.take(page);
    QTRY_COMPARE_WITH_TIMEOUT(idAt(0), u"127"_s, patience);
    QCOMPARE(idAt(3), u"128"_s);
    QCOMPARE(told.model()->rowCount(), 30);
    QCOMPARE(anew.size(), 0);
}

QTEST_MAIN(TestNotifications)
#include "test_notifications.moc"
