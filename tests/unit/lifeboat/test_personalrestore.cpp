// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/personalrestore.h"
#include "syncbench.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Drafts and settings of a backup: they come once, and each draft only where it belongs.
class TestPersonalRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void whatWasPostedMeanwhileDoesNotComeBack();
    void whatWasHereDoesNotComeBackEither();
    void anEditWithoutItsFilesIsANewPost();
    void aDraftTouchesAPostOnlyInItsPlace();
    void whatIsOfOneAccountIsPostedByIt();
    void anotherAccountsLastPostIsAnOrdinaryDraft();

private:
    std::unique_ptr<SyncBench> m_bench;
    // Whom they come to.
    Account m_me;
};

void TestPersonalRestore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<SyncBench>();
    m_me.id = standbyAccount;
    m_me.persona = PersonaId(1);
    m_me.person = PersonKey(u"https://s.example/users/me"_s);
}

// A restore is gone on with for days, by the same command.
void TestPersonalRestore::whatWasPostedMeanwhileDoesNotComeBack()
{
    Draft half;
    half.text = u"Half a thought"_s;
    PersonalFile file;
    file.person = m_me.person.toString();
    file.drafts = {half};
    file.settings = {{u"window.scale"_s, u"120"_s}};
    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    PersonalRestore giving(drafts, settings);
    const Instant now = m_bench->clock.now();
    const auto given = await(giving.give(file, m_me, now));
    QVERIFY(given && given->drafts.size() == 1 && given->settings.size() == 1);
    half.text.clear();
    drafts.keep(m_me.persona, half, now).waitForFinished();
    QVERIFY(await(settings.set(u"window.scale"_s, {})));
    const auto again = await(giving.give(file, m_me, now));
    QVERIFY(again && again->drafts.empty() && again->settings.empty());
    QVERIFY(settings.value(u"window.scale"_s).isEmpty());
    // Chosen apart it is the same.
    PersonalFile draftsAlone = file;
    draftsAlone.settings.clear();
    const auto apart = await(giving.look(draftsAlone, m_me));
    QVERIFY(apart && apart->drafts.empty());
    // To another account it is, and what else a backup holds too.
    Account other = m_me;
    other.id = activeAccount;
    const auto elsewhere = await(giving.look(file, other));
    QVERIFY(elsewhere && elsewhere->drafts.size() == 1);
    file.drafts.front().text = u"A whole thought"_s;
    const auto more = await(giving.look(file, m_me));
    QVERIFY(more && more->drafts.size() == 1);
}

// What was here already may be posted before the restore is gone on with.
void TestPersonalRestore::whatWasHereDoesNotComeBackEither()
{
    Draft half;
    half.text = u"Half a thought"_s;
    PersonalFile file;
    file.drafts = {half};
    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    PersonalRestore giving(drafts, settings);
    const Instant now = m_bench->clock.now();
    drafts.keep(m_me.persona, half, now).waitForFinished();
    const auto given = await(giving.give(file, m_me, now));
    QVERIFY(given && given->drafts.empty());
    half.text.clear();
    drafts.keep(m_me.persona, half, now).waitForFinished();
    const auto again = await(giving.give(file, m_me, now));
    QVERIFY(again && again->drafts.empty());
}

// Its files are not in a backup: changed by what is left, the post would lose them.
void TestPersonalRestore::anEditWithoutItsFilesIsANewPost()
{
    Draft change = Draft::editing(PostKey(u"https://s.example/1"_s));
    change.text = u"Better so"_s;
    change.media.emplace_back();
    PersonalFile file;
    file.person = m_me.person.toString();
    file.drafts = {change};
    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    PersonalRestore giving(drafts, settings);
    const auto news = await(giving.look(file, m_me));
    QVERIFY(news && news->drafts.size() == 1);
    QVERIFY(!news->drafts.front().edits);
    QVERIFY(news->drafts.front().place != change.place);
}

// Whose file it is, anybody can write into it.
void TestPersonalRestore::aDraftTouchesAPostOnlyInItsPlace()
{
    const PostKey post(u"https://s.example/1"_s);
    Draft change = Draft::editing(post);
    change.text = u"Better so"_s;
    Draft planted = Draft::replacing(post);
    planted.place.clear();
    planted.text = u"Good morning"_s;
    Draft both = Draft::replacing(post);
    both.edits = PostKey(u"https://s.example/2"_s);
    both.text = u"Both at once"_s;
    PersonalFile file;
    file.person = m_me.person.toString();
    file.drafts = {change, planted, both};
    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    PersonalRestore giving(drafts, settings);
    const auto news = await(giving.look(file, m_me));
    QVERIFY(news && news->drafts.size() == 3);
    QCOMPARE(news->drafts.at(0).edits, post);
    QCOMPARE(news->drafts.at(0).place, change.place);
    for (const Draft &draft : news->drafts | std::views::drop(1)) {
        QVERIFY(!draft.edits && !draft.replaces);
        QVERIFY(!draft.place.isEmpty() && draft.place != both.place);
    }
}

// Not by whoever happens to be looked from.
void TestPersonalRestore::whatIsOfOneAccountIsPostedByIt()
{
    const PostKey post(u"https://s.example/1"_s);
    PersonalFile file;
    file.person = m_me.person.toString();
    file.drafts = {Draft::editing(post), Draft::replacing(post), Draft::lastPost({}, {}), Draft()};
    for (Draft &draft : file.drafts)
        draft.text = u"In "_s + draft.place;
    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    PersonalRestore giving(drafts, settings);
    const auto news = await(giving.look(file, m_me));
    QVERIFY(news && news->drafts.size() == file.drafts.size());
    for (const Draft &draft : news->drafts) {
        const bool isBound = !draft.place.isEmpty();
        QCOMPARE(draft.accounts, isBound ? std::vector{m_me.id} : std::vector<AccountId>());
    }
    QVERIFY(std::ranges::contains(news->drafts, Draft::lastPost(m_me.id, {}).place, &Draft::place));
}

// Which of theirs it was, the file's numbers do not say here.
void TestPersonalRestore::anotherAccountsLastPostIsAnOrdinaryDraft()
{
    PersonalFile file;
    file.person = m_me.person.toString();
    file.drafts = {Draft::lastPost(m_me.id, u"See you there"_s)};
    Drafts drafts(m_bench->life->user, m_bench->folder.path());
    Settings settings(m_bench->life->user);
    PersonalRestore giving(drafts, settings);
    const auto news = await(giving.look(file, m_me));
    QVERIFY(news && news->drafts.size() == 1);
    QVERIFY(!news->drafts.front().staysBehind() && news->drafts.front().accounts.empty());
}

QTEST_GUILESS_MAIN(TestPersonalRestore)
#include "test_personalrestore.moc"
