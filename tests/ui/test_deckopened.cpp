// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "ui/deckbench.h"
#include "ui/qmltype.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QPointer>
#include <QQuickWindow>
#include <QTest>
#include <qcoro/qcorofuture.h>

#include <algorithm>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Threads and profiles as columns, and the middle button, over a seeded cache of two people whose server is
// gone. Any warning fails it.
class TestDeckOpened : public QObject, private DeckBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup();
    void opensAThreadByTheMiddleButton();
    void opensWhatIsPressedBesideTheColumn();
    void opensAsUsualInANarrowWindow();
    void hasASignInTheHeaders();
    void opensWhoWasFound();
    void isOpenedByKey();
    void isFoundInThePalette();
    void keepsThePlaceInAThreadOverARestart();
    void readsAsAnotherAccount();
    void passesOverWhatNoColumnCanBe();
    void staysHoweverMuchElseIsOpened();

private:
    QQuickItem *seen(QQuickItem *root, const char *type) const;
    void pressMiddle(QQuickItem *item, QPointF at) const;
    QString newestOf(int persona);
    QQuickItem *inColumn(int column, const char *type) const;
    double heightOf(int column, const QString &key) const;
};

namespace
{

PostRow rowOf(const QQuickItem *item)
{
    return item->property("row").value<PostRow>();
}

// All posts answer the newest.
Page inOneThread(Page page)
{
    std::vector<SeenPost> &posts = page.batch.posts;
    for (auto post = posts.begin() + 1; post != posts.end(); ++post)
        post->state.parentId = posts.front().state.id;
    return page;
}

// As the window before has left it.
void keepDeck(const QString &folder, const QString &deck)
{
    Database database(folder + "/user.db"_L1, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    if (!database.open().result())
        qFatal("the test's user database cannot be opened");
    Settings settings(database);
    if (!QCoro::waitFor(settings.load()) || !QCoro::waitFor(settings.set(u"window.deck"_s, deck)))
        qFatal("the test's layout cannot be kept");
}

} // namespace

void TestDeckOpened::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestDeckOpened::cleanup()
{
    end();
    QCOMPARE(collectedWarnings(), QStringList());
}

// The first of these that is in the window as a whole.
QQuickItem *TestDeckOpened::seen(QQuickItem *root, const char *type) const
{
    if (!root)
        return nullptr;
    const QRectF inside = m_shown->content()->boundingRect().adjusted(0, 120, 0, 0);
    const auto items = itemsOf(root, type);
    const auto found = std::ranges::find_if(items, [&](const QQuickItem *item) {
        return inside.contains(item->mapRectToScene(QRectF(QPointF(), item->size())));
    });
    return found == items.cend() ? nullptr : *found;
}

void TestDeckOpened::pressMiddle(QQuickItem *item, QPointF at) const
{
    QVERIFY(standsStill(item));
    QTest::mouseClick(m_shown->main.window(), Qt::MiddleButton, {}, item->mapToScene(at).toPoint());
}

QString TestDeckOpened::newestOf(int persona)
{
    auto *home = m_shown->main.shell().timeline(u"home"_s, {}, persona);
    const auto hasRows = [home] { return !home->model()->entries().empty(); };
    return QTest::qWaitFor(hasRows, 20'000) ? home->model()->entries().front().row.key : QString();
}

QQuickItem *TestDeckOpened::inColumn(int column, const char *type) const
{
    const auto columns = shownColumns();
    return column < columns.size() ? itemOf(columns[column], type) : nullptr;
}

// Of a thread's row in the window; NaN where it does not stand.
double TestDeckOpened::heightOf(int column, const QString &key) const
{
    QQuickItem *list = columnList(column);
    const auto rows = list ? itemsOf(list, "ThreadRow") : QList<QQuickItem *>();
    const auto found =
        std::ranges::find_if(rows, [&](const QQuickItem *item) { return rowOf(item).key == key; });
    return found == rows.cend() ? qQNaN() : (*found)->mapToScene(QPointF()).y();
}

void TestDeckOpened::opensAThreadByTheMiddleButton()
{
    begin();
    QVERIFY(standsStill(*m_shown));
    QQuickItem *post = seen(m_shown->list, "PostItem");
    QVERIFY(post);
    const QString place = u"1:thread/"_s + rowOf(post).key;
    const QString author = rowOf(post).author.name;
    // Below the face there is nothing else.
    pressMiddle(post, {24, post->height() - 10});
    QTRY_VERIFY(m_shown->find("DeckPage"));
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s, place}));
    QTRY_VERIFY(inColumn(2, "FocusedPost"));
    QTRY_VERIFY(isReached(2));
    QVERIFY(!m_shown->find("DetailStack"));
    QTRY_COMPARE(deck().columns().at(2).name, author);
    restart();
    open();
    QCOMPARE(places().last(), place);
    QCOMPARE(deck().columns().at(2).name, author);
    QTRY_VERIFY(inColumn(2, "FocusedPost"));
    // It goes and comes back as any other.
    deck().remove(2);
    const auto toast = [this] {
        const QQuickItem *item = m_shown->find("Toast");
        return item ? item->property("message").toString() : QString();
    };
    QTRY_COMPARE(toast(), u"The column “Thread: %1” is closed."_s.arg(author));
    deck().undo();
    QCOMPARE(places().last(), place);
}

