// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QTest>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Complaints about people and posts; the server is gone, so they wait in the outbox. Any warning fails it.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void isSaidAndTakenBack();
    void namesTheRulesThatAreBroken();
    void asksForWhatIsMissing();
    void goesElsewhereOnlyWhereThatIs();
    void closesForAnotherAccount();
};

namespace
{

QCoro::Task<std::vector<Act>> actsOf(Engine *engine)
{
    const auto acts = co_await engine->outbox().acts(false);
    co_return acts ? *acts : std::vector<Act>();
}

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    Shell &shell() { return main.shell(); }

    ReportController *report() { return shell().report(); }

    // The newest post of the home timeline, by somebody else.
    const PostRow &post() { return shell().timeline(u"home"_s, {})->model()->entries().front().row; }

    // What waits in the outbox.
    std::vector<ReportPerson> said()
    {
        std::vector<ReportPerson> found;
        bool answered = false;
        main.engine().ask<std::vector<Act>>(
            main.window(), [](Engine &engine) { return actsOf(&engine); },
            [&](const std::vector<Act> &acts) {
                for (const Act &act : acts) {
                    if (const auto *report = std::get_if<ReportPerson>(&act.deed))
                        found.push_back(*report);
                }
                answered = true;
            });
        if (!QTest::qWaitFor([&] { return answered; }, 20'000))
            qFatal("the engine does not answer");
        return found;
    }
};

} // namespace

void TestReport::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestReport::isSaidAndTakenBack()
{
    const WindowBench bench(40);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const PostRow post = shown.post();
    shown.shell().commands()->setPost(post);
    shown.shell().commands()->run(u"report"_s);
    QTRY_VERIFY(shown.find("ReportSheet"));
    QCOMPARE(shown.report()->person().key, post.author.key);
    QVERIFY(shown.report()->posts().first().chosen);
    QCOMPARE(shown.report()->posts().first().id, post.key);
    QVERIFY(shown.click(u"It is spam"_s, "ReportSheet"));
    QTRY_COMPARE(shown.report()->reason(), u"spam"_s);
    shown.report()->setComment(u"  Every hour.  "_s);
    QVERIFY(shown.click(u"Send the report"_s, "ReportSheet"));
    QTRY_VERIFY(!shown.find("ReportSheet"));
    QTRY_COMPARE(shown.shell().outbox()->count(), 1);
    const auto said = shown.said();
    QCOMPARE(said.size(), 1u);
    QCOMPARE(said.front().person, PersonKey(post.author.key));
    QCOMPARE(said.front().handle, post.author.handle.mid(1));
    QCOMPARE(said.front().reason, ReportReason::Spam);
    QCOMPARE(said.front().posts, std::vector{PostKey(post.key)});
    QCOMPARE(said.front().comment, u"Every hour."_s);
    QVERIFY(shown.click(u"Undo"_s));
    QTRY_COMPARE(shown.shell().outbox()->count(), 0);
}

void TestReport::namesTheRulesThatAreBroken()
{
    const WindowBench bench(40);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    ReportController *report = shown.report();
    report->showPerson(shown.post().author);
    QTRY_VERIFY(shown.find("ReportSheet"));
    QCOMPARE(report->rules().size(), 2);
    QVERIFY(shown.click(u"It breaks a rule"_s, "ReportSheet"));
    QTRY_COMPARE(report->reason(), u"rules"_s);
    QVERIFY(!report->missing().isEmpty());
    QVERIFY(shown.click(u"No advertising"_s, "ReportSheet"));
    QTRY_VERIFY(report->missing().isEmpty());
    report->send();
    QTRY_COMPARE(shown.shell().outbox()->count(), 1);
    const auto said = shown.said();
    QCOMPARE(said.front().reason, ReportReason::Rules);
    QCOMPARE(said.front().rules, QStringList{u"2"_s});
    QVERIFY(said.front().posts.empty());
}

void TestReport::asksForWhatIsMissing()
{
    const WindowBench bench(40);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    ReportController *report = shown.report();
    report->showPerson(shown.post().author);
    QVERIFY(!report->missing().isEmpty());
    report->send();
    QVERIFY(report->isOpen());
    report->setReason(u"other"_s);
    QVERIFY(report->missing().isEmpty());
    report->setComment(QString(1'001, u'x'));
    QCOMPARE(report->left(), -1);
    QVERIFY(!report->missing().isEmpty());
    QTRY_VERIFY(shown.find("ReportSheet"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.find("ReportSheet"));
    QCOMPARE(shown.shell().outbox()->count(), 0);
}

void TestReport::goesElsewhereOnlyWhereThatIs()
{
    const WindowBench bench(40);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    ReportController *report = shown.report();
    PersonRow neighbour = shown.post().author;
    report->showPerson(neighbour);
    QCOMPARE(report->otherHost(), neighbour.handle.section(u'@', -1));
    QVERIFY(!report->otherHost().isEmpty());
    report->close();
    neighbour.handle = u"@neighbour@"_s + bench.accounts().front().server.origin.toDisplayString();
    report->showPerson(neighbour);
    QCOMPARE(report->otherHost(), QString());
    report->close();
}

// Its rules are another server's.
void TestReport::closesForAnotherAccount()
{
    const WindowBench bench(40);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.report()->showPost(shown.post());
    QVERIFY(shown.report()->isOpen());
    shown.shell().accounts()->switchTo(1);
    QVERIFY(!shown.report()->isOpen());
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
