// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/serverinfocodec.h"
#include "cache/connection.h"
#include "cache/database.h"
#include "engine/engine.h"
#include "fakes/faultserver.h"
#include "fakes/manualclock.h"
#include "timeline/timelinefetcher.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What a server can do is read again while somebody stays.
class TestServerRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUpgradedServerIsKnownAsWhatItIs();
    void whatDoesNotAnswerStaysAsItWas();
    void whatElseAnswersTakesNothingAway();
    void whoDoesNotStayAsksWhoAnswered();

private:
    void letTwentyMinutesPass();

    // As it was signed in to a day and a half ago.
    void addAccount(const Origin &origin);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FaultServer> m_server;
};

template <typename T>
static T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

void TestServerRefresh::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_server = std::make_unique<FaultServer>();
    addAccount(m_server->origin());
}

void TestServerRefresh::addAccount(const Origin &origin)
{
    ServerInfo info;
    info.origin = origin;
    info.software = Software::Mastodon;
    info.softwareName = u"mastodon"_s;
    info.version = u"3.4.0"_s;
    info.domain = u"one.example"_s;
    info.title = u"One"_s;
    info.limits.characters = 500;
    info.seenAt = m_clock->now() - 36h;
    Database user(m_folder->filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s);
    auto opened = user.open();
    opened.waitForFinished();
    QVERIFY(opened.result());
    const QString server = QString::fromUtf8(encodeServerInfo(info));
    auto written = user.write([origin, server](Connection &connection) -> StoreResult<void> {
        const auto persona = connection.run(u"INSERT INTO persona(id, active) VALUES(1, 1)"_s);
        if (!persona)
            return std::unexpected(persona.error());
        const auto done =
            connection.run(u"INSERT INTO account(id, persona, origin, handle, person, person_id, server) "
                           "VALUES(1, 1, ?, 'ann@one.example', 'https://one.example/ann', '1', ?)"_s,
                           {origin.toString(), server});
        return done ? StoreResult<void>() : std::unexpected(done.error());
    });
    written.waitForFinished();
    QVERIFY(written.result());
}

// In steps, so that what is asked meanwhile is answered.
void TestServerRefresh::letTwentyMinutesPass()
{
    for (int naps = 0; naps < 20; ++naps) {
        m_clock->advance(1min);
        QTest::qWait(2);
    }
}

