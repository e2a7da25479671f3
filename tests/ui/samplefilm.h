// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

namespace Godwit
{

constexpr int sampleFilmMs = 1000;
constexpr QSize sampleFilmSize(64, 48);

// A film without a sound, red and then blue: QuickTime with a JPEG for each picture, the least of what there
// is.
QByteArray sampleFilm();

// Half a second of silence.
QByteArray sampleSound();

} // namespace Godwit
