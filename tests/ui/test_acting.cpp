// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nearserver.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

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
        QJsonObject told = postOfInes(QString::fromLatin1(target.split('/').value(4)), post, u"Far away"_s);
        told[u"favourited"_s] = true;
        return QJsonDocument(told).toJson(QJsonDocument::Compact);
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
        return answerToOther(request);
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

// The first post is given a star.
struct Starred {
    explicit Starred(bool refuses)
        : server(refuses), bench(20, notFavourited, server.info()), shown(bench.folder())
    {
        if (!shown.good)
            return;
        server.post = shown.row().key;
        shown.shell().acts()->favourite(server.post, true);
    }

    PostRow row() { return shown.row(server.post); }

    SlowToAnswer server;
    const WindowBench bench;
    Shown shown;
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
    Starred t(false);
    QVERIFY(t.shown.good);
    QTRY_VERIFY_WITH_TIMEOUT(t.row().favourited, patience);
    QVERIFY(t.row().favouritePending);
    QTRY_VERIFY_WITH_TIMEOUT(!t.row().favouritePending, patience);
    QVERIFY(t.row().favourited);
    QCOMPARE(t.server.asked, 1);
    QTRY_COMPARE_WITH_TIMEOUT(t.shown.shell().outbox()->count(), 0, patience);
    QVERIFY(!t.shown.find("Toast"));
}

// Why is told, with the way to what can be done about it.
void TestActing::goesBackWithTheServersNo()
{
    Starred t(true);
    Shown &shown = t.shown;
    QVERIFY(shown.good);
    QTRY_VERIFY_WITH_TIMEOUT(t.row().favourited, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!t.row().favourited, patience);
    QVERIFY(!t.row().favouritePending && t.row().favouriteRefused);
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
