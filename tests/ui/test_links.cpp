// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nearserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Links of the desktop, opened in the window. Any warning fails it.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void whatIsHereIsShownWithoutAskingForIt();
    void aPageIsFoundByTheServer();
    void aPersonIsFoundByTheServer();
    void aHandleOpensAProfile();
    void aPostThatOnlyMentionsTheAddressIsNotTaken();
    void aServerThatFindsNothingLeavesTheBrowser();
    void whatIsNoneOfOursIsRefused();
    void theNewestOfManyIsOpened();
    void withoutAnAccountOneIsOffered();
    void openedBeforeTheWindowKnowsItsAccounts();
};

namespace
{

constexpr int patience = 20'000;
const QString postUri = u"https://far.example/users/ines/statuses/7"_s;
const QString postPage = u"https://far.example/@ines/7"_s;
const QString personPage = u"https://far.example/@ines"_s;

// The account's server, which finds one post and its author by the addresses of their pages.
class FarServer
{
public:
    FarServer()
    {
        m_http.handle([this](const HttpRequest &request) { return answerTo(request); });
    }

    ServerInfo info() const { return mastodonAt(m_http.origin(), u"4.2.0"_s, Capability::Search); }

    // What was searched for among everything, in order.
    QStringList searched;
    // Finds this post instead, whatever is asked for.
    QString finds;

private:
    static HttpAnswer json(const QJsonDocument &document) { return HttpAnswer::of(200, document.toJson()); }

    static QJsonObject post(const QString &uri, const QString &page)
    {
        QJsonObject told = postOfInes(u"7"_s, uri, u"From far away"_s);
        told[u"url"_s] = page;
        return told;
    }

    HttpAnswer search(const HttpRequest &request)
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QString text = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
        // A page that is shown looks for its people by itself.
        if (!query.hasQueryItem(u"type"_s))
            searched << text;
        QJsonArray posts;
        QJsonArray people;
        if (!finds.isEmpty())
            posts.append(post(finds, finds));
        else if (text == postPage)
            posts.append(post(postUri, postPage));
        else if (text == personPage)
            people.append(ines());
        return foundBySearch(posts, people);
    }

    HttpAnswer answerTo(const HttpRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        if (path == "/api/v2/search")
            return search(request);
        if (path == "/api/v1/statuses/7")
            return json(QJsonDocument(post(postUri, postPage)));
        if (path == "/api/v1/statuses/7/context")
            return json(
                QJsonDocument(QJsonObject{{u"ancestors"_s, QJsonArray()}, {u"descendants"_s, QJsonArray()}}));
        if (path == "/api/v1/accounts/lookup" || path == "/api/v1/accounts/9")
            return json(QJsonDocument(ines()));
        if (path.startsWith("/api/v2/instance"))
            return HttpAnswer::of(200, R"({"domain":"near.example","title":"Near","version":"4.2.0"})");
        if (request.method == "GET" && path.startsWith("/api/v1/") && !path.contains("verify_credentials"))
            return HttpAnswer::of(200, "[]");
        return HttpAnswer::of(404, R"({"error":"Record not found"})");
    }

    FaultServer m_http;
};

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    void open(const QString &link) { main.shell().links()->open(link); }

    QString toast() const
    {
        QQuickItem *toast = find("Toast");
        return toast ? toast->property("message").toString() : QString();
    }

    // The key of the post whose thread is shown, when it is.
    QString thread() const
    {
        QQuickItem *page = find("ThreadPage");
        auto *thread = page ? page->property("thread").value<ThreadController *>() : nullptr;
        return thread ? thread->focusRow().key : QString();
    }

    // The handle of the person who is shown.
    QString person() const
    {
        QQuickItem *page = find("ProfilePage");
        auto *profile = page ? page->property("profile").value<ProfileController *>() : nullptr;
        return profile ? profile->person().handle : QString();
    }
};

} // namespace

void TestLinks::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

