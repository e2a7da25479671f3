// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fuzzy.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestFuzzy : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finds_data();
    void finds();
    void betterComesFirst_data();
    void betterComesFirst();
    void marksTheLetters();
    void nothingTypedFindsAll();
    void endlessTextsAreBounded();
};

void TestFuzzy::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("beginning") << u"not"_s << u"Notifications"_s << true;
    QTest::newRow("letters in order") << u"ntf"_s << u"Notifications"_s << true;
    QTest::newRow("not in order") << u"fnt"_s << u"Notifications"_s << false;
    QTest::newRow("a letter too many") << u"homee"_s << u"Home"_s << false;
    QTest::newRow("case") << u"HOME"_s << u"home"_s << true;
    QTest::newRow("accent in the text") << u"reglages"_s << u"Réglages"_s << true;
    QTest::newRow("accent in what was typed") << u"réglages"_s << u"Reglages"_s << true;
    QTest::newRow("decomposed") << u"é"_s << u"e\u0301"_s << true;
    QTest::newRow("stroke") << u"zielinski lodz"_s << u"Zieliński Łódź"_s << true;
    QTest::newRow("sharp s") << u"strasse"_s << u"Straße"_s << true;
    QTest::newRow("spaces do not count") << u"new post"_s << u"Newpost"_s << true;
    QTest::newRow("other scripts") << u"東京"_s << u"東京の鳥"_s << true;
    QTest::newRow("cyrillic") << u"дом"_s << u"Мой Дом"_s << true;
    QTest::newRow("empty text") << u"a"_s << QString() << false;
}

void TestFuzzy::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyMatch(typed, text).has_value(), found);
}

void TestFuzzy::betterComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a word's beginning") << u"st"_s << u"Switch to standby"_s << u"Favourite this post"_s;
    QTest::newRow("the text's beginning") << u"se"_s << u"Search"_s << u"Answer later, see below"_s;
    QTest::newRow("together") << u"boo"_s << u"Bookmarks"_s << u"Boost all of one"_s;
    QTest::newRow("initials") << u"gn"_s << u"Go to notifications"_s << u"Settings of a long day"_s;
    QTest::newRow("shorter") << u"home"_s << u"Home"_s << u"Home of the others"_s;
    QTest::newRow("capital within a word") << u"gs"_s << u"GoToSocial"_s << u"Godwits"_s;
}

void TestFuzzy::betterComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto one = fuzzyMatch(typed, better);
    const auto other = fuzzyMatch(typed, worse);
    QVERIFY(one);
    QVERIFY(!other || one->score > other->score);
}

void TestFuzzy::marksTheLetters()
{
    const QString text = u"Switch to <standby>"_s;
    const auto match = fuzzyMatch(u"st", text);
    QVERIFY(match);
    QCOMPARE(match->places, QList<qsizetype>({11, 12}));
    QCOMPARE(fuzzyMarkup(text, *match, u"#0b6a7b"_s),
             u"Switch to &lt;<b><font color=\"#0b6a7b\">st</font></b>andby&gt;"_s);
    QCOMPARE(fuzzyMarkup(u"a&b"_s, FuzzyMatch(), u"#000000"_s), u"a&amp;b"_s);
    const auto whole = fuzzyMatch(u"ab", u"ab"_s);
    QCOMPARE(fuzzyMarkup(u"ab"_s, *whole, u"red"_s), u"<b><font color=\"red\">ab</font></b>"_s);
}

void TestFuzzy::nothingTypedFindsAll()
{
    const auto match = fuzzyMatch(u"  ", u"Home"_s);
    QVERIFY(match);
    QCOMPARE(match->score, 0);
    QVERIFY(match->places.isEmpty());
}

void TestFuzzy::endlessTextsAreBounded()
{
    const QString text = QString(1 << 20, u'a');
    const auto match = fuzzyMatch(text, text);
    QVERIFY(match);
    QVERIFY(match->places.size() <= 120);
}

QTEST_GUILESS_MAIN(TestFuzzy)
#include "test_fuzzy.moc"
