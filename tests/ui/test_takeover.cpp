// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "outbox/drafts.h"
#include "outbox/outbox.h"
#include "ui/composerbench.h"

#include <QDateTime>
#include <QTest>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Another account takes over while somebody writes: the sentence, who posts it and whom it is for. Both
// servers are gone. Any warning fails it.
class TestTakeover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksOnceWhereOthersWouldReadIt();
    void asksNothingOfWhomWasChosen();
    void isForWhomItWasBegun();
    void whatIsTakenBackMeanwhileIsTheOthers();
    void aLastPostIsOfTheServerThatEnds();
    void theOtherServerHasItsOwn();
    void aRehearsalLeavesItAlone();
};

namespace
{

QCoro::Task<bool> tellHabit(Engine *engine, AccountId account, Visibility visibility)
{
    PostingDefaults defaults;
    defaults.visibility = visibility;
    co_await engine->composing().told(account, defaults);
    co_return true;
}

QCoro::Task<bool> add(Engine *engine, AccountId account, WritePost post)
{
    const auto added = co_await engine->outbox().add(account, post);
    co_return added.has_value();
}

QCoro::Task<std::vector<Draft>> draftsOf(Engine *engine, PersonaId persona)
{
    const auto drafts = co_await engine->drafts().all(persona);
    co_return drafts.value_or(std::vector<Draft>());
}

template <typename T>
std::optional<T> asked(ComposingWindow &shown, std::function<QCoro::Task<T>(Engine &)> work)
{
    std::optional<T> answer;
    QObject context;
    shown.main.engine().ask<T>(&context, std::move(work), [&answer](T given) { answer = std::move(given); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return std::nullopt;
    return answer;
}

// Who would post the only draft, as the disk has it.
std::vector<AccountId> whoPosts(ComposingWindow &shown, PersonaId persona)
{
    const auto drafts =
        asked<std::vector<Draft>>(shown, [persona](Engine &engine) { return draftsOf(&engine, persona); });
    return drafts && drafts->size() == 1 ? drafts->front().accounts : std::vector<AccountId>();
}

std::vector<AccountId> chosenIn(ComposingWindow &shown)
{
    std::vector<AccountId> chosen;
    for (const ComposerTargetRow &row : shown.composer().targets()) {
        if (row.chosen)
            chosen.emplace_back(row.id);
    }
    return chosen;
}

} // namespace

void TestTakeover::initTestCase()
{
    prepareComposing();
}

void TestTakeover::init()
{
    collectedWarnings().clear();
}

void TestTakeover::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

static Composer &writtenForFollowersBeforeASwitch(ComposingWindow &shown)
{
    Composer &composer = shown.composer();
    composer.setText(u"for those who know me"_s);
    composer.options()->chooseVisibility(u"followers"_s);
    shown.main.shell().accounts()->switchTo(1);
    return composer;
}

void TestTakeover::asksOnceWhereOthersWouldReadIt()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    Composer &composer = writtenForFollowersBeforeASwitch(shown);
    composer.post();
    QVERIFY(composer.isOpen());
    QVERIFY(composer.problem().contains(bench.accounts()[0].server.origin.toDisplayString()));
    QVERIFY(deedsIn<WritePost>(shown).empty());
    composer.post();
    QTRY_VERIFY(!composer.isOpen());
    const std::vector<Act> acts = actsIn(shown);
    QCOMPARE(acts.size(), 1uz);
    QCOMPARE(acts.front().account, bench.accounts()[1].id);
    QVERIFY(std::get<WritePost>(acts.front().deed).visibility == Visibility::Followers);
}

void TestTakeover::asksNothingOfWhomWasChosen()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    Composer &composer = writtenForFollowersBeforeASwitch(shown);
    composer.choose(int(bench.accounts()[1].id.value()), true);
    composer.post();
    QTRY_VERIFY(!composer.isOpen());
    QCOMPARE(deedsIn<WritePost>(shown).size(), 1uz);
}

