// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rowchanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNoMoreThanNeeded_data();
    void changesNoMoreThanNeeded();
    void leadsFromAnyListToAnyOther();
};

namespace
{

using Runs = std::vector<RowRun>;

// A row a letter.
QStringList rowsOf(const QString &letters)
{
    QStringList rows;
    for (const QChar letter : letters)
        rows.append(letter);
    return rows;
}

QStringList applied(QStringList rows, const RowChanges &changes, const QStringList &after)
{
    for (const RowRun &run : changes.removed)
        rows.remove(run.first, run.last - run.first + 1);
    for (const RowRun &run : changes.inserted) {
        for (int at = run.first; at <= run.last; ++at)
            rows.insert(at, after[at]);
    }
    return rows;
}

} // namespace

void TestRowChanges::changesNoMoreThanNeeded_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Runs>("removed");
    QTest::addColumn<Runs>("inserted");
    QTest::newRow("nothing") << u"abc"_s << u"abc"_s << Runs{} << Runs{};
    QTest::newRow("the first ones") << u""_s << u"abc"_s << Runs{} << Runs{{0, 2}};
    QTest::newRow("new ones on top") << u"abc"_s << u"xyabc"_s << Runs{} << Runs{{0, 1}};
    QTest::newRow("older ones") << u"abc"_s << u"abcxy"_s << Runs{} << Runs{{3, 4}};
    QTest::newRow("both, and one goes") << u"abcd"_s << u"xabdy"_s << Runs{{2, 2}} << Runs{{0, 0}, {4, 4}};
    QTest::newRow("one comes to the top") << u"abcd"_s << u"cabd"_s << Runs{{2, 2}} << Runs{{0, 0}};
    QTest::newRow("all go") << u"abc"_s << u""_s << Runs{{0, 2}} << Runs{};
    QTest::newRow("others") << u"abc"_s << u"xy"_s << Runs{{0, 2}} << Runs{{0, 1}};
}

void TestRowChanges::changesNoMoreThanNeeded()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const Runs, removed);
    QFETCH(const Runs, inserted);
    const RowChanges changes = rowChanges(rowsOf(before), rowsOf(after));
    QVERIFY(changes.removed == removed);
    QVERIFY(changes.inserted == inserted);
}

// Also where two rows have the same name.
void TestRowChanges::leadsFromAnyListToAnyOther()
{
    QRandomGenerator random(1);
    const auto some = [&random] {
        QString letters;
        for (int n = int(random.bounded(12)); n > 0; --n)
            letters.append(QChar(u'a' + char16_t(random.bounded(8))));
        return rowsOf(letters);
    };
    for (int n = 0; n < 2'000; ++n) {
        const QStringList before = some();
        const QStringList after = some();
        QCOMPARE(applied(before, rowChanges(before, after), after), after);
    }
}

QTEST_GUILESS_MAIN(TestRowChanges)
#include "test_rowchanges.moc"
