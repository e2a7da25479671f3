#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""icons.py: windows/godwit.ico and macos/godwit.icns of resources/godwit.svg, by rsvg-convert. With --check: whether they are."""

import struct
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PICTURE = HERE.parent / "resources/godwit.svg"
# What Finder names the sizes; the second is for screens of two points a pixel.
MAC = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)


def png(size):
    return subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), PICTURE], capture_output=True, check=True).stdout


def ico():
    pictures = [png(size) for size in WINDOWS]
    head, offset = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in zip(WINDOWS, pictures):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns():
    parts = b"".join(kind.encode() + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in ((kind, png(size)) for kind, size in MAC.items()))
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main():
    wrong = []
    for file, content in ((HERE / "windows/godwit.ico", ico()), (HERE / "macos/godwit.icns", icns())):
        if sys.argv[1:] != ["--check"]:
            file.write_bytes(content)
        elif file.read_bytes() != content:
            wrong.append(f"{file.name} is not of this godwit.svg: run packaging/icons.py")
    sys.exit("\n".join(wrong) or 0)


main()
