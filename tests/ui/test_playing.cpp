// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediastore.h"
#include "ui/player/filmplayer.h"
#include "ui/qmltype.h"
#include "ui/samplefilm.h"
#include "ui/shownwindow.h"
#include "ui/theme/postlook.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"
#include "update/launched.h"
#include "update/launchervariables.h"

#include <QFile>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QScopeGuard>
#include <QTest>

#include <array>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Godwit;
using namespace Qt::StringLiterals;

namespace
{

// Plays nothing and says what it was told.
class FakePlayer : public FilmPlayer
{
public:
    explicit FakePlayer(QList<FakePlayer *> &all) : m_all(all) { m_all << this; }

    ~FakePlayer() override { m_all.removeOne(this); }

    bool open(const QString &path) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        content = file.readAll();
        return true;
    }

    void play() override
    {
        playing = true;
        if (content.endsWith("broken"))
            failed(u"No such codec"_s);
        else if (hasPicture())
            frame(QImage(sampleFilmSize, QImage::Format_RGB32));
        if (changed)
            changed();
    }

    void pause() override { playing = false; }

    void seek(qint64 to) override { at = to; }

    void setVolume(double to) override { volume = to; }

    void setLooping(bool on) override { looping = on; }

    void setMostPixels(QSize) override {}

    bool isPlaying() const override { return playing; }

    bool hasPicture() const override { return content == sampleFilm(); }

    bool hasSound() const override { return !looping; }

    qint64 position() const override { return at; }

    qint64 duration() const override { return 60'000; }

    QByteArray content;
    bool playing = false;
    bool looping = false;
    double volume = 1;
    qint64 at = 0;

private:
    QList<FakePlayer *> &m_all;
};

class FakeMaker : public FilmPlayerMaker
{
public:
    std::unique_ptr<FilmPlayer> make() override
    {
        ++made;
        return std::make_unique<FakePlayer>(all);
    }

    QList<FakePlayer *> all;
    int made = 0;
};

Attachment attachment(Attachment::Kind kind, const QString &name)
{
    Attachment one;
    one.kind = kind;
    one.url = u"https://films.example/"_s + name;
    one.altText = u"A godwit, "_s + name;
    one.size = {640, 480};
    one.durationSeconds = 60;
    return one;
}

// The newest posts have a film, a silent one, a sound, one that is no film and one that cannot be fetched.
Page withFilms(Page page)
{
    using Kind = Attachment::Kind;
    std::vector<Attachment> films = {attachment(Kind::Video, u"film"_s), attachment(Kind::Gif, u"loop"_s),
                                     attachment(Kind::Audio, u"sound"_s),
                                     attachment(Kind::Video, u"broken"_s),
                                     attachment(Kind::Video, u"away"_s)};
    films.back().url = u"http://127.0.0.1:9/away"_s;
    size_t index = 0;
    for (SeenPost &seen : page.batch.posts) {
        Post &post = seen.post;
        post.attachments.clear();
        post.contentWarning.clear();
        post.sensitive = false;
        post.poll.reset();
        post.card.reset();
        if (index < films.size())
            post.attachments = {films[index++]};
    }
    return page;
}

} // namespace

// Films and sounds in posts and in the viewer; what would play them is a fake.
class TestPlaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void loadsNothingBeforeItPlays();
    void playsInItsPlace();
    void stopsOutOfSight();
    void loopsAsThePersonWants();
    void waitsForThePartThatPlays();
    void playsInTheViewer();
    void playsOneAtATime();
    void saysWhatItCannotPlay_data();
    void saysWhatItCannotPlay();

private:
    // As the person scrolls there: the place is kept.
    void readAt(int row) { QMetaObject::invokeMethod(m_shown->list, "select", Q_ARG(int, row)); }

    int lastRow() const { return m_shown->list->property("count").toInt() - 1; }

    // Brings the post with this attachment into view; its tile or row, null when there is none.
    QQuickItem *see(const QString &name);
    void click(QQuickItem *item, QPointF at = {0.5, 0.3});

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ShownWindow> m_shown;
    PostLook *m_look = nullptr;
    FakeMaker m_maker;
};

void TestPlaying::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QVERIFY(sampleFilm().size() < 20'000);
}

void TestPlaying::init()
{
    collectedWarnings().clear();
    useFilmPlayerMaker(&m_maker);
    // A folder of its own: the place of the window before would be kept.
    m_bench = std::make_unique<WindowBench>(40, withFilms);
    MediaStore store(m_bench->folder() + u"/media"_s);
    const QByteArray broken = QByteArray("RIFF\0\0\0\0WAVEfmt ", 16) + "broken";
    for (const auto &[name, content] :
         {std::pair(u"film"_s, sampleFilm()), std::pair(u"loop"_s, sampleFilm()),
          std::pair(u"sound"_s, sampleSound()), std::pair(u"broken"_s, broken)})
        QVERIFY(store.put(u"https://films.example/"_s + name, content));
    m_shown = std::make_unique<ShownWindow>(m_bench->folder());
    QVERIFY(m_shown->good);
    m_shown->main.window()->resize(900, 800);
    QTRY_COMPARE(m_shown->content()->width(), 900);
    m_look = m_shown->main.qml().singletonInstance<PostLook *>("Godwit", "PostLook");
}

