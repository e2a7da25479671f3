// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"
#include "engine/engine.h"
#include "engine/liveaccounts.h"
#include "fakes/seededfolder.h"
#include "media/mediastore.h"
#include "neighbourserver.h"
#include "outbox/drafts.h"
#include "outbox/outbox.h"
#include "timeline/timelinefetcher.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Two engines on one data folder, as a window and a command beside it: what one does with an account, the
// other one hears.
class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signingInAndOutIsHeard();
    void whoIsErasedIsHeardOf();
    void whatWasUnderWayIsNotKept();
    void picturesGoWithWhatTheyBelongTo();
    void draftsGoWithTheirPersona();

private:
    TimelineKey home() const { return {m_maren.persona, TimelineKind::Home, {}}; }

    std::unique_ptr<NeighbourServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_window;
    std::unique_ptr<Engine> m_command;
    Account m_maren;
    Account m_noor;
};

template <typename T>
static T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

template <typename T>
static T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

void TestNeighbours::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "only for tests");
    m_server = std::make_unique<NeighbourServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = SeededFolder(m_folder->path()).addAccounts(m_server->info(), m_server->info());
    m_maren = made[0];
    m_noor = made[1];
    for (auto *engine : {&m_window, &m_command}) {
        *engine = std::make_unique<Engine>(
            Engine::Options{.dataFolder = m_folder->path(), .passphrase = passphraseFromEnvironment()});
        QVERIFY(await((*engine)->open()).has_value());
    }
    // What the cache holds of somebody else.
    QVERIFY(
        await(m_window->timelineFetcher().newest({m_noor.persona, TimelineKind::Home, {}}, m_noor.id, 40)));
    m_server->asked.clear();
}

void TestNeighbours::cleanup()
{
    for (auto *engine : {&m_command, &m_window}) {
        if (*engine)
            await((*engine)->close());
        engine->reset();
    }
}

void TestNeighbours::signingInAndOutIsHeard()
{
    QVERIFY(await(m_window->timelineFetcher().newest(home(), m_maren.id, 40)));
    QVERIFY(m_window->live().follow(m_maren.id));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->asked.size() > 1, 20'000);
    QVERIFY(await(m_command->removeAccount(m_maren, false)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->accountById(m_maren.id)->archived, 20'000);
    QVERIFY(!m_window->server(m_maren.id));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->live().follows(m_maren.id), 20'000);
    // Who asks is told what a request that is under way brings, and after that nothing.
    const auto isRefused = [this] {
        return !await(m_window->timelineFetcher().newest(home(), m_maren.id, 40)).has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 20'000);
    const qsizetype before = m_server->asked.size();
    QVERIFY(isRefused());
    QCOMPARE(m_server->asked.size(), before);

    const auto again =
        await(m_command->signIn().withToken(m_maren.server.origin.toString(), "token-maren-2"));
    QVERIFY(again.has_value());
    QCOMPARE(again->id, m_maren.id);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->accountById(m_maren.id)->archived, 20'000);
    QVERIFY(await(m_window->timelineFetcher().newest(home(), m_maren.id, 40)));
    QCOMPARE(m_server->asked.last(), "token-maren-2");
    QVERIFY(m_window->live().follow(m_maren.id));
}

void TestNeighbours::whoIsErasedIsHeardOf()
{
    QVERIFY(await(m_window->timelineFetcher().newest(home(), m_maren.id, 40)));
    QVERIFY(m_window->live().follow(m_maren.id));
    QVERIFY(await(m_command->removeAccount(m_maren, true)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->accountById(m_maren.id), 20'000);
    QVERIFY(!m_window->server(m_maren.id));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->live().follows(m_maren.id), 20'000);
    const auto again =
        await(m_command->signIn().withToken(m_maren.server.origin.toString(), "token-maren-2"));
    QVERIFY(again.has_value());
    QVERIFY(again->id != m_maren.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->accountById(again->id), 20'000);
}

void TestNeighbours::whatWasUnderWayIsNotKept()
{
    m_server->meanwhile = [this] { QVERIFY(await(m_command->removeAccount(m_maren, true))); };
    QVERIFY(!await(m_window->timelineFetcher().newest(home(), m_maren.id, 40)));
    QCOMPARE(m_server->asked, QByteArrayList{"token-maren"});
    QVERIFY(!m_command->accountById(m_maren.id));
    PostStore &posts = m_window->posts();
    QVERIFY(!await(posts.post(PostKey(m_server->keyOfPost(u"maren"_s)), {m_maren.id})).value());
    QVERIFY(!await(posts.person(m_maren.server.origin.toString() + u"/marens-friend"_s)).value());
    QVERIFY(await(posts.post(PostKey(m_server->keyOfPost(u"noor"_s)), {m_noor.id})).value());
}

void TestNeighbours::picturesGoWithWhatTheyBelongTo()
{
    MediaStore pictures(m_folder->filePath(u"media"_s));
    pictures.open();
    const auto marens = pictures.put(m_server->pictureOf(u"marens-friend"_s), "a picture");
    const auto noors = pictures.put(m_server->pictureOf(u"noors-friend"_s), "a picture");
    QVERIFY(marens && noors);
    QVERIFY(await(m_window->timelineFetcher().newest(home(), m_maren.id, 40)));
    QVERIFY(await(m_command->removeAccount(m_maren, true)));
    QVERIFY(!QFile::exists(*marens));
    QVERIFY(QFile::exists(*noors));
}

void TestNeighbours::draftsGoWithTheirPersona()
{
    const auto kept = await(m_window->outbox().keepBytes("a picture", u"png"_s));
    QVERIFY(kept.has_value());
    Draft draft;
    draft.text = u"unfinished"_s;
    draft.media.push_back({.path = *kept});
    Drafts &drafts = m_window->drafts();
    const Instant now = m_window->clock().now();
    QVERIFY(await(drafts.keep(m_maren.persona, draft, now)));
    Draft noors;
    noors.text = u"mine"_s;
    QVERIFY(await(drafts.keep(m_noor.persona, noors, now)));
    // An archive's drafts wait for it.
    QVERIFY(await(m_command->removeAccount(m_maren, false)));
    QCOMPARE(await(drafts.all(m_maren.persona))->size(), 1u);
    QVERIFY(await(m_command->removeAccount(m_maren, true)));
    QVERIFY(await(drafts.all(m_maren.persona))->empty());
    QVERIFY(!QFile::exists(*kept));
    // A composer that was open keeps it no more.
    QVERIFY(await(drafts.keep(m_maren.persona, draft, now)));
    QVERIFY(await(drafts.all(m_maren.persona))->empty());
    QCOMPARE(await(drafts.all(m_noor.persona))->size(), 1u);
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "test_neighbours.moc"
