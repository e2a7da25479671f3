// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixtures.h"
#include "archivelife.h"
#include "fakes/soak.h"
#include "model/archivefile.h"
#include "text/plaintext.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace ArchiveFixtures;

// Archives of Mastodon and X, made into accounts to be read.
class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_life.reset(); }

    void mastodon_data();
    void mastodon();
    void twitter();
    void longTweetsAreWhole();
    void filmsOfAnyQuality();
    void again();
    void looksWithoutKeeping();
    void isSeenThroughItselfOnly();
    void isOnePostWithWhatIsKnown();
    void deletedOnesAreTheOwnersToKeep();
    void removalLeavesNothing();
    void removalOfABrokenOffOneLeavesNothing();
    void protectedTweetsAreForFollowers();
    void isKilled();
    void manyRows();

private:
    template <typename T>
    static T get(QFuture<StoreResult<T>> future)
    {
        future.waitForFinished();
        auto result = future.takeResult();
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    BackupResult<Archives::Report> import(const QString &path)
    {
        return QCoro::waitFor(m_life->archives->import(path, {}));
    }

    Account account() const { return m_life->accounts.accounts().back(); }

    std::vector<Row> home(int limit = 100)
    {
        return get(m_life->timelines.newest({account().persona, TimelineKind::Home, {}}, {account().id},
                                            limit))
            .rows;
    }

    QStringList found(const QString &typed, const Viewers &by)
    {
        QStringList texts;
        for (const PostView &view : get(m_life->search.posts(parseSearch(typed), by, std::nullopt, 40, {})))
            texts << plainText(view.post.text);
        return texts;
    }

    std::optional<PostView> post(const QString &key, const Viewers &by)
    {
        return get(m_life->posts.post(PostKey(key), by));
    }

    QString at(const QString &name) const { return m_folder->filePath(name); }

    // Many posts, each with its number in it.
    QString big(int posts) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveLife> m_life;
};

void TestArchives::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_life = std::make_unique<ArchiveLife>(at(u"data"_s));
}

QString TestArchives::big(int posts) const
{
    QJsonArray items;
    for (int n = 1; n <= posts; ++n)
        items.append(create(note(n, u"<p>Row number%1 of many</p>"_s.arg(n))));
    Files files{{u"actor.json"_s, actor()}, {u"outbox.json"_s, collection(u"outbox.json"_s, items)}};
    return asZip(at(u"big.zip"_s), files);
}

