// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "engine/engine.h"
#include "health/healthstore.h"
#include "outbox/drafts.h"
#include "outbox/outbox.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QTest>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The window when another account of the same person takes over; both servers are gone. Any warning fails it.
class TestSwitching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSamePostStaysOnItsPixel();
    void theRailAndTheKeysKnowWhoIsWho();
    void whatWaitsGoesAlong();
    void whatAsksIsAnsweredInTheWindow();
    void whatIsBeingWrittenGoesAlong();
    void goesBack();
    void saysThatTheFirstServerIsBack();
    void leadsNobodyBackToAFrozenAccount();
    void saysThatTheOtherServerIsAwayToo();
    void saysThatNobodyStandsBy();
    void rehearsesInTheWindow();
    void everywhereShowsAllHomesFromTheTop();
};

namespace
{

constexpr int patience = 20'000;

struct Place {
    QString key;
    // Of the row's top edge, from the window's.
    double y = 0;
};

struct Shown : ShownWindow {
    explicit Shown(const WindowBench &bench) : ShownWindow(bench.folder()) {}

    AccountList *accounts() { return main.shell().accounts(); }

    // Where the post with this key stands; where none is given, the first one that is whole in sight.
    Place place(const QString &wanted = {}) const
    {
        auto *model = list->property("model").value<PostListModel *>();
        if (!model)
            return {};
        const double top = list->mapToScene({}).y() + 64;
        for (int index = 0; index < model->rowCount(); ++index) {
            QQuickItem *item = nullptr;
            QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                                      Q_ARG(int, index));
            if (!item)
                continue;
            const double y = item->mapToScene({}).y();
            const QString key = model->entries()[size_t(index)].row.key;
            if (wanted.isEmpty() ? y >= top : key == wanted)
                return {key, y};
        }
        return {};
    }

    // So far down, once the list has been placed below the banner, which would undo a screen that was turned
    // before.
    bool readOn(int screens)
    {
        if (!QTest::qWaitFor([this] { return hasKeyboard(main.window(), "PostList"); }, patience) ||
            !QTest::qWaitFor([this] { return find("ProblemBanner") != nullptr; }, 60'000) ||
            !standsStill(*this))
            return false;
        for (int i = 0; i < screens; ++i) {
            const double before = y();
            key(Qt::Key_Space);
            if (!QTest::qWaitFor([&] { return y() > before; }, patience))
                return false;
        }
        return standsStill(*this);
    }

    // Whether the post is where it was, after whatever moves.
    bool stays(const Place &before)
    {
        return standsStill(*this) &&
               QTest::qWaitFor([&] { return qAbs(place(before.key).y - before.y) < 1; }, 2'000);
    }
};

QCoro::Task<> add(Engine *engine, AccountId account, QString text)
{
    WritePost post;
    post.text = text;
    post.visibility = Visibility::Public;
    co_await engine->outbox().add(account, post);
}

QCoro::Task<std::vector<AccountId>> draftsAccounts(Engine *engine, PersonaId persona)
{
    const auto draft = co_await engine->drafts().draft(persona, {});
    co_return draft ? draft->accounts : std::vector<AccountId>();
}

// Whoever would post what is being written, as the disk has it.
std::vector<AccountId> whoPosts(Shown &shown, PersonaId persona)
{
    std::optional<std::vector<AccountId>> read;
    QObject context;
    shown.main.engine().ask<std::vector<AccountId>>(
        &context, [persona](Engine &engine) { return draftsAccounts(&engine, persona); },
        [&read](std::vector<AccountId> accounts) { read = std::move(accounts); });
    return QTest::qWaitFor([&] { return read.has_value(); }, patience) ? *read : std::vector<AccountId>();
}

} // namespace

void TestSwitching::initTestCase()
{
    // The bench's tokens are nowhere; nothing may ask the user's keychain for them, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestSwitching::init()
{
    collectedWarnings().clear();
}

void TestSwitching::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestSwitching::theSamePostStaysOnItsPixel()
{
    const WindowBench bench(120);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    QVERIFY(shown.readOn(3));
    const Place before = shown.place();
    QVERIFY(!before.key.isEmpty());
    const TimelineController *home = shown.main.shell().timeline(u"home"_s, {});
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.accounts()->currentIndex(), 1);
    QCOMPARE(shown.main.shell().timeline(u"home"_s, {}), home);
    QTRY_VERIFY(shown.find("SwitchBanner"));
    // Whatever the new account's server says (here: nothing), and after everything was coloured anew.
    QTest::qWait(500);
    QVERIFY2(shown.stays(before), qPrintable(u"%1 -> %2"_s.arg(before.y).arg(shown.place(before.key).y)));
    shown.main.shell().switching()->dismiss();
    QTRY_VERIFY(!shown.find("SwitchBanner"));
    QVERIFY2(shown.stays(before), qPrintable(u"%1 -> %2"_s.arg(before.y).arg(shown.place(before.key).y)));
}

void TestSwitching::theRailAndTheKeysKnowWhoIsWho()
{
    const WindowBench bench(40);
    bench.pair();
    {
        Shown shown(bench);
        QVERIFY(shown.good);
        QCOMPARE(shown.accounts()->rows().at(0).persona, shown.accounts()->rows().at(1).persona);
        QCOMPARE(shown.accounts()->standby().id, shown.accounts()->rows().at(1).id);
        QCOMPARE(shown.accounts()->order(), (QList<int>{0, 1}));
        shown.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(shown.main.shell().switching()->isTelling());
        QTRY_COMPARE(shown.accounts()->standby().id, shown.accounts()->rows().at(0).id);
        QCOMPARE(shown.main.shell().accounts()->account()->accent, 1);
    }
    // It holds over a start.
    Shown again(bench);
    QVERIFY(again.good);
    QTRY_COMPARE(again.accounts()->currentIndex(), 1);
}

void TestSwitching::whatWaitsGoesAlong()
{
    const WindowBench bench(40);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.main.engine().post([id = bench.accounts()[0].id](Engine &engine) {
        engine.scope().start(add(&engine, id, u"Forty-six godwits came in with the tide."_s));
    });
    QTRY_COMPARE(shown.main.shell().outbox()->count(), 1);
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QTRY_VERIFY(shown.main.shell().switching()->detail().contains(QLocale().toString(1)));
    QTRY_VERIFY(
        shown.main.shell().outbox()->rows().at(0).detail.contains(shown.accounts()->rows().at(1).handle));
    QTRY_VERIFY(!shown.main.shell().switching()->changes().isEmpty());
    QMetaObject::invokeMethod(shown.find("SwitchBanner"), "changesWanted");
    QTRY_VERIFY(shown.find("SwitchSheet"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.find("SwitchSheet"));
    // What is followed here from now on would stay here: where that can be changed is a click away.
    const QString here = shown.accounts()->current().host;
    QVERIFY(shown.main.shell().switching()->changes().contains(
        SwitchController::tr("Whom you follow, block or put into lists on %1 does not come along when you go "
                             "back to %2, unless you agree to it on the lifeboat page.")
            .arg(here, shown.accounts()->rows().at(0).host)));
    QVERIFY(shown.main.shell().switching()->canAgree());
    QMetaObject::invokeMethod(shown.find("SwitchBanner"), "changesWanted");
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "SwitchSheet"));
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.find("LifeboatPage"));
    QVERIFY(!shown.find("SwitchSheet"));
}

