// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediaerror.h"

#include <QByteArray>
#include <QSize>

namespace Godwit
{

struct ImageLimits {
    qint64 bytes = 64 * 1024 * 1024;
    qint64 pixels = 40'000'000;
    int frames = 300;
};

struct ImageFacts {
    // As QImageReader names it: png, jpeg, gif, webp, avif.
    QByteArray format;
    QSize size;
    int frames = 1;
};

// By the first bytes alone, whatever name or type came with them; empty for all other kinds (SVG among them).
QByteArray sniffImage(QByteArrayView bytes);

// Reads the header, decodes nothing. `bytes` is the whole file.
MediaResult<ImageFacts> probeImage(const QByteArray &bytes, const ImageLimits &limits = {});

} // namespace Godwit
