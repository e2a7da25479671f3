// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/faultserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTest>

#include <ranges>
#include <set>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The first server is gone, the standby's is there: it tells of posts that were read from the first one, of
// some that stand between them, and of newer ones. Any warning fails it.
class TestStandbyAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsReadStaysOnItsPixel();
};

namespace
{

struct Said {
    QString uri;
    QString author;
    Instant at;
};

// The standby's server, in the test's thread: the window's engine asks it from its own.
class StandbyServer
{
public:
    StandbyServer()
    {
        m_server.handle([this](const HttpRequest &request) { return answer(request); });
    }

    ServerInfo info() const
    {
        ServerInfo info;
        info.origin = m_server.origin();
        info.software = Software::Mastodon;
        info.softwareName = u"mastodon"_s;
        info.version = u"4.2.0"_s;
        info.capabilities =
            Capability::Polls | Capability::Delete | Capability::PublicTimelines | Capability::Search;
        return info;
    }

    // Posts of the first server's that this one has as well; the newest first.
    void knows(std::vector<Said> posts) { m_known = std::move(posts); }

    int homesAsked() const { return m_homesAsked; }

    static constexpr int newer = 12;

private:
    static QJsonObject post(const Said &said, qint64 id)
    {
        const QString name = said.author.section(u'/', -1);
        const QString host = QUrl(said.author).host();
        return {
            {u"id"_s, QString::number(id)},
            {u"uri"_s, said.uri},
            {u"url"_s, said.uri},
            {u"created_at"_s, toDateTime(said.at).toString(Qt::ISODateWithMs)},
            {u"visibility"_s, u"public"_s},
            // Another length than it had at the first server: everything above is measured anew.
            {u"content"_s, u"<p>"_s + u"As the standby tells it. "_s.repeated(int(id % 9) + 1) + u"</p>"_s},
            {u"account"_s, QJsonObject{{u"id"_s, name},
                                       {u"username"_s, name},
                                       {u"acct"_s, name + u'@' + host},
                                       {u"uri"_s, said.author},
                                       {u"url"_s, said.author}}}};
    }

    static QDateTime toDateTime(Instant at)
    {
        return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::UTC);
    }

    // Newer ones, then a known one and one in between by turns.
    QByteArray home() const
    {
        QJsonArray posts;
        qint64 id = 1000;
        const auto add = [&](const Said &said) { posts.append(post(said, --id)); };
        for (int n = 0; n < newer; ++n)
            add({u"https://new.example/statuses/%1"_s.arg(n), u"https://new.example/users/wren"_s,
                 m_known.front().at + Milliseconds(60'000 - n)});
        for (const Said &said : m_known) {
            add(said);
            add({said.uri + u"0"_s, said.author, said.at - Milliseconds(1)});
        }
        return QJsonDocument(posts).toJson(QJsonDocument::Compact);
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        if (request.method == "GET" && path == "/api/v1/timelines/home") {
            ++m_homesAsked;
            return HttpAnswer::of(200, request.target.contains("max_id=") ? QByteArray("[]") : home());
        }
        if (request.method == "GET" && path.startsWith("/api/v2/instance"))
            return HttpAnswer::of(200, R"({"domain":"standby.example","title":"Standby","version":"4.2.0"})");
        if (request.method == "GET" && path.startsWith("/api/v1/") && !path.contains("accounts/"))
            return HttpAnswer::of(200, "[]");
        return HttpAnswer::of(404, R"({"error":"Record not found"})");
    }

    FaultServer m_server;
    std::vector<Said> m_known;
    int m_homesAsked = 0;
};

// Post and booster of each row.
std::vector<std::pair<QString, QString>> rowsOf(const ShownWindow &shown)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const PostEntry &entry : shown.list->property("model").value<PostListModel *>()->entries())
        rows.emplace_back(entry.row.key, entry.row.boosterKey);
    return rows;
}

// In the window: a banner moves the list, not what is read.
std::pair<QString, double> placeInWindow(const ShownWindow &shown)
{
    const auto [key, y] = shown.place();
    return {key, shown.list->mapToScene({}).y() + y};
}

} // namespace

void TestStandbyAnswers::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestStandbyAnswers::init()
{
    collectedWarnings().clear();
}

void TestStandbyAnswers::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestStandbyAnswers::whatIsReadStaysOnItsPixel()
{
    StandbyServer standby;
    std::vector<Said> first;
    const WindowBench bench(
        120,
        [&first](Page page) {
            // Maren's are made first.
            for (const SeenPost &seen : page.batch.posts) {
                if (first.size() < 14)
                    first.push_back(
                        {seen.post.key.toString(), seen.post.author.toString(), seen.post.createdAt});
            }
            return page;
        },
        {}, standby.info());
    QCOMPARE(first.size(), 14U);
    standby.knows(first);
    bench.pair();
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    for (int screen = 0; screen < 4; ++screen) {
        shown.key(Qt::Key_Space);
        QTest::qWait(30);
    }
    // Until the first server's absence has been said and nothing moves.
    QTest::qWait(400);
    const auto [key, y] = placeInWindow(shown);
    QVERIFY(!key.isEmpty());
    const auto stays = [&, key = key, y = y] {
        const auto now = placeInWindow(shown);
        return now.first == key && qAbs(now.second - y) < 1;
    };

    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QVERIFY2(stays(), qPrintable(u"%1 -> %2"_s.arg(y).arg(placeInWindow(shown).second)));

    QTRY_VERIFY(standby.homesAsked() > 0);
    QTRY_VERIFY(shown.main.shell().timeline(u"home"_s, {})->newCount() >= StandbyServer::newer);
    // Whatever else its answer moves.
    QTest::qWait(500);
    QVERIFY2(stays(), qPrintable(u"%1 -> %2"_s.arg(y).arg(placeInWindow(shown).second)));

    const auto rows = rowsOf(shown);
    QCOMPARE(std::set(rows.begin(), rows.end()).size(), rows.size());
    // Those above what is read; what is further down is read again when it is wanted.
    for (const Said &said : first | std::views::take(8))
        QVERIFY2(std::ranges::contains(rows, said.uri, &std::pair<QString, QString>::first),
                 qPrintable(said.uri));
    shown.key(Qt::Key_Home);
    QTRY_COMPARE(shown.place().first, u"https://new.example/statuses/0"_s);
}

QTEST_MAIN(TestStandbyAnswers)
#include "test_standbyanswers.moc"