// By the keyboard alone: it is to wait, and then it is sent from the other account after all.
void TestSwitching::whatAsksIsAnsweredInTheWindow()
{
    const WindowBench bench(40);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    const OutboxController *outbox = shown.main.shell().outbox();
    shown.main.engine().post([id = bench.accounts()[0].id](Engine &engine) {
        engine.scope().start(add(&engine, id, u"Thank you for the list, @wren."_s));
    });
    QTRY_COMPARE(outbox->count(), 1);
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QString other = shown.accounts()->rows().at(1).handle;
    QTRY_COMPARE(outbox->rows().at(0).offeredTo, other);
    QVERIFY(!outbox->rows().at(0).canRetry);
    QVERIFY(outbox->rows().at(0).canEdit);
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_O);
    QTRY_VERIFY(shown.find("OutboxPage"));
    auto *list = shown.find("OutboxPage")->property("list").value<QQuickItem *>();
    QVERIFY(list);
    list->forceActiveFocus();
    QTRY_VERIFY(shown.find("ActOffer"));
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.main.window()->activeFocusItem()->property("text").toString().contains(other));
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(outbox->rows().at(0).offeredTo, QString());
    QTRY_COMPARE(outbox->rows().at(0).others, QStringList{other});
    QVERIFY(outbox->rows().at(0).detail.contains(shown.accounts()->rows().at(0).handle));
    QTRY_VERIFY(!shown.find("ActOffer"));
    list->forceActiveFocus();
    QTRY_VERIFY(shown.find("ActElsewhere"));
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.find("MenuItem"));
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(outbox->rows().at(0).detail.contains(other));
}