void TestArchives::mastodon_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"folder", "zip", "tar.gz", "inner"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestArchives::mastodon()
{
    QFETCH(QString, form);
    QString path;
    if (form == "zip"_L1)
        path = asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon());
    else if (form == "tar.gz"_L1)
        path = asTarGz(at(u"archive.tar.gz"_s), tarOf(ArchiveFixtures::mastodon()));
    else
        path =
            asFolder(at(form == "inner"_L1 ? u"out/archive-2023"_s : u"out"_s), ArchiveFixtures::mastodon());
    const auto report = import(form == "inner"_L1 ? at(u"out"_s) : path);
    QVERIFY2(report, report ? "" : qPrintable(backupSentence(report.error())));
    const ArchiveCounts &counts = report->record.counts;
    QCOMPARE(counts.posts, 6);
    QCOMPARE(counts.added, 6);
    QCOMPARE(counts.boosts, 2);
    QCOMPARE(counts.boostsHere, 1);
    QCOMPARE(counts.favourites, 2);
    QCOMPARE(counts.favouritesHere, 1);
    QCOMPARE(counts.bookmarks, 1);
    QCOMPARE(counts.files, 2);
    QCOMPARE(counts.missingFiles, 0);
    QVERIFY(counts.skipped.empty());
    QVERIFY(report->record.endedAt);

    QCOMPARE(account().handle, u"ada@old.example"_s);
    QVERIFY(account().imported && account().archived);
    QVERIFY(isArchiveFile(account().avatarUrl));
    QCOMPARE(content(m_life->fileOf(account().avatarUrl)), png);
    const auto rows = home();
    QCOMPARE(rows.size(), size_t(7));
    QVERIFY(rows.front().boost.has_value());
    QCOMPARE(plainText(rows.front().view.author.displayName), u"Ada of old"_s);

    const Viewers self{account().id};
    const auto shown = post(me + u"/statuses/2"_s, self);
    QVERIFY(shown);
    QCOMPARE(shown->post.attachments.size(), size_t(1));
    QCOMPARE(shown->post.attachments[0].altText, u"Wheels of brass"_s);
    QCOMPARE(content(m_life->fileOf(shown->post.attachments[0].url)), png);
    QVERIFY(shown->state.boosted);
    const auto greeting = post(me + u"/statuses/1"_s, self);
    QCOMPARE(plainText(greeting->post.text), u"Hello @bob #engines"_s);
    QCOMPARE(greeting->post.mentions.size(), size_t(1));
    QCOMPARE(greeting->post.mentions[0].toString(), u"https://far.example/users/bob"_s);
    QVERIFY(greeting->state.favourited);
    QCOMPARE(post(me + u"/statuses/6"_s, self)->post.poll->options.size(), size_t(2));

    const auto thread = get(m_life->posts.thread(PostKey(me + u"/statuses/2"_s), self));
    QCOMPARE(thread.size(), size_t(2));
    QCOMPARE(plainText(thread[1].view.post.text), u"And it turns"_s);
    QCOMPARE(found(u"picture"_s, self), QStringList{u"A picture of the engine"_s});
    const auto media = get(m_life->timelines.newest(
        {account().persona, TimelineKind::ProfileMedia, account().person.toString()}, self, 10));
    QCOMPARE(media.rows.size(), size_t(1));
}

void TestArchives::twitter()
{
    const auto report = import(asZip(at(u"twitter.zip"_s), ArchiveFixtures::twitter()));
    QVERIFY2(report, report ? "" : qPrintable(backupSentence(report.error())));
    QCOMPARE(report->record.counts.posts, 3);
    QCOMPARE(report->record.counts.files, 2);
    QCOMPARE(report->record.counts.favourites, 1);
    QVERIFY(report->record.counts.skipped.empty());
    QCOMPARE(account().handle, u"ada@x.com"_s);
    const Viewers self{account().id};
    const auto linked = post(u"https://x.com/ada/status/1001"_s, self);
    QVERIFY(linked);
    QCOMPARE(plainText(linked->post.text), u"Read <this>: site.example/long/way"_s);
    const TextSpan &link = linked->post.text.blocks[0].spans.back();
    QCOMPARE(link.target, u"https://site.example/long/way"_s);
    QCOMPARE(linked->post.counts.favourites, 7);
    QCOMPARE(linked->post.application, u"Twitter Web App"_s);
    QCOMPARE(toMs(linked->post.createdAt),
             QDateTime::fromString(u"2017-04-05T12:30:01Z"_s, Qt::ISODate).toMSecsSinceEpoch());
    const auto answer = post(u"https://x.com/ada/status/1002"_s, self);
    QCOMPARE(answer->post.repliesTo, account().person);
    QCOMPARE(answer->post.text.blocks[0].spans[0].kind, TextSpan::Kind::Mention);
    QCOMPARE(plainText(answer->post.text), u"@bob it was me, #nothing"_s);
    QCOMPARE(get(m_life->posts.thread(answer->post.key, self)).size(), size_t(2));
    const auto picture = post(u"https://x.com/ada/status/1003"_s, self);
    QCOMPARE(plainText(picture->post.text), u"The engine"_s);
    QVERIFY(isArchiveFile(picture->post.attachments[0].url));
    QCOMPARE(picture->post.attachments[0].remoteUrl, u"https://pbs.twimg.com/media/EnGine.jpg"_s);
    QVERIFY(isArchiveFile(account().avatarUrl));
    QCOMPARE(plainText(picture->author.note), u"Engines & more"_s);
}

