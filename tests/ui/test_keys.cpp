// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "accounts/secretkeeper.h"
#include "accounts/tokenvault.h"
#include "base/clock.h"
#include "cache/timelinestore.h"
#include "fakes/scriptedworld.h"
#include "settings/settings.h"
#include "ui/qmltype.h"
#include "ui/shownwindow.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What single keys do to the post that is selected, and to who reads. Over a seeded cache whose servers are
// gone; any warning fails it.
class TestKeys : public QObject
{
    Q_OBJECT

public Q_SLOTS:

    // Instead of the system's browser.
    void opened(const QUrl &url) { m_opened << url.toString(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showItsPictures();
    void unfoldItsWarning();
    void openAndCopyItsAddress();
    void openTheFirstLinkOfItsText();
    void editIt();
    void endItsNotifications();
    void lookForNewPosts();
    void goToEachAccount();

private:
    void select(const RichText &text = shownText(u"Eleven days"_s));
    // As it is shown.
    QQuickItem *item() const;

    TimelineController *home() const { return m_shown->main.shell().timeline(u"home"_s, {}); }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ShownWindow> m_shown;
    QStringList m_opened;
};

namespace
{

const QString address = u"http://127.0.0.1:9/maren/1"_s;

ServerInfo nowhere()
{
    ServerInfo server;
    server.origin = *Origin::fromUrl(QUrl(u"http://127.0.0.1:9"_s));
    server.softwareName = u"snac"_s;
    server.capabilities = Capability::Edit | Capability::Delete | Capability::ThreadMutes;
    return server;
}

// The newest of the first account's home: its own, with all that keys are for.
void addPost(const WindowBench &bench, const RichText &text)
{
    const Account &account = bench.accounts().front();
    SeenPerson maren;
    maren.id = account.personId;
    maren.profile.key = account.person;
    maren.profile.handle = account.handle;
    SeenPost seen;
    seen.state.id = LocalId(u"1"_s);
    seen.post.key = PostKey(address);
    seen.post.author = account.person;
    seen.post.createdAt = instantFromMs(1'890'000'000'000);
    seen.post.url = address;
    seen.post.text = text;
    seen.post.contentWarning = u"Birds"_s;
    Attachment picture;
    picture.kind = Attachment::Kind::Image;
    picture.url = picture.previewUrl = u"http://127.0.0.1:9/picture.png"_s;
    picture.size = {400, 300};
    seen.post.attachments = {picture};
    Page page;
    page.batch.people = {maren};
    page.batch.posts = {seen};
    page.items = {{seen.post.key, {}}};
    inCache<TimelineStore>(bench, [&](TimelineStore &store) {
        return store.take({account.persona, TimelineKind::Home, {}}, {account.id, TimelineKind::Home, {}},
                          page, Placement::Live, std::nullopt, instantFromMs(1'890'000'000'000));
    });
}

void addThirdAccount(const WindowBench &bench)
{
    Database database(bench.folder() + "/user.db"_L1, Database::Role::UserMade,
                      u":/godwit/migrations/user"_s);
    QVERIFY(database.open().result());
    Settings settings(database);
    AccountStore accounts(database, settings);
    QVERIFY(QCoro::waitFor(settings.load()) && QCoro::waitFor(accounts.load()));
    const QString profile = QCoro::waitFor(settings.ensure(u"profile.id"_s, u"bench"_s)).value_or(QString());
    const auto secrets = SecretKeeper::forFolder(settings, bench.folder(), passphraseFromEnvironment());
    SystemClock clock;
    TokenVault vault(accounts, *secrets, clock, profile);
    Account account = bench.accounts().front();
    account.id = {};
    account.persona = {};
    account.handle = u"kit@127.0.0.1:9"_s;
    account.person = PersonKey(u"http://127.0.0.1:9/kit"_s);
    account.personId = LocalId(u"kit"_s);
    account.displayName = u"Kit"_s;
    const auto kept = QCoro::waitFor(accounts.reserve(account, instantFromMs(2)));
    QVERIFY(kept && QCoro::waitFor(accounts.settle(kept->id)));
    const Grant grant{{account.server.origin, "token-kit"_ba}, {}, {}};
    QVERIFY(QCoro::waitFor(vault.keep(kept->id, grant)));
}

QQuickItem *itemFor(QQuickItem *root, const QString &post)
{
    if (isOfType(root, "PostItem") && root->property("row").value<PostRow>().key == post)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = itemFor(child, post))
            return found;
    }
    return nullptr;
}

} // namespace

void TestKeys::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QDesktopServices::setUrlHandler(u"http"_s, this, "opened");
}

void TestKeys::init()
{
    collectedWarnings().clear();
    m_opened.clear();
    m_bench = std::make_unique<WindowBench>(40, SeededFolder::Change(), nowhere());
}

