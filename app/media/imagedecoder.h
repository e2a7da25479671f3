// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/imageprobe.h"

#include <QFuture>
#include <QImage>
#include <QThreadPool>

namespace Godwit
{

struct DecodeRequest {
    // A file of the MediaStore.
    QString path;
    // In device pixels; empty: as it is. The picture is scaled down to fit, never up.
    QSize target{};
    // Fills the target and cuts what stands over, rather than fitting inside.
    bool cover = false;
    // Where to cut: -1…1 in both directions.
    QPointF focus{};
    // In device pixels, of the result.
    int radius = 0;
};

// Decodes stills (the first frame) on a small pool of its own threads, each file probed again before.
class ImageDecoder
{
public:
    explicit ImageDecoder(int threads = 2, ImageLimits limits = {});
    // Waits for what runs; what has not begun is answered Cancelled.
    ~ImageDecoder();
    Q_DISABLE_COPY_MOVE(ImageDecoder)

    QFuture<MediaResult<QImage>> decode(DecodeRequest request);

private:
    QThreadPool m_pool;
    ImageLimits m_limits;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

// With round corners, of a radius in the image's own pixels.
QImage roundedImage(const QImage &image, int radius);

// What the pool's threads do.
MediaResult<QImage> decodeImage(const DecodeRequest &request, const ImageLimits &limits = {});

} // namespace Godwit
