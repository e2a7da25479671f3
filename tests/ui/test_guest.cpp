// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/poststore.h"
#include "fakes/faultserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Looking around on a server without an account. Any warning fails it.
class TestGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void readsWithoutAToken();
    void offersAnAccountForWhatNeedsOne();
    void leavesNothingInAnotherPersonasTimelines();
    void hasTheKeyboardWhereOneSignsIn();
    void saysWhyNothingIsShown();
    void asksForAServerFirst();
};

namespace
{

// A server that shows two timelines and hashtags to everybody.
class OpenServer
{
public:
    OpenServer()
    {
        http.handle([this](const HttpRequest &request) { return answerTo(request); });
    }

    bool hasSeenAToken() const
    {
        return std::ranges::any_of(http.requests(), [](const HttpRequest &request) {
            return !request.header("Authorization").isEmpty();
        });
    }

    bool wasAsked(const QByteArray &part) const
    {
        return std::ranges::any_of(http.requests(),
                                   [&](const HttpRequest &request) { return request.target.contains(part); });
    }

    FaultServer http;
    bool closed = false;

private:
    static HttpAnswer json(const QJsonDocument &document)
    {
        return HttpAnswer::of(200, document.toJson()).with("Content-Type", "application/json");
    }

    QJsonObject post(const QString &id, const QString &text) const
    {
        const QString origin = http.origin().toString();
        return {{u"id"_s, id},
                {u"uri"_s, origin + u"/p/"_s + id},
                {u"url"_s, origin + u"/p/"_s + id},
                {u"created_at"_s, u"2026-01-01T12:00:00.000Z"_s},
                {u"content"_s, u"<p>%1</p>"_s.arg(text)},
                {u"visibility"_s, u"public"_s},
                {u"account"_s, QJsonObject{{u"id"_s, u"9"_s},
                                           {u"username"_s, u"ines"_s},
                                           {u"acct"_s, u"ines"_s},
                                           {u"display_name"_s, u"Ines"_s},
                                           {u"uri"_s, origin + u"/users/ines"_s},
                                           {u"url"_s, origin + u"/@ines"_s}}}};
    }

    HttpAnswer answerTo(const HttpRequest &request) const
    {
        const QByteArray path = request.target.split('?').first();
        if (path == "/api/v2/instance")
            return json(QJsonDocument(QJsonObject{{u"domain"_s, http.origin().toDisplayString()},
                                                  {u"title"_s, u"Open"_s},
                                                  {u"version"_s, u"4.5.0"_s}}));
        if (path.startsWith("/api/v1/timelines/")) {
            if (closed)
                return HttpAnswer::of(422, R"({"error":"This method requires an authenticated user"})")
                    .with("Content-Type", "application/json");
            const QString what = path.endsWith("/public") ? u"in public"_s : u"with a hashtag"_s;
            return json(QJsonDocument(QJsonArray{post(u"2"_s, what), post(u"1"_s, u"older, "_s + what)}));
        }
        if (path == "/api/v1/statuses/2")
            return json(QJsonDocument(post(u"2"_s, u"in public"_s)));
        if (path == "/api/v1/statuses/2/context")
            return json(
                QJsonDocument(QJsonObject{{u"ancestors"_s, QJsonArray()}, {u"descendants"_s, QJsonArray()}}));
        return HttpAnswer::of(404, "{}").with("Content-Type", "application/json");
    }
};

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    Shell &shell() { return main.shell(); }

    AccountList *accounts() { return shell().accounts(); }

    bool lookAround(const OpenServer &server)
    {
        shell().signIn()->setTyped(server.http.origin().toString());
        return click(u"Look around without an account"_s) &&
               QTest::qWaitFor([&] { return find("GuestPage") != nullptr; }, 20'000);
    }

    int rows() const
    {
        QQuickItem *page = find("GuestPage");
        auto *posts = page ? page->property("list").value<QQuickItem *>() : nullptr;
        return posts ? posts->property("count").toInt() : -1;
    }
};

// What the cache holds of a post when the window has closed.
bool isKept(const QString &folder, const PostKey &key)
{
    Database database(folder + "/cache.db"_L1, Database::Role::Cache, u":/godwit/migrations/cache"_s);
    if (!database.open().result())
        qFatal("the test's cache cannot be opened");
    PostStore posts(database);
    const auto found = posts.post(key, {AccountId(1), AccountId(2), AccountId(-1)}).result();
    return found && found->has_value();
}

} // namespace

