// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/poststore.h"
#include "fakes/faultserver.h"
#include "ui/qmltype.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Who among those one follows follows the person on a profile, and what she has put on top there. Any warning
// fails it.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void namesWhoFollowsThem_data();
    void namesWhoFollowsThem();
    void standsBesideTheCountsWhereThereIsRoom();
    void leadsToEachByKeyboard();
    void saysNothingWhereTheServerDoesNotTell_data();
    void saysNothingWhereTheServerDoesNotTell();
    void isAskedAgainOnceTheServerIsBack();
    void isNotAskedOfOneself();
    void isNotAskedForAButton();
    void keepsThePinnedPostThatIsRead();
};

namespace
{

constexpr int patience = 20'000;

QJsonObject person(const QString &id, const QString &name)
{
    const QString user = name.section(u' ', 0, 0).toLower();
    return {{u"id"_s, id},
            {u"username"_s, user},
            {u"acct"_s, user + u"@far.example"_s},
            {u"display_name"_s, name},
            {u"uri"_s, u"https://far.example/users/"_s + user},
            {u"url"_s, u"https://far.example/@"_s + user},
            {u"followers_count"_s, 9204},
            {u"following_count"_s, 611}};
}

// By Ines; the later, the higher its number.
QJsonObject post(int number, const QString &words)
{
    const QString uri = u"https://far.example/posts/%1"_s.arg(number);
    const QString time = u"2026-01-01T12:%1:00.000Z"_s.arg(number, 2, 10, QChar(u'0'));
    return {{u"id"_s, QString::number(number)},
            {u"uri"_s, uri},
            {u"url"_s, uri},
            {u"created_at"_s, time},
            {u"content"_s, u"<p>%1</p>"_s.arg(words)},
            {u"visibility"_s, u"public"_s},
            {u"account"_s, person(u"9"_s, u"Ines"_s)}};
}

QJsonObject edited(QJsonObject post, const QString &words)
{
    post[u"content"_s] = u"<p>%1</p>"_s.arg(words);
    post[u"edited_at"_s] = u"2026-01-02T12:00:00.000Z"_s;
    return post;
}

// The account's server, which knows Ines and some who follow her.
class KnowingServer
{
public:
    KnowingServer()
    {
        m_http.handle([this](const HttpRequest &request) { return answerTo(request); });
    }

    ServerInfo info() const { return mastodonAt(m_http.origin(), u"4.2.0"_s, capabilities); }

    bool wasAsked(const QByteArray &path) const
    {
        return std::ranges::any_of(
            m_http.requests(), [&](const HttpRequest &request) { return request.target.startsWith(path); });
    }

    void knows(int count)
    {
        for (int n = 0; n < count; ++n)
            familiar.append(person(QString::number(20 + n), names.value(n, u"Person%1"_s.arg(n))));
    }

    QJsonArray familiar;
    QJsonArray pinned;
    QJsonArray posts;
    int status = 200;
    Capabilities capabilities = Capability::Search | Capability::FamiliarFollowers;

private:
    static HttpAnswer json(const QJsonDocument &document)
    {
        return HttpAnswer::of(200, document.toJson()).with("Content-Type", "application/json");
    }

    HttpAnswer answerTo(const HttpRequest &request) const
    {
        const QByteArray path = request.target.split('?').first();
        if (path == "/api/v1/accounts/familiar_followers") {
            if (status != 200)
                return HttpAnswer::of(status, R"({"error":"Not Found"})");
            return json(QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, u"9"_s}, {u"accounts"_s, familiar}}}));
        }
        if (path == "/api/v1/accounts/relationships")
            return HttpAnswer::of(200, R"([{"id":"9","following":true,"followed_by":true}])");
        if (path == "/api/v1/accounts/9/statuses" && !request.target.contains("max_id="))
            return json(QJsonDocument(request.target.contains("pinned=true") ? pinned : posts));
        if (path == "/api/v1/accounts/lookup")
            return json(QJsonDocument(person(u"9"_s, u"Ines"_s)));
        if (path.startsWith("/api/v2/instance"))
            return HttpAnswer::of(200, R"({"domain":"near.example","title":"Near","version":"4.2.0"})");
        if (request.method == "GET" && path.startsWith("/api/v1/") && !path.contains("verify_credentials"))
            return HttpAnswer::of(200, "[]");
        return HttpAnswer::of(404, R"({"error":"Record not found"})");
    }

    const QStringList names{u"Tomasz"_s, u"Juno <b>"_s, u"Samuel"_s};
    FaultServer m_http;
};

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    ProfileController *profile() const
    {
        QQuickItem *page = find("ProfilePage");
        return page ? page->property("profile").value<ProfileController *>() : nullptr;
    }

    bool open(const QString &handle)
    {
        main.shell().links()->open(u"godwit:@"_s + handle);
        return QTest::qWaitFor([&] { return profile() && profile()->person().handle == u'@' + handle; },
                               patience);
    }

    // The server has said how the account stands to the person.
    bool openInes()
    {
        return open(u"ines@far.example"_s) &&
               QTest::qWaitFor([&] { return profile()->relation() == "following"_L1; }, patience);
    }

    // Of a post that stands in the list or heads it.
    QQuickItem *rowOf(const QJsonObject &post) const
    {
        QQuickItem *page = find("ProfilePage");
        return page ? rowOf(page, post[u"uri"_s].toString()) : nullptr;
    }

    QQuickItem *line() const { return find("FollowedByLine"); }

    QString sentence() const { return line() ? line()->property("sentence").toString() : QString(); }

    int faces() const
    {
        const auto *told = profile()->followedBy();
        return told ? int(told->people().size()) : -1;
    }