void TestSwitching::whatIsBeingWrittenGoesAlong()
{
    const WindowBench bench(40);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    const AccountId first = bench.accounts()[0].id;
    const AccountId second = bench.accounts()[1].id;
    const PersonaId persona = shown.accounts()->looking().persona;
    Composer *composer = shown.main.shell().composer();
    composer->write();
    QTRY_VERIFY(composer->isOpen());
    composer->setText(u"The tide is"_s);
    composer->choose(int(first.value()), true);
    QTRY_COMPARE(whoPosts(shown, persona), std::vector{first});
    shown.accounts()->switchTo(1);
    QTRY_COMPARE(whoPosts(shown, persona), std::vector{second});
    composer->setText(u"The tide is out."_s);
    composer->setWarning(u"mud"_s);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QTRY_COMPARE(whoPosts(shown, persona), std::vector{second});
    const auto targets = composer->targets();
    QVERIFY(std::ranges::any_of(
        targets, [&](const ComposerTargetRow &row) { return row.chosen && row.id == int(second.value()); }));
    QVERIFY(std::ranges::none_of(
        targets, [&](const ComposerTargetRow &row) { return row.chosen && row.id == int(first.value()); }));
}

void TestSwitching::goesBack()
{
    const WindowBench bench(80);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    QVERIFY(shown.readOn(2));
    const Place before = shown.place();
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QVERIFY(standsStill(shown));
    shown.main.shell().switching()->dismiss();
    shown.accounts()->goBack();
    QTRY_COMPARE(shown.accounts()->currentIndex(), 0);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QVERIFY(shown.stays(before));
    QTRY_COMPARE(shown.accounts()->standby().id, shown.accounts()->rows().at(1).id);
    QVERIFY(!shown.main.shell().switching()->canAgree());
}

void TestSwitching::saysThatTheFirstServerIsBack()
{
    const WindowBench bench(40);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    const QString first = bench.accounts()[0].server.origin.toString();
    SwitchController *switching = shown.main.shell().switching();
    // From then on only what is told below changes what is known of it.
    shown.main.shell().health()->look();
    QTRY_COMPARE(shown.main.shell().health()->mark(int(bench.accounts()[0].id.value())), 2);
    // Where one is is no news.
    Q_EMIT shown.main.engine().serverReturned(first);
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(switching->isTelling());
    QCOMPARE(switching->returned(), QString());
    // The switch is among the records before the server comes back.
    QTRY_VERIFY(!switching->changes().isEmpty());
    Q_EMIT shown.main.engine().serverReturned(u"https://elsewhere.example"_s);
    Q_EMIT shown.main.engine().serverReturned(first);
    QTRY_COMPARE(switching->returned(), bench.accounts()[0].server.origin.toDisplayString());
    // It goes away once more, and comes back.
    HealthReport report;
    report.account.account = bench.accounts()[0].id;
    report.server.origin = bench.accounts()[0].server.origin;
    report.server.state = HealthState::Fine;
    Q_EMIT shown.main.engine().healthChanged({report});
    report.server.state = HealthState::Unreachable;
    Q_EMIT shown.main.engine().healthChanged({report});
    QCOMPARE(switching->returned(), QString());
    Q_EMIT shown.main.engine().serverReturned(first);
    QTRY_COMPARE(switching->returned(), bench.accounts()[0].server.origin.toDisplayString());
    shown.accounts()->goBack();
    QTRY_COMPARE(shown.accounts()->currentIndex(), 0);
    QCOMPARE(switching->returned(), QString());
    // One came back on purpose.
    Q_EMIT shown.main.engine().serverReturned(bench.accounts()[1].server.origin.toString());
    QTest::qWait(200);
    QCOMPARE(switching->returned(), QString());
}

void TestSwitching::leadsNobodyBackToAFrozenAccount()
{
    const WindowBench bench(40);
    bench.pair();
    {
        Database user(bench.folder() + u"/user.db"_s, Database::Role::UserMade,
                      u":/godwit/migrations/user"_s);
        QVERIFY(user.open().result());
        const AccountHealth frozen{.account = bench.accounts()[0].id, .frozenSince = instantFromMs(1)};
        QVERIFY(HealthStore(user).keep({.health = frozen, .refusedAt = {}}).result());
    }
    Shown shown(bench);
    QVERIFY(shown.good);
    const SwitchController *switching = shown.main.shell().switching();
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(switching->isTelling());
    QTRY_VERIFY(!switching->changes().isEmpty());
    // It answers again, others.
    Q_EMIT shown.main.engine().serverReturned(bench.accounts()[0].server.origin.toString());
    QTest::qWait(200);
    QCOMPARE(switching->returned(), QString());
}