// Both accounts' server refuses: whatever is shown is from here.
void TestLinks::whatIsHereIsShownWithoutAskingForIt()
{
    const WindowBench bench(20);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const PostRow row = shown.main.shell().timeline(u"home"_s, {})->model()->entries().front().row;
    QVERIFY(row.key.startsWith("https://"_L1));
    shown.open(u"web+ap:"_s + row.key.sliced(6));
    QTRY_COMPARE_WITH_TIMEOUT(shown.thread(), row.key, patience);
    shown.open(u"godwit:"_s + row.author.key);
    QTRY_COMPARE_WITH_TIMEOUT(shown.person(), row.author.handle, patience);
}

void TestLinks::aPageIsFoundByTheServer()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.open(u"web+ap://far.example/@ines/7"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.toast(), u"Looking for %1"_s.arg(postPage), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.thread(), postUri, patience);
    QCOMPARE(server.searched, QStringList{postPage});
    // By its URI it is known now.
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.find("ThreadPage"));
    shown.open(u"web+ap:"_s + postUri.sliced(6));
    QTRY_COMPARE_WITH_TIMEOUT(shown.thread(), postUri, patience);
    QCOMPARE(server.searched, QStringList{postPage});
}

void TestLinks::aPersonIsFoundByTheServer()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.open(u"web+ap://far.example/@ines"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.person(), u"@ines@far.example"_s, patience);
}

void TestLinks::aHandleOpensAProfile()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.open(u"godwit:@ines@far.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.person(), u"@ines@far.example"_s, patience);
    QCOMPARE(server.searched, QStringList());
}

void TestLinks::aPostThatOnlyMentionsTheAddressIsNotTaken()
{
    FarServer server;
    server.finds = u"https://evil.example/1"_s;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.open(u"web+ap://far.example/@ines/7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.toast().startsWith(u"Your server finds neither"_s), patience);
    QVERIFY(!shown.find("ThreadPage"));
}

void TestLinks::aServerThatFindsNothingLeavesTheBrowser()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.open(u"web+ap://far.example/nothing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.toast().startsWith(u"Your server finds neither"_s), patience);
    QTRY_VERIFY(buttonOf(shown.find("Toast"), u"Open in the browser"_s));
}

void TestLinks::whatIsNoneOfOursIsRefused()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    shown.open(u"godwit:file:///etc/passwd"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.toast(), u"This link names neither a post nor a person."_s, patience);
    QVERIFY(!buttonOf(shown.find("Toast"), u"Open in the browser"_s));
    QCOMPARE(server.searched, QStringList());
}

// A page that opens one after another gets at most two of them asked for.
void TestLinks::theNewestOfManyIsOpened()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    for (int n = 0; n < 50; ++n)
        shown.open(u"web+ap://far.example/nothing/%1"_s.arg(n));
    shown.open(u"web+ap://far.example/@ines/7"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.thread(), postUri, patience);
    QCOMPARE(server.searched, (QStringList{u"https://far.example/nothing/0"_s, postPage}));
}

void TestLinks::withoutAnAccountOneIsOffered()
{
    const QTemporaryDir folder;
    Shown shown(folder.path(), false);
    QVERIFY(shown.good);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("WelcomePage"), patience);
    shown.open(u"web+ap://far.example/@ines/7"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.toast(), u"For this you need an account."_s, patience);
}

void TestLinks::openedBeforeTheWindowKnowsItsAccounts()
{
    FarServer server;
    const WindowBench bench(20, {}, server.info());
    MainWindow window(bench.folder());
    window.shell().links()->open(u"web+ap://far.example/@ines/7"_s);
    QVERIFY(window.show());
    QTRY_VERIFY_WITH_TIMEOUT(itemOf(window.window()->contentItem(), "ThreadPage"), patience);
    QCOMPARE(server.searched, QStringList{postPage});
}

QTEST_MAIN(TestLinks)
#include "test_links.moc"