// X has all of a long post apart, under another number.
void TestArchives::longTweetsAreWhole()
{
    const QString rest = u" and so on until the end, with https://t.co/zzz and @carol #brass"_s;
    const auto longer = [](const QString &text, const QString &at) {
        return QJsonObject{
            {u"noteTweet"_s,
             QJsonObject{{u"noteTweetId"_s, u"77"_s},
                         {u"createdAt"_s, at},
                         {u"core"_s,
                          QJsonObject{{u"text"_s, text},
                                      {u"urls"_s, QJsonArray{QJsonObject{
                                                      {u"shortUrl"_s, u"https://t.co/zzz"_s},
                                                      {u"expandedUrl"_s, u"https://site.example/all"_s},
                                                      {u"displayUrl"_s, u"site.example/all"_s}}}},
                                      {u"mentions"_s, QJsonArray{QJsonObject{{u"screenName"_s, u"Carol"_s}}}},
                                      {u"hashtags"_s, QJsonArray{u"brass"_s}}}}}}};
    };
    const QString cut = u"many words "_s.repeated(25);
    Files files = ArchiveFixtures::twitter();
    files[u"data/tweets.js"_s] =
        script("tweets.part0", {tweet(u"1005"_s, u"It begins &amp; goes on… https://t.co/self"_s),
                                tweet(u"1006"_s, u"A short one"_s), tweet(u"1007"_s, u"Begun alike…"_s),
                                tweet(u"1015"_s, u"It begins"_s), tweet(u"1008"_s, cut),
                                tweet(u"1009"_s, u"長い"_s.repeated(69))});
    files[u"data/note-tweet.js"_s] =
        script("note_tweet.part0", {longer(u"It begins & goes on"_s + rest, u"2017-04-05T12:30:05.000Z"_s),
                                    longer(u"Something else"_s, u"2017-04-05T12:30:06.000Z"_s),
                                    longer(u"Begun alike, on another day"_s, u"2018-04-05T12:30:07.000Z"_s),
                                    longer(cut + u"and more"_s, u"2017-04-05T12:30:08.000Z"_s),
                                    longer(u"長い"_s.repeated(200), u"2017-04-05T12:30:09.000Z"_s),
                                    QJsonObject{{u"noteTweet"_s, 7}}});
    const auto report = import(asZip(at(u"x.zip"_s), files));
    QVERIFY2(report, report ? "" : qPrintable(backupSentence(report.error())));
    const Viewers self{account().id};
    const auto whole = post(u"https://x.com/ada/status/1005"_s, self);
    QCOMPARE(plainText(whole->post.text),
             u"It begins & goes on and so on until the end, with site.example/all and @carol #brass"_s);
    QCOMPARE(whole->post.mentions.size(), size_t(1));
    QCOMPARE(whole->post.hashtags, QStringList(u"brass"_s));
    QCOMPARE(found(u"until the end"_s, self).size(), 1);
    QCOMPARE(plainText(post(u"https://x.com/ada/status/1006"_s, self)->post.text), u"A short one"_s);
    QCOMPARE(plainText(post(u"https://x.com/ada/status/1007"_s, self)->post.text), u"Begun alike…"_s);
    QCOMPARE(plainText(post(u"https://x.com/ada/status/1015"_s, self)->post.text), u"It begins"_s);
    QVERIFY(plainText(post(u"https://x.com/ada/status/1008"_s, self)->post.text).endsWith(u"and more"_s));
    QCOMPARE(plainText(post(u"https://x.com/ada/status/1009"_s, self)->post.text), u"長い"_s.repeated(200));
}

