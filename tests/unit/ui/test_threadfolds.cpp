// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/threadfolds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Which replies of a thread stand there at once, and which only when they are wanted.
class TestThreadFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aShortThreadIsWhole();
    void longBranchesAreFolded();
    void whatIsWantedIsWhole();
    void whatHasBeenSeenStays();
    void oneReplyIsNotFolded();
    void whatIsAnsweredStays();
};

namespace
{

// One post each, named by its place; of three people in turn.
std::vector<PostEntry> threadOf(const QList<int> &depths)
{
    static const QStringList people{u"Juno"_s, u"Kit"_s, u"Noor"_s};
    std::vector<PostEntry> thread;
    for (const int depth : depths) {
        PostEntry entry;
        entry.row.key = QString::number(thread.size());
        entry.row.author.name = people.at(qsizetype(thread.size()) % people.size());
        entry.row.depth = depth;
        thread.push_back(std::move(entry));
    }
    return thread;
}

QStringList keysOf(const FoldedThread &folded)
{
    QStringList keys;
    for (const PostEntry &entry : folded.entries)
        keys.append(entry.row.key);
    return keys;
}

const QList<int> longThread{0, 1, 2, 3, 3, 2, 1, 1, 2, 1};

} // namespace

void TestThreadFolds::aShortThreadIsWhole()
{
    const FoldedThread folded = foldThread(threadOf({0, 1, 2, 3, 4, 5, 6}), {});
    QCOMPARE(int(folded.entries.size()), 7);
    QVERIFY(folded.folds.isEmpty());
    QVERIFY(foldThread({}, {}).entries.empty());
}

void TestThreadFolds::longBranchesAreFolded()
{
    const FoldedThread folded = foldThread(threadOf(longThread), {});
    QCOMPARE(keysOf(folded), QStringList({u"0"_s, u"1"_s, u"2"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
    QCOMPARE(folded.folds.keys(), QStringList{u"2"_s});
    const ThreadFold fold = folded.folds.value(u"2"_s);
    QCOMPARE(fold.replies, 3);
    QCOMPARE(fold.people, QStringList({u"Juno"_s, u"Kit"_s, u"Noor"_s}));
}

void TestThreadFolds::whatIsWantedIsWhole()
{
    const FoldedThread folded = foldThread(threadOf(longThread), {u"2"_s});
    QCOMPARE(qsizetype(folded.entries.size()), longThread.size());
    QVERIFY(folded.folds.isEmpty());
}

// A thread that has just become long, too.
void TestThreadFolds::whatHasBeenSeenStays()
{
    const FoldedThread folded = foldThread(threadOf(longThread), {}, {u"3"_s});
    QCOMPARE(qsizetype(folded.entries.size()), longThread.size());
    QVERIFY(folded.folds.isEmpty());
}

void TestThreadFolds::oneReplyIsNotFolded()
{
    const FoldedThread folded = foldThread(threadOf({0, 1, 2, 3, 1, 2, 2, 1, 1, 1}), {});
    QVERIFY(folded.folds.isEmpty());
    QCOMPARE(int(folded.entries.size()), 10);
}

// However much stands above the post that is looked at.
void TestThreadFolds::whatIsAnsweredStays()
{
    const FoldedThread folded = foldThread(threadOf({-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), {});
    QCOMPARE(keysOf(folded), QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(folded.folds.value(u"5"_s).replies, 7);
}

QTEST_GUILESS_MAIN(TestThreadFolds)
#include "test_threadfolds.moc"
