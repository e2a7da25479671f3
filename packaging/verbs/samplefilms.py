# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of one picture, for the sample posts: QuickTime whose every frame is the same JPEG, the least of what there is."""

import struct
from pathlib import Path

FRAME_MS = 1000


def box(name, *parts):
    content = b"".join(parts)
    return struct.pack(">I", len(content) + 8) + name + content


def numbers(*values):
    return struct.pack(f">{len(values)}I", *values)


MATRIX = numbers(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def film(jpeg, width, height, seconds):
    head = box(b"ftyp", b"qt  ", numbers(0), b"qt  ")
    entry = box(b"jpeg", bytes(6), struct.pack(">H", 1), bytes(16), struct.pack(">HH", width, height), numbers(0x480000, 0x480000, 0), struct.pack(">H", 1), bytes(32), struct.pack(">HH", 24, 0xFFFF))
    table = box(
        b"stbl",
        box(b"stsd", numbers(0, 1), entry),
        box(b"stts", numbers(0, 1, seconds, FRAME_MS)),
        box(b"stsc", numbers(0, 1, 1, 1, 1)),
        box(b"stsz", numbers(0, len(jpeg), seconds)),
        # Each frame is the same bytes.
        box(b"stco", numbers(0, seconds), numbers(len(head) + 8) * seconds),
    )
    length = seconds * FRAME_MS
    minf = box(b"minf", box(b"vmhd", numbers(1, 0, 0)), box(b"dinf", box(b"dref", numbers(0, 1), box(b"url ", numbers(1)))), table)
    media = box(b"mdia", box(b"mdhd", numbers(0, 0, 0, 1000, length), struct.pack(">HH", 0x55C4, 0)), box(b"hdlr", numbers(0, 0), b"vide", bytes(13)), minf)
    track = box(b"trak", box(b"tkhd", numbers(7, 0, 0, 1, 0, length, 0, 0, 0, 0), MATRIX, numbers(width << 16, height << 16)), media)
    movie = box(b"moov", box(b"mvhd", numbers(0, 0, 0, 1000, length, 0x10000), struct.pack(">H", 0x100), bytes(10), MATRIX, bytes(24), numbers(2)), track)
    return head + box(b"mdat", jpeg) + movie


def sound(seconds, rate=8000):
    """Silence."""
    size = seconds * rate * 2
    return b"RIFF" + struct.pack("<I", 36 + size) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, rate, rate * 2, 2, 16) + b"data" + struct.pack("<I", size) + bytes(size)


def make(folder, pictures):
    """The files of the sample's films and sounds by name; `pictures` are those of its pictures."""
    files = {"field-film": Path(folder) / "field.mov", "bass-sound": Path(folder) / "bass.wav"}
    files["field-film"].write_bytes(film(pictures["field"].read_bytes(), 416, 312, 84))
    files["bass-sound"].write_bytes(sound(24))
    return files