void TestDeckOpened::opensWhatIsPressedBesideTheColumn()
{
    begin();
    open();
    QTRY_VERIFY(seen(columnList(0), "PostItem"));
    QVERIFY(standsStill(columnList(0)));
    QQuickItem *face = itemOf(seen(columnList(0), "PostItem"), "Avatar");
    const PostRow first = rowOf(seen(columnList(0), "PostItem"));
    pressMiddle(face, {face->width() / 2, face->height() / 2});
    const QString person = u"1:person/"_s + first.author.key;
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, person, u"1:notifications"_s}));
    QTRY_VERIFY(inColumn(1, "ProfileHead"));
    deck().go(2);
    QTRY_VERIFY(isReached(2));
    // Nor do words take it.
    QVERIFY(standsStill(columnList(0)));
    QQuickItem *body = seen(columnList(0), "PostBody");
    QQuickItem *words = body ? itemOf(body, "FlowingText") : nullptr;
    QVERIFY(words);
    const QQuickItem *post = body;
    while (post && !isOfType(post, "PostItem"))
        post = post->parentItem();
    QVERIFY(post);
    const QString thread = u"1:thread/"_s + rowOf(post).key;
    pressMiddle(words, {words->width() - 3, words->height() - 5});
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, thread, person, u"1:notifications"_s}));
    // What is there already is gone to.
    deck().go(0);
    QTRY_VERIFY(isReached(0));
    deck().add(thread.sliced(2));
    QCOMPARE(deck().count(), 4);
    QCOMPARE(deck().current(), 1);
    QQuickItem *rail = m_shown->find("Rail");
    QQuickItem *bookmarks = buttonOf(rail, u"Bookmarks"_s);
    pressMiddle(bookmarks, {20, 20});
    QTRY_COMPARE(places().last(), u"1:bookmarks"_s);
    QCOMPARE(m_shown->main.window()->property("place").toString(), u"deck"_s);
    // What can be none is opened as always.
    QQuickItem *outbox = buttonOf(rail, u"Outbox"_s);
    pressMiddle(outbox, {20, 20});
    QTRY_VERIFY(m_shown->find("OutboxPage"));
    QCOMPARE(deck().count(), 5);
}

void TestDeckOpened::opensAsUsualInANarrowWindow()
{
    begin();
    m_shown->main.window()->resize(480, 800);
    QTRY_COMPARE(m_shown->content()->width(), 480);
    QVERIFY(standsStill(*m_shown));
    QQuickItem *post = seen(m_shown->list, "PostItem");
    QVERIFY(post);
    pressMiddle(post, {24, post->height() - 10});
    QTRY_VERIFY(m_shown->find("ThreadPage"));
    QVERIFY(!m_shown->find("DeckPage"));
    QVERIFY(m_shown->main.shell().findChildren<Deck *>().isEmpty());
    QVERIFY(!buttonOf(m_shown->find("ThreadPage"), u"Show it as a column"_s));
}

void TestDeckOpened::opensWhoWasFound()
{
    begin();
    m_shown->key(Qt::Key_J);
    QTRY_VERIFY(!m_shown->main.shell().commands()->post().key.isEmpty());
    const QString name = m_shown->main.shell().commands()->post().author.name;
    QMetaObject::invokeMethod(m_shown->main.window(), "go", Q_ARG(QString, u"search"_s));
    QTRY_VERIFY(m_shown->find("SearchPage"));
    m_shown->main.shell().search()->setText(name);
    QQuickItem *line = nullptr;
    QTRY_VERIFY((line = m_shown->find("PersonLine")));
    const auto person = line->property("person").value<PersonRow>();
    pressMiddle(line, {24, line->height() / 2});
    QTRY_COMPARE(places().last(), u"1:person/"_s + person.key);
    QTRY_VERIFY(m_shown->find("DeckPage"));
}

