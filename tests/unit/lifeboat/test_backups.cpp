// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupbench.h"
#include "fakes/soak.h"

#include <QImage>
#include <QRegularExpression>
#include <QTimer>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Backups as they are written, kept and found to be whole.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void writesAFolderThatOthersRead();
    void writesAnEncryptedFile();
    void aDeadServerTakesNothingAway();
    void whatWasNeverReadIsNotThere();
    void whomAServerDoesNotTellIsThereAsNoted();
    void aMuteThatIsOverIsLeftOut();
    void onlyWhatChangedIsFetched();
    void picturesThatCannotBeHad();
    void videosComeAlong();
    void aServerTooSlowForVideosStillGivesPictures();
    void doesNotWaitForAVideoOnceItIsBrokenOff();
    void keepsSoMany();
    void writesByItself();
    void failsAndTriesAgainByItself();
    void manyPostsNeedLittleMemory();

private:
    QString picture(int red);
    QString video();

    QByteArray inLast(const QString &name)
    {
        return content(m_bench->there().last().prepend(m_bench->target + u'/') + u'/' + name);
    }

    std::unique_ptr<BackupBench> m_bench;
    ScriptedWorld *m_world = nullptr;
};

void TestBackups::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<BackupBench>();
    m_world = &m_bench->world;
}

QString TestBackups::picture(int red)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(qRgb(red, 0, 0));
    const QString path = m_bench->folder.filePath(u"picture%1"_s.arg(red));
    if (!image.save(path, "PNG"))
        qFatal("no picture");
    return path;
}

// As much of one as says what it is.
QString TestBackups::video()
{
    const QString path = m_bench->folder.filePath(u"video"_s);
    put(path, QByteArray("\0\0\0\x18"
                         "ftypisom\0\0\0\0mp42isom",
                         24) +
                  QByteArray(1000, 'v'));
    return path;
}

void TestBackups::writesAFolderThatOthersRead()
{
    m_world->following = {u"ada@a.example"_s, u"ben@b.example"_s};
    m_world->followedHow = {{u"ben@b.example"_s, {.showBoosts = false, .notify = true, .languages = {}}}};
    m_world->blocked = {u"eve@e.example"_s};
    m_world->domains = {u"bad.example"_s};
    m_world->lists = {{LocalId(u"7"_s), u"Friends"_s, ListReplies::ToMembers, true}};
    m_world->members = {{LocalId(u"7"_s), {u"ada@a.example"_s}}};
    m_world->tags = {u"Cats"_s};
    m_bench->addPosts(3, u"https://one.example/media/%1.png"_s);
    for (int i = 1; i <= 3; ++i)
        m_bench->pictures.insert(u"https://one.example/media/%1.png"_s.arg(i), picture(i));
    const auto run = m_bench->write();
    QVERIFY2(run, run ? "" : qPrintable(backupSentence(run.error())));
    QCOMPARE(m_bench->there().size(), 1);
    QVERIFY(m_bench->there().first().startsWith(u"godwit-me@one.example-2"_s));
    QCOMPARE(run->counts.posts, 3);
    QCOMPARE(run->counts.pictures, 3);
    QCOMPARE(run->counts.rows.at(u"follows"_s), 2);
    QCOMPARE(inLast(u"blocked_accounts.csv"_s), "eve@e.example\n");
    QCOMPARE(inLast(u"blocked_domains.csv"_s), "bad.example\n");
    QCOMPARE(inLast(u"lists.csv"_s), "Friends,ada@a.example\n");
    const auto follows = readTable(u"following_accounts.csv"_s, inLast(u"following_accounts.csv"_s));
    QVERIFY(follows && follows->entries.size() == 2 && follows->entries[1].name == u"ben@b.example");
    QVERIFY(!follows->entries[1].follow.showBoosts && follows->entries[1].follow.notify);
    QVERIFY(inLast(u"godwit.json"_s).contains("Cats"));
    QVERIFY(inLast(u"outbox.json"_s).contains("What I said, number 2."));
    QVERIFY(inLast(u"outbox.json"_s).contains("media_attachments/files/"));
    QVERIFY(inLast(u"actor.json"_s).contains("https://one.example/users/me"));
    QCOMPARE(m_bench->status().lastGood->id, run->id);
    QVERIFY(await(m_bench->backups().verify(run->path, {})));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                      QFile::WriteUser | QFile::ExeUser;
    QCOMPARE(QFile::permissions(run->path), mine);
}

