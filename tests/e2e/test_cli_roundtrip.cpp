// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/pairbench.h"
#include "e2e/tap.h"
#include "engine/engine.h"
#include "outbox/drafts.h"
#include "servers/localhttp.h"
#include "settings/settings.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a person has on one real server, and what another server's export adds to it, given to their account
// on a second one: by a computer that knows nothing of it, after the first server has died.
class TestCliRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingComesBack();

private:
    // In this order.
    void livesOnTheFirst();
    void writesAndChooses();
    void isBackedUp();
    void isPreviewed();
    void isGiven();
    void isGivenAgain();
    void isTakenBack();

    QString onTwo(const QString &name) const { return name + u'@' + m_bench.two.origin().toDisplayString(); }

    QString target() const { return onTwo(m_bench.name); }

    QStringList followedOnOne() const;
    QStringList followedOnTwo() const;
    QString onSecondServer() const;
    Ran restore(const QStringList &how);

    QTemporaryDir m_folder;
    PairBench m_bench{SnacServer::Version::Newer};
    QByteArray m_annsToken;
    QString m_path;
    // The other computer, and its way to the second server.
    std::unique_ptr<Program> m_elsewhere;
    std::unique_ptr<Tap> m_tap;
};

namespace
{

const QString path = u"/api/v1/accounts/"_s;

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

QStringList handles(const QJsonDocument &people)
{
    QStringList handles;
    const QJsonArray array = people.array();
    for (const QJsonValue person : array)
        handles << person[u"acct"].toString();
    handles.sort();
    return handles;
}

// "lists: 1 of 1", and what became of the rest; a kind a line, in the order in which they are told.
QString standings(const Ran &ran)
{
    QStringList lines;
    const QJsonArray parts = ran.document()[u"of"].toArray();
    for (const QJsonValue part : parts) {
        QStringList words;
        const QJsonArray missing = part[u"missing"].toArray();
        for (const QJsonValue row : missing)
            words << row[u"outcome"].toString() + u": "_s + row[u"sentence"].toString();
        words.removeDuplicates();
        words.prepend(u"%1 of %2"_s.arg(part[u"there"].toInt()).arg(part[u"total"].toInt()));
        lines << part[u"what"].toString() + u": "_s + words.join(u", "_s);
    }
    return lines.join(u'\n');
}

// What is kept in a data folder, by whichever program that is at home there.
QStringList draftsAndSettings(const QString &folder)
{
    Engine engine({.dataFolder = folder,
                   .passphrase = [](bool) { return QByteArray("only for tests"); },
                   .offline = true,
                   .delivers = false});
    if (!await(engine.open()))
        return {u"the data folder cannot be opened"_s};
    auto reading = engine.drafts().all(engine.personas().front().id);
    reading.waitForFinished();
    const auto drafts = reading.takeResult();
    QStringList found;
    for (const Draft &draft : drafts ? *drafts : std::vector<Draft>())
        found << draft.text;
    found << engine.settings().value(u"window.mode"_s);
    QCoro::waitFor(engine.close());
    return found;
}

const QString unsupported = u"0 of 1, unsupported: The server has no such thing."_s;

} // namespace

// Steps that build on each other, as the first failure ends them.
#define STEP(function)                                                                                       \
    function();                                                                                              \
    if (QTest::currentTestFailed())                                                                          \
    return

void TestCliRoundTrip::initTestCase()
{
    if (!PairBench::isInstalled(SnacServer::Version::Newer))
        QSKIP("this version of snac is not installed here");
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void TestCliRoundTrip::everythingComesBack()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QString wrong = m_bench.begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    STEP(livesOnTheFirst);
    STEP(writesAndChooses);
    STEP(isBackedUp);
    m_bench.one.stop();
    STEP(isPreviewed);
    STEP(isGiven);
    STEP(isGivenAgain);
    STEP(isTakenBack);
}

QStringList TestCliRoundTrip::followedOnOne() const
{
    const QString me = m_bench.askFirst(path + u"verify_credentials"_s)[u"id"].toString();
    return handles(m_bench.askFirst(path + me + u"/following"_s));
}

