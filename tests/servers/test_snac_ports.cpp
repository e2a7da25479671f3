// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/portbench.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Godwit;
using Kind = ServerError::Kind;

// Each port against both versions of snac.
class TestSnacPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signsIn_data() { versions(); }

    void signsIn();

    void saysWhoElseItIs_data();

    void saysWhoElseItIs();

    void saysThatATokenIsWrong_data() { versions(); }

    void saysThatATokenIsWrong();

    void postsRepliesAndReadsBack_data() { versions(); }

    void postsRepliesAndReadsBack();

    void marksAndUnmarks_data() { versions(); }

    void marksAndUnmarks();

    void deletesOrSaysThatItCannot_data() { versions(); }

    void deletesOrSaysThatItCannot();

    void polls_data() { versions(); }

    void polls();

    void uploads_data() { versions(); }

    void uploads();

    void pagesEveryTimeline_data() { versions(); }

    void pagesEveryTimeline();

    void resolvesOnlyWhatWasAsked_data() { versions(); }

    void resolvesOnlyWhatWasAsked();

    void federates_data() { versions(); }

    void federates();

private:
    static void versions();
};

namespace
{

// snac looks at its queues every 3 s; what goes from server to server passes four of them.
constexpr int patienceMs = 200'000;

// A fresh server with one person on it.
struct One {
    explicit One(SnacServer::Version version) : snac(version)
    {
        if (snac.start())
            server = bench.signIn(snac, QStringLiteral("alice"));
    }

    QString problem() const { return snac.error() + bench.problem(); }

    ServerResult<Batch> post(const QString &text, NewPost more = {})
    {
        more.text = text;
        return QCoro::waitFor(server->posting().publish(std::move(more)));
    }

    ServerResult<Page> page(TimelineKind kind, const QString &argument = {}, PageRequest request = {})
    {
        return QCoro::waitFor(server->timelines().page(kind, argument, std::move(request)));
    }

