// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nearserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Posts in another language than the window's, which the account's server translates. Any warning fails it.
class TestTranslating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void isShownAndTakenBack();
    void isOfferedInTheThread();
    void isReachedByTabWhereItStands();
    void isShownAmongWhatWasFound();
    void movesNothingAmongNotifications();
    void movesNothingThatIsReadBelowInTheThread();
    void saysWhyNot();
    void isOnlyOfferedWhereItIsOfUse();
    void isDoneByTheStandbysServerWhereTheOwnCannot();
};

namespace
{

constexpr int patience = 20'000;

class Translator
{
public:
    Translator()
    {
        m_http.handle([this](const HttpRequest &request) { return answerTo(request); });
    }

    ServerInfo info() const { return mastodonAt(m_http.origin(), u"4.5.0"_s, Capability::Translation); }

    // The bodies of what it was asked.
    QByteArrayList asked;
    QByteArray said = "In the reader's words";
    bool refuses = false;

private:
    // Whatever is looked for by its address it finds, written as inFewWords() has it.
    static HttpAnswer found(const HttpRequest &request)
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QString uri = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
        QJsonObject post = postOfInes(u"7"_s, uri, u"Guten Tag"_s);
        post[u"language"_s] = u"de"_s;
        return foundBySearch(QJsonArray{post});
    }

    HttpAnswer answerTo(const HttpRequest &request)
    {
        if (request.target.startsWith("/api/v2/search") && request.target.contains("type=statuses"))
            return found(request);
        if (request.method == "POST" && request.target.endsWith("/translate")) {
            asked << request.body;
            return refuses ? HttpAnswer::of(404, R"({"error":"Record not found"})")
                           : HttpAnswer::of(200, R"({"content":"<p>)" + said +
                                                     R"(</p>","detected_source_language":"de",)"
                                                     R"("provider":"A dictionary"})");
        }
        // It has no time: what is done waits.
        if (request.method == "POST")
            return HttpAnswer::of(503, "{}");
        if (request.target.startsWith("/api/v2/instance"))
            return HttpAnswer::of(200, R"({"domain":"near.example","title":"Near","version":"4.5.0",)"
                                       R"("configuration":{"translation":{"enabled":true}}})");
        return answerToOther(request);
    }

    FaultServer m_http;
};

Page inGerman(Page page)
{
    for (SeenPost &seen : page.batch.posts) {
        seen.post.language = u"de"_s;
        seen.post.visibility = Visibility::Public;
        seen.post.contentWarning.clear();
    }
    return page;
}

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    Shell &shell() { return main.shell(); }

    const PostRow &post() { return shell().timeline(u"home"_s, {})->model()->entries().front().row; }

    void run(const QString &command)
    {
        shell().commands()->setPost(post());
        shell().commands()->run(command);
    }

    bool openThread()
    {
        run(u"open"_s);
        return QTest::qWaitFor([this] { return find("FocusedPost") != nullptr; }, patience);
    }
};

} // namespace

void TestTranslating::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    QLocale::setDefault(QLocale(QLocale::English));
    Theme::prepareFont();
}