void TestGuest::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestGuest::readsWithoutAToken()
{
    const QTemporaryDir folder;
    const OpenServer server;
    {
        Shown shown(folder.path(), false);
        QVERIFY(shown.good);
        QVERIFY(shown.lookAround(server));
        QVERIFY(shown.accounts()->isGuest());
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(server.wasAsked("/timelines/public?local=true"));
        const auto told = [&] {
            const QQuickItem *banner = shown.find("Banner");
            return banner ? banner->property("sentence").toString() : QString();
        };
        QTRY_VERIFY(told().contains(u"127.0.0.1"_s));
        QVERIFY(shown.click(u"All it knows of"_s, "GuestPage"));
        QTRY_VERIFY(server.wasAsked("/timelines/public?limit"));
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(QMetaObject::invokeMethod(shown.find("GuestPage"), "showTag", Q_ARG(QString, u"#birds"_s)));
        QTRY_VERIFY(server.wasAsked("/timelines/tag/birds"));
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.click(u"This server"_s, "GuestPage"));
        QTRY_COMPARE(shown.rows(), 2);
        shown.key(Qt::Key_J);
        shown.key(Qt::Key_O);
        QTRY_VERIFY(shown.find("FocusedPost"));
        QTRY_VERIFY(server.wasAsked("/statuses/2/context"));
        QVERIFY(shown.click(u"Close"_s, "ThreadPage"));
        QTRY_VERIFY(!shown.find("ThreadPage"));
        QVERIFY(shown.click(u"Back"_s, "GuestPage"));
        QTRY_VERIFY(shown.find("WelcomePage"));
        QVERIFY(!shown.accounts()->isGuest());
    }
    QVERIFY(!server.hasSeenAToken());
    QVERIFY(!isKept(folder.path(), PostKey(server.http.origin().toString() + u"/p/2"_s)));
}

void TestGuest::offersAnAccountForWhatNeedsOne()
{
    const QTemporaryDir folder;
    const OpenServer server;
    Shown shown(folder.path(), false);
    QVERIFY(shown.good);
    QVERIFY(shown.lookAround(server));
    QTRY_COMPARE(shown.rows(), 2);
    QSignalSpy wanted(shown.shell().acts(), &Acts::accountWanted);
    shown.key(Qt::Key_J);
    int offers = 0;
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_B, Qt::Key_S, Qt::Key_R, Qt::Key_N, Qt::Key_Q}) {
        shown.key(key);
        ++offers;
        QTRY_COMPARE(wanted.count(), offers);
    }
    PersonRow ines = shown.shell().timeline(u"local"_s, {})->model()->entries().front().row.author;
    shown.shell().acts()->follow(ines.handle, ines.key, true);
    shown.shell().acts()->blockPerson(ines, true);
    QCOMPARE(wanted.count(), offers + 2);
    QCOMPARE(shown.shell().outbox()->count(), 0);
    QTRY_VERIFY(shown.find("Toast"));
    QVERIFY(shown.click(u"Sign in"_s, "Toast"));
    QTRY_VERIFY(shown.find("WelcomePage"));
    QVERIFY(!shown.accounts()->isGuest());
    // The server is typed already.
    QVERIFY(!shown.shell().signIn()->typed().isEmpty());
}

void TestGuest::leavesNothingInAnotherPersonasTimelines()
{
    const WindowBench bench(20);
    const OpenServer server;
    {
        Shown shown(bench.folder());
        QVERIFY(shown.good);
        QTRY_VERIFY(!shown.place().first.isEmpty());
        const auto home = shown.place();
        shown.shell().commands()->run(u"add-account"_s);
        QTRY_VERIFY(shown.find("WelcomePage"));
        QVERIFY(shown.lookAround(server));
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.shell().timeline(u"local"_s, {})->key().persona.value() < 0);
        shown.accounts()->stopLookingAround();
        QTRY_VERIFY(shown.find("TimelinePage"));
        QTRY_COMPARE(shown.place().first, home.first);
        TimelineController *local = shown.shell().timeline(u"local"_s, {});
        QTRY_VERIFY(local->isLoaded() && !local->isBusy());
        QCOMPARE(local->model()->rowCount(), 0);
    }
    QVERIFY(!isKept(bench.folder(), PostKey(server.http.origin().toString() + u"/p/2"_s)));
}

// The timeline of the account that is signed in is behind it.
void TestGuest::hasTheKeyboardWhereOneSignsIn()
{
    const WindowBench bench(20);
    const OpenServer server;
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.shell().commands()->run(u"add-account"_s);
    QTRY_VERIFY(shown.find("WelcomePage"));
    QVERIFY(shown.lookAround(server));
    QTRY_COMPARE(shown.rows(), 2);
    shown.key(Qt::Key_J);
    shown.key(Qt::Key_F);
    QQuickItem *signIn = nullptr;
    QTRY_VERIFY(shown.find("Toast") && (signIn = buttonOf(shown.find("Toast"), u"Sign in"_s)));
    signIn->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.find("WelcomePage"));
    const auto isThere = [&] {
        const QQuickItem *welcome = shown.find("WelcomePage");
        return welcome && welcome->isAncestorOf(shown.main.window()->activeFocusItem());
    };
    QTRY_VERIFY(isThere());
}

void TestGuest::saysWhyNothingIsShown()
{
    const QTemporaryDir folder;
    OpenServer server;
    server.closed = true;
    Shown shown(folder.path(), false);
    QVERIFY(shown.good);
    QVERIFY(shown.lookAround(server));
    QTRY_VERIFY(shown.find("EmptyState"));
    QTRY_VERIFY(shown.find("EmptyState")->property("sentence").toString().contains(u"signed in"_s));
}

void TestGuest::asksForAServerFirst()
{
    const QTemporaryDir folder;
    Shown shown(folder.path(), false);
    QVERIFY(shown.good);
    QVERIFY(shown.click(u"Look around without an account"_s));
    QTRY_VERIFY(!shown.shell().signIn()->problem().isEmpty());
    QVERIFY(!shown.accounts()->isGuest());
}

QTEST_MAIN(TestGuest)
#include "test_guest.moc"