    SnacServer snac;
    PortBench bench;
    std::shared_ptr<Server> server;
};

QString plain(const Post &post)
{
    QString text;
    for (const TextBlock &block : post.text.blocks) {
        for (const TextSpan &span : block.spans)
            text += span.text;
    }
    return text;
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

QStringList texts(const Page &page)
{
    QStringList list;
    for (const TimelineItem &item : page.items) {
        for (const SeenPost &seen : page.batch.posts) {
            if (seen.post.key == item.post)
                list << plain(seen.post);
        }
    }
    return list;
}

} // namespace

#define BEGIN(one)                                                                                           \
    QFETCH(SnacServer::Version, version);                                                                    \
    if (SnacServer::program(version).isEmpty())                                                              \
        QSKIP("this version of snac is not installed here");                                                 \
    One one(version);                                                                                        \
    QVERIFY2(one.server, qPrintable(one.problem()))

#define VERIFY_OK(...)                                                                                       \
    do {                                                                                                     \
        const QByteArray trouble = troubleOf(__VA_ARGS__);                                                   \
        QVERIFY2(trouble.isEmpty(), trouble.constData());                                                    \
    } while (false)

void TestSnacPorts::versions()
{
    QTest::addColumn<SnacServer::Version>("version");
    QTest::newRow("distribution") << SnacServer::Version::Distribution;
    QTest::newRow("newer") << SnacServer::Version::Newer;
}

void TestSnacPorts::signsIn()
{
    BEGIN(one);
    const auto self = QCoro::waitFor(one.server->people().self());
    VERIFY_OK(self);
    QCOMPARE(self->profile.handle, QStringLiteral("alice@") + one.snac.origin().toDisplayString());
    const auto pasted = one.bench.signIn(one.snac, QStringLiteral("bob"), true);
    QVERIFY2(pasted, qPrintable(one.bench.problem()));
    const auto bob = QCoro::waitFor(pasted->people().self());
    VERIFY_OK(bob);
    QCOMPARE(bob->profile.handle, QStringLiteral("bob@") + one.snac.origin().toDisplayString());
    QVERIFY(!one.server->stream());
}

// What 2.75 sends of an actor ends with bytes that are no JSON, now and then [seen on 2.75, not on 2.96].
void TestSnacPorts::saysWhoElseItIs_data()
{
    QTest::addColumn<SnacServer::Version>("version");
    QTest::newRow("newer") << SnacServer::Version::Newer;
}

void TestSnacPorts::saysWhoElseItIs()
{
    BEGIN(one);
    const auto self = QCoro::waitFor(one.server->people().self());
    VERIFY_OK(self);
    auto aliases = QCoro::waitFor(one.server->people().aliases(self->profile.key));
    VERIFY_OK(aliases);
    QVERIFY(aliases->empty());
    one.snac.addUser(QStringLiteral("bob"));
    const QString bob = one.snac.url(QStringLiteral("/bob")).toString();
    QVERIFY(one.snac.addAlias(QStringLiteral("alice"), bob));
    aliases = QCoro::waitFor(one.server->people().aliases(self->profile.key));
    VERIFY_OK(aliases);
    QStringList said;
    for (const PersonKey &alias : *aliases)
        said << alias.toString();
    QCOMPARE(said, QStringList{bob});
}

void TestSnacPorts::saysThatATokenIsWrong()
{
    BEGIN(one);
    const auto impostor = one.bench.impostor(*one.server);
    const auto self = QCoro::waitFor(impostor->people().self());
    QVERIFY(!self);
    QCOMPARE(self.error().kind, Kind::Unauthorized);
    const auto home = QCoro::waitFor(impostor->timelines().page(TimelineKind::Home, {}, {}));
    QVERIFY(!home);
    QCOMPARE(home.error().kind, Kind::Unauthorized);
}

void TestSnacPorts::postsRepliesAndReadsBack()
{
    BEGIN(one);
    const QString text = QStringLiteral("caf\u00e9 + 100%25 & 1=1 \u65e5\u672c");
    const auto first = one.post(text);
    VERIFY_OK(first);
    QCOMPARE(plain(first->posts.front().post), text);
    NewPost answer;
    answer.replyTo = first->posts.front().state.id;
    answer.contentWarning = QStringLiteral("careful");
    const auto reply = one.post(QStringLiteral("an answer"), answer);
    VERIFY_OK(reply);
    QCOMPARE(reply->posts.front().post.contentWarning, QStringLiteral("careful"));
    QVERIFY(reply->posts.front().post.isReply);

    const auto home = one.page(TimelineKind::Home);
    VERIFY_OK(home);
    QCOMPARE(texts(*home), QStringList({QStringLiteral("an answer"), text}));
    const auto thread = QCoro::waitFor(one.server->posts().thread(first->posts.front().state.id));
    VERIFY_OK(thread);
    QCOMPARE(thread->focus, first->posts.front().post.key);
    QCOMPARE(thread->descendants, std::vector{reply->posts.front().post.key});
    const auto own = QCoro::waitFor(one.server->posting().ownNewest(20));
    VERIFY_OK(own);
    QCOMPARE(own->posts.size(), 2u);
    QCOMPARE(own->posts.front().post.key, reply->posts.front().post.key);
}

void TestSnacPorts::marksAndUnmarks()
{
    BEGIN(one);
    const auto made = one.post(QStringLiteral("marked"));
    VERIFY_OK(made);
    const PostKey key = made->posts.front().post.key;
    const LocalId id = made->posts.front().state.id;
    PostingPort &posting = one.server->posting();
    for (const bool on : {true, false}) {
        const auto favourite = QCoro::waitFor(posting.favourite(id, on));
        VERIFY_OK(favourite);
        QCOMPARE(favourite->posts.front().state.favourited, on);
        const auto boost = QCoro::waitFor(posting.boost(id, on));
        VERIFY_OK(boost);
        QCOMPARE(boost->posts.front().post.key, key);
        QCOMPARE(boost->posts.front().state.boosted, on);
        const auto bookmark = QCoro::waitFor(posting.bookmark(id, on));
        VERIFY_OK(bookmark);
        QCOMPARE(bookmark->posts.front().state.bookmarked, on);
        const auto again = QCoro::waitFor(one.server->posts().post(id));
        VERIFY_OK(again);
        QCOMPARE(again->posts.front().post.key, key);
        QCOMPARE(again->posts.front().state.favourited, on);
        QCOMPARE(again->posts.front().state.boosted, on);
        const auto saved = one.page(TimelineKind::Bookmarks);
        VERIFY_OK(saved);
        QCOMPARE(saved->items.size(), on ? 1u : 0u);
    }
}

void TestSnacPorts::deletesOrSaysThatItCannot()
{
    BEGIN(one);
    const auto made = one.post(QStringLiteral("short-lived"));
    VERIFY_OK(made);
    const auto removed = QCoro::waitFor(one.server->posting().remove(made->posts.front().state.id));
    const auto home = one.page(TimelineKind::Home);
    VERIFY_OK(home);
    if (version == SnacServer::Version::Newer) {
        VERIFY_OK(removed);
        QVERIFY(home->items.empty());
    } else {
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Kind::Unsupported);
        QCOMPARE(home->items.size(), 1u);
    }
}

