// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/counting.h"
#include "text/threadsplit.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// How a long text is cut into the posts of a thread.
class TestThreadSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cuts_data();
    void cuts();
    void keepsWholeWhatIsOne_data();
    void keepsWholeWhatIsOne();
    void losesNothing();
};

static QStringList split(const QString &text, int limit)
{
    PostLimits limits;
    limits.characters = limit;
    return splitThread(text, [&](const QString &piece) { return charactersLeft(piece, {}, limits) >= 0; });
}

void TestThreadSplit::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *name, const QString &text, int limit, const QStringList &pieces) {
        QTest::newRow(name) << text << limit << pieces;
    };
    row("fits", u"one two"_s, 10, {u"one two"_s});
    row("empty", {}, 10, {});
    row("words", u"one two three four"_s, 10, {u"one two"_s, u"three four"_s});
    row("sentences", u"One is here. Two is there now."_s, 25, {u"One is here."_s, u"Two is there now."_s});
    row("paragraphs", u"One is. Two.\n\nThree is it. Four."_s, 26,
        {u"One is. Two."_s, u"Three is it. Four."_s});
    row("lines", u"one two three\nfour five six seven"_s, 24, {u"one two three"_s, u"four five six seven"_s});
    row("no short pieces", u"A. This sentence is long enough to be cut"_s, 30,
        {u"A. This sentence is long"_s, u"enough to be cut"_s});
    row("without spaces", u"我们今天去海边看鸟了"_s, 4, {u"我们今天"_s, u"去海边看"_s, u"鸟了"_s});
    row("lines are kept", u"one\ntwo\nthree\nfour"_s, 8, {u"one\ntwo"_s, u"three"_s, u"four"_s});
}

void TestThreadSplit::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QStringList, pieces);
    QCOMPARE(split(text, limit), pieces);
}

void TestThreadSplit::keepsWholeWhatIsOne_data()
{
    QTest::addColumn<QString>("whole");
    QTest::newRow("address") << u"https://one.example/a/very-long/path?with=words&and=more"_s;
    QTest::newRow("mention") << u"@somebody.long@a-server-with-a-long-name.example"_s;
    QTest::newRow("hashtag") << u"#AVeryLongHashtagOfManyWordsWithoutSpaces"_s;
    QTest::newRow("emoji") << u":a_long_name_of_an_emoji:"_s;
    QTest::newRow("code") << u"`auto one = two + three + four`"_s;
    QTest::newRow("link") << u"[several words of a link](https://one.example)"_s;
    QTest::newRow("block") << u"```rust\nfn one() {}\n\nfn two() {}\n\nfn three() {}\n```"_s;
    QTest::newRow("open block") << u"```\none two three four five\n\nsix seven eight"_s;
    QTest::newRow("one word") << QString(60, u'x');
}

void TestThreadSplit::keepsWholeWhatIsOne()
{
    QFETCH(QString, whole);
    const QString text = u"some words before it\n"_s + whole + u"\nand some words after it"_s;
    const QStringList pieces = split(text, 24);
    QVERIFY(pieces.size() > 1);
    QCOMPARE(pieces.filter(whole.left(40)).size(), 1);
    QVERIFY2(pieces.filter(whole).size() == 1 || whole.startsWith(u"```\n"_s), qPrintable(pieces.join(u'|')));
}

// Whatever is cut where: but for the spaces between them, the pieces are the text, and each fits.
void TestThreadSplit::losesNothing()
{
    static const QStringList words{u"godwit"_s,   u"a"_s,  u"über"_s,
                                   u"海"_s,       u"🦆"_s, u"tide."_s,
                                   u"estuary,"_s, u"—"_s,  u"https://a.example/b"_s};
    static const QStringList spaces{u" "_s, u" "_s, u"\n"_s, u"\n\n"_s, u"  "_s};
    QRandomGenerator dice(7);
    for (int run = 0; run < 200; ++run) {
        QString text;
        for (int i = dice.bounded(60); i >= 0; --i)
            text += words[dice.bounded(words.size())] + spaces[dice.bounded(spaces.size())];
        const int limit = 30 + int(dice.bounded(60));
        const QStringList pieces = split(text, limit);
        QCOMPARE(pieces.join(u' ').simplified(), text.simplified());
        for (const QString &piece : pieces) {
            QVERIFY(!piece.trimmed().isEmpty());
            PostLimits limits;
            limits.characters = limit;
            QVERIFY2(charactersLeft(piece, {}, limits) >= 0, qPrintable(piece));
        }
    }
}

QTEST_GUILESS_MAIN(TestThreadSplit)
#include "test_threadsplit.moc"
