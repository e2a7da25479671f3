// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keepsWhatWasChosen()
    {
        {
            const auto database = opened();
            Settings settings(*database);
            QVERIFY(QCoro::waitFor(settings.load()));
            QSignalSpy changed(&settings, &Settings::changed);
            QVERIFY(QCoro::waitFor(settings.set(u"a"_s, u"1"_s)));
            QVERIFY(QCoro::waitFor(settings.set(u"a"_s, u"2"_s)));
            QVERIFY(QCoro::waitFor(settings.set(u"a"_s, u"2"_s)));
            QVERIFY(QCoro::waitFor(settings.set(u"b"_s, u"3"_s)));
            QVERIFY(QCoro::waitFor(settings.set(u"b"_s, {})));
            QCOMPARE(changed.size(), 4);
        }
        const auto database = opened();
        Settings settings(*database);
        QVERIFY(QCoro::waitFor(settings.load()));
        QCOMPARE(settings.value(u"a"_s), u"2"_s);
        QCOMPARE(settings.value(u"b"_s), QString());
    }

    void ensuresOnce()
    {
        const auto database = opened();
        Settings here(*database);
        Settings elsewhere(*database);
        QCOMPARE(*QCoro::waitFor(here.ensure(u"id"_s, u"first"_s)), u"first"_s);
        QCOMPARE(*QCoro::waitFor(elsewhere.ensure(u"id"_s, u"second"_s)), u"first"_s);
        QCOMPARE(elsewhere.value(u"id"_s), u"first"_s);
    }

    void oneOfTwoReplaces()
    {
        const auto database = opened();
        Settings here(*database);
        Settings elsewhere(*database);
        QVERIFY(*QCoro::waitFor(here.replace(u"turn"_s, {}, u"1"_s)));
        QVERIFY(!*QCoro::waitFor(elsewhere.replace(u"turn"_s, {}, u"2"_s)));
        QVERIFY(*QCoro::waitFor(elsewhere.replace(u"turn"_s, u"1"_s, u"2"_s)));
        QVERIFY(!*QCoro::waitFor(here.replace(u"turn"_s, u"1"_s, u"3"_s)));
        QCOMPARE(here.value(u"turn"_s), u"1"_s);
        QVERIFY(QCoro::waitFor(here.load()));
        QCOMPARE(here.value(u"turn"_s), u"2"_s);
    }

    void learnsWhatOthersChanged()
    {
        const auto database = opened();
        Settings here(*database);
        Settings elsewhere(*database);
        QVERIFY(QCoro::waitFor(here.set(u"gone"_s, u"1"_s)));
        QVERIFY(QCoro::waitFor(elsewhere.set(u"a"_s, u"1"_s)));
        QVERIFY(QCoro::waitFor(elsewhere.set(u"gone"_s, {})));
        QSignalSpy changed(&here, &Settings::changed);
        QSignalSpy learned(&here, &Settings::learned);
        QVERIFY(QCoro::waitFor(here.load()));
        QCOMPARE(here.value(u"a"_s), u"1"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(learned.size(), 1);
        // What is one's own is no news, nor is what is as it was.
        QVERIFY(QCoro::waitFor(here.set(u"b"_s, u"1"_s)));
        QVERIFY(QCoro::waitFor(here.load()));
        QCOMPARE(learned.size(), 1);
    }

    void keepsWhatIsChosenWhileItLearns()
    {
        const auto database = opened();
        Settings here(*database);
        for (int n = 1; n <= 50; ++n) {
            auto learning = here.load();
            QVERIFY(QCoro::waitFor(here.set(u"a"_s, QString::number(n))));
            QVERIFY(QCoro::waitFor(std::move(learning)));
            QCOMPARE(here.value(u"a"_s), QString::number(n));
        }
    }

private:
    std::unique_ptr<Database> opened()
    {
        auto database = std::make_unique<Database>(m_folder->filePath(u"user.db"_s), Database::Role::UserMade,
                                                   u":/godwit/migrations/user"_s);
        auto future = database->open();
        future.waitForFinished();
        return future.result() ? std::move(database) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
