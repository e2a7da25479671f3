// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagedecoder.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPromise>

namespace Godwit
{

QImage roundedImage(const QImage &image, int radius)
{
    QImage result(image.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(image);
    painter.drawRoundedRect(image.rect(), radius, radius);
    return result;
}

namespace
{

std::unexpected<MediaError> failed(MediaError::Kind kind)
{
    return std::unexpected(MediaError{.kind = kind, .host = {}, .httpStatus = 0});
}

MediaResult<QByteArray> fileContent(const QString &path, const ImageLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(MediaError::Kind::Disk);
    if (file.size() > limits.bytes)
        return failed(MediaError::Kind::TooLarge);
    return file.readAll();
}

QSize scaledSize(QSize from, const DecodeRequest &request)
{
    if (request.target.isEmpty())
        return from;
    const QSize scaled =
        from.scaled(request.target, request.cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    return scaled.width() < from.width() ? scaled.expandedTo({1, 1}) : from;
}

QImage cut(const QImage &image, const DecodeRequest &request)
{
    const QSize size = image.size().boundedTo(request.target);
    const QSize over = image.size() - size;
    const double x = (std::clamp(request.focus.x(), -1.0, 1.0) + 1) / 2;
    // A focus of 1 is at the top.
    const double y = (1 - std::clamp(request.focus.y(), -1.0, 1.0)) / 2;
    return image.copy({{qRound(over.width() * x), qRound(over.height() * y)}, size});
}

} // namespace

MediaResult<QImage> decodeImage(const DecodeRequest &request, const ImageLimits &limits)
{
    const auto bytes = fileContent(request.path, limits);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto facts = probeImage(*bytes, limits);
    if (!facts)
        return std::unexpected(facts.error());
    QBuffer buffer;
    buffer.setData(*bytes);
    QImageReader reader(&buffer, facts->format);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    DecodeRequest asStored = request;
    if (turned)
        asStored.target.transpose();
    reader.setScaledSize(scaledSize(facts->size, asStored));
    QImage image = reader.read();
    if (image.isNull())
        return failed(MediaError::Kind::NotAPicture);
    if (request.cover && !request.target.isEmpty())
        image = cut(image, request);
    if (request.radius > 0)
        return roundedImage(image, request.radius);
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                         : QImage::Format_RGB32);
}

ImageDecoder::ImageDecoder(int threads, ImageLimits limits) : m_limits(limits)
{
    m_pool.setMaxThreadCount(threads);
    // 40 megapixels of 4 bytes, and as much again for a decoder's own buffers.
    QImageReader::setAllocationLimit(384);
}

ImageDecoder::~ImageDecoder()
{
    *m_stopped = true;
    m_pool.waitForDone();
}

QFuture<MediaResult<QImage>> ImageDecoder::decode(DecodeRequest request)
{
    auto promise = std::make_shared<QPromise<MediaResult<QImage>>>();
    promise->start();
    m_pool.start([promise, request = std::move(request), limits = m_limits, stopped = m_stopped] {
        const bool unwanted = *stopped || promise->isCanceled();
        promise->addResult(unwanted ? failed(MediaError::Kind::Cancelled) : decodeImage(request, limits));
        promise->finish();
    });
    return promise->future();
}

} // namespace Godwit