private:
    static QQuickItem *rowOf(QQuickItem *root, const QString &key)
    {
        if (isOfType(root, "PostListRow") && root->property("row").value<PostRow>().key == key)
            return root;
        for (QQuickItem *child : root->childItems()) {
            if (QQuickItem *found = rowOf(child, key))
                return found;
        }
        return nullptr;
    }
};

} // namespace

void TestProfile::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestProfile::namesWhoFollowsThem_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("faces");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << 1 << 1 << u"Followed by Tomasz"_s;
    QTest::newRow("two") << 2 << 2 << u"Followed by Tomasz and Juno <b>"_s;
    QTest::newRow("three") << 3 << 3 << u"Followed by Tomasz, Juno <b> and 1 other(s) you follow"_s;
    QTest::newRow("many") << 64 << 3 << u"Followed by Tomasz, Juno <b> and 62 other(s) you follow"_s;
}

void TestProfile::namesWhoFollowsThem()
{
    QFETCH(const int, count);
    QFETCH(const int, faces);
    QFETCH(const QString, sentence);
    KnowingServer server;
    server.knows(count);
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good && shown.openInes());
    QTRY_COMPARE_WITH_TIMEOUT(shown.sentence(), sentence, patience);
    QCOMPARE(shown.faces(), faces);
    QCOMPARE(shown.profile()->followedBy()->people().front().handle, u"@tomasz@far.example"_s);
}

void TestProfile::standsBesideTheCountsWhereThereIsRoom()
{
    KnowingServer server;
    server.knows(14);
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good && shown.openInes());
    QTRY_VERIFY_WITH_TIMEOUT(shown.line(), patience);
    // From the sentence's end to the counts.
    const auto below = [&] {
        QQuickItem *counts = shown.find("CountWords");
        QQuickItem *line = shown.line();
        return counts && line ? line->mapFromItem(counts, QPointF()).y() - line->height() : qQNaN();
    };
    shown.main.window()->resize(1000, 700);
    QTRY_VERIFY(below() < 0);
    shown.main.window()->resize(480, 700);
    QTRY_VERIFY(below() >= 0);
    // Nothing stands out of the column.
    QQuickItem *line = shown.line();
    QTRY_VERIFY(line->mapToScene(QPointF(line->width(), 0)).x() <= 480);
}

void TestProfile::leadsToEachByKeyboard()
{
    KnowingServer server;
    server.knows(3);
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good && shown.openInes());
    QTRY_VERIFY_WITH_TIMEOUT(shown.line(), patience);
    QQuickItem *juno = nullptr;
    QTRY_VERIFY((juno = buttonOf(shown.line(), u"Juno <b>, @juno@far.example"_s)));
    QVERIFY(juno->activeFocusOnTab());
    juno->forceActiveFocus(Qt::TabFocusReason);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown.profile()->person().handle, u"@juno@far.example"_s, patience);
}

void TestProfile::saysNothingWhereTheServerDoesNotTell_data()
{
    QTest::addColumn<bool>("can");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << true << 200;
    QTest::newRow("no such route") << true << 404;
    QTest::newRow("known not to tell") << false << 200;
}

void TestProfile::saysNothingWhereTheServerDoesNotTell()
{
    QFETCH(const bool, can);
    QFETCH(const int, status);
    KnowingServer server;
    server.status = status;
    server.capabilities.setFlag(Capability::FamiliarFollowers, can);
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good && shown.openInes());
    if (can)
        QTRY_VERIFY_WITH_TIMEOUT(server.wasAsked("/api/v1/accounts/familiar_followers"), patience);
    QVERIFY(!shown.line());
    QVERIFY(shown.find("CountWords"));
    QCOMPARE(shown.profile()->problem(), QString());
    QCOMPARE(server.wasAsked("/api/v1/accounts/familiar_followers"), can);
}