void TestBackups::writesAnEncryptedFile()
{
    m_world->blocked = {u"eve@e.example"_s};
    m_bench->addPosts(250);
    Backups::Order order = m_bench->order();
    order.sealed = true;
    const auto without = m_bench->write(order);
    QCOMPARE(wordOf(without), u"no-passphrase"_s);
    order.passphrase = "secret";
    const auto run = m_bench->write(order);
    QVERIFY2(run, run ? "" : qPrintable(backupSentence(run.error())));
    QCOMPARE(m_bench->there(), QStringList(QFileInfo(run->path).fileName()));
    QVERIFY(run->path.endsWith(u".godwit") && run->sealed);
    const auto verified = await(m_bench->backups().verify(run->path, "secret"));
    QVERIFY(verified);
    QCOMPARE(verified->posts, 250);
    QCOMPARE(verified->rows.at(u"blocked_accounts.csv"_s), 1);
    QCOMPARE(wordOf(await(m_bench->backups().verify(run->path, "wrong"))), u"wrong-passphrase"_s);
    QVERIFY(!content(run->path).contains("eve@"));
    QVERIFY(!QFile::exists(m_bench->data + u"/backup-stage"_s));
}

void TestBackups::aDeadServerTakesNothingAway()
{
    m_world->following = {u"ada@a.example"_s};
    m_world->blocked = {u"eve@e.example"_s};
    m_bench->addPosts(5);
    QVERIFY(m_bench->write());
    const Instant before = m_bench->clock.now();
    m_bench->clock.leap(48h);
    m_world->chance = [](Op) { return Fault::fail(ServerError::Kind::Refused); };
    const auto run = m_bench->write();
    QVERIFY2(run, run ? "" : qPrintable(backupSentence(run.error())));
    QCOMPARE(run->counts.posts, 5);
    QCOMPARE(inLast(u"blocked_accounts.csv"_s), "eve@e.example\n");
    QCOMPARE(run->counts.rows.at(u"follows"_s), 1);
    const auto manifest = readManifest(inLast(u"manifest.json"_s));
    QVERIFY(manifest && manifest->readAt.at(u"follows"_s) <= before);
    QVERIFY(run->missing.join(u' ').contains(u"as it was last read"_s));
}

void TestBackups::whatWasNeverReadIsNotThere()
{
    m_world->chance = [](Op) { return Fault::fail(ServerError::Kind::Refused); };
    m_bench->addPosts(1);
    const auto run = m_bench->write();
    QVERIFY(run);
    QVERIFY(!run->counts.rows.contains(u"blocks"_s) && !run->counts.rows.contains(u"follows"_s));
    QCOMPARE(run->counts.posts, 1);
    QVERIFY(run->missing.join(u' ').contains(u"never read"_s));
    Backups::Order order = m_bench->order();
    order.offline = true;
    QVERIFY(m_bench->write(order));
}

void TestBackups::whomAServerDoesNotTellIsThereAsNoted()
{
    m_world->info.capabilities.setFlag(Capability::KeptAwayListed, false);
    const auto run = m_bench->write();
    QVERIFY(run && !run->counts.rows.contains(u"blocks"_s));
    QVERIFY(run->missing.contains(u"blocked people: the server does not tell them."_s));
    SeenPerson eve;
    eve.profile.handle = u"Eve@e.example"_s;
    await(m_bench->life->graph.note(m_bench->account.id, personEntry(GraphKind::Blocks, eve), true,
                                    m_bench->clock.now()));
    const auto again = m_bench->write();
    QVERIFY(again);
    QCOMPARE(again->counts.rows.at(u"blocks"_s), 1);
    QCOMPARE(inLast(u"blocked_accounts.csv"_s), "Eve@e.example\n");
    QVERIFY(again->missing.contains(
        u"blocked people: the server does not tell them; only those made with Godwit are in it."_s));
    QVERIFY(!again->counts.rows.contains(u"mutes"_s));
    // It tells by now, but not to its end.
    m_world->info.capabilities.setFlag(Capability::KeptAwayListed);
    m_world->chance = [](Op op) {
        return op == Op::ListKeptAway ? Fault::fail(ServerError::Kind::BadAnswer) : Fault();
    };
    const auto broken = m_bench->write();
    QVERIFY(broken);
    QCOMPARE(broken->counts.rows.at(u"blocks"_s), 1);
    QVERIFY(broken->missing.contains(
        u"blocked people: they were never read to the end here; only those known here are in it."_s));
    // And all of it.
    m_world->chance = {};
    m_world->blocked = {u"zoe@z.example"_s};
    const auto whole = m_bench->write();
    QVERIFY(whole);
    QCOMPARE(inLast(u"blocked_accounts.csv"_s), "zoe@z.example\n");
    QVERIFY(!whole->missing.join(u' ').contains(u"blocked people"_s));
}

