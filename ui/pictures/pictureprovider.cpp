// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/pictureprovider.h"

#include "base/taskscope.h"
#include "engine/engine.h"
#include "engine/medialibrary.h"
#include "media/blurhash.h"
#include "media/imageprobe.h"
#include "ui/pictures/emojibook.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/sources.h"

#include <QFile>
#include <QGuiApplication>

namespace Godwit
{

namespace
{

QImage noPicture()
{
    QImage point(1, 1, QImage::Format_ARGB32_Premultiplied);
    point.fill(Qt::transparent);
    return point;
}

class PictureResponse : public QQuickImageResponse
{
public:
    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

    void finish(const MediaResult<QImage> &result)
    {
        if (result)
            m_image = *result;
        Q_EMIT finished();
    }

private:
    // A picture that is not there is no fault of the window's, which an error would be reported as: one clear
    // point stands for it.
    QImage m_image = noPicture();
};

DecodeRequest requestOf(const QString &id, QSize size)
{
    DecodeRequest request;
    request.target = size.isValid() ? size : QSize();
    request.radius = qRound(id.section(QLatin1Char('/'), 1, 1).toInt() * qGuiApp->devicePixelRatio());
    request.cover = id.section(QLatin1Char('/'), 2, 2) == QLatin1String("cover");
    return request;
}

QCoro::Task<> load(Engine *engine, QString url, DecodeRequest request, PictureResponse *response)
{
    const auto picture = co_await engine->media().picture(url, request);
    // Its own thread deletes it, once it has finished and never before.
    QMetaObject::invokeMethod(
        response, [response, picture] { response->finish(picture); }, Qt::QueuedConnection);
}

} // namespace

// Frames are decoded while they are shown, on the UI thread.
static constexpr ImageLimits movingLimits{.bytes = 16 * 1024 * 1024, .pixels = 2'000'000, .frames = 2'000};

static QCoro::Task<QString> movingFile(Engine *engine, QString url)
{
    const auto path = co_await engine->media().file(std::move(url));
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly) || file.size() > movingLimits.bytes)
        co_return QString();
    const auto facts = probeImage(file.readAll(), movingLimits);
    co_return facts && facts->frames > 1 ? *path : QString();
}

void PictureProvider::findMoving(const QString &source, QObject *context,
                                 std::function<void(QString)> then) const
{
    const QString url = imageUrlOf(source.section(QLatin1Char('/'), 3));
    m_engine.ask<QString>(
        context, [url](Engine &engine) { return movingFile(&engine, url); }, std::move(then));
}

static QCoro::Task<FoundFilm> filmFile(Engine *engine, QString url)
{
    const auto path = co_await engine->media().film(std::move(url));
    co_return path ? FoundFilm{*path, {}} : FoundFilm{{}, filmErrorSentence(path.error())};
}

void PictureProvider::findFilm(const QString &url, QObject *context,
                               std::function<void(FoundFilm)> then) const
{
    m_engine.ask<FoundFilm>(
        context, [url](Engine &engine) { return filmFile(&engine, url); }, std::move(then));
}

void PictureProvider::dropFilm(const QString &url) const
{
    m_engine.post([url](Engine &engine) { engine.media().drop(url, MediaWant::Film); });
}

QMetaObject::Connection PictureProvider::followFilm(const QString &url, QObject *context,
                                                    std::function<void(double)> then) const
{
    return QObject::connect(&m_engine, &EngineThread::downloading, context,
                            [url, then](const QString &one, qint64 received, qint64 total) {
                                if (one == url)
                                    then(total > 0 ? std::min(1.0, double(received) / double(total)) : -1.0);
                            });
}

PictureProvider::PictureProvider(EngineThread &engine, std::shared_ptr<const EmojiBook> emoji, Kind kind)
    : m_engine(engine), m_emoji(std::move(emoji)), m_kind(kind)
{
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &id, const QSize &size)
{
    auto *response = new PictureResponse;
    const QString url = m_kind == Kind::Emoji ? m_emoji->url(id) : imageUrlOf(id);
    if (url.isEmpty()) {
        QMetaObject::invokeMethod(
            response,
            [response] {
                response->finish(std::unexpected(MediaError{MediaError::Kind::BadAddress, {}, 0}));
            },
            Qt::QueuedConnection);
        return response;
    }
    m_engine.post([url, request = requestOf(id, size), response](Engine &engine) {
        engine.scope().start(load(&engine, url, request, response));
    });
    return response;
}

QImage BlurProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    // It is stretched over the picture's place: more points show nothing more.
    constexpr int side = 24;
    const QImage image = decodeBlurhash(imageUrlOf(id), {side, side});
    if (size)
        *size = image.size();
    if (image.isNull() || requestedSize.isEmpty())
        return image;
    const QImage large = image.scaled(requestedSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return roundedImage(large, requestOf(id, requestedSize).radius);
}

QImage LocalProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    DecodeRequest request = requestOf(id, requestedSize);
    request.path = imageUrlOf(id);
    const auto image = decodeImage(request);
    if (!image)
        return noPicture();
    if (size)
        *size = image->size();
    return *image;
}

} // namespace Godwit
