// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/language.h"
#include "ui/boat.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What is told of a post that was written, while it goes out. Any warning fails it.
class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void theToastTellsThatThePostIsOut();
    void theToastPromisesWhatHasToWait();
};

void TestSending::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    installLanguage(*QCoreApplication::instance(), QLocale(QLocale::English));
}

namespace
{

bool say(ShownWindow &shown, const QString &text)
{
    Composer &composer = *shown.main.shell().composer();
    composer.write();
    if (!QTest::qWaitFor([&] { return composer.isOpen() && !composer.isLoading(); }, patience))
        return false;
    composer.setText(text);
    if (!QTest::qWaitFor([&] { return composer.isReady(); }, patience))
        return false;
    composer.post();
    QQuickItem *toast = nullptr;
    const bool toasted = QTest::qWaitFor(
        [&] {
            toast = composer.isOpen() ? nullptr : shown.find("Toast");
            return toast != nullptr;
        },
        patience);
    // It stays however long sending takes.
    return toasted && toast->setProperty("secondsLeft", 600);
}

QString told(const ShownWindow &shown)
{
    const QQuickItem *toast = shown.find("Toast");
    return toast ? toast->property("message").toString() : QString();
}

} // namespace

void TestSending::theToastTellsThatThePostIsOut()
{
    Boat boat;
    QVERIFY(boat.good);
    QVERIFY(say(*boat.shown, u"Forty-six, and a dog."_s));
    QTRY_COMPARE_WITH_TIMEOUT(told(*boat.shown), u"Sent."_s, patience);
    QCOMPARE(boat.server.own.size(), 1);
    QCOMPARE(boat.server.own.first().text, u"Forty-six, and a dog."_s);
}

// Its server is gone.
void TestSending::theToastPromisesWhatHasToWait()
{
    const WindowBench bench(20);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY(say(shown, u"Forty-seven."_s));
    QTRY_VERIFY_WITH_TIMEOUT(told(shown).startsWith(u"Written down."_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.main.shell().outbox()->count(), 1, patience);
    QVERIFY(told(shown) != u"Sent."_s);
}

QTEST_MAIN(TestSending)
#include "test_sending.moc"