// A table has no end for it.
void TestBackups::aMuteThatIsOverIsLeftOut()
{
    m_world->info.capabilities.setFlag(Capability::KeptAwayListed, false);
    SeenPerson loud;
    loud.profile.handle = u"loud@l.example"_s;
    GraphEntry mute = personEntry(GraphKind::Mutes, loud);
    mute.mute.until = m_bench->clock.now() + 1h;
    await(m_bench->life->graph.note(m_bench->account.id, mute, true, m_bench->clock.now()));
    const auto run = m_bench->write();
    QVERIFY(run);
    QCOMPARE(run->counts.rows.at(u"mutes"_s), 1);
    m_bench->clock.leap(2h);
    const auto later = m_bench->write();
    QVERIFY(later);
    QVERIFY(!later->counts.rows.contains(u"mutes"_s));
}

void TestBackups::onlyWhatChangedIsFetched()
{
    const QString url = u"https://one.example/media/%1.png"_s;
    m_bench->addPosts(3, url);
    for (int i = 1; i <= 4; ++i)
        m_bench->pictures.insert(url.arg(i), picture(i));
    const auto first = m_bench->write();
    QVERIFY(first);
    QCOMPARE(m_bench->fetched, 3);
    m_bench->addPosts(1, url);
    const auto second = m_bench->write();
    QVERIFY(second);
    QCOMPARE(m_bench->fetched, 4);
    QCOMPARE(second->counts.pictures, 4);
    QVERIFY(second->counts.newFiles < second->counts.files);
    // The old ones are the same bytes on the disk.
    const auto manifest = readManifest(inLast(u"manifest.json"_s));
    QVERIFY(manifest);
    int shared = 0;
    for (const auto &[name, file] : manifest->files) {
        const QString old = first->path + u'/' + name;
        if (name.startsWith(u"media_attachments/") && QFile::exists(old))
            shared += content(old) == content(second->path + u'/' + name);
    }
    QCOMPARE(shared, 3);
    // One that rotted since then is fetched again, not carried on.
    const QDir files(second->path + u"/media_attachments/files"_s);
    const QString rotten = files.filePath(files.entryList(QDir::Files).first());
    QVERIFY(QFile::remove(rotten));
    put(rotten, "rot");
    const auto third = m_bench->write();
    QVERIFY(third);
    QCOMPARE(m_bench->fetched, 5);
    QVERIFY(await(m_bench->backups().verify(third->path, {})));
}

void TestBackups::picturesThatCannotBeHad()
{
    m_bench->addPosts(3, u"https://gone.example/media/%1.png"_s);
    const auto run = m_bench->write();
    QVERIFY(run);
    QCOMPARE(run->counts.posts, 3);
    QCOMPARE(run->counts.pictures, 0);
    // A server that is away is asked once.
    QCOMPARE(m_bench->fetched, 1);
    QVERIFY(run->missing.join(u' ').contains(u"3 picture"_s));
    QVERIFY(inLast(u"outbox.json"_s).contains("https://gone.example/media/2.png"));
}

void TestBackups::videosComeAlong()
{
    const QString url = u"https://one.example/media/%1"_s;
    // The oldest, which is made last, is put first.
    m_bench->addPosts(1, url, Attachment::Kind::Audio);
    m_bench->addPosts(1, url, Attachment::Kind::Video);
    m_bench->addPosts(1, url, Attachment::Kind::Gif);
    m_bench->addPosts(1, url, Attachment::Kind::Unknown);
    m_bench->pictures.insert(url.arg(2), video());
    m_bench->pictures.insert(url.arg(3), video());
    const auto run = m_bench->write();
    QVERIFY2(run, run ? "" : qPrintable(backupSentence(run.error())));
    QCOMPARE(run->counts.pictures, 2);
    QCOMPARE(m_bench->fetchedFilms, 3);
    const QDir files(run->path + u"/media_attachments/files"_s);
    const QStringList names = files.entryList(QDir::Files);
    QCOMPARE(names.size(), 2);
    QCOMPARE(content(files.filePath(names.first())), content(m_bench->pictures.value(url.arg(2))));
    for (const QString &name : names) {
        QVERIFY2(name.endsWith(u".mp4"), qPrintable(name));
        QVERIFY(inLast(u"outbox.json"_s).contains("media_attachments/files/" + name.toUtf8()));
    }
    const QString missing = run->missing.join(u' ');
    QVERIFY2(missing.contains(u"1 video(s) or sound(s) could not be fetched"_s) &&
                 missing.contains(u"1 file(s) of an unknown kind"_s),
             qPrintable(missing));
    // Not a second time, however large they are.
    QVERIFY(m_bench->write());
    QCOMPARE(m_bench->fetchedFilms, 4);
}

