// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/faultserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What is done to a post shows at once, and becomes what the server says. Any warning fails it.
class TestActing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void isSettledByTheServersYes();
    void goesBackWithTheServersNo();
    void leavesTheWayBackBeforeANo();
};

namespace
{

constexpr int patience = 60'000;

// Takes its time to answer: a byte now and then.
class SlowToAnswer
{
public:
    explicit SlowToAnswer(bool refuses) : m_refuses(refuses)
    {
        m_http.handle([this](const HttpRequest &request) { return answerTo(request); });
    }

    ServerInfo info() const { return mastodonAt(m_http.origin(), u"4.5.0"_s, Capabilities()); }

    QString post;
    int asked = 0;

private:
    QByteArray favourited(const QByteArray &target) const
    {
        const QJsonObject author{
            {u"id"_s, u"9"_s}, {u"username"_s, u"ines"_s}, {u"acct"_s, u"ines@far.example"_s}};
        return QJsonDocument(QJsonObject{{u"id"_s, QString::fromLatin1(target.split('/').value(4))},
                                         {u"uri"_s, post},
                                         {u"visibility"_s, u"public"_s},
                                         {u"favourited"_s, true},
                                         {u"account"_s, author}})
            .toJson(QJsonDocument::Compact);
    }

    HttpAnswer answerTo(const HttpRequest &request)
    {
        if (request.method == "POST" && request.target.endsWith("/favourite")) {
            ++asked;
            HttpAnswer answer = m_refuses ? HttpAnswer::of(422, R"({"error":"No stars today"})")
                                          : HttpAnswer::of(200, favourited(request.target));
            // Some seconds, in which what was done is seen before the server has said anything of it.
            answer.body = answer.body.leftJustified(300);
            answer.way = HttpAnswer::Way::DripBody;
            return answer;
        }
        if (request.target.startsWith("/api/v2/instance"))
            return HttpAnswer::of(200, R"({"domain":"near.example","title":"Near","version":"4.5.0"})");
        if (request.method == "GET" && request.target.startsWith("/api/v1/timelines/"))
            return HttpAnswer::of(200, "[]");
        return HttpAnswer::of(404, R"({"error":"Record not found"})");
    }

    FaultServer m_http;
    bool m_refuses;
};

Page notFavourited(Page page)
{
    for (SeenPost &seen : page.batch.posts) {
        seen.post.visibility = Visibility::Public;
        seen.state.favourited = false;
    }
    return page;
}

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    Shell &shell() { return main.shell(); }

    // Of the post with this key, or of the first one.
    PostRow row(const QString &key = {})
    {
        for (const PostEntry &entry : shell().timeline(u"home"_s, {})->model()->entries()) {
            if (key.isEmpty() || entry.row.key == key)
                return entry.row;
        }
        return {};
    }
};

} // namespace

void TestActing::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    QLocale::setDefault(QLocale(QLocale::English));
    Theme::prepareFont();
}

void TestActing::isSettledByTheServersYes()
{
    SlowToAnswer server(false);
    const WindowBench bench(20, notFavourited, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const QString key = server.post = shown.row().key;
    shown.shell().acts()->favourite(key, true);
    QTRY_VERIFY_WITH_TIMEOUT(shown.row(key).favourited, patience);
    QVERIFY(shown.row(key).favouritePending);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.row(key).favouritePending, patience);
    QVERIFY(shown.row(key).favourited);
    QCOMPARE(server.asked, 1);
    QTRY_COMPARE_WITH_TIMEOUT(shown.shell().outbox()->count(), 0, patience);
    QVERIFY(!shown.find("Toast"));
}

// Why is told, with the way to what can be done about it.
void TestActing::goesBackWithTheServersNo()
{
    SlowToAnswer server(true);
    const WindowBench bench(20, notFavourited, server.info());
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    const QString key = server.post = shown.row().key;
    shown.shell().acts()->favourite(key, true);
    QTRY_VERIFY_WITH_TIMEOUT(shown.row(key).favourited, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.row(key).favourited, patience);
    QVERIFY(!shown.row(key).favouritePending && shown.row(key).favouriteRefused);
    QQuickItem *toast = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((toast = shown.find("Toast")), patience);
    // It stays however long looking takes.
    toast->setProperty("secondsLeft", 600);
    QCOMPARE(shown.shell().outbox()->needing(), 1);
    const QString why = shown.shell().outbox()->rows().first().note;
    QVERIFY2(why.contains(u"No stars today"_s), qPrintable(why));
    QCOMPARE(toast->property("message").toString(), why);
    QVERIFY(shown.click(u"See the outbox"_s, "Toast"));
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("OutboxPage"), patience);
}

// What can be undone for a while can be, whatever is refused meanwhile; that is told afterwards.
void TestActing::leavesTheWayBackBeforeANo()
{
    const WindowBench bench(20, notFavourited);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    Q_EMIT shown.shell().columnTaken(u"The column is closed."_s);
    QQuickItem *toast = nullptr;
    QTRY_VERIFY((toast = shown.find("Toast")));
    toast->setProperty("secondsLeft", 600);
    Q_EMIT shown.shell().outbox()->refused(u"No stars today."_s);
    QTRY_VERIFY(shown.shell().commands()->property("undoable").toBool());
    QCOMPARE(toast->property("message").toString(), u"The column is closed."_s);
    QCOMPARE(toast->property("action").toString(), u"Undo"_s);
    toast->setProperty("secondsLeft", 0);
    QTRY_COMPARE(toast->property("message").toString(), u"No stars today."_s);
    QCOMPARE(toast->property("action").toString(), u"See the outbox"_s);
    QVERIFY(toast->property("secondsLeft").toInt() > 0);
}

QTEST_MAIN(TestActing)
#include "test_acting.moc"
