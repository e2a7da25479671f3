// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/imageprobe.h"

#include <chrono>

namespace Godwit
{

enum class MediaWant : quint8 {
    Picture,
    Film, // or a sound
};

struct MediaLimits {
    ImageLimits image{};
    // For one picture with all its redirects.
    std::chrono::milliseconds deadline{30'000};
    int redirects = 3;
    int parallel = 6;
    // The same for a film or a sound. Pictures never wait for those.
    qint64 filmBytes = 128 * 1024 * 1024;
    std::chrono::milliseconds filmDeadline{600'000};
    int parallelFilms = 2;

    qint64 bytesOf(MediaWant want) const { return want == MediaWant::Film ? filmBytes : image.bytes; }
};

} // namespace Godwit