void TestBackups::aServerTooSlowForVideosStillGivesPictures()
{
    const QString url = u"https://one.example/media/%1"_s;
    m_bench->addPosts(1, url);
    m_bench->addPosts(2, url, Attachment::Kind::Video);
    m_bench->addPosts(1, url);
    m_bench->pictures.insert(url.arg(1), picture(1));
    m_bench->pictures.insert(url.arg(4), picture(4));
    const auto run = m_bench->write();
    QVERIFY(run);
    QCOMPARE(run->counts.pictures, 2);
    QCOMPARE(m_bench->fetchedFilms, 1);
    QVERIFY(run->missing.join(u' ').contains(u"2 video(s)"_s));
}

void TestBackups::doesNotWaitForAVideoOnceItIsBrokenOff()
{
    const QString url = u"https://one.example/media/%1.mp4"_s;
    m_bench->addPosts(1, url, Attachment::Kind::Video);
    m_bench->endless.insert(url.arg(1));
    QTimer breaking;
    QObject::connect(&breaking, &QTimer::timeout, &m_bench->clock, [this] {
        if (m_bench->fetchedFilms == 0)
            return;
        m_bench->backups().stop();
        m_bench->backups().stop();
    });
    breaking.start(5);
    QCOMPARE(wordOf(m_bench->write()), u"cancelled"_s);
    QVERIFY(m_bench->dropped.contains(url.arg(1)));
    // Somebody may watch it: only what is the backup's own is given up.
    QCOMPARE(m_bench->drops, 1);
    QCOMPARE(m_bench->there(), QStringList());
}

void TestBackups::keepsSoMany()
{
    const QString foreign = m_bench->target + u"/godwit-me@one.example-20200101-000000"_s;
    QVERIFY(QDir().mkpath(foreign));
    Backups::Order order = m_bench->order();
    order.keep = 2;
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_bench->write(order));
    // What Godwit has not written stays.
    QVERIFY(QFile::exists(foreign));
    QCOMPARE(m_bench->there().size(), 3);
    QCOMPARE(m_bench->status().kept.size(), size_t(2));
    QVERIFY(await(m_bench->backups().verify(m_bench->status().kept[1].path, {})));
}

void TestBackups::writesByItself()
{
    BackupPlan plan{.folder = m_bench->target,
                    .sealed = true,
                    .everyHours = 24,
                    .keep = 2,
                    .nextAt = m_bench->clock.now()};
    QVERIFY(await(m_bench->backups().setPlan(m_bench->account.id, plan, "secret")));
    m_bench->backups().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->status().kept.size(), size_t(1), 60'000);
    m_bench->clock.leap(1h);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->status().plan->nextAt > m_bench->clock.now() + 20h, 60'000);
    QCOMPARE(m_bench->status().kept.size(), size_t(1));
    for (size_t days = 2; days <= 4; ++days) {
        const qint64 last = m_bench->status().lastGood->id;
        m_bench->clock.leap(25h);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->status().lastGood->id > last, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->status().kept.size(), size_t(2), 60'000);
    }
    QVERIFY(await(m_bench->backups().verify(m_bench->status().lastGood->path, "secret")));
    QVERIFY(await(m_bench->backups().setPlan(m_bench->account.id, {}, {})));
    QVERIFY(m_bench->secrets.kept.isEmpty() && !m_bench->status().plan);
}

void TestBackups::failsAndTriesAgainByItself()
{
    BackupPlan plan{.folder = m_bench->target,
                    .sealed = true,
                    .everyHours = 24,
                    .keep = 0,
                    .nextAt = m_bench->clock.now()};
    QVERIFY(await(m_bench->backups().setPlan(m_bench->account.id, plan, "secret")));
    const auto secrets = std::exchange(m_bench->secrets.kept, {});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not written.*no-passphrase"_s));
    m_bench->backups().start();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->status().last &&
                                 m_bench->status().plan->nextAt < m_bench->clock.now() + 2h &&
                                 m_bench->status().plan->nextAt > m_bench->clock.now(),
                             60'000);
    QCOMPARE(m_bench->status().last->problem, u"no-passphrase"_s);
    m_bench->secrets.kept = secrets;
    m_bench->clock.leap(61min);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->status().lastGood, 60'000);
}

void TestBackups::manyPostsNeedLittleMemory()
{
    const int posts = soakRounds(20'000, 100'000);
    m_bench->addPosts(posts);
    const auto resident = [] {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly)
                   ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
                   : 0;
    };
    qint64 most = 0;
    const qint64 before = resident();
    QObject::connect(&m_bench->backups(), &Backups::progressed, &m_bench->clock,
                     [&] { most = std::max(most, resident()); });
    const auto run = m_bench->write();
    QVERIFY2(run, run ? "" : qPrintable(backupSentence(run.error())));
    QCOMPARE(run->counts.posts, posts);
    qInfo("%lld MB for %d posts, %lld MB written", (most - before) / 1'000'000, posts,
          run->counts.bytes / 1'000'000);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(most - before < 60'000'000, qPrintable(QString::number(most - before)));
#endif
}

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
