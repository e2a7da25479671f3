// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filmprobe.h"

#include "media/imageprobe.h"

namespace Godwit
{

// MPEG audio: eleven bits set, a version and a layer that there are.
static bool beginsMpegAudio(QByteArrayView bytes)
{
    const auto second = uchar(bytes[1]);
    return uchar(bytes[0]) == 0xff && (second & 0xe0) == 0xe0 && (second & 0x18) != 0x08 &&
           (second & 0x06) != 0;
}

QByteArray sniffFilm(QByteArrayView bytes)
{
    if (bytes.size() < filmProbeBytes)
        return {};
    if (bytes.sliced(4, 4) == "ftyp" && sniffImage(bytes).isEmpty())
        return "mp4";
    if (bytes.startsWith("\x1a\x45\xdf\xa3"))
        return "webm";
    if (bytes.startsWith("OggS"))
        return "ogg";
    if (bytes.startsWith("fLaC"))
        return "flac";
    if (bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WAVE")
        return "wav";
    return bytes.startsWith("ID3") || beginsMpegAudio(bytes) ? QByteArray("mp3") : QByteArray();
}

} // namespace Godwit
