// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/portbench.h"

#include <QRegularExpression>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

// Follows, lists and the like against both versions of snac.
class TestSnacGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsWhomItFollows_data() { versions(); }

    void listsWhomItFollows();

    void blocks_data() { versions(); }

    void blocks();

    void keepsLists_data() { versions(); }

    void keepsLists();

    void followsTags_data() { versions(); }

    void followsTags();

    void saysWhatItLacks_data() { versions(); }

    void saysWhatItLacks();

private:
    static void versions();
};

namespace
{

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

template <typename T>
QByteArray troubleOf(const ServerResult<T> &result)
{
    if (result)
        return {};
    const ServerError &error = result.error();
    return (serverErrorWord(error.kind) + u' ' + error.serverWords + u' ' + error.evidence.join(u'|'))
        .toUtf8();
}

// A fresh server with two people on it; one is signed in.
struct Bench {
    explicit Bench(SnacServer::Version version) : snac(version)
    {
        if (!snac.start())
            return;
        server = bench.signIn(snac, u"alice"_s);
        snac.addUser(u"bob"_s);
        if (server) {
            const auto found = await(server->people().find(u"@bob@"_s + snac.origin().toDisplayString()));
            bob = found ? found->id : LocalId();
        }
    }

    QString problem() const { return snac.error() + bench.problem(); }

    SnacServer snac;
    PortBench bench;
    std::shared_ptr<Server> server;
    LocalId bob;
};

} // namespace

#define BEGIN(t)                                                                                             \
    QFETCH(SnacServer::Version, version);                                                                    \
    if (SnacServer::program(version).isEmpty())                                                              \
        QSKIP("this version of snac is not installed here");                                                 \
    Bench t(version);                                                                                        \
    QVERIFY2(t.server &&t.bob, qPrintable(t.problem()));                                                     \
    GraphPorts &graph = t.server->graph()

#define VERIFY_OK(...)                                                                                       \
    do {                                                                                                     \
        const QByteArray trouble = troubleOf(__VA_ARGS__);                                                   \
        QVERIFY2(trouble.isEmpty(), trouble.constData());                                                    \
    } while (false)

void TestSnacGraph::versions()
{
    QTest::addColumn<SnacServer::Version>("version");
    QTest::newRow("distribution") << SnacServer::Version::Distribution;
    QTest::newRow("newer") << SnacServer::Version::Newer;
}

void TestSnacGraph::listsWhomItFollows()
{
    BEGIN(t);
    const auto followed = await(graph.follows().follow(t.bob, FollowOptions()));
    VERIFY_OK(followed);
    QVERIFY(followed->following || followed->requested);
    const auto known = await(graph.follows().relationships({t.bob, t.bob}));
    VERIFY_OK(known);
    QCOMPARE(known->size(), 2u);
    QCOMPARE(known->front().id, t.bob);
    // Only who has agreed is listed.
    ServerResult<PeoplePage> page{PeoplePage()};
    QVERIFY(QTest::qWaitFor(
        [&] {
            page = await(graph.follows().following({.limit = 80}));
            return !page || !page->people.empty();
        },
        200'000));
    VERIFY_OK(page);
    QCOMPARE(page->people.size(), 1u);
    QCOMPARE(page->people.front().id, t.bob);
    QVERIFY(page->older.isEmpty() && page->skipped.isEmpty());
    VERIFY_OK(await(graph.follows().unfollow(t.bob)));
    const auto none = await(graph.follows().following({.limit = 80}));
    VERIFY_OK(none);
    QVERIFY(none->people.empty());
}

void TestSnacGraph::blocks()
{
    BEGIN(t);
    for (const bool on : {true, true, false, false}) {
        const auto relation = await(graph.keepAway().block(t.bob, on));
        VERIFY_OK(relation);
        QCOMPARE(relation->blocking, on);
    }
}

void TestSnacGraph::keepsLists()
{
    BEGIN(t);
    const auto list = await(graph.lists().create({{}, u"Friends & co"_s}));
    VERIFY_OK(list);
    // A second one of the same title is the first.
    QCOMPARE(await(graph.lists().create({{}, u"Friends & co"_s}))->id, list->id);
    const auto lists = await(graph.lists().lists());
    VERIFY_OK(lists);
    QCOMPARE(lists->lists, std::vector{*list});
    for (const bool on : {true, true, false, false}) {
        VERIFY_OK(await(graph.lists().setMember(list->id, t.bob, on)));
        const auto members = await(graph.lists().members(list->id, {}));
        VERIFY_OK(members);
        QCOMPARE(members->people.size(), on ? 1u : 0u);
    }
    QCOMPARE(await(graph.lists().change(*list)).error().kind, Kind::Unsupported);
    VERIFY_OK(await(graph.lists().remove(list->id)));
    QVERIFY(await(graph.lists().lists())->lists.empty());
}

void TestSnacGraph::followsTags()
{
    BEGIN(t);
    TagsPort &tags = graph.tags();
    if (version == SnacServer::Version::Distribution) {
        QCOMPARE(await(tags.follow(u"cats"_s, true)).error().kind, Kind::Unsupported);
        return;
    }
    VERIFY_OK(await(tags.follow(u"cats"_s, true)));
    VERIFY_OK(await(tags.follow(u"cats"_s, true)));
    VERIFY_OK(await(tags.follow(u"Dogs"_s, true)));
    const auto followed = await(tags.followed({}));
    VERIFY_OK(followed);
    QCOMPARE(followed->names, QStringList({u"cats"_s, u"Dogs"_s}));
    VERIFY_OK(await(tags.follow(u"cats"_s, false)));
    VERIFY_OK(await(tags.follow(u"cats"_s, false)));
    QCOMPARE(await(tags.followed({}))->names, QStringList{u"Dogs"_s});
}

void TestSnacGraph::saysWhatItLacks()
{
    BEGIN(t);
    QCOMPARE(await(graph.keepAway().mutes({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blocks({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().mute(t.bob, {})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blockedDomains({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.filters().filters()).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.follows().followers({})).error().kind, Kind::Unsupported);
    QVERIFY(!graph.imports().takes(ImportKind::Follows, {.handle = u"a@b.example"_s}));
}

QTEST_GUILESS_MAIN(TestSnacGraph)
#include "test_snac_graph.moc"