void TestDeckOpened::hasASignInTheHeaders()
{
    begin();
    m_shown->key(Qt::Key_J);
    m_shown->key(Qt::Key_O);
    QTRY_VERIFY(m_shown->find("FocusedPost"));
    const QString key = rowOf(m_shown->find("FocusedPost")).key;
    QVERIFY(m_shown->click(u"Show it as a column"_s, "ThreadPage"));
    QTRY_COMPARE(places().last(), u"1:thread/"_s + key);
    QTRY_VERIFY(inColumn(2, "FocusedPost"));
    // As a column it has no header of its own, nor the sign.
    QVERIFY(!buttonOf(inColumn(2, "ThreadPage"), u"Show it as a column"_s));
    m_shown->key(Qt::Key_G);
    m_shown->key(Qt::Key_H);
    QTRY_VERIFY(!m_shown->find("DeckPage"));
    m_shown->key(Qt::Key_J);
    QTRY_VERIFY(!m_shown->main.shell().commands()->post().key.isEmpty());
    const QString author = m_shown->main.shell().commands()->post().author.key;
    m_shown->key(Qt::Key_P);
    QTRY_VERIFY(m_shown->find("ProfileHead"));
    QVERIFY(m_shown->click(u"Show it as a column"_s, "ProfilePage"));
    QTRY_VERIFY(places().contains(u"1:person/"_s + author));
    QTRY_VERIFY(m_shown->find("DeckPage") && itemOf(m_shown->find("DeckPage"), "ProfileHead"));
}

void TestDeckOpened::isOpenedByKey()
{
    begin();
    m_shown->key(Qt::Key_J);
    QTRY_VERIFY(!m_shown->main.shell().commands()->post().key.isEmpty());
    const PostRow post = m_shown->main.shell().commands()->post();
    m_shown->key(Qt::Key_O, Qt::ShiftModifier);
    QTRY_COMPARE(places().last(), u"1:thread/"_s + post.key);
    QTRY_VERIFY(inColumn(2, "FocusedPost"));
    QTRY_VERIFY(isReached(2));
    m_shown->key(Qt::Key_J);
    QTRY_VERIFY(!m_shown->main.shell().commands()->post().key.isEmpty());
    const QString author = m_shown->main.shell().commands()->post().author.key;
    m_shown->key(Qt::Key_P, Qt::ShiftModifier);
    QTRY_COMPARE(places().last(), u"1:person/"_s + author);
    QTRY_VERIFY(inColumn(3, "ProfileHead"));
}

void TestDeckOpened::isFoundInThePalette()
{
    begin();
    m_shown->key(Qt::Key_J);
    QTRY_VERIFY(!m_shown->main.shell().commands()->post().key.isEmpty());
    const PostRow post = m_shown->main.shell().commands()->post();
    Finder &palette = *m_shown->main.shell().palette();
    palette.open();
    palette.setText(u"thread as a column"_s);
    QCOMPARE(palette.rows().value(0).target, u"open-column"_s);
    // A person is chosen as a column, too.
    palette.setText(post.author.name);
    const auto person = [&] {
        const QList<FoundRow> rows = palette.rows();
        const auto found = std::ranges::find_if(
            rows, [](const FoundRow &row) { return row.kind == FoundKind::Person && row.canBeColumn(); });
        return found == rows.cend() ? -1 : int(found - rows.cbegin());
    };
    QTRY_VERIFY(person() >= 0);
    const QString key = palette.rows().at(person()).target;
    palette.chooseAsColumn(person());
    QTRY_VERIFY(places().contains(u"1:person/"_s + key));
}

