// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imageprobe.h"

#include <QBuffer>
#include <QImageReader>

namespace Godwit
{

namespace
{

bool isAvif(QByteArrayView bytes)
{
    if (bytes.size() < 16 || bytes.sliced(4, 4) != "ftyp")
        return false;
    const QByteArrayView brand = bytes.sliced(8, 4);
    return brand == "avif" || brand == "avis";
}

std::unexpected<MediaError> failed(MediaError::Kind kind)
{
    return std::unexpected(MediaError{.kind = kind, .host = {}, .httpStatus = 0});
}

} // namespace

QByteArray sniffImage(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return "webp";
    return isAvif(bytes) ? QByteArray("avif") : QByteArray();
}

MediaResult<ImageFacts> probeImage(const QByteArray &bytes, const ImageLimits &limits)
{
    using Kind = MediaError::Kind;
    if (bytes.size() > limits.bytes)
        return failed(Kind::TooLarge);
    ImageFacts facts;
    facts.format = sniffImage(bytes);
    if (facts.format.isEmpty())
        return failed(Kind::NotAPicture);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, facts.format);
    facts.size = reader.size();
    if (!facts.size.isValid())
        return failed(Kind::NotAPicture);
    const qint64 pixels = qint64(facts.size.width()) * facts.size.height();
    if (pixels <= 0 || pixels > limits.pixels)
        return failed(Kind::TooManyPixels);
    facts.frames = reader.supportsAnimation() ? std::max(reader.imageCount(), 1) : 1;
    if (facts.frames > limits.frames)
        return failed(Kind::TooManyFrames);
    return facts;
}

} // namespace Godwit
