// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/filmplayer.h"

#include <QAudioOutput>
#include <QFile>
#include <QMediaPlayer>
#include <QVideoSink>

#include <atomic>

namespace Godwit
{

// By Qt Multimedia. The file is handed to it as a device, so that no address ever reaches it.
class QtFilmPlayer final : public QObject, public FilmPlayer
{
    Q_OBJECT

public:
    QtFilmPlayer();
    ~QtFilmPlayer() override;

    bool open(const QString &path) override;
    void play() override;
    void pause() override;
    void seek(qint64 position) override;
    void setVolume(double volume) override;
    void setLooping(bool on) override;
    void setMostPixels(QSize size) override;
    bool isPlaying() const override;
    bool hasPicture() const override;
    bool hasSound() const override;
    qint64 position() const override;
    qint64 duration() const override;

private:
    void connectPlayer();
    // On the thread of whoever gives the frame.
    void take(const QVideoFrame &frame);

    // Before the player, which reads it until its end.
    QFile m_file;
    QAudioOutput m_sound;
    QVideoSink m_sink;
    QMediaPlayer m_player;
    // Width and height, for the frames' thread.
    std::atomic<qint64> m_most = 0;
    // A frame is on its way to the UI thread: the next ones are left out.
    std::atomic<bool> m_handing = false;
};

class QtFilmPlayerMaker final : public QObject, public FilmPlayerMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "godwit.FilmPlayerMaker/1")
    Q_INTERFACES(Godwit::FilmPlayerMaker)

public:
    QtFilmPlayerMaker();

    std::unique_ptr<FilmPlayer> make() override { return std::make_unique<QtFilmPlayer>(); }
};

} // namespace Godwit