// At its post and pixel, with the server gone.
void TestDeckOpened::keepsThePlaceInAThreadOverARestart()
{
    begin(std::make_unique<WindowBench>(40, &inOneThread));
    const QString key = newestOf(1);
    open();
    deck().remove(1);
    QCOMPARE(deck().add(u"thread/"_s + key), 1);
    QTRY_VERIFY(columnList(1) && columnList(1)->property("count").toInt() > 10);
    const auto *thread = m_shown->main.shell().thread(key);
    QTRY_VERIFY_WITH_TIMEOUT(!thread->isBusy(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->find("ProblemBanner"), 60'000);
    QVERIFY(standsStill(columnList(1)));
    QTRY_VERIFY(isReached(1));
    for (int screens = 0; screens < 2; ++screens) {
        const double before = columnList(1)->property("contentY").toDouble();
        m_shown->key(Qt::Key_Space);
        QTRY_VERIFY(columnList(1)->property("contentY").toDouble() > before);
        QVERIFY(standsStill(columnList(1)));
    }
    const QString top = deck().columns().at(1).post;
    QVERIFY(!top.isEmpty() && top != key);
    const double before = heightOf(1, top);
    QVERIFY(!qIsNaN(before));
    restart();
    open();
    QCOMPARE(deck().columns().at(1).post, top);
    QTRY_VERIFY2_WITH_TIMEOUT(qAbs(heightOf(1, top) - before) < 1,
                              qPrintable(u"%1 -> %2"_s.arg(before).arg(heightOf(1, top))), 20'000);
    // Back to the post that it is about, which is where it opens from then on.
    deck().go(1);
    QTRY_VERIFY(isReached(1));
    m_shown->key(Qt::Key_Period);
    QTRY_VERIFY(inColumn(1, "FocusedPost"));
    QVERIFY(deck().columns().at(1).post.isEmpty());
}

void TestDeckOpened::readsAsAnotherAccount()
{
    begin();
    const QString key = newestOf(2);
    QVERIFY(!key.isEmpty());
    open();
    const AccountList *accounts = m_shown->main.shell().accounts();
    QCOMPARE(deck().add(u"thread/"_s + key, 2), 1);
    QCOMPARE(places().at(1), u"2:thread/"_s + key);
    QCOMPARE(accounts->persona(), 2);
    QTRY_VERIFY(inColumn(1, "FocusedPost"));
    deck().go(0);
    QCOMPARE(accounts->persona(), 1);
    QTRY_VERIFY(inColumn(1, "ReplyLine"));
    const auto reader = inColumn(1, "ReplyLine")->property("reader").value<AccountRow>();
    QCOMPARE(reader.id, int(m_bench->accounts()[1].id.value()));
    // Of one that goes, it goes.
    m_shown->main.shell().accounts()->signOut(reader.id, true);
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
}

void TestDeckOpened::passesOverWhatNoColumnCanBe()
{
    auto bench = std::make_unique<WindowBench>(6);
    const QString deckOf = uR"({"layout":0,"layouts":[[{"account":%1,"place":"home"},
        {"account":0,"place":"thread/https://far.example/p/1"},
        {"account":%1,"place":"thread/"},
        {"account":%1,"place":"thread/godwit:act:1"},
        {"account":%1,"place":"person/a b"},
        {"account":77,"place":"person/https://far.example/u"},
        {"account":"%1","place":"person/https://far.example/u"},
        {"account":%1,"place":["thread/https://far.example/p/1"]},
        {"account":%1,"place":"thread/https://far.example/p/1","name":"<b>Nobody</b>","post":7,"offset":1e300},
        7]]})"_s;
    keepDeck(bench->folder(), deckOf.arg(bench->accounts()[0].id.value()));
    begin(std::move(bench));
    open();
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:thread/https://far.example/p/1"_s}));
    QCOMPARE(deck().columns().at(1).name, u"<b>Nobody</b>"_s);
    // Nothing of it is here, and its server does not answer: that is said.
    const auto *thread = m_shown->main.shell().thread(u"https://far.example/p/1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!thread->problem().isEmpty(), 60'000);
    deck().go(1);
    QTRY_VERIFY(isReached(1));
    m_shown->key(Qt::Key_Space);
    m_shown->key(Qt::Key_Period);
    QCOMPARE(deck().count(), 2);
}

void TestDeckOpened::staysHoweverMuchElseIsOpened()
{
    begin();
    const QString key = newestOf(1);
    open();
    deck().add(u"thread/"_s + key);
    QTRY_VERIFY(inColumn(1, "FocusedPost"));
    Shell &shell = m_shown->main.shell();
    const PostRow post = rowOf(inColumn(1, "FocusedPost"));
    const QPointer<ThreadController> thread = shell.thread(key);
    const QPointer<ProfileController> author = shell.profile(post.author.key);
    const QPointer<ThreadController> other = shell.thread(u"http://127.0.0.1:9/p/0"_s);
    for (int n = 1; n <= 20; ++n) {
        shell.thread(u"http://127.0.0.1:9/p/%1"_s.arg(n));
        shell.profile(u"http://127.0.0.1:9/u/%1"_s.arg(n));
    }
    QTRY_VERIFY(!other);
    QVERIFY(thread && author);
    QCOMPARE(shell.thread(key), thread.get());
    QVERIFY(inColumn(1, "FocusedPost"));
}

QTEST_MAIN(TestDeckOpened)
#include "test_deckopened.moc"