void TestKeys::cleanup()
{
    m_shown.reset();
    m_bench.reset();
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestKeys::select(const RichText &text)
{
    addPost(*m_bench, text);
    m_shown = std::make_unique<ShownWindow>(m_bench->folder());
    QVERIFY(m_shown->good);
    m_shown->main.shell().proposal()->decline(m_shown->main.shell().accounts()->persona());
    m_shown->key(Qt::Key_Period);
    QTRY_VERIFY(item());
    m_shown->key(Qt::Key_J);
    const auto selected = [this] { return m_shown->main.shell().commands()->post().key; };
    QTRY_VERIFY(!selected().isEmpty());
    // Whatever row the first key has chosen.
    for (int tries = 0; tries < 5 && selected() != address; ++tries)
        m_shown->key(Qt::Key_K);
    QTRY_COMPARE(selected(), address);
}

QQuickItem *TestKeys::item() const
{
    return itemFor(m_shown->content(), address);
}

void TestKeys::showItsPictures()
{
    select();
    m_shown->key(Qt::Key_V);
    QTRY_VERIFY(m_shown->find("MediaViewer"));
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_shown->find("MediaViewer"));
}

void TestKeys::unfoldItsWarning()
{
    select();
    const auto isUnfolded = [this] { return item() && item()->property("unfolded").toBool(); };
    QVERIFY(!isUnfolded());
    m_shown->key(Qt::Key_X);
    QTRY_VERIFY(isUnfolded());
    m_shown->key(Qt::Key_X);
    QTRY_VERIFY(!isUnfolded());
}

void TestKeys::openAndCopyItsAddress()
{
    select();
    m_shown->key(Qt::Key_L);
    // It has neither a link nor a card: its own page is opened.
    QTRY_COMPARE(m_opened, QStringList{address});
    QGuiApplication::clipboard()->clear();
    m_shown->key(Qt::Key_Y);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), address);
}

void TestKeys::openTheFirstLinkOfItsText()
{
    RichText text = shownText(u"Eleven days, says "_s);
    const QString first = u"http://127.0.0.1:9/birds"_s;
    auto &spans = text.blocks.front().spans;
    spans.push_back({.kind = TextSpan::Kind::Link, .text = u"the station"_s, .target = first});
    spans.push_back(
        {.kind = TextSpan::Kind::Link, .text = u"others"_s, .target = u"http://127.0.0.1:9/others"_s});
    select(text);
    m_shown->key(Qt::Key_L);
    QTRY_COMPARE(m_opened, QStringList{first});
}

// Its own words are asked for where it stands; the server is gone, and that is said.
void TestKeys::editIt()
{
    select();
    Composer *composer = m_shown->main.shell().composer();
    // Who posts is read beside the first posts.
    QTRY_VERIFY(composer->canEdit(m_shown->main.shell().commands()->post()));
    const QSignalSpy opened(composer, &Composer::openChanged);
    const QSignalSpy failed(composer, &Composer::failed);
    m_shown->key(Qt::Key_E);
    QVERIFY(!opened.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(!failed.front().front().toString().isEmpty());
    QVERIFY(!composer->isOpen());
}

void TestKeys::endItsNotifications()
{
    select();
    QVERIFY(!m_shown->main.shell().commands()->post().threadMuted);
    m_shown->key(Qt::Key_M);
    QTRY_COMPARE(m_shown->main.shell().outbox()->count(), 1);
    QTRY_VERIFY(m_shown->main.shell().commands()->post().threadMuted);
}

void TestKeys::lookForNewPosts()
{
    select();
    QTRY_VERIFY_WITH_TIMEOUT(!home()->isBusy(), 20'000);
    // A server that is gone may have refused before the key has returned.
    bool looked = false;
    QObject context;
    connect(home(), &TimelineController::changed, &context, [&] { looked |= home()->isBusy(); });
    m_shown->key(Qt::Key_F5);
    QTRY_VERIFY(looked);
    // The server is gone: it says so, and what was read stays.
    QTRY_VERIFY_WITH_TIMEOUT(!home()->isBusy(), 20'000);
    QVERIFY(item());
}

void TestKeys::goToEachAccount()
{
    addThirdAccount(*m_bench);
    select();
    AccountList &accounts = *m_shown->main.shell().accounts();
    QTRY_COMPARE(accounts.rows().size(), 3);
    const auto goes = [&](Qt::Key digit, int index) {
        m_shown->key(digit, Qt::ControlModifier);
        QTRY_COMPARE(accounts.currentIndex(), index);
    };
    goes(Qt::Key_3, 2);
    QCOMPARE(accounts.current().handle, u"@kit@127.0.0.1:9"_s);
    goes(Qt::Key_2, 1);
    // There are no more than three.
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9})
        goes(digit, 1);
    goes(Qt::Key_1, 0);
}

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