void TestArchives::filmsOfAnyQuality()
{
    const auto variant = [](const QString &name, const QString &rate) {
        return QJsonObject{{u"content_type"_s, u"video/mp4"_s},
                           {u"bitrate"_s, rate},
                           {u"url"_s, u"https://video.twimg.com/vid/"_s + name}};
    };
    const QJsonObject nowhere{{u"content_type"_s, u"video/mp4"_s}, {u"bitrate"_s, u"9000000"_s}};
    const QJsonObject media{
        {u"url"_s, u"https://t.co/film"_s},
        {u"type"_s, u"video"_s},
        {u"media_url_https"_s, u"https://pbs.twimg.com/still.jpg"_s},
        {u"video_info"_s,
         QJsonObject{{u"variants"_s, QJsonArray{nowhere, variant(u"low.mp4?tag=1"_s, u"256000"_s),
                                                variant(u"high.mp4?tag=1"_s, u"2176000"_s)}}}}};
    Files files = ArchiveFixtures::twitter();
    files[u"data/tweets.js"_s] = script(
        "tweets.part0", {tweet(u"1008"_s, u"It turns https://t.co/film"_s,
                               {{u"extended_entities"_s, QJsonObject{{u"media"_s, QJsonArray{media}}}}})});
    files[u"data/tweets_media/1008-low.mp4"_s] = png;
    QVERIFY(import(asZip(at(u"x.zip"_s), files)));
    const auto shown = post(u"https://x.com/ada/status/1008"_s, {account().id});
    QCOMPARE(shown->post.attachments.size(), size_t(1));
    QVERIFY(isArchiveFile(shown->post.attachments[0].url));
    QCOMPARE(shown->post.attachments[0].remoteUrl, u"https://video.twimg.com/vid/high.mp4?tag=1"_s);
    QCOMPARE(plainText(shown->post.text), u"It turns"_s);
}

void TestArchives::again()
{
    const QString path = asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon());
    QVERIFY(import(path));
    const AccountId first = account().id;
    Files later = ArchiveFixtures::mastodon();
    QJsonObject outbox = QJsonDocument::fromJson(later[u"outbox.json"_s]).object();
    QJsonArray items = outbox[u"orderedItems"_s].toArray();
    items.append(create(note(9, u"<p>Since then</p>"_s)));
    later[u"outbox.json"_s] = collection(u"outbox.json"_s, items);
    const auto report = import(asZip(at(u"later.zip"_s), later));
    QVERIFY(report);
    QCOMPARE(report->record.counts.added, 1);
    QCOMPARE(report->record.counts.known, 6);
    QCOMPARE(m_life->accounts.accounts().size(), size_t(1));
    QCOMPARE(account().id, first);
    QCOMPARE(home().size(), size_t(8));
    QVERIFY(post(me + u"/statuses/2"_s, {first})->state.boosted);
    const auto listed = QCoro::waitFor(m_life->archives->list());
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(listed.front().holdings.posts, 7);
    QCOMPARE(listed.front().holdings.files, 2);
}

void TestArchives::looksWithoutKeeping()
{
    const QString path = asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon());
    const auto report = QCoro::waitFor(m_life->archives->look(path, {}));
    QVERIFY(report);
    QCOMPARE(report->record.counts.posts, 6);
    QCOMPARE(report->record.counts.files, 2);
    QVERIFY(m_life->accounts.accounts().empty());
    QVERIFY(QDir(at(u"data/media"_s)).isEmpty());
    QVERIFY(found(u"picture"_s, {AccountId(1)}).isEmpty());
}

void TestArchives::isSeenThroughItselfOnly()
{
    QVERIFY(import(asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon())));
    const Viewers self{account().id};
    const Viewers other{AccountId(account().id.value() + 1)};
    for (const int number : {4, 5}) {
        QVERIFY(post(me + u"/statuses/%1"_s.arg(number), self));
        QVERIFY(!post(me + u"/statuses/%1"_s.arg(number), other));
    }
    QCOMPARE(found(u"followers only"_s, self).size(), 1);
    QVERIFY(found(u"followers only"_s, other).isEmpty());
    QVERIFY(found(u"between us"_s, other).isEmpty());
    QCOMPARE(found(u"picture"_s, other).size(), 1);
}

