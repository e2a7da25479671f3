# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawn faces and landscapes for the sample people: made where they are used, so that the repository holds none."""

import math
import random
import subprocess

FACES = {
    # ground, skin, hair, clothes
    "maren": ("#b9dbe0", "#f3cfae", "#b9512b", "#0b4c5c"),
    "ines": ("#f3d6a4", "#d9a066", "#3a241c", "#8a4a20"),
    "juno": ("#d9c9ec", "#7a4a30", "#1d1520", "#5a3a8a"),
    "mateo": ("#f6cdb4", "#e0a87c", "#2f5f8f", "#e0a030"),
    "samuel": ("#cfe6c8", "#5a3826", "#120d0a", "#2f6b3f"),
    "tomasz": ("#c9d6ea", "#edc6a2", "#6a4a34", "#30435f"),
}


class Drawing:
    """Shapes as ImageMagick's -draw takes them, twice as large for smooth edges."""

    def __init__(self, width, height, ground):
        self.width, self.height, self.ground = width, height, ground
        self.shapes = []

    def fill(self, colour, shape):
        self.shapes.append(f"fill '{colour}' stroke none {shape}")

    def stroke(self, colour, width, shape):
        self.shapes.append(f"fill none stroke '{colour}' stroke-width {width:.1f} stroke-linecap round {shape}")

    def oval(self, colour, x, y, across, down):
        self.fill(colour, f"ellipse {x},{y} {across},{down} 0,360")

    def box(self, colour, x, y, width, height):
        self.fill(colour, f"rectangle {x},{y} {x + width},{y + height}")

    def path(self, colour, path):
        self.fill(colour, f"path '{path}'")

    def save(self, file):
        size = f"{2 * self.width}x{2 * self.height}"
        draws = []
        # One argument may hold 128 KiB.
        for i in range(0, len(self.shapes), 500):
            draws += ["-draw", "scale 2,2 " + " ".join(self.shapes[i : i + 500])]
        subprocess.run(["convert", "-size", size, f"xc:{self.ground}", *draws, "-resize", "50%", file], check=True)


def person(ground, skin, hair, clothes):
    drawing = Drawing(160, 160, ground)
    drawing.oval(hair, 80, 62, 38, 42)
    drawing.box(skin, 68, 88, 24, 34)
    drawing.oval(clothes, 80, 160, 56, 46)
    drawing.oval(skin, 80, 72, 28, 34)
    drawing.path(hair, "M50 66 Q56 34 84 36 Q110 38 110 66 Q96 50 80 54 Q60 52 50 66 Z")
    return drawing


def fox():
    drawing = Drawing(160, 160, "#23463f")
    drawing.path("#e07b39", "M40 44 L62 66 L98 66 L120 44 L116 96 L80 128 L44 96 Z")
    drawing.path("#f6ede2", "M44 96 L80 128 L116 96 L96 88 L80 104 L64 88 Z")
    drawing.oval("#1d1c1a", 64, 82, 5, 5)
    drawing.oval("#1d1c1a", 96, 82, 5, 5)
    return drawing


def bird():
    drawing = Drawing(160, 160, "#dfe6cf")
    drawing.path("#6a4326", "M40 84 L18 58 L52 70 Z")
    drawing.oval("#8a5a36", 78, 92, 42, 32)
    drawing.oval("#8a5a36", 108, 66, 20, 20)
    drawing.path("#4a3a2a", "M126 64 L146 70 L126 74 Z")
    drawing.oval("#1d1c1a", 112, 62, 4, 4)
    return drawing


def train():
    drawing = Drawing(160, 160, "#23405a")
    drawing.box("#f4efe6", 44, 36, 72, 76)
    drawing.box("#23405a", 54, 50, 22, 22)
    drawing.box("#23405a", 84, 50, 22, 22)
    drawing.oval("#e0a030", 58, 94, 7, 7)
    drawing.oval("#e0a030", 102, 94, 7, 7)
    drawing.box("#8fb3c9", 50, 118, 60, 8)
    return drawing


LANDSCAPES = {"estuary", "mudflat"}


def blend(one, other, part):
    channels = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in channels)


def estuary():
    drawing = Drawing(1200, 680, "#f9c98f")
    for i in range(54):
        drawing.box(blend("#4a5680", "#f9c98f", i / 53), 0, i * 6, 1200, 7)
    drawing.oval("#fdebc0", 820, 318, 46, 46)
    drawing.path("#5c4f5c", "M0 330 Q200 296 420 322 T860 318 T1200 326 L1200 362 L0 362 Z")
    for i in range(54):
        drawing.box(blend("#c79a86", "#55587a", i / 53), 0, 356 + i * 6, 1200, 7)
    source = random.Random(7)
    for i in range(26):
        half = 30 + i * 5 + source.randint(0, 40)
        drawing.box("#fbe0b0", 820 - half, 366 + i * 12, 2 * half, 3)
    for _ in range(46):
        x, y = 320 + source.gauss(0, 120), 90 + source.gauss(0, 36)
        drawing.stroke("#2c2a3a", 3, f"path 'M{x:.0f} {y:.0f} q8 -9 14 0 q6 -9 14 0'")
    return drawing


def mudflat():
    source = random.Random(11)
    drawing = Drawing(900, 680, "#d8bf94")

    def branch(x, y, angle, width, depth):
        for _ in range(7):
            ahead_x, ahead_y = x + 42 * math.cos(angle), y + 42 * math.sin(angle)
            drawing.stroke("#2f7f86", width, f"line {x:.0f},{y:.0f} {ahead_x:.0f},{ahead_y:.0f}")
            x, y, angle, width = ahead_x, ahead_y, angle + source.uniform(-0.5, 0.5), width * 0.9
            if depth and source.random() < 0.55:
                branch(x, y, angle + source.choice((-0.9, 0.9)), width * 0.7, depth - 1)

    for x, y, angle in ((0, 120, 0.3), (0, 520, -0.3), (900, 300, 3.0), (420, 680, -1.4), (600, 0, 1.7)):
        branch(x, y, angle, 26, 4)
    return drawing


def draw(folder):
    """A picture of each person who has a face, and the landscapes."""
    pictures = {name: person(*colours) for name, colours in FACES.items()}
    pictures |= {"kit": fox(), "wren": bird(), "slowtrains": train(), "estuary": estuary(), "mudflat": mudflat()}
    for name, drawing in pictures.items():
        drawing.save(folder / (f"{name}.jpg" if name in LANDSCAPES else f"{name}.png"))