void TestSnacPorts::polls()
{
    BEGIN(one);
    NewPost asking;
    asking.poll = NewPoll{.options = {QStringLiteral("yes & no"), QStringLiteral("neither")}};
    const auto made = one.post(QStringLiteral("which?"), asking);
    if (version == SnacServer::Version::Newer) {
        VERIFY_OK(made);
        const auto &poll = made->posts.front().post.poll;
        QVERIFY(poll.has_value());
        QCOMPARE(poll->options.size(), 2u);
        QCOMPARE(poll->options.front().title, QStringLiteral("yes & no"));
        // snac lets one vote in one's own poll, once.
        const auto voted = QCoro::waitFor(one.server->polls().vote(poll->id, {1}));
        VERIFY_OK(voted);
        QVERIFY(voted->voted);
        QCOMPARE(voted->options.size(), 2u);
        const auto again = QCoro::waitFor(one.server->polls().vote(poll->id, {1}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::Rejected);
        const auto read = QCoro::waitFor(one.server->posts().post(made->posts.front().state.id));
        VERIFY_OK(read);
        QVERIFY(read->posts.front().post.poll->voted);
    } else {
        // It would publish the text without its poll.
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::Unsupported);
        const auto home = one.page(TimelineKind::Home);
        VERIFY_OK(home);
        QVERIFY(home->items.empty());
    }
}

void TestSnacPorts::uploads()
{
    BEGIN(one);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a b.png"));
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(file));
    const NewMedia media{file, "image/png", QStringLiteral("eight green \"pixels\""), {}};
    qint64 sent = 0;
    const auto id =
        QCoro::waitFor(one.server->media().upload(media, [&](qint64 now, qint64) { sent = now; }));
    VERIFY_OK(id);
    QVERIFY(sent > 0);
    NewPost carrying;
    carrying.media = {*id};
    const auto made = one.post(QStringLiteral("with a picture"), carrying);
    VERIFY_OK(made);
    const auto &attachments = made->posts.front().post.attachments;
    QCOMPARE(attachments.size(), 1u);
    QCOMPARE(attachments.front().altText, media.altText);
    const auto missing =
        QCoro::waitFor(one.server->media().upload({folder.filePath(QStringLiteral("none")), {}, {}, {}}, {}));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::LocalFile);
}

void TestSnacPorts::pagesEveryTimeline()
{
    BEGIN(one);
    for (int i = 1; i <= 5; ++i)
        VERIFY_OK(one.post(QStringLiteral("n%1 #walk").arg(i)));
    const auto self = QCoro::waitFor(one.server->people().self());
    VERIFY_OK(self);
    const std::vector<std::pair<TimelineKind, QString>> kinds{
        {TimelineKind::Home, {}},
        {TimelineKind::Local, {}},
        {TimelineKind::Federated, {}},
        {TimelineKind::Profile, self->id.toString()},
        {TimelineKind::ProfileReplies, self->id.toString()},
    };
    for (const auto &[kind, argument] : kinds) {
        QStringList all;
        PageRequest request{.limit = 2};
        int pages = 0;
        while (true) {
            const auto page = one.page(kind, argument, request);
            VERIFY_OK(page);
            all += texts(*page);
            if (page->older.isEmpty())
                break;
            request.direction = PageRequest::Direction::Older;
            request.from = page->older;
            QVERIFY2(++pages < 10, qPrintable(timelineKindWord(kind)));
        }
        QCOMPARE(all.join(QLatin1Char(' ')), QStringLiteral("n5 #walk n4 #walk n3 #walk n2 #walk n1 #walk"));
    }
    const auto pinned = one.page(TimelineKind::ProfilePinned, self->id.toString());
    VERIFY_OK(pinned);
    QVERIFY(pinned->items.empty());
    const auto media = one.page(TimelineKind::ProfileMedia, self->id.toString());
    VERIFY_OK(media);
    QVERIFY(media->items.empty());
}