void TestArchives::isOnePostWithWhatIsKnown()
{
    SeenPost seen;
    seen.post.key = PostKey(me + u"/statuses/2"_s);
    seen.post.author = PersonKey(me);
    seen.post.createdAt = instantFromMs(1'651'536'120'000);
    seen.post.text = {{TextBlock{{}, 0, 0, 0, {}, {TextSpan{{}, {}, u"As the server has it"_s, {}}}}}};
    seen.post.counts.favourites = 12;
    Attachment picture;
    picture.kind = Attachment::Kind::Image;
    picture.url = u"https://old.example/files/engine.png"_s;
    seen.post.attachments = {picture};
    seen.state.id = LocalId(u"77"_s);
    // Somebody else's, which the archive claims.
    SeenPost foreign = seen;
    foreign.post.key = PostKey(me + u"/statuses/4"_s);
    foreign.post.author = PersonKey(u"https://old.example/users/eve"_s);
    foreign.post.visibility = Visibility::Direct;
    Batch batch;
    batch.posts = {seen, foreign};
    const AccountId live(50);
    get(m_life->posts.take(live, batch, instantFromMs(1'700'000'000'000)));
    const auto report = import(asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon()));
    QVERIFY(report);
    QCOMPARE(report->record.counts.added, 4);
    QCOMPARE(report->record.counts.known, 1);
    QCOMPARE(report->record.counts.skipped.at(ArchiveSkip::Foreign), 1);
    const auto shown = post(me + u"/statuses/2"_s, {account().id});
    QCOMPARE(plainText(shown->post.text), u"As the server has it"_s);
    QCOMPARE(shown->post.counts.favourites, 12);
    QVERIFY(isArchiveFile(shown->post.attachments[0].url));
    QCOMPARE(shown->post.attachments[0].remoteUrl, picture.url);
    QVERIFY(!post(me + u"/statuses/4"_s, {account().id}));
    // The server says it again: the file here is still the one that is shown.
    seen.post.counts.favourites = 13;
    batch.posts = {seen};
    get(m_life->posts.take(live, batch, instantFromMs(1'700'000'001'000)));
    QVERIFY(isArchiveFile(post(me + u"/statuses/2"_s, {live})->post.attachments[0].url));
    QVERIFY(QCoro::waitFor(m_life->archives->remove(account().id)));
    const auto left = post(me + u"/statuses/2"_s, {live});
    QVERIFY(left);
    QCOMPARE(left->post.counts.favourites, 13);
    QCOMPARE(left->post.attachments[0].url, picture.url);
}

void TestArchives::deletedOnesAreTheOwnersToKeep()
{
    const Instant now = instantFromMs(1'700'000'000'000);
    get(m_life->posts.markDeleted(PostKey(me + u"/statuses/1"_s), false, now));
    QVERIFY(import(asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon())));
    const auto kept = post(me + u"/statuses/1"_s, {account().id});
    QVERIFY(kept);
    QVERIFY(kept->yourCopy);
    QCOMPARE(home().size(), size_t(7));
    // From a server it does not come back.
    get(m_life->posts.markDeleted(PostKey(u"https://far.example/users/bob/statuses/77"_s), false, now));
    const auto again = import(at(u"archive.zip"_s));
    QVERIFY(again);
    QCOMPARE(again->record.counts.boostsHere, 1);
}

void TestArchives::removalLeavesNothing()
{
    QVERIFY(import(asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon())));
    const AccountId id = account().id;
    QVERIFY(!QDir(at(u"data/media"_s)).isEmpty());
    const auto removed = QCoro::waitFor(m_life->archives->remove(id));
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error()));
    QVERIFY(m_life->accounts.accounts().empty());
    QVERIFY(QDir(at(u"data/media"_s)).isEmpty());
    QVERIFY(!post(me + u"/statuses/2"_s, {id}));
    QVERIFY(found(u"picture"_s, {id}).isEmpty());
    const auto listed = QCoro::waitFor(m_life->archives->list());
    QVERIFY(listed.empty());
}