QStringList TestCliRoundTrip::followedOnTwo() const
{
    const QString me = m_bench.askSecond(path + u"verify_credentials"_s)[u"id"].toString();
    return handles(m_bench.askSecond(path + me + u"/following"_s));
}

// As the server itself tells it: lists with their members, bookmarks, hashtags, and who is blocked of two.
QString TestCliRoundTrip::onSecondServer() const
{
    QStringList lines;
    const QJsonArray lists = m_bench.askSecond(u"/api/v1/lists"_s).array();
    for (const QJsonValue list : lists) {
        const QString members = u"/api/v1/lists/"_s + list[u"id"].toString() + u"/accounts"_s;
        lines << list[u"title"].toString() + u": "_s + handles(m_bench.askSecond(members)).join(u' ');
    }
    const QJsonArray bookmarks = m_bench.askSecond(u"/api/v1/bookmarks"_s).array();
    for (const QJsonValue post : bookmarks)
        lines << post[u"content"].toString().remove(QRegularExpression(u"<[^>]*>"_s));
    const QJsonArray tags = m_bench.askSecond(u"/api/v1/followed_tags"_s).array();
    for (const QJsonValue tag : tags)
        lines << u'#' + tag[u"name"].toString();
    for (const QString &name : {u"eve"_s, u"ann"_s}) {
        const QString id = m_bench.askSecond(path + u"lookup?acct="_s + name)[u"id"].toString();
        if (m_bench.askSecond(path + u"relationships?id[]="_s + id)[0][u"blocking"].toBool())
            lines << u"not "_s + name;
    }
    return lines.join(u'\n');
}

Ran TestCliRoundTrip::restore(const QStringList &how)
{
    return m_elsewhere->json(QStringList{u"restore"_s, u"--to"_s, target()} + how);
}

