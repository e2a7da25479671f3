// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/qtfilmplayer.h"

#include <QCoreApplication>
#include <QVideoFrame>

namespace Godwit
{

QtFilmPlayer::QtFilmPlayer()
{
    m_player.setAudioOutput(&m_sound);
    m_player.setVideoOutput(&m_sink);
    connectPlayer();
}

QtFilmPlayer::~QtFilmPlayer()
{
    // No frame comes any more when this returns.
    disconnect(&m_sink, nullptr, this, nullptr);
    m_player.stop();
    m_player.setSourceDevice(nullptr);
}

void QtFilmPlayer::connectPlayer()
{
    // Frames are made pictures of on their own thread: the window's has 8 ms for each of its own.
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &QtFilmPlayer::take, Qt::DirectConnection);
    const auto tell = [this] {
        if (changed)
            changed();
    };
    connect(&m_player, &QMediaPlayer::positionChanged, this, tell);
    connect(&m_player, &QMediaPlayer::durationChanged, this, tell);
    connect(&m_player, &QMediaPlayer::playbackStateChanged, this, tell);
    connect(&m_player, &QMediaPlayer::hasVideoChanged, this, tell);
    connect(&m_player, &QMediaPlayer::hasAudioChanged, this, tell);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::EndOfMedia && ended)
            ended();
    });
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &words) {
        if (failed)
            failed(words);
    });
}

bool QtFilmPlayer::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    m_player.setSourceDevice(&m_file);
    return true;
}

void QtFilmPlayer::play()
{
    m_player.play();
}

void QtFilmPlayer::pause()
{
    m_player.pause();
}

void QtFilmPlayer::seek(qint64 position)
{
    m_player.setPosition(position);
}

void QtFilmPlayer::setVolume(double volume)
{
    m_sound.setVolume(float(volume));
    m_sound.setMuted(volume <= 0);
}

void QtFilmPlayer::setLooping(bool on)
{
    m_player.setLoops(on ? QMediaPlayer::Infinite : 1);
}

void QtFilmPlayer::setMostPixels(QSize size)
{
    m_most = size.isEmpty() ? 0 : (qint64(size.width()) << 32) + size.height();
}

bool QtFilmPlayer::isPlaying() const
{
    return m_player.isPlaying();
}

bool QtFilmPlayer::hasPicture() const
{
    return m_player.hasVideo();
}

bool QtFilmPlayer::hasSound() const
{
    return m_player.hasAudio();
}

qint64 QtFilmPlayer::position() const
{
    return m_player.position();
}

qint64 QtFilmPlayer::duration() const
{
    return m_player.duration();
}

void QtFilmPlayer::take(const QVideoFrame &frame)
{
    if (!frame.isValid() || m_handing.exchange(true))
        return;
    QImage image = frame.toImage();
    const qint64 most = m_most;
    const QSize limit(int(most >> 32), int(most & 0xffffffff));
    if (most > 0 && (image.width() > limit.width() || image.height() > limit.height()))
        image = image.scaled(limit, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QMetaObject::invokeMethod(
        this,
        [this, image] {
            m_handing = false;
            if (this->frame && !image.isNull())
                this->frame(image);
        },
        Qt::QueuedConnection);
}

QtFilmPlayerMaker::QtFilmPlayerMaker()
{
    // Frames become pictures on the processor: otherwise Qt would make a GL context for it, on the frames'
    // thread (QVideoFrame::toImage() in Qt 6.8), which costs more than it saves and is not to be had
    // everywhere.
    QCoreApplication::setAttribute(Qt::AA_ForceRasterWidgets);
    // Nor are they decoded on a graphics card, from which they would have to be read back.
    constexpr const char *decoders = "QT_FFMPEG_DECODING_HW_DEVICE_TYPES";
    if (!qEnvironmentVariableIsSet(decoders))
        qputenv(decoders, ",");
}

} // namespace Godwit