void TestServerRefresh::anUpgradedServerIsKnownAsWhatItIs()
{
    const QByteArray origin = m_server->origin().toString().toUtf8();
    m_server->handle([origin](const HttpRequest &request) {
        if (request.target == "/.well-known/nodeinfo")
            return HttpAnswer::of(200,
                                  R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0",)"
                                  R"("href":")" +
                                      origin + R"(/nodeinfo/2.0"}]})");
        if (request.target == "/nodeinfo/2.0")
            return HttpAnswer::of(200, R"({"software":{"name":"mastodon","version":"4.5.0"}})");
        if (request.target == "/api/v2/instance")
            return HttpAnswer::of(200, R"({"domain":"one.example","title":"One","version":"4.5.0",)"
                                       R"("configuration":{"statuses":{"max_characters":5000}}})");
        return HttpAnswer::of(404, R"({"error":"no"})");
    });
    Engine engine(
        {.dataFolder = m_folder->path(), .passphrase = {}, .sessionOnly = true, .clock = m_clock.get()});
    QVERIFY(await(engine.open()).has_value());
    const auto before = engine.server(AccountId(1));
    QVERIFY(before && !before->info().capabilities.testFlag(Capability::QuotesWrite));
    engine.watchOver();
    const auto isRead = [&] {
        m_clock->advance(1min);
        return engine.accountById(AccountId(1))->server.version == u"4.5.0"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
    const ServerInfo known = engine.accountById(AccountId(1))->server;
    QCOMPARE(known.limits.characters, 5000);
    QCOMPARE(known.domain, u"one.example"_s);
    QVERIFY(known.capabilities.testFlag(Capability::QuotesWrite));
    QTRY_VERIFY(engine.server(AccountId(1))->info().capabilities.testFlag(Capability::QuotesWrite));
    // Without the token, and not again before a day has passed.
    const auto readings = [this] {
        return std::ranges::count(m_server->requests(), QByteArray("/nodeinfo/2.0"), &HttpRequest::target);
    };
    for (const HttpRequest &request : m_server->requests()) {
        if (request.target.contains("nodeinfo"))
            QVERIFY(request.header("Authorization").isEmpty());
    }
    const auto first = readings();
    const Instant read = m_clock->now();
    const auto isReadAgain = [&] {
        m_clock->advance(30min);
        return readings() > first;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReadAgain(), 20'000);
    QVERIFY(m_clock->now() - read >= 23h);
    await(engine.close());
}

void TestServerRefresh::whatDoesNotAnswerStaysAsItWas()
{
    int asked = 0;
    m_server->handle([&asked](const HttpRequest &request) {
        asked += request.target == "/.well-known/nodeinfo" ? 1 : 0;
        return HttpAnswer::of(503, "{}");
    });
    Engine engine(
        {.dataFolder = m_folder->path(), .passphrase = {}, .sessionOnly = true, .clock = m_clock.get()});
    QVERIFY(await(engine.open()).has_value());
    const ServerInfo before = engine.accountById(AccountId(1))->server;
    engine.watchOver();
    const auto isAsked = [&] {
        m_clock->advance(1min);
        return asked > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 20'000);
    letTwentyMinutesPass();
    QVERIFY(engine.accountById(AccountId(1))->server == before);
    await(engine.close());
}

// A server that does not say what it is just now, only that it speaks the API.
void TestServerRefresh::whatElseAnswersTakesNothingAway()
{
    m_server->handle([](const HttpRequest &request) {
        if (request.target == "/api/v2/instance")
            return HttpAnswer::of(200, R"({"domain":"else.example","title":"Else","version":"0.1"})");
        return HttpAnswer::of(404, R"({"error":"no"})");
    });
    Engine engine(
        {.dataFolder = m_folder->path(), .passphrase = {}, .sessionOnly = true, .clock = m_clock.get()});
    QVERIFY(await(engine.open()).has_value());
    const ServerInfo before = engine.accountById(AccountId(1))->server;
    engine.watchOver();
    const auto isAsked = [&] {
        m_clock->advance(1min);
        return std::ranges::contains(m_server->requests(), QByteArray("/api/v2/instance"),
                                     &HttpRequest::target);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 20'000);
    letTwentyMinutesPass();
    QVERIFY(engine.accountById(AccountId(1))->server == before);
    await(engine.close());
}

// As a call of the command line does at its end: once a day, and only where it has been anyway.
void TestServerRefresh::whoDoesNotStayAsksWhoAnswered()
{
    m_server->handle([](const HttpRequest &request) {
        if (request.target.startsWith("/api/v1/timelines/public"))
            return HttpAnswer::of(200, "[]");
        if (request.target == "/api/v2/instance")
            return HttpAnswer::of(200, R"({"domain":"else.example","title":"Else","version":"0.1"})");
        return HttpAnswer::of(404, R"({"error":"no"})");
    });
    const auto readings = [this] {
        return std::ranges::count(m_server->requests(), QByteArray("/api/v2/instance"), &HttpRequest::target);
    };
    const auto call = [this](bool talks, bool asksServers) {
        Engine engine(
            {.dataFolder = m_folder->path(), .passphrase = {}, .sessionOnly = true, .clock = m_clock.get()});
        QVERIFY(await(engine.open()).has_value());
        if (talks) {
            const AccountId guest(-1);
            QVERIFY(await(engine.lookAround(guest, engine.accountById(AccountId(1))->server)).has_value());
            QVERIFY(
                await(engine.timelineFetcher().newest({PersonaId(-1), TimelineKind::Local, {}}, guest, 10))
                    .has_value());
        }
        await(engine.careInPassing(asksServers));
        await(engine.close());
    };
    call(false, true);
    call(true, false);
    QCOMPARE(readings(), 0);
    call(true, true);
    QCOMPARE(readings(), 1);
    // It did not say what it is, and is not asked again with each call.
    call(true, true);
    QCOMPARE(readings(), 1);
    m_clock->advance(25h);
    call(true, true);
    QCOMPARE(readings(), 2);
}

QTEST_GUILESS_MAIN(TestServerRefresh)
#include "test_serverrefresh.moc"
