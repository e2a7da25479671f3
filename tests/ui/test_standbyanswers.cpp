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
#include <QUrlQuery>

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
    void whatIsHereAlreadyIsPassedOver();
    void isReadyInThePalette();
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
        return mastodonAt(m_server.origin(), u"4.2.0"_s,
                          Capability::Polls | Capability::Delete | Capability::PublicTimelines |
                              Capability::Search);
    }

    // Posts of the first server's that this one has as well; the newest first.
    void knows(std::vector<Said> posts) { m_known = std::move(posts); }

    // Just these, page by page, the newest first, and nothing else.
    void tells(std::vector<Said> posts) { m_told = std::move(posts); }

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

    // Somebody there boosts what was read from the first server.
    static QJsonObject boostOf(const Said &said, qint64 id, Instant at)
    {
        const QString uri = u"https://new.example/boosts/%1"_s.arg(id);
        QJsonObject boost = post({uri, u"https://new.example/users/wren"_s, at}, id);
        boost[u"content"_s] = QString();
        boost[u"reblog"_s] = post(said, 2000 - id);
        return boost;
    }

    // Boosts of some that are known, newer ones, then a known one and one in between by turns.
    QByteArray home() const
    {
        if (m_known.empty())
            return "[]";
        QJsonArray posts;
        qint64 id = 1000;
        const auto add = [&](const Said &said) { posts.append(post(said, --id)); };
        for (const Said &said : m_known | std::views::take(8)) {
            --id;
            posts.append(boostOf(said, id, m_known.front().at + Milliseconds(120'000 + id)));
        }
        for (int n = 0; n < newer; ++n)
            add({u"https://new.example/statuses/%1"_s.arg(n), u"https://new.example/users/wren"_s,
                 m_known.front().at + Milliseconds(60'000 - n)});
        for (const Said &said : m_known) {
            add(said);
            add({said.uri + u"0"_s, said.author, said.at - Milliseconds(1)});
        }
        return QJsonDocument(posts).toJson(QJsonDocument::Compact);
    }

    // Of m_told those below the one that the request names; ids go down with the place.
    HttpAnswer page(const QByteArray &target) const
    {
        static constexpr qint64 top = 5000;
        const QUrlQuery query(QUrl(QString::fromUtf8(target)));
        const qint64 from =
            query.hasQueryItem(u"max_id"_s) ? top - query.queryItemValue(u"max_id"_s).toLongLong() + 1 : 0;
        const qint64 end = std::min<qint64>(from + pageSize, qint64(m_told.size()));
        QJsonArray posts;
        for (qint64 n = from; n < end; ++n)
            posts.append(post(m_told[size_t(n)], top - n));
        HttpAnswer answer = HttpAnswer::of(200, QJsonDocument(posts).toJson(QJsonDocument::Compact));
        const QByteArray next = m_server.origin().toString().toUtf8() +
                                "/api/v1/timelines/home?max_id=" + QByteArray::number(top - end + 1);
        if (end < qint64(m_told.size()))
            answer.headers.append({"Link", "<" + next + ">; rel=\"next\""});
        return answer;
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        if (request.method == "GET" && path == "/api/v1/timelines/home") {
            ++m_homesAsked;
            if (!m_told.empty())
                return page(request.target);
            return HttpAnswer::of(200, request.target.contains("max_id=") ? QByteArray("[]") : home());
        }
        if (request.method == "GET" && path.startsWith("/api/v2/instance"))
            return HttpAnswer::of(200, R"({"domain":"standby.example","title":"Standby","version":"4.2.0"})");
        if (request.method == "GET" && path.startsWith("/api/v1/") && !path.contains("accounts/"))
            return HttpAnswer::of(200, "[]");
        return HttpAnswer::of(404, R"({"error":"Record not found"})");
    }

    FaultServer m_server;
    static constexpr qint64 pageSize = 12;
    std::vector<Said> m_known;
    std::vector<Said> m_told;
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
    // Far enough back for the topmost row to stand below a banner, too.
    shown.list->setProperty("contentY", shown.list->property("contentY").toDouble() - 100);
    QTest::qWait(100);
    const QString key = shown.pixel().first;
    const double y = shown.pixel().second;
    QVERIFY(!key.isEmpty());
    const auto stays = [&] {
        const auto now = shown.pixelOf(key);
        return now && qAbs(*now - y) < 1;
    };

    // In no frame it stands elsewhere.
    QStringList elsewhere;
    QObject watch;
    connect(shown.main.window(), &QQuickWindow::afterRendering, &watch, [&] {
        if (!stays())
            elsewhere << QString::number(shown.pixelOf(key).value_or(-9999));
    });
    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QTRY_VERIFY2(stays(), qPrintable(u"%1 -> %2"_s.arg(y).arg(shown.pixelOf(key).value_or(-9999))));

    QTRY_VERIFY(standby.homesAsked() > 0);
    QTRY_VERIFY(shown.main.shell().timeline(u"home"_s, {})->newCount() >= StandbyServer::newer);
    // Whatever else its answer moves.
    QTest::qWait(500);
    QVERIFY2(stays(), qPrintable(u"%1 -> %2"_s.arg(y).arg(shown.pixelOf(key).value_or(-9999))));
    QCOMPARE(elsewhere, QStringList());

    const auto rows = rowsOf(shown);
    QCOMPARE(std::set(rows.begin(), rows.end()).size(), rows.size());
    // The standby tells who boosted what is shown already; no row of its own does.
    for (const auto &[post, booster] : rows)
        QVERIFY2(booster != u"https://new.example/users/wren"_s, qPrintable(post));
    // Those above what is read; what is further down is read again when it is wanted.
    for (const Said &said : first | std::views::take(8))
        QVERIFY2(std::ranges::contains(rows, said.uri, &std::pair<QString, QString>::first),
                 qPrintable(said.uri));
    shown.key(Qt::Key_Home);
    QTRY_COMPARE(shown.place().first, u"https://new.example/statuses/0"_s);
}

// Down to where the first server's posts end the standby tells nothing new; that is not the end.
void TestStandbyAnswers::whatIsHereAlreadyIsPassedOver()
{
    StandbyServer standby;
    std::vector<Said> told;
    bool first = true;
    const WindowBench bench(
        40,
        [&](const Page &page) {
            // The standby was signed in to, and never read from.
            if (!std::exchange(first, false)) {
                Page nothing;
                nothing.older = Cursor(u"max_id=5001"_s);
                return nothing;
            }
            for (const TimelineItem &item : page.items) {
                const auto seen = std::ranges::find(page.batch.posts, item.post,
                                                    [](const SeenPost &one) { return one.post.key; });
                if (!item.boost)
                    told.push_back(
                        {item.post.toString(), seen->post.author.toString(), seen->post.createdAt});
            }
            return page;
        },
        {}, standby.info());
    QVERIFY(told.size() > 24);
    const Instant oldest = told.back().at - std::chrono::days(30);
    for (int n = 0; n < 3; ++n)
        told.push_back({u"https://old.example/statuses/%1"_s.arg(n), u"https://old.example/users/wren"_s,
                        oldest - Milliseconds(60'000 * n)});
    standby.tells(told);
    bench.pair();
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    QTest::qWait(400);
    // The first server does not answer: here the copy ends, and that is not all.
    const TimelineController *home = shown.main.shell().timeline(u"home"_s, {});
    const auto goesDown = [&](const auto &until) {
        shown.key(Qt::Key_Space);
        return until();
    };
    QTRY_VERIFY_WITH_TIMEOUT(goesDown([&] { return home->isCutShort(); }), 20'000);
    QVERIFY(!home->isAtEnd());

    shown.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown.main.shell().switching()->isTelling());
    QTRY_VERIFY_WITH_TIMEOUT(goesDown([&] {
                                 return std::ranges::contains(rowsOf(shown), told.back().uri,
                                                              &std::pair<QString, QString>::first);
                             }),
                             20'000);
    QTRY_VERIFY_WITH_TIMEOUT(goesDown([&] { return home->isAtEnd(); }), 20'000);
}

void TestStandbyAnswers::isReadyInThePalette()
{
    const StandbyServer standby;
    const WindowBench bench(6, {}, {}, standby.info());
    bench.pair();
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    Finder &palette = *shown.main.shell().palette();
    const auto detail = [&palette] {
        palette.open();
        const QList<FoundRow> rows = palette.rows();
        const auto found = std::ranges::find(rows, u"switch"_s, &FoundRow::target);
        return found == rows.cend() ? QString() : found->detail;
    };
    const QString host = shown.main.shell().accounts()->standby().host;
    QVERIFY(!host.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(detail(), host + u", ready"_s, 60'000);
}

QTEST_MAIN(TestStandbyAnswers)
#include "test_standbyanswers.moc"
