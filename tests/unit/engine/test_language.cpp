// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/answerlistener.h"
#include "accounts/signinerror.h"
#include "engine/language.h"
#include "model/serversentence.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The translations that are built in: each way in which a sentence is looked up finds its own, whatever the
// user's language is called.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void whoGetsWhich_data();
    void whoGetsWhich();
    void freeFunctions();
    void classes();
    void window();
    void plurals_data();
    void plurals();
    void theParserOfQt();
};

void TestLanguage::whoGetsWhich_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("close");
    QTest::newRow("France") << "fr_FR" << "Fermer";
    QTest::newRow("Canada") << "fr_CA" << "Fermer";
    QTest::newRow("French, nowhere") << "fr" << "Fermer";
    QTest::newRow("none") << "C" << "Close";
    QTest::newRow("Britain") << "en_GB" << "Close";
    QTest::newRow("no translation yet") << "nb_NO" << "Close";
}

void TestLanguage::whoGetsWhich()
{
    QFETCH(QString, locale);
    QFETCH(QString, close);
    installLanguage(*QCoreApplication::instance(), QLocale(locale));
    QCOMPARE(QCoreApplication::translate("MediaViewer", "Close"), close);
    // The file of plurals is there for all who read English.
    const QString replies = QCoreApplication::translate("PostPrinter", "%n reply(s)", nullptr, 3);
    QCOMPARE(replies, close == "Close"_L1 ? u"3 replies"_s : u"3 réponses"_s);
}

void TestLanguage::freeFunctions()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"fr"_s));
    ServerError error;
    error.kind = ServerError::Kind::Refused;
    QCOMPARE(serverSentence(error),
             u"Le serveur refuse les connexions\u00a0: il est peut-être en panne. Réessayez plus tard."_s);
}

void TestLanguage::classes()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"fr"_s));
    QCOMPARE(AnswerListener::tr("Nothing here"), u"Rien ici"_s);
    QCOMPARE(signInSentence(SignInProblem::NoCode),
             u"Aucun code n’a été donné. Recommencez et collez le code que montre le serveur."_s);
}

void TestLanguage::window()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"fr"_s));
    QCOMPARE(QCoreApplication::translate("OutboxPage", "Outbox"), u"Boîte d’envoi"_s);
    QCOMPARE(QCoreApplication::translate("PostActs", "Reply"), u"Répondre"_s);
}

void TestLanguage::plurals_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("no reply") << "en" << 0 << "0 replies";
    QTest::newRow("one reply") << "en" << 1 << "1 reply";
    QTest::newRow("two replies") << "en" << 2 << "2 replies";
    QTest::newRow("0, in French one") << "fr" << 0 << u"0 réponse"_s;
    QTest::newRow("1, in French") << "fr" << 1 << u"1 réponse"_s;
    QTest::newRow("2, in French") << "fr" << 2 << u"2 réponses"_s;
}

void TestLanguage::plurals()
{
    QFETCH(QString, locale);
    QFETCH(int, number);
    QFETCH(QString, words);
    installLanguage(*QCoreApplication::instance(), QLocale(locale));
    QCOMPARE(QCoreApplication::translate("PostPrinter", "%n reply(s)", nullptr, number), words);
    QCOMPARE(QCoreApplication::translate("ThreadPage", "%n reply(s)", nullptr, number), words);
}

void TestLanguage::theParserOfQt()
{
    installLanguage(*QCoreApplication::instance(), QLocale(u"fr"_s));
    QCommandLineParser parser;
    QVERIFY(!parser.parse({u"godwit"_s, u"--bogus"_s}));
    QCOMPARE(parser.errorText(), u"Option inconnue «\u00a0bogus\u00a0»."_s);
    QVERIFY(!parser.parse({u"godwit"_s, u"--bogus"_s, u"--more"_s}));
    QCOMPARE(parser.errorText(), u"Options inconnues\u00a0: bogus, more."_s);
    parser.addOptions({{u"name"_s, {}, u"NAME"_s}, {u"flag"_s, {}}});
    QVERIFY(!parser.parse({u"godwit"_s, u"--name"_s}));
    QCOMPARE(parser.errorText(), u"Il manque une valeur après «\u00a0--name\u00a0»."_s);
    QVERIFY(!parser.parse({u"godwit"_s, u"--flag=1"_s}));
    QCOMPARE(parser.errorText(), u"Valeur inattendue après «\u00a0--flag\u00a0»."_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
