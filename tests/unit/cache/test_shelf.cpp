// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/shelfstore.h"
#include "unit/cache/cachetest.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTheServersOrder();
    void tagsIgnoreCase();
    void isTheAccountsOwn();
    void erasedWithItsAccount();
};

namespace
{

const AccountId me(1);
const AccountId other(2);

std::vector<PeopleList> lists(const QStringList &titles)
{
    std::vector<PeopleList> result;
    for (const QString &title : titles) {
        PeopleList list;
        list.id = LocalId(u"id-"_s + title);
        list.title = title;
        result.push_back(list);
    }
    return result;
}

struct Shelves : CacheTest {
    QStringList titles(AccountId account = me)
    {
        QStringList result;
        const Shelf shelf = wait(shelves.shelf(account)).value();
        for (const PeopleList &list : shelf.lists)
            result.append(list.title);
        return result;
    }

    QStringList tags(AccountId account = me) { return wait(shelves.shelf(account)).value().tags; }

    ShelfStore shelves{database};
};

} // namespace

void TestShelf::keepsTheServersOrder()
{
    Shelves t;
    QVERIFY(t.wait(t.shelves.takeLists(me, lists({u"Waders"_s, u"Bread"_s}))));
    QCOMPARE(t.titles(), QStringList({u"Waders"_s, u"Bread"_s}));
    QVERIFY(t.wait(t.shelves.takeLists(me, lists({u"Trains"_s}))));
    QCOMPARE(t.titles(), QStringList(u"Trains"_s));
}

void TestShelf::tagsIgnoreCase()
{
    Shelves t;
    QVERIFY(t.wait(t.shelves.takeTags(me, {u"waders"_s, u"Rust"_s, u"rust"_s})));
    QCOMPARE(t.tags(), QStringList({u"Rust"_s, u"waders"_s}));
    QVERIFY(t.wait(t.shelves.setTag(me, u"RUST"_s, false)));
    QVERIFY(t.wait(t.shelves.setTag(me, u"qt"_s, true)));
    QVERIFY(t.wait(t.shelves.setTag(me, u"Qt"_s, true)));
    QCOMPARE(t.tags(), QStringList({u"qt"_s, u"waders"_s}));
}

void TestShelf::isTheAccountsOwn()
{
    Shelves t;
    QVERIFY(t.wait(t.shelves.takeTags(me, {u"waders"_s})));
    QVERIFY(t.wait(t.shelves.takeTags(other, {})));
    QVERIFY(t.wait(t.shelves.takeLists(other, lists({u"Bread"_s}))));
    QCOMPARE(t.tags(), QStringList(u"waders"_s));
    QVERIFY(t.titles().isEmpty());
    QCOMPARE(t.titles(other), QStringList(u"Bread"_s));
}

void TestShelf::erasedWithItsAccount()
{
    Shelves t;
    t.keep({t.post(1)}, other);
    QVERIFY(t.wait(t.shelves.takeTags(me, {u"waders"_s})));
    QVERIFY(t.wait(t.shelves.takeLists(me, lists({u"Bread"_s}))));
    QVERIFY(t.wait(t.posts.eraseAccount(me)));
    QVERIFY(t.tags().isEmpty() && t.titles().isEmpty());
}

QTEST_GUILESS_MAIN(TestShelf)
#include "test_shelf.moc"