void TestArchives::removalOfABrokenOffOneLeavesNothing()
{
    // A file is on the disk, and the part that names it is not.
    m_life->room = 1;
    QCOMPARE(wordOf(import(asZip(at(u"archive.zip"_s), ArchiveFixtures::mastodon()))), u"no-room"_s);
    QVERIFY(!QDir(at(u"data/media"_s)).isEmpty());
    QVERIFY(QCoro::waitFor(m_life->archives->remove(account().id)));
    QVERIFY(QDir(at(u"data/media"_s)).isEmpty());
}

void TestArchives::protectedTweetsAreForFollowers()
{
    const auto change = [](const QString &at, const QString &action) {
        return QJsonObject{
            {u"protectedHistory"_s, QJsonObject{{u"protectedAt"_s, at}, {u"action"_s, action}}}};
    };
    const QJsonObject before = change(u"2023-01-02T03:04:05.000Z"_s, u"Protect"_s);
    const QJsonObject after = change(u"2023-02-02T03:04:05.000Z"_s, u"Unprotect"_s);
    for (const bool isOpenAgain : {false, true}) {
        Files files = ArchiveFixtures::twitter();
        files[u"data/protected-history.js"_s] =
            script("protected_history.part0", isOpenAgain ? QJsonArray{after, before} : QJsonArray{before});
        m_life = std::make_unique<ArchiveLife>(at(u"data%1"_s.arg(isOpenAgain)));
        QVERIFY(import(asZip(at(u"x%1.zip"_s.arg(isOpenAgain)), files)));
        const Viewers other{AccountId(account().id.value() + 1)};
        QCOMPARE(post(u"https://x.com/ada/status/1001"_s, other).has_value(), isOpenAgain);
        QVERIFY(post(u"https://x.com/ada/status/1001"_s, {account().id}));
    }
}

// Ended by the system at whatever it is doing, again and again.
void TestArchives::isKilled()
{
    constexpr int posts = 4'000;
    const QString path = big(posts);
    m_life.reset();
    const int kills = soakRounds(4, 40);
    for (int killed = 0; killed < kills; ++killed) {
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + u"/archivechild"_s, {at(u"data"_s), path});
        QVERIFY(child.waitForStarted());
        // Later each time, until it comes to its end.
        for (int parts = 0; parts <= killed % 8 && child.state() == QProcess::Running; ++parts)
            child.waitForReadyRead(60'000);
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(60'000));
    }
    m_life = std::make_unique<ArchiveLife>(at(u"data"_s));
    const auto before = QCoro::waitFor(m_life->archives->list());
    QCOMPARE(before.size(), size_t(1));
    const auto report = import(path);
    QVERIFY(report);
    QCOMPARE(report->record.counts.posts, posts);
    QCOMPARE(report->record.counts.added + report->record.counts.known, posts);
    QCOMPARE(before.front().holdings.posts, report->record.counts.known);
    const auto listed = QCoro::waitFor(m_life->archives->list());
    QCOMPARE(listed.front().holdings.posts, posts);
    QCOMPARE(home(posts + 10).size(), size_t(posts));
}

void TestArchives::manyRows()
{
    const int posts = soakRounds(3'000, 100'000);
    const QString path = big(posts);
    const auto report = import(path);
    QVERIFY(report);
    QCOMPARE(report->record.counts.added, posts);
    const Viewers self{account().id};
    QCOMPARE(found(u"number%1"_s.arg(posts), self).size(), 1);
    QCOMPARE(QCoro::waitFor(m_life->archives->list()).front().holdings.posts, posts);
}

QTEST_GUILESS_MAIN(TestArchives)
#include "test_archives.moc"