// What is cached can be read on either: the switch is offered, with what is to be known before it.
void TestSwitching::saysThatTheOtherServerIsAwayToo()
{
    const WindowBench bench(40);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    const auto reportOf = [&bench](size_t index, HealthState state) {
        HealthReport report;
        report.account.account = bench.accounts()[index].id;
        report.server.origin = bench.accounts()[index].server.origin;
        report.server.state = state;
        return report;
    };
    HealthController *health = shown.main.shell().health();
    const int second = int(bench.accounts()[1].id.value());
    const QString host = bench.accounts()[1].server.origin.toDisplayString();
    // They have been looked at: the engine has nothing new to say for a while.
    health->look();
    QTRY_COMPARE(health->mark(int(bench.accounts()[0].id.value())), 2);
    QTRY_COMPARE(health->mark(second), 2);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("ProblemBanner"), 60'000);
    QQuickItem *banner = itemOf(shown.find("ProblemBanner"), "Banner");
    QVERIFY(banner);
    QTRY_VERIFY(banner->property("action").toString().contains(host));
    QCOMPARE(health->absence(second), HealthController::tr("%1 does not answer either.").arg(host));
    QVERIFY(banner->property("sentence").toString().endsWith(health->absence(second)));
    Q_EMIT shown.main.engine().healthChanged(
        {reportOf(0, HealthState::Unreachable), reportOf(1, HealthState::Fine)});
    QCOMPARE(health->absence(second), QString());
    QCOMPARE(banner->property("sentence").toString(), health->sentence());
    HealthReport refused = reportOf(1, HealthState::Fine);
    refused.account.token = AccountHealth::Token::Dead;
    Q_EMIT shown.main.engine().healthChanged({reportOf(0, HealthState::Unreachable), refused});
    QVERIFY(health->absence(second).contains(host));
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown.accounts()->currentIndex(), 1);
}

void TestSwitching::saysThatNobodyStandsBy()
{
    const WindowBench bench(40);
    Shown shown(bench);
    QVERIFY(shown.good);
    QCOMPARE(shown.accounts()->standby().id, 0);
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    // And is asked whom one would like.
    QTRY_VERIFY(shown.find("StandbySheet"));
    QCOMPARE(shown.main.shell().standby()->standby().id, 0);
    QCOMPARE(shown.accounts()->currentIndex(), 0);
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.find("StandbySheet"));
    shown.main.shell().switching()->rehearse();
    QTRY_VERIFY(shown.find("StandbySheet"));
    QVERIFY(!shown.main.shell().switching()->isRehearsing());
}

void TestSwitching::rehearsesInTheWindow()
{
    const WindowBench bench(80);
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    QVERIFY(shown.readOn(2));
    const Place before = shown.place();
    shown.main.shell().switching()->rehearse();
    QTRY_COMPARE(shown.accounts()->currentIndex(), 1);
    // Who acts is still the same.
    QCOMPARE(shown.accounts()->acting().account, bench.accounts()[0].id);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.main.shell().switching()->rehearsal().isEmpty(), 20'000);
    QCOMPARE(shown.accounts()->currentIndex(), 0);
    QVERIFY(!shown.main.shell().switching()->isRehearsing());
    // Nor does it hide that the standby is not there.
    const QString host = bench.accounts()[1].server.origin.toDisplayString();
    QTRY_VERIFY(shown.main.shell().switching()->rehearsal().contains(
        SwitchController::tr("%1 does not take you just now: %2").arg(host, QString())));
    QVERIFY(shown.stays(before));
}

// Two people's homes; which server showed a row stands above it.
void TestSwitching::everywhereShowsAllHomesFromTheTop()
{
    const WindowBench bench(30);
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_E);
    QTRY_VERIFY(shown.find("EverywherePage"));
    QTRY_VERIFY((shown.list = itemOf(shown.find("EverywherePage"), "PostList")) &&
                shown.list->property("count").toInt() > 0);
    auto *model = shown.list->property("model").value<PostListModel *>();
    QVERIFY(std::ranges::none_of(model->entries(),
                                 [](const PostEntry &entry) { return entry.row.through.isEmpty(); }));
    const int one = shown.main.shell().timeline(u"home"_s, {})->model()->rowCount();
    QTRY_VERIFY(model->rowCount() > one);
    // Both servers' absence has been said by now; nothing was pushed out of sight.
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("ProblemBanner"), 60'000);
    QTest::qWait(1500);
    QVERIFY(standsStill(shown));
    QQuickItem *first = nullptr;
    QMetaObject::invokeMethod(shown.list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, first), Q_ARG(int, 0));
    QVERIFY(first);
    const double top = shown.list->mapToScene({}).y();
    QVERIFY2(qAbs(first->mapToScene({}).y() - top) < 1,
             qPrintable(u"%1, not %2"_s.arg(first->mapToScene({}).y()).arg(top)));
    QMetaObject::invokeMethod(shown.find("TimelinePage"), "notificationsWanted");
    QTRY_VERIFY(shown.find("NotificationsPage"));
}

QTEST_MAIN(TestSwitching)
#include "test_switching.moc"
