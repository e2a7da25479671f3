// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/spelling.h"
#include "ui/composing/spellworker.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Which words are looked at, and what is said of them.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsWorthALook_data();
    void wordsWorthALook();
    void dictionaryOfALanguage_data();
    void dictionaryOfALanguage();
    void wrongWordIsFoundAndLearnt();
    void withoutADictionaryNothingIsWrong();

private:
    // Of the person's own words.
    QTemporaryDir m_home;
};

void TestSpelling::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
}

void TestSpelling::wordsWorthALook_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"One two, three."_s << QStringList{u"One"_s, u"two"_s, u"three"_s};
    QTest::newRow("letters alone") << u"a I x"_s << QStringList();
    QTest::newRow("apostrophes") << u"it's l’été 'quoted'"_s
                                 << QStringList{u"it's"_s, u"l’été"_s, u"quoted"_s};
    QTest::newRow("signs") << u"@ines@tidal.example #waders :duck: mail@one.example said"_s
                           << QStringList{u"said"_s};
    QTest::newRow("addresses") << u"see https://one.example/spel_ling here"_s
                               << QStringList{u"see"_s, u"here"_s};
    QTest::newRow("code and numbers") << u"run `qjs x` in 3rd snake_case"_s << QStringList{u"run"_s, u"in"_s};
}

void TestSpelling::wordsWorthALook()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    QStringList found;
    for (const Spelling::Word &word : Spelling::wordsIn(line))
        found.append(line.mid(word.start, word.length));
    QCOMPARE(found, words);
}

void TestSpelling::dictionaryOfALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("dictionary");
    QTest::newRow("exactly") << u"pt-BR"_s << u"pt_BR"_s;
    QTest::newRow("its own country") << u"en"_s << u"en_US"_s;
    QTest::newRow("any of it") << u"fr"_s << u"fr_CA"_s;
    QTest::newRow("none") << u"eo"_s << QString();
}

void TestSpelling::dictionaryOfALanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, dictionary);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(dictionaryFor(language, {u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"fr_CA"_s, u"pt_BR"_s}),
             dictionary);
}

void TestSpelling::wrongWordIsFoundAndLearnt()
{
    Spelling spelling(nullptr);
    spelling.setLanguage(u"en"_s);
    // Not known yet, and nothing has been waited for.
    QVERIFY(!spelling.isWrong(u"speling"_s) && !spelling.isWrong(u"godwitish"_s) &&
            !spelling.isWrong(u"word"_s));
    if (!QTest::qWaitFor([&] { return spelling.isAvailable(); }, 10'000))
        QSKIP("there is no English dictionary here");
    QVERIFY(spelling.isWrong(u"speling"_s));
    QVERIFY(!spelling.isWrong(u"word"_s));
    QVERIFY(!spelling.lookUp(u"a word"_s, 4));
    QVERIFY(spelling.lookUp(u"one\na speling here"_s, 8));
    QCOMPARE(spelling.wordStart(), 6);
    QCOMPARE(spelling.wordLength(), 7);
    QTRY_VERIFY_WITH_TIMEOUT(spelling.suggestions().contains(u"spelling"_s), 10'000);
    QVERIFY(spelling.isWrong(u"godwitish"_s));
    spelling.learn(u"godwitish"_s);
    QVERIFY(!spelling.isWrong(u"godwitish"_s));
}

void TestSpelling::withoutADictionaryNothingIsWrong()
{
    SpellWorker worker;
    QCOMPARE(worker.use(u"tlh"_s), QString());
    QVERIFY(!worker.check({u"qapla"_s}).value(u"qapla"_s));
    QCOMPARE(worker.suggestions(u"qapla"_s), QStringList());
    worker.learn(u"qapla"_s);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "test_spelling.moc"