void TestTranslating::isShownAndTakenBack()
{
    Translator server;
    const WindowBench bench(20, inGerman, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const QString original = shown.post().plain;
    QVERIFY(shown.post().translatable);
    shown.run(u"translate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.post().plain, u"In the reader's words"_s, patience);
    QVERIFY2(shown.post().translated.endsWith(u"by A dictionary"_s), qPrintable(shown.post().translated));
    QCOMPARE(server.asked, QByteArrayList{"lang=en"});
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("TranslationLine"), patience);
    QVERIFY(shown.click(u"Show the original text"_s, "TranslationLine"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.post().plain, original, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.find("TranslationLine"), patience);
}

void TestTranslating::isOfferedInTheThread()
{
    Translator server;
    const WindowBench bench(20, inGerman, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY(shown.openThread());
    QVERIFY(shown.click(u"Translate"_s, "FocusedPost"));
    QTRY_COMPARE_WITH_TIMEOUT(server.asked.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("TranslationLine"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown.post().plain, u"In the reader's words"_s, patience);
}

void TestTranslating::isReachedByTabWhereItStands()
{
    Translator server;
    const WindowBench bench(20, inGerman, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY(shown.openThread());
    QQuickItem *post = shown.find("FocusedPost");
    QVERIFY(standsStill(post));
    QQuickItem *translate = buttonOf(post, u"Translate"_s);
    QQuickItem *more = buttonOf(post, u"More"_s);
    QVERIFY(translate && more);
    QVERIFY(translate->mapToScene(QPointF()).x() < more->mapToScene(QPointF()).x());
    translate->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Tab);
    QTRY_COMPARE(shown.main.window()->activeFocusItem(), more);
    shown.key(Qt::Key_Backtab);
    QTRY_COMPARE(shown.main.window()->activeFocusItem(), translate);
}

// Like whatever is done to a post there.
void TestTranslating::isShownAmongWhatWasFound()
{
    Translator server;
    const WindowBench bench(20, inGerman, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    SearchController *search = shown.shell().search();
    search->setText(shown.post().plain.section(u' ', 0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(search->model()->rowCount() > 0, patience);
    const auto first = [search] { return search->model()->entries().front().row; };
    const PostRow found = first();
    shown.shell().acts()->translate(found.key, true);
    QTRY_COMPARE_WITH_TIMEOUT(first().plain, u"In the reader's words"_s, patience);
    // Last: its server, asked what became of it, has the post in other words.
    shown.shell().acts()->favourite(found.key, !found.favourited);
    QTRY_COMPARE_WITH_TIMEOUT(first().favourited, !found.favourited, patience);
    QCOMPARE(first().key, found.key);
}

// Each tells of a post of Mateo's; the eleventh answers the one before and so on, all later ones answer that.
static void addMentions(const WindowBench &bench, int count)
{
    NotificationPage page;
    page.batch.people = {mateo()};
    for (int n = 0; n < count; ++n) {
        SeenPost seen;
        seen.state.id = LocalId(u"m%1"_s.arg(n));
        seen.state.parentId = n > 0 ? LocalId(u"m%1"_s.arg(std::min(n - 1, 10))) : LocalId();
        seen.post.key = PostKey(u"http://127.0.0.1:9/posts/%1"_s.arg(n));
        seen.post.author = mateo().profile.key;
        seen.post.language = u"de"_s;
        TextBlock words;
        words.spans.emplace_back().text = u"Guten Tag %1"_s.arg(n);
        seen.post.text.blocks = {words};
        page.batch.posts.push_back(seen);
        Notification mention;
        mention.id = LocalId(QString::number(1'000 - n));
        mention.kind = Notification::Kind::Mention;
        mention.groupKey = mention.id.toString();
        mention.at = instantFromMs(1'710'000'000'000 - n);
        mention.people = {mateo().profile.key};
        mention.post = seen.post.key;
        page.items.push_back(mention);
    }
    inCache<NotificationStore>(bench, [&](NotificationStore &store) {
        return store.take(bench.accounts().front().id, page, instantFromMs(1'720'000'000'000));
    });
}

void TestTranslating::movesNothingAmongNotifications()
{
    Translator server;
    const WindowBench bench(20, inGerman, server.info());
    addMentions(bench, 30);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    NotificationsController *told = shown.shell().notifications();
    QTRY_COMPARE_WITH_TIMEOUT(told->rowCount(), 30, patience);
    const auto post = [told] {
        return told->data(told->index(20), Qt::UserRole).value<NotificationRow>().post;
    };
    QVERIFY(post().translatable);
    const QSignalSpy anew(told, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(told, &QAbstractItemModel::dataChanged);
    shown.shell().acts()->translate(post().key, true);
    QTRY_COMPARE_WITH_TIMEOUT(post().plain, u"In the reader's words"_s, patience);
    QCOMPARE(anew.size(), 0);
    for (const QList<QVariant> &change : changed) {
        QCOMPARE(change[0].toModelIndex().row(), 20);
        QCOMPARE(change[1].toModelIndex().row(), 20);
    }
}

void TestTranslating::movesNothingThatIsReadBelowInTheThread()
{
    Translator server;
    server.said = QByteArray("Many of the reader's words. ").repeated(40);
    const WindowBench bench(20, inGerman, server.info());
    addMentions(bench, 30);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    NotificationsController *told = shown.shell().notifications();
    QTRY_COMPARE_WITH_TIMEOUT(told->rowCount(), 30, patience);
    const PostRow post = told->data(told->index(10), Qt::UserRole).value<NotificationRow>().post;
    shown.shell().commands()->setPost(post);
    shown.shell().commands()->run(u"open"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("FocusedPost"), patience);
    const QQuickItem *page = shown.find("ThreadPage");
    QVERIFY(page);
    const auto *thread = page->property("thread").value<ThreadController *>();
    QTRY_VERIFY_WITH_TIMEOUT(!thread->isBusy(), patience);
    auto *list = page->property("list").value<QQuickItem *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->property("count").toInt(), 30, patience);
    QVERIFY(standsStill(list));
    const QQuickItem *focus = shown.find("FocusedPost");
    const double end = focus->mapToItem(list, QPointF(0, focus->height())).y();
    list->setProperty("contentY", list->property("contentY").toDouble() + end + 20);
    QVERIFY(standsStill(list));
    const double high = focus->height();
    QQuickItem *read = nullptr;
    QVERIFY(QMetaObject::invokeMethod(list, "itemAt", Q_RETURN_ARG(QQuickItem *, read), Q_ARG(qreal, 0.0),
                                      Q_ARG(qreal, list->property("contentY").toDouble() + 200)));
    QVERIFY(read);
    const double before = read->mapToItem(list, QPointF()).y();
    shown.shell().acts()->translate(post.key, true);
    QTRY_VERIFY_WITH_TIMEOUT(focus->height() > high + 100, patience);
    QVERIFY(standsStill(list));
    QCOMPARE(read->mapToItem(list, QPointF()).y(), before);
}

void TestTranslating::saysWhyNot()
{
    Translator server;
    server.refuses = true;
    const WindowBench bench(20, inGerman, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const QString original = shown.post().plain;
    shown.run(u"translate"_s);
    QQuickItem *toast = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((toast = shown.find("Toast")), patience);
    QCOMPARE(toast->property("message").toString(),
             u"The server cannot translate this post into your language."_s);
    QTRY_VERIFY(shown.post().translated.isEmpty());
    QCOMPARE(shown.post().plain, original);
}

void TestTranslating::isOnlyOfferedWhereItIsOfUse()
{
    Translator server;
    const auto first = [](QString language, Visibility visibility) {
        return [language, visibility](Page page) {
            for (SeenPost &seen : page.batch.posts) {
                seen.post.language = language;
                seen.post.visibility = visibility;
            }
            return page;
        };
    };
    for (const auto &[language, visibility] :
         std::initializer_list<std::pair<QString, Visibility>>{{u"en"_s, Visibility::Public},
                                                               {u"en-GB"_s, Visibility::Public},
                                                               {QString(), Visibility::Public},
                                                               {u"de"_s, Visibility::Followers}}) {
        const WindowBench bench(5, first(language, visibility), server.info());
        Shown shown(bench.folder());
        QVERIFY(shown.good);
        QVERIFY2(!shown.post().translatable, qPrintable(language));
        shown.run(u"translate"_s);
        QVERIFY(!shown.shell().commands()->canDo(u"translate"_s));
    }
    // Nor where there is no translator.
    const WindowBench bench(5, inGerman);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY(!shown.post().translatable);
    QCOMPARE(server.asked, QByteArrayList());
}

static Page inFewWords(Page page)
{
    page = inGerman(std::move(page));
    TextBlock words;
    words.spans.emplace_back().text = u"Guten Tag"_s;
    for (SeenPost &seen : page.batch.posts)
        seen.post.text.blocks = {words};
    return page;
}

void TestTranslating::isDoneByTheStandbysServerWhereTheOwnCannot()
{
    Translator server;
    const WindowBench bench(20, inFewWords, {}, server.info());
    {
        // Not by that of somebody else who is signed in here.
        Shown shown(bench.folder());
        QVERIFY(shown.good);
        QVERIFY(!shown.post().translatable);
    }
    bench.pair();
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY(shown.post().translatable);
    shown.run(u"translate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.post().plain, u"In the reader's words"_s, patience);
    QCOMPARE(server.asked, QByteArrayList{"lang=en"});
}

QTEST_MAIN(TestTranslating)
#include "test_translating.moc"