void TestCliRoundTrip::livesOnTheFirst()
{
    Program &godwit = *m_bench.godwit;
    Ran ran = godwit.signIn(m_bench.one, m_bench.firstToken);
    QVERIFY2(ran.code == 0, ran.all());
    m_annsToken = m_bench.two.token(u"ann"_s, m_bench.two.addUser(u"ann"_s));
    for (const QString &name : {u"ben"_s, u"cy"_s, u"eve"_s, u"loud"_s})
        m_bench.two.addUser(name);
    for (const QString &name : {u"ann"_s, u"ben"_s, u"cy"_s}) {
        ran = godwit.run({u"follow"_s, onTwo(name)});
        QVERIFY2(ran.code == 0, ran.all());
    }
    const std::pair<QString, QString> keptAway[] = {
        {u"block"_s, u"eve"_s}, {u"block"_s, u"loud"_s}, {u"unblock"_s, u"loud"_s}};
    for (const auto &[verb, name] : keptAway) {
        ran = godwit.run({verb, onTwo(name)});
        QVERIFY2(ran.code == 0, ran.all());
    }
    const auto list =
        localPost(m_bench.one.url(u"/api/v1/lists"_s), {{u"title"_s, u"Friends"_s}}, m_bench.firstToken);
    QCOMPARE(localPost(m_bench.one.url(u"/api/v1/tags/cats/follow"_s), {}, m_bench.firstToken).status, 200);
    // Until the people's own server has agreed.
    QVERIFY(QTest::qWaitFor([this] { return followedOnOne().size() == 3; }, 200'000));
    const QString me = m_bench.askFirst(path + u"verify_credentials"_s)[u"id"].toString();
    const QJsonArray followed = m_bench.askFirst(path + me + u"/following"_s).array();
    const QUrl members =
        m_bench.one.url(u"/api/v1/lists/"_s + list.json()[u"id"].toString() + u"/accounts"_s);
    for (const QJsonValue person : followed) {
        if (person[u"acct"].toString() != onTwo(u"cy"_s))
            QCOMPARE(localPost(members, {{u"account_ids[]"_s, person[u"id"].toString()}}, m_bench.firstToken)
                         .status,
                     200);
    }
}

void TestCliRoundTrip::writesAndChooses()
{
    Program &godwit = *m_bench.godwit;
    const QString post =
        localPost(m_bench.two.url(u"/api/v1/statuses"_s), {{u"status"_s, u"Worth keeping."_s}}, m_annsToken)
            .json()[u"uri"]
            .toString();
    QVERIFY(QTest::qWaitFor([this] { return m_bench.onFirst(u"Worth keeping"_s) == 1; }, 200'000));
    const Ran ran = godwit.run({u"bookmark"_s, post});
    QVERIFY2(ran.code == 0, ran.all());
    Engine engine({.dataFolder = godwit.folder(),
                   .passphrase = [](bool) { return QByteArray("only for tests"); },
                   .offline = true,
                   .delivers = false});
    QVERIFY(await(engine.open()).has_value());
    Draft draft;
    draft.text = u"Half a thought"_s;
    auto kept = engine.drafts().keep(engine.personas().front().id, draft, engine.clock().now());
    kept.waitForFinished();
    QVERIFY(kept.result().has_value());
    QVERIFY(await(engine.settings().set(u"window.mode"_s, u"dark"_s)).has_value());
    QCoro::waitFor(engine.close());
}

// Whom one blocks this server tells nobody; what was blocked with Godwit is there. Mutes, blocked servers and
// filters it does not have: they are what a Mastodon server has exported.
void TestCliRoundTrip::isBackedUp()
{
    Ran ran = m_bench.godwit->json({u"backup"_s, u"write"_s, m_folder.filePath(u"backups"_s)});
    QVERIFY2(ran.code == 0, ran.all());
    const QJsonObject rows = ran.document()[u"rows"].toObject();
    QCOMPARE(rows[u"blocks"].toInt(), 1);
    QCOMPARE(rows[u"follows"].toInt(), 3);
    QCOMPARE(rows[u"members"].toInt(), 2);
    QCOMPARE(rows[u"bookmarks"].toInt(), 1);
    const QString missing = ran.document()[u"missing"].toVariant().toStringList().join(u' ');
    QVERIFY2(
        missing.contains(u"blocked people: the server does not tell them; only those made with Godwit"_s) &&
            missing.contains(u"filters"_s),
        ran.all());
    const QDir written(ran.document()[u"path"].toString());
    m_path = m_folder.filePath(u"all"_s);
    QVERIFY(QDir().mkpath(m_path));
    for (const QString &name : {u"blocked_accounts.csv"_s, u"following_accounts.csv"_s, u"lists.csv"_s,
                                u"bookmarks.csv"_s, u"godwit.json"_s})
        QVERIFY(QFile::copy(written.filePath(name), m_path + u'/' + name));
    const std::pair<QString, QByteArray> exported[] = {
        {u"muted_accounts.csv"_s,
         "Account address,Hide notifications\n" + onTwo(u"loud"_s).toUtf8() + ",true\n"},
        {u"blocked_domains.csv"_s, "bad.example\n"},
        {u"custom_filters.json"_s, R"({"custom_filters":[{"title":"Endings","context":["home"],
            "action":"hide","keywords_attributes":[{"keyword":"the end","whole_word":true}]}]})"}};
    for (const auto &[name, content] : exported) {
        QFile file(m_path + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
}

void TestCliRoundTrip::isPreviewed()
{
    m_tap = std::make_unique<Tap>(quint16(m_bench.two.url({}).port()));
    m_elsewhere = std::make_unique<Program>();
    Ran ran = m_elsewhere->run({u"login"_s, m_tap->url().toString(), u"--token-stdin"_s},
                               m_bench.secondToken + '\n');
    QVERIFY2(ran.code == 0, ran.all());
    const QStringList before = m_tap->changes();
    ran = restore({m_path, u"--dry-run"_s});
    QVERIFY2(ran.code == 0, ran.all());
    const QString waits = u" waiting: Its turn has not come yet."_s;
    QCOMPARE(standings(ran),
             QStringList(
                 {u"blocks: 0 of 1,"_s + waits, u"mutes: "_s + unsupported, u"domains: "_s + unsupported,
                  u"follows: 0 of 3,"_s + waits, u"lists: 0 of 1,"_s + waits, u"members: 0 of 2,"_s + waits,
                  u"filters: "_s + unsupported, u"tags: 0 of 1,"_s + waits, u"bookmarks: 0 of 1,"_s + waits})
                 .join(u'\n'));
    QCOMPARE(ran.document()[u"drafts"].toInt(), 1);
    QCOMPARE(ran.document()[u"settings"].toInt(), 1);
    QCOMPARE(m_tap->changes(), before);
}

void TestCliRoundTrip::isGiven()
{
    const qsizetype before = m_tap->changes().size();
    const Ran ran = restore({m_path, u"--yes"_s, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(ran.document()[u"end"].toString(), u"finished"_s);
    QCOMPARE(standings(ran),
             QStringList({u"blocks: 1 of 1"_s, u"mutes: "_s + unsupported, u"domains: "_s + unsupported,
                          u"follows: 3 of 3"_s, u"lists: 1 of 1"_s, u"members: 2 of 2"_s,
                          u"filters: "_s + unsupported, u"tags: 1 of 1"_s, u"bookmarks: 1 of 1"_s})
                 .join(u'\n'));
    QVERIFY(QTest::qWaitFor([this] { return followedOnTwo().size() == 3; }, 200'000));
    QCOMPARE(followedOnTwo(), QStringList({onTwo(u"ann"_s), onTwo(u"ben"_s), onTwo(u"cy"_s)}));
    QCOMPARE(onSecondServer(),
             u"Friends: %1 %2\nWorth keeping.\n#cats\nnot eve"_s.arg(onTwo(u"ann"_s), onTwo(u"ben"_s)));
    QCOMPARE(draftsAndSettings(m_elsewhere->folder()), QStringList({u"Half a thought"_s, u"dark"_s}));
    // Whom one keeps away came first, and each was asked for once.
    const QStringList asked = m_tap->changes().sliced(before);
    QVERIFY2(asked.first().endsWith(u"/block"_s), qPrintable(asked.join(u'\n')));
    QCOMPARE(asked.filter(QRegularExpression(u"/accounts/\\w+/follow$"_s)).size(), 3);
    QCOMPARE(asked.size(), 9);
}

void TestCliRoundTrip::isGivenAgain()
{
    const QStringList before = m_tap->changes();
    const QString there = onSecondServer();
    const Ran ran = restore({m_path, u"--yes"_s, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QVERIFY2(standings(ran).contains(u"blocks: 1 of 1\n"_s) &&
                 standings(ran).contains(u"follows: 3 of 3\n"_s),
             ran.all());
    QCOMPARE(ran.document()[u"drafts"].toInt(), 0);
    QCOMPARE(ran.document()[u"settings"].toInt(), 0);
    QCOMPARE(m_tap->changes(), before);
    QCOMPARE(onSecondServer(), there);
    QCOMPARE(followedOnTwo().size(), 3);
    QCOMPARE(draftsAndSettings(m_elsewhere->folder()).size(), 2);
}

// What came to the computer stays there.
void TestCliRoundTrip::isTakenBack()
{
    const Ran ran = restore({u"--undo"_s, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.all());
    // A block, three follows, a list (its members go with it), a hashtag and a bookmark.
    QCOMPARE(ran.document()[u"taken_back"].toInt(), 7);
    QCOMPARE(ran.document()[u"left"].toArray().size(), 0);
    QCOMPARE(onSecondServer(), QString());
    QCOMPARE(followedOnTwo(), QStringList());
    QCOMPARE(draftsAndSettings(m_elsewhere->folder()).size(), 2);
}

QTEST_GUILESS_MAIN(TestCliRoundTrip)
#include "test_cli_roundtrip.moc"