void TestPlaying::cleanup()
{
    m_shown.reset();
    QTRY_COMPARE(m_maker.all.size(), 0);
    QCOMPARE(collectedWarnings(), QStringList());
}

static QQuickItem *playerOf(QQuickItem *root, const QString &name)
{
    const bool isOne = isOfType(root, "MediaTile") || isOfType(root, "SoundRow");
    if (isOne && root->isVisible() && root->property("url").toString().endsWith(name))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = playerOf(child, name))
            return found;
    }
    return nullptr;
}

QQuickItem *TestPlaying::see(const QString &name)
{
    const auto &entries = m_shown->main.shell().timeline(u"home"_s, {})->model()->entries();
    const auto found = [&] {
        return std::ranges::find_if(entries, [&name](const PostEntry &entry) {
            return !entry.row.media.isEmpty() && entry.row.media.first().url.endsWith(name);
        });
    };
    constexpr int patience = 20'000;
    if (!QTest::qWaitFor([&] { return found() != entries.end(); }, patience))
        return nullptr;
    QQuickItem *item = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            readAt(int(found() - entries.begin()));
            item = playerOf(m_shown->content(), name);
            const double top = item ? item->mapToScene({0, 0}).y() : -1;
            return top > 0 && top + item->height() < 800;
        },
        patience);
    return there ? item : nullptr;
}

void TestPlaying::click(QQuickItem *item, QPointF at)
{
    QVERIFY(standsStill(item));
    const QPointF place = item->mapToScene({item->width() * at.x(), item->height() * at.y()});
    QTest::mouseClick(m_shown->main.window(), Qt::LeftButton, {}, place.toPoint());
}

void TestPlaying::loadsNothingBeforeItPlays()
{
    QVERIFY(see(u"film"_s));
    QVERIFY(m_maker.all.isEmpty());
#ifdef Q_OS_LINUX
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray libraries = maps.readAll();
    QVERIFY(libraries.contains("libQt6Quick"));
    for (const char *name : {"libQt6Multimedia", "libavcodec", "libpulse", "godwitplayer"})
        QVERIFY2(!libraries.contains(name), name);
#endif
}

void TestPlaying::playsInItsPlace()
{
    QQuickItem *tile = see(u"film"_s);
    QVERIFY(tile);
    click(tile);
    QTRY_COMPARE(m_maker.all.size(), 1);
    FakePlayer *player = m_maker.all.first();
    QTRY_VERIFY(player->playing);
    QCOMPARE(player->content, sampleFilm());
    QCOMPARE(player->volume, 1.0);
    QVERIFY(!player->looping);
    QTRY_VERIFY(itemOf(tile, "FilmControls"));
    // The post is another one after an act; it plays on.
    const QString post = m_shown->main.shell().timeline(u"home"_s, {})->model()->entries()[0].row.key;
    m_shown->main.shell().acts()->favourite(post, true);
    QTRY_COMPARE(m_shown->main.shell().outbox()->count(), 1);
    QVERIFY(m_maker.all.contains(player) && player->playing);
    m_shown->main.shell().acts()->favourite(post, false);
    click(tile);
    QTRY_VERIFY(!player->playing);
    click(tile);
    QTRY_VERIFY(player->playing);
    QVERIFY(m_shown->click(u"Without sound"_s, "TileFilm"));
    QTRY_COMPARE(player->volume, 0.0);
    QVERIFY(m_shown->click(u"Close"_s, "TileFilm"));
    QTRY_VERIFY(m_maker.all.isEmpty());
    QTRY_VERIFY(!itemOf(tile, "FilmControls"));
}

void TestPlaying::stopsOutOfSight()
{
    QQuickItem *tile = see(u"film"_s);
    QVERIFY(tile);
    click(tile);
    QTRY_VERIFY(m_maker.all.size() == 1 && m_maker.all.first()->playing);
    readAt(lastRow());
    QTRY_VERIFY(m_maker.all.isEmpty() || !m_maker.all.first()->playing);
}