void TestProfile::isAskedAgainOnceTheServerIsBack()
{
    KnowingServer server;
    server.knows(1);
    server.status = 403;
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good && shown.openInes());
    QTRY_VERIFY_WITH_TIMEOUT(server.wasAsked("/api/v1/accounts/familiar_followers"), patience);
    QVERIFY(!shown.line());
    server.status = 200;
    Q_EMIT shown.main.engine().serverReturned(server.info().origin.toString());
    QTRY_VERIFY_WITH_TIMEOUT(shown.line(), patience);
    QCOMPARE(shown.sentence(), u"Followed by Tomasz"_s);
}

void TestProfile::isNotAskedOfOneself()
{
    KnowingServer server;
    server.knows(3);
    const WindowBench bench(20, {}, server.info());
    const Account &maren = bench.accounts().front();
    inCache<PostStore>(bench, [&](PostStore &posts) {
        Batch batch;
        batch.people.push_back({.profile = {}, .id = maren.personId});
        batch.people.front().profile.key = maren.person;
        batch.people.front().profile.handle = maren.handle;
        return posts.take(maren.id, batch, instantFromMs(1));
    });
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    Q_EMIT shown.main.shell().personWanted(maren.person.toString());
    QTRY_VERIFY_WITH_TIMEOUT(shown.profile() && shown.profile()->isOwn(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        server.wasAsked("/api/v1/accounts/" + maren.personId.toString().toLatin1() + "/statuses"), patience);
    QVERIFY(!shown.profile()->followedBy());
    QVERIFY(!shown.line());
    QVERIFY(!server.wasAsked("/api/v1/accounts/familiar_followers"));
}

// A line of a list has a controller for its button to follow.
void TestProfile::isNotAskedForAButton()
{
    KnowingServer server;
    server.knows(3);
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const ProfileController *profile = shown.main.shell().profile(u"ines@far.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(profile->relation(), u"following"_s, patience);
    QVERIFY(!server.wasAsked("/api/v1/accounts/familiar_followers"));
}

void TestProfile::keepsThePinnedPostThatIsRead()
{
    KnowingServer server;
    const QJsonObject upper = post(41, u"Hello"_s);
    const QJsonObject lower = post(40, u"Where to find me"_s);
    server.pinned = {upper, lower};
    for (int n = 30; n > 10; --n)
        server.posts.append(post(n, u"Post"_s));
    const WindowBench bench(20, {}, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good && shown.openInes());
    QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(upper) && shown.rowOf(lower), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown.rowOf(server.posts[0].toObject()), patience);
    QQuickItem *list = itemOf(shown.find("ProfilePage"), "PostList");
    QVERIFY(standsStill(list));
    // A row that is laid out anew may not be there for a moment.
    const auto placeOf = [&](const QJsonObject &post) {
        const QQuickItem *row = shown.rowOf(post);
        return row ? row->mapToItem(list, QPointF()).y() : qQNaN();
    };
    const auto heightOf = [&](const QJsonObject &post) {
        const QQuickItem *row = shown.rowOf(post);
        return row ? row->height() : qQNaN();
    };
    const auto read = [&](const QJsonObject &post) {
        list->setProperty("contentY", list->property("contentY").toDouble() + placeOf(post) - 40);
        // By a person: it is not placed any more.
        QMetaObject::invokeMethod(list, "page", Q_ARG(int, 0));
        return standsStill(list) && qAbs(placeOf(post) - 40) < 1;
    };
    TimelineController *pinned = shown.main.shell().timeline(u"pinned"_s, shown.profile()->person().key);
    const double high = heightOf(upper);
    QVERIFY(read(upper));
    server.pinned = {edited(upper, u"Hello to everybody. "_s.repeated(40)), lower};
    pinned->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(heightOf(upper) > high + 60, patience);
    QVERIFY(standsStill(list));
    QVERIFY2(qAbs(placeOf(upper) - 40) < 1, qPrintable(QString::number(placeOf(upper))));
    // With another one above it.
    const double longer = heightOf(lower);
    QVERIFY(read(lower));
    server.pinned = {server.pinned[0], edited(lower, u"Where to find me otherwise. "_s.repeated(40))};
    pinned->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(heightOf(lower) > longer + 60, patience);
    QVERIFY(standsStill(list));
    QVERIFY2(qAbs(placeOf(lower) - 40) < 1, qPrintable(QString::number(placeOf(lower))));
}

QTEST_MAIN(TestProfile)
#include "test_profile.moc"
