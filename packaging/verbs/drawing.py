# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes that ImageMagick draws."""

import subprocess


def blend(one, other, part):
    channels = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in channels)


class Drawing:
    """As ImageMagick's -draw takes them, twice as large for smooth edges. Without a ground it is transparent."""

    def __init__(self, width, height, ground):
        self.width, self.height, self.ground = width, height, ground or "none"
        self.shapes = []

    def fill(self, colour, shape):
        self.shapes.append(f"fill '{colour}' stroke none {shape}")

    def stroke(self, colour, width, shape):
        self.shapes.append(f"fill none stroke '{colour}' stroke-width {width:.1f} stroke-linecap round stroke-linejoin round {shape}")

    def oval(self, colour, x, y, across, down):
        self.fill(colour, f"ellipse {x:.1f},{y:.1f} {across:.1f},{down:.1f} 0,360")

    def box(self, colour, x, y, width, height):
        self.fill(colour, f"rectangle {x:.1f},{y:.1f} {x + width:.1f},{y + height:.1f}")

    def rounded(self, colour, x, y, width, height, corner):
        self.fill(colour, f"roundrectangle {x},{y} {x + width},{y + height} {corner},{corner}")

    def path(self, colour, path):
        self.fill(colour, f"path '{path}'")

    def bands(self, top, bottom, *colours):
        """A gradient through these colours, from one height to another."""
        parts = len(colours) - 1
        for y in range(top, bottom, 2):
            place = (y - top) / max(1, bottom - top - 1) * parts
            step = min(parts - 1, int(place))
            self.box(blend(colours[step], colours[step + 1], place - step), 0, y, self.width, 2)

    def save(self, file):
        size = f"{2 * self.width}x{2 * self.height}"
        draws = []
        # One argument may hold 128 KiB.
        for i in range(0, len(self.shapes), 300):
            draws += ["-draw", "scale 2,2 " + " ".join(self.shapes[i : i + 300])]
        subprocess.run(["convert", "-size", size, f"xc:{self.ground}", *draws, "-resize", "50%", file], check=True)
