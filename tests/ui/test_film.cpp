// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/filmplayer.h"
#include "ui/samplefilm.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;

// What plays films and sounds, from a file and without an address. Sounds are not heard: a machine that tests
// has no device for them.
class TestFilm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsItsPictures();
    void pausesAndSeeks();
    void beginsAnew();
    void playsASound();
    void saysWhatItCannotPlay();

private:
    std::unique_ptr<FilmPlayer> open(const QString &path);

    QTemporaryDir m_folder;
    FilmPlayerMaker *m_maker = nullptr;
    QImage m_frame;
    int m_frames = 0;
    bool m_sawRed = false;
    int m_ended = 0;
    QString m_problem;
};

void TestFilm::initTestCase()
{
    m_maker = filmPlayerMaker();
    if (!m_maker)
        QSKIP("built without Qt Multimedia");
    for (const auto &[name, content] : {std::pair("film", sampleFilm()), std::pair("sound", sampleSound()),
                                        std::pair("letter", QByteArray(2000, 'x'))}) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
}

static bool isRed(const QImage &image)
{
    return !image.isNull() && image.pixelColor(image.width() / 2, image.height() / 2).red() > 150;
}

std::unique_ptr<FilmPlayer> TestFilm::open(const QString &path)
{
    m_frame = {};
    m_frames = m_ended = 0;
    m_sawRed = false;
    m_problem.clear();
    auto player = m_maker->make();
    player->frame = [this](const QImage &frame) {
        m_frame = frame;
        ++m_frames;
        m_sawRed |= isRed(frame);
    };
    player->ended = [this] { ++m_ended; };
    player->failed = [this](const QString &problem) { m_problem = problem; };
    return player->open(m_folder.filePath(path)) ? std::move(player) : nullptr;
}

void TestFilm::showsItsPictures()
{
    const auto player = open(QStringLiteral("film"));
    QVERIFY(player);
    player->play();
    QTRY_VERIFY(m_sawRed);
    QCOMPARE(m_frame.size(), sampleFilmSize);
    QVERIFY(player->hasPicture() && !player->hasSound());
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(!isRed(m_frame));
    QVERIFY(m_frames > 3);
    QCOMPARE(player->duration(), sampleFilmMs);
}

void TestFilm::pausesAndSeeks()
{
    const auto player = open(QStringLiteral("film"));
    QVERIFY(player);
    player->setMostPixels({32, 32});
    player->play();
    QTRY_VERIFY(m_frames > 0);
    QVERIFY(m_frame.width() <= 32 && m_frame.height() <= 32);
    player->pause();
    QTRY_VERIFY(!player->isPlaying());
    // It is short, and nobody knows when it was looked at.
    const int ends = m_ended;
    player->seek(900);
    QTRY_VERIFY(!isRed(m_frame));
    QTRY_VERIFY(player->position() >= 850);
    QCOMPARE(m_ended, ends);
    player->play();
    QTRY_COMPARE(m_ended, ends + 1);
}

void TestFilm::beginsAnew()
{
    const auto player = open(QStringLiteral("film"));
    QVERIFY(player);
    player->setLooping(true);
    player->play();
    QTRY_VERIFY(isRed(m_frame));
    QTRY_VERIFY(!isRed(m_frame));
    QTRY_VERIFY(isRed(m_frame));
    QVERIFY(player->isPlaying());
}

void TestFilm::playsASound()
{
    const auto player = open(QStringLiteral("sound"));
    QVERIFY(player);
    player->setVolume(0);
    player->play();
    QTRY_COMPARE(player->duration(), 500);
    QVERIFY(player->hasSound() && !player->hasPicture());
    QTRY_VERIFY(m_ended == 1 || player->position() > 0);
    QCOMPARE(m_problem, QString());
}

void TestFilm::saysWhatItCannotPlay()
{
    const auto player = open(QStringLiteral("letter"));
    QVERIFY(player);
    player->play();
    QTRY_VERIFY(!m_problem.isEmpty());
    QVERIFY(!open(QStringLiteral("nothing")));
}

QTEST_MAIN(TestFilm)
#include "test_film.moc"