// The one posts for few where nothing is said, the other one for everybody.
void TestTakeover::isForWhomItWasBegun()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    for (const auto &[index, visibility] :
         {std::pair(0uz, Visibility::Followers), std::pair(1uz, Visibility::Public)}) {
        const AccountId account = bench.accounts()[index].id;
        QVERIFY(asked<bool>(shown, [account, visibility](Engine &engine) {
            return tellHabit(&engine, account, visibility);
        }));
    }
    QVERIFY(shown.write());
    const PostOptions *options = shown.composer().options();
    shown.composer().setText(u"for those who know me"_s);
    QCOMPARE(options->visibility(), u"followers"_s);
    shown.main.shell().accounts()->switchTo(1);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QCOMPARE(chosenIn(shown), std::vector{bench.accounts()[1].id});
    QCOMPARE(options->visibility(), u"followers"_s);
}

// The switch comes between the wish and its answer.
void TestTakeover::whatIsTakenBackMeanwhileIsTheOthers()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    const AccountId first = bench.accounts()[0].id;
    const AccountId second = bench.accounts()[1].id;
    const PersonaId persona = shown.main.shell().accounts()->looking().persona;
    WritePost post;
    post.text = u"said too early"_s;
    post.visibility = Visibility::Public;
    // Until then it lies there untouched.
    post.at = instantFromMs(QDateTime::currentMSecsSinceEpoch()) + 1h;
    QCOMPARE(asked<bool>(shown, [first, post](Engine &engine) { return add(&engine, first, post); }),
             std::optional(true));
    const std::vector<Act> planned = actsIn(shown);
    QCOMPARE(planned.size(), 1uz);
    shown.composer().takeBack(planned.front().id.toString());
    shown.main.shell().accounts()->switchTo(1);
    QTRY_VERIFY(shown.composer().isOpen());
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QCOMPARE(chosenIn(shown), std::vector{second});
    shown.composer().setText(u"said in time"_s);
    QTRY_COMPARE(whoPosts(shown, persona), std::vector{second});
}

// From the account that it names, it would tell nobody anything.
void TestTakeover::aLastPostIsOfTheServerThatEnds()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    const std::vector first{bench.accounts()[0].id};
    const PersonaId persona = shown.main.shell().accounts()->looking().persona;
    shown.composer().writeLast(u"I am over there now."_s);
    QTRY_COMPARE(whoPosts(shown, persona), first);
    shown.main.shell().accounts()->switchTo(1);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QCOMPARE(chosenIn(shown), first);
    QCOMPARE(whoPosts(shown, persona), first);
}

void TestTakeover::theOtherServerHasItsOwn()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good);
    const PersonaId persona = shown.main.shell().accounts()->looking().persona;
    shown.composer().writeLast(u"I am over there now."_s);
    QTRY_COMPARE(whoPosts(shown, persona), std::vector{bench.accounts()[0].id});
    shown.composer().close();
    shown.main.shell().accounts()->switchTo(1);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    shown.composer().writeLast(u"I am back there."_s);
    QTRY_VERIFY(shown.composer().isOpen());
    QCOMPARE(shown.composer().text(), u"I am back there."_s);
    QCOMPARE(chosenIn(shown), std::vector{bench.accounts()[1].id});
    const auto kept = [&] {
        const auto drafts = asked<std::vector<Draft>>(
            shown, [persona](Engine &engine) { return draftsOf(&engine, persona); });
        return drafts ? drafts->size() : 0;
    };
    QTRY_COMPARE(kept(), 2u);
}

void TestTakeover::aRehearsalLeavesItAlone()
{
    const WindowBench bench(10);
    bench.pair();
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    const std::vector both{bench.accounts()[0].id, bench.accounts()[1].id};
    const PersonaId persona = shown.main.shell().accounts()->looking().persona;
    shown.composer().setText(u"to both of them"_s);
    shown.composer().choose(int(both.back().value()), true);
    SwitchController *switching = shown.main.shell().switching();
    switching->rehearse();
    QCOMPARE(shown.main.shell().accounts()->currentIndex(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!switching->rehearsal().isEmpty(), 20'000);
    QCOMPARE(shown.main.shell().accounts()->currentIndex(), 0);
    QCOMPARE(chosenIn(shown), both);
    QTRY_COMPARE(whoPosts(shown, persona), both);
}

QTEST_MAIN(TestTakeover)
#include "test_takeover.moc"
