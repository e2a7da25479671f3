// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedworld.h"
#include "ui/nearserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Searching what this computer has. Any warning fails it.
class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void turnsWhatWasFound();
    void isTurnedByKey();
    void staysTurned();
    void keepsWhatTheServerAnswered();
    void keepsWhyTheServerDidNotAnswer();
};

namespace
{

constexpr int patience = 60'000;

// Finds one post, whatever is looked for, or will not look.
class Elsewhere
{
public:
    explicit Elsewhere(bool refuses = false) : m_refuses(refuses)
    {
        m_http.handle([this](const HttpRequest &request) { return answerTo(request); });
    }

    ServerInfo info() const { return mastodonAt(m_http.origin(), u"4.5.0"_s, Capability::Search); }

private:
    HttpAnswer answerTo(const HttpRequest &request) const
    {
        if (!request.target.startsWith("/api/v2/search"))
            return answerToOther(request);
        if (m_refuses)
            return HttpAnswer::of(422, R"({"error":"Nothing is looked for today"})");
        return foundBySearch(QJsonArray{postOfInes(u"7"_s, u"https://far.example/p/7"_s, u"Elsewhere"_s)});
    }

    FaultServer m_http;
    bool m_refuses;
};

Page ofTheHarbour(Page page)
{
    for (SeenPost &seen : page.batch.posts)
        seen.post.text = shownText(u"Seen from the harbour"_s);
    return page;
}

// The page of a search that has found more than it shows.
struct Searched : ShownWindow {
    explicit Searched(const QString &folder) : ShownWindow(folder)
    {
        if (!good)
            return;
        go(u"search"_s);
        // The keyboard comes with the page.
        good = QTest::qWaitFor([this] { return hasKeyboard(main.window(), "SearchBox"); }, patience);
        search().setText(u"harbour"_s);
        good = good && QTest::qWaitFor([this] { return isNewestFirst(); }, patience);
    }

    void go(const QString &place) { QMetaObject::invokeMethod(main.window(), "go", Q_ARG(QString, place)); }

    SearchController &search() { return *main.shell().search(); }

    const std::vector<PostEntry> &rows() { return search().model()->entries(); }

    bool isNewestFirst()
    {
        return rows().size() > 10 &&
               std::ranges::is_sorted(rows(), std::greater(),
                                      [](const PostEntry &entry) { return entry.row.time; });
    }

    bool isOldestFirst()
    {
        return rows().size() > 10 && std::ranges::is_sorted(rows(), std::less(), [](const PostEntry &entry) {
                   return entry.row.time;
               });
    }

    QQuickItem *choice() const { return find("SearchOrderChoice"); }
};

} // namespace

void TestSearching::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    QLocale::setDefault(QLocale(QLocale::English));
    Theme::prepareFont();
}

void TestSearching::turnsWhatWasFound()
{
    const WindowBench bench(100, ofTheHarbour);
    Searched shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY2(shown.search().summary().startsWith(u"the newest"_s), qPrintable(shown.search().summary()));
    const QString newest = shown.rows().front().row.key;
    auto *list = shown.find("SearchPage")->property("list").value<QQuickItem *>();
    QVERIFY(standsStill(list));
    const double top = list->property("contentY").toDouble() - list->property("originY").toDouble();
    list->setProperty("contentY", list->property("contentY").toDouble() + 300);
    QVERIFY(shown.click(u"Newest first"_s, "SearchOrderChoice"));
    QVERIFY(shown.click(u"Oldest first"_s));
    QTRY_VERIFY(shown.isOldestFirst());
    QVERIFY(shown.rows().front().row.key != newest);
    QVERIFY2(shown.search().summary().startsWith(u"the oldest"_s), qPrintable(shown.search().summary()));
    // Whoever turns them wants to see what comes first.
    QTRY_COMPARE(list->property("contentY").toDouble() - list->property("originY").toDouble(), top);
    QVERIFY(shown.click(u"Oldest first"_s, "SearchOrderChoice"));
    QVERIFY(shown.click(u"Newest first"_s));
    QTRY_VERIFY(shown.isNewestFirst());
    QCOMPARE(shown.rows().front().row.key, newest);
}

void TestSearching::isTurnedByKey()
{
    const WindowBench bench(20, ofTheHarbour);
    Searched shown(bench.folder());
    QVERIFY(shown.good);
    shown.choice()->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(buttonOf(shown.content(), u"Oldest first"_s));
    QTRY_VERIFY(!shown.choice()->hasActiveFocus());
    shown.key(Qt::Key_Down);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "MenuItem"));
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.isOldestFirst());
    QTRY_VERIFY(shown.choice()->hasActiveFocus());
    QCOMPARE(shown.choice()->property("text").toString(), u"Oldest first"_s);
}

// While the window is open.
void TestSearching::staysTurned()
{
    const WindowBench bench(20, ofTheHarbour);
    Searched shown(bench.folder());
    QVERIFY(shown.good);
    shown.search().setOldestFirst(true);
    QTRY_VERIFY(shown.isOldestFirst());
    shown.search().setText(u"seen harb"_s);
    QTRY_VERIFY(shown.isOldestFirst());
    shown.go(u"home"_s);
    QTRY_VERIFY(!shown.find("SearchPage"));
    shown.go(u"search"_s);
    QTRY_VERIFY(shown.choice());
    QCOMPARE(shown.choice()->property("text").toString(), u"Oldest first"_s);
    QVERIFY(shown.isOldestFirst());
}

void TestSearching::keepsWhatTheServerAnswered()
{
    const Elsewhere server;
    const WindowBench bench(20, ofTheHarbour, server.info());
    Searched shown(bench.folder());
    QVERIFY(shown.good);
    const QString newest = shown.rows().front().row.key;
    shown.search().askServer();
    QTRY_VERIFY_WITH_TIMEOUT(shown.search().isFoundThere(), patience);
    shown.search().setOldestFirst(true);
    QTRY_VERIFY(shown.rows().front().row.key != newest);
    QVERIFY(shown.search().isAsked() && shown.search().isFoundThere());
    QCOMPARE(shown.rows().back().row.key, u"https://far.example/p/7"_s);
    QCOMPARE(shown.rows().back().section, u"there"_s);
}

void TestSearching::keepsWhyTheServerDidNotAnswer()
{
    const Elsewhere server(true);
    const WindowBench bench(20, ofTheHarbour, server.info());
    Searched shown(bench.folder());
    QVERIFY(shown.good);
    shown.search().askServer();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.search().problem().isEmpty(), patience);
    const QString why = shown.search().problem();
    shown.search().setOldestFirst(true);
    QTRY_VERIFY(shown.isOldestFirst());
    QCOMPARE(shown.search().problem(), why);
    // Other words have not been asked for.
    shown.search().setText(u"seen harb"_s);
    QVERIFY(shown.search().problem().isEmpty());
}

QTEST_MAIN(TestSearching)
#include "test_searching.moc"