void TestPlaying::loopsAsThePersonWants()
{
    m_look->setProperty("moving", PostLook::NeverMoving);
    QQuickItem *tile = see(u"loop"_s);
    QVERIFY(tile);
    const auto hover = [&](QPointF at) { QTest::mouseMove(m_shown->main.window(), at.toPoint()); };
    QVERIFY(standsStill(tile));
    hover({2, 2});
    hover(tile->mapToScene({tile->width() / 2, 50}));
    QTRY_VERIFY(tile->property("hovered").toBool());
    QVERIFY(!tile->property("wantsMotion").toBool());
    m_look->setProperty("moving", PostLook::MovingOnHover);
    QTRY_COMPARE(m_maker.all.size(), 1);
    hover({2, 2});
    QTRY_VERIFY(m_maker.all.isEmpty());
    m_look->setProperty("moving", PostLook::MovingInSight);
    QTRY_COMPARE(m_maker.all.size(), 1);
    QVERIFY(m_maker.all.first()->looping);
    QCOMPARE(m_maker.all.first()->volume, 0.0);
    QTRY_VERIFY(m_maker.all.first()->playing);
    readAt(lastRow());
    QTRY_VERIFY(m_maker.all.isEmpty());
    tile = see(u"loop"_s);
    QVERIFY(tile);
    QTRY_COMPARE(m_maker.all.size(), 1);
    // The viewer lies over it and shows another one.
    const int before = m_maker.made;
    click(tile);
    QTRY_VERIFY(m_maker.made > before && m_maker.all.size() == 1);
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_shown->find("MediaViewer"));
    m_look->setProperty("moving", PostLook::MovingOnHover);
}

// Behind the very first start of the self-contained file, what only the player needs is unpacked last.
void TestPlaying::waitsForThePartThatPlays()
{
#ifdef Q_OS_LINUX
    std::array<int, 2> rest{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, rest.data()), 0);
    auto end = qScopeGuard([&rest] { ::close(rest[1]); });
    qputenv(LauncherVariable::rest, QByteArray::number(rest[0]));
    takeFromLauncher();
    QQuickItem *tile = see(u"film"_s);
    QVERIFY(tile);
    click(tile);
    const auto isLoading = [tile] {
        const QQuickItem *film = itemOf(tile, "Godwit::Film");
        return film && film->property("loading").toBool();
    };
    QTRY_VERIFY(isLoading());
    QVERIFY(!QTest::qWaitFor([&] { return !m_maker.all.isEmpty() || !isLoading(); }, 300));
    end.dismiss();
    ::close(rest[1]);
    QTRY_VERIFY(m_maker.all.size() == 1 && m_maker.all.first()->playing);
    QVERIFY(!isLoading());
#endif
}

void TestPlaying::playsInTheViewer()
{
    QQuickItem *tile = see(u"film"_s);
    QVERIFY(tile);
    QMetaObject::invokeMethod(tile, "enlarged");
    QTRY_VERIFY(m_shown->find("MediaViewer"));
    QTRY_VERIFY(m_maker.all.size() == 1 && m_maker.all.first()->playing);
    FakePlayer *player = m_maker.all.first();
    m_shown->key(Qt::Key_Space);
    QTRY_VERIFY(!player->playing);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(player->playing);
    m_shown->key(Qt::Key_Right);
    m_shown->key(Qt::Key_Right);
    QTRY_COMPARE(player->at, 10'000);
    m_shown->key(Qt::Key_Left);
    QTRY_COMPARE(player->at, 5'000);
    m_shown->key(Qt::Key_M);
    QTRY_COMPARE(player->volume, 0.0);
    m_shown->key(Qt::Key_M);
    QTRY_COMPARE(player->volume, 1.0);
    m_shown->key(Qt::Key_Down);
    QTRY_COMPARE(player->volume, 0.9);
    m_shown->key(Qt::Key_F);
    QTRY_COMPARE(m_shown->main.window()->visibility(), QWindow::FullScreen);
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(m_shown->main.window()->visibility() != QWindow::FullScreen);
    QVERIFY(m_shown->find("MediaViewer"));
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_shown->find("MediaViewer"));
    QTRY_VERIFY(m_maker.all.isEmpty());
}

void TestPlaying::playsOneAtATime()
{
    QQuickItem *row = see(u"sound"_s);
    QVERIFY(row);
    QVERIFY(m_shown->click(u"Play"_s, "SoundRow"));
    QTRY_VERIFY(m_maker.all.size() == 1 && m_maker.all.first()->playing);
    FakePlayer *sound = m_maker.all.first();
    QCOMPARE(sound->content, sampleSound());
    QTRY_VERIFY(itemOf(row, "FilmSlider"));
    QQuickItem *tile = playerOf(m_shown->content(), u"film"_s);
    QVERIFY(tile);
    QMetaObject::invokeMethod(tile, "play");
    QTRY_COMPARE(m_maker.all.size(), 2);
    QTRY_VERIFY(!sound->playing);
    QTRY_VERIFY(m_maker.all.last()->playing);
}

void TestPlaying::saysWhatItCannotPlay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("broken") << u"broken"_s;
    QTest::newRow("not to be had") << u"away"_s;
}

void TestPlaying::saysWhatItCannotPlay()
{
    QFETCH(QString, name);
    QQuickItem *tile = see(name);
    QVERIFY(tile);
    click(tile);
    const auto sentence = [&] {
        const QQuickItem *film = itemOf(tile, "Godwit::Film");
        return film ? film->property("problem").toString() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(sentence().endsWith(u'.'), 20'000);
    QTRY_VERIFY(itemOf(tile, "FilmProblem"));
    QTRY_VERIFY(m_maker.all.isEmpty());
}

QTEST_MAIN(TestPlaying)
#include "test_playing.moc"
