// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>

#include <functional>
#include <memory>

namespace Godwit
{

// What plays one file. It fetches nothing: it is given a file and reads that alone. UI thread.
class FilmPlayer
{
public:
    virtual ~FilmPlayer() = default;

    // False when it cannot be read at all.
    virtual bool open(const QString &path) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    // Milliseconds.
    virtual void seek(qint64 position) = 0;
    // 0 to 1.
    virtual void setVolume(double volume) = 0;
    // From the beginning again, without an end.
    virtual void setLooping(bool on) = 0;
    // In pixels; larger frames are made smaller before they are handed over. Empty: as they are.
    virtual void setMostPixels(QSize size) = 0;

    virtual bool isPlaying() const = 0;
    virtual bool hasPicture() const = 0;
    virtual bool hasSound() const = 0;
    virtual qint64 position() const = 0;
    // 0 where it is not known.
    virtual qint64 duration() const = 0;

    // All on the UI thread.
    std::function<void(const QImage &)> frame;
    std::function<void()> changed;
    std::function<void()> ended;
    // In the library's own words.
    std::function<void(const QString &)> failed;
};

// The part of Godwit that knows Qt Multimedia, a file beside the program that is loaded when something is
// played for the first time: neither the start nor a window that plays nothing pays for it.
class FilmPlayerMaker
{
public:
    virtual ~FilmPlayerMaker() = default;
    virtual std::unique_ptr<FilmPlayer> make() = 0;
};

// Null where that part is missing.
FilmPlayerMaker *filmPlayerMaker();
// A test's own in its place; it outlives all that it made.
void useFilmPlayerMaker(FilmPlayerMaker *maker);

} // namespace Godwit

Q_DECLARE_INTERFACE(Godwit::FilmPlayerMaker, "godwit.FilmPlayerMaker/1")