void TestSnacPorts::resolvesOnlyWhatWasAsked()
{
    BEGIN(one);
    const auto made = one.post(QStringLiteral("find me"));
    VERIFY_OK(made);
    const PostKey key = made->posts.front().post.key;
    const auto found = QCoro::waitFor(one.server->posts().resolve(key));
    VERIFY_OK(found);
    QCOMPARE(found->posts.size(), 1u);
    QCOMPARE(found->posts.front().post.key, key);
    const auto none =
        QCoro::waitFor(one.server->posts().resolve(PostKey(key.toString() + QStringLiteral("9"))));
    VERIFY_OK(none);
    QVERIFY(none->posts.empty());
    const auto nobody = QCoro::waitFor(one.server->people().find(QStringLiteral("@nobody")));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Kind::NotFound);
}

// Two servers: one follows, replies to, boosts and favourites the other, who is told.
void TestSnacPorts::federates()
{
    BEGIN(one);
    One other(version);
    QVERIFY2(other.server, qPrintable(other.problem()));
    NotificationPage told;
    const auto isTold = [&](std::initializer_list<Notification::Kind> kinds) {
        if (auto page = QCoro::waitFor(other.server->notifications().page({})))
            told = std::move(*page);
        return std::ranges::all_of(kinds, [&](Notification::Kind kind) {
            return std::ranges::contains(told.items, kind, &Notification::kind);
        });
    };
    const auto logs = [&] { return (one.snac.log() + QStringLiteral("---\n") + other.snac.log()).toUtf8(); };

    const QString handle = QStringLiteral("alice@") + other.snac.origin().toDisplayString();
    const auto person = QCoro::waitFor(one.server->people().find(QLatin1Char('@') + handle));
    VERIFY_OK(person);
    QCOMPARE(person->profile.handle, handle);
    const auto followed = QCoro::waitFor(one.server->graph().follows().follow(person->id, {}));
    VERIFY_OK(followed);
    QVERIFY(followed->following || followed->requested);
    const auto relation = QCoro::waitFor(one.server->people().relationship(person->id));
    VERIFY_OK(relation);
    QVERIFY(relation->following || relation->requested);
    // What is posted before the follow has arrived goes to nobody.
    QVERIFY2(QTest::qWaitFor([&] { return isTold({Notification::Kind::Follow}); }, patienceMs), logs());

    const auto made = other.post(QStringLiteral("over the wire"));
    VERIFY_OK(made);
    const PostKey key = made->posts.front().post.key;
    // snac does not fetch a post that it is asked for: it must have been delivered.
    std::optional<Batch> here;
    const auto isHere = [&] {
        auto found = QCoro::waitFor(one.server->posts().resolve(key));
        here = found && !found->posts.empty() ? std::optional(std::move(*found)) : std::nullopt;
        return here.has_value();
    };
    QVERIFY2(QTest::qWaitFor(isHere, patienceMs), logs());
    const auto home = one.page(TimelineKind::Home);
    VERIFY_OK(home);
    QCOMPARE(texts(*home), QStringList(QStringLiteral("over the wire")));
    const LocalId id = here->posts.front().state.id;
    VERIFY_OK(QCoro::waitFor(one.server->posting().favourite(id, true)));
    VERIFY_OK(QCoro::waitFor(one.server->posting().boost(id, true)));
    NewPost answer;
    answer.replyTo = id;
    VERIFY_OK(one.post(QStringLiteral("@%1 heard you").arg(handle), answer));
    const std::initializer_list<Notification::Kind> all{
        Notification::Kind::Mention, Notification::Kind::Favourite, Notification::Kind::Boost,
        Notification::Kind::Follow};
    QVERIFY2(QTest::qWaitFor([&] { return isTold(all); }, patienceMs), logs());
    VERIFY_OK(QCoro::waitFor(one.server->graph().follows().unfollow(person->id)));
}

QTEST_GUILESS_MAIN(TestSnacPorts)
#include "test_snac_ports.moc"
