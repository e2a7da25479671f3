// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickAsyncImageProvider>

#include <functional>
#include <memory>

namespace Godwit
{

class EmojiBook;
class EngineThread;

// A film or a sound on this disk, or why there is none.
struct FoundFilm {
    QString file;
    QString problem;
};

// image://media/URL/RADIUS/FIT and image://emoji/HASH: pictures from the media library. URL as imageSource()
// writes it, RADIUS in device-independent pixels, FIT "cover" or "fit". Fetched, checked and decoded off the
// UI thread. One clear point stands for a picture that cannot be had.
class PictureProvider : public QQuickAsyncImageProvider
{
public:
    enum class Kind : quint8 {
        Media,
        Emoji,
    };

    // The thread outlives every request.
    PictureProvider(EngineThread &engine, std::shared_ptr<const EmojiBook> emoji, Kind kind);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &size) override;

    // The file of a picture that moves, by imageSource(); empty where it does not, or is too large to. UI
    // thread.
    void findMoving(const QString &source, QObject *context, std::function<void(QString)> then) const;

    // A film or a sound by its address, fetched into the library. UI thread, as are the next two.
    void findFilm(const QString &url, QObject *context, std::function<void(FoundFilm)> then) const;
    // For each findFilm() that has not been answered.
    void dropFilm(const QString &url) const;
    // How much of it is there: 0 to 1, negative where nobody says.
    QMetaObject::Connection followFilm(const QString &url, QObject *context,
                                       std::function<void(double)> then) const;

private:
    EngineThread &m_engine;
    std::shared_ptr<const EmojiBook> m_emoji;
    Kind m_kind;
};

// image://blur/HASH: what a blurhash describes.
class BlurProvider : public QQuickImageProvider
{
public:
    BlurProvider() : QQuickImageProvider(Image) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

// image://local/PATH/RADIUS/FIT: a file of the person's own, decoded within the same limits.
class LocalProvider : public QQuickImageProvider
{
public:
    LocalProvider() : QQuickImageProvider(Image, ForceAsynchronousImageLoading) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Godwit
