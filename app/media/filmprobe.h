// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Godwit
{

constexpr qsizetype filmProbeBytes = 16;

// A sound or a film by its first filmProbeBytes alone, whatever name or type came with it: mp4, webm, ogg,
// mp3, flac, wav; empty for all other kinds. Playlists are among those: they would make a player fetch by
// itself.
QByteArray sniffFilm(QByteArrayView bytes);

} // namespace Godwit
