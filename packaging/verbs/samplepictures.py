# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures for the sample people: made where they are used, so that the repository holds none."""

import math
import random
from concurrent.futures import ThreadPoolExecutor

from drawing import Drawing, blend
from samplefaces import EMOJI, FACES


def ridge(drawing, source, colour, height, rough, step=12):
    """A range of hills down to the foot, its line wandering about a height."""
    y, points = height, []
    for x in range(-step, drawing.width + 2 * step, step):
        y += source.uniform(-rough, rough) + (height - y) * 0.12
        points.append(f"L{x} {y:.0f}")
    drawing.path(colour, f"M-40 {drawing.height} " + " ".join(points) + f" L{drawing.width + 40} {drawing.height} Z")


def estuary():
    drawing = Drawing(1200, 466, "#f9c98f")
    source = random.Random(7)
    drawing.bands(0, 232, "#7d7d9e", "#a98a9b", "#e0967a", "#f3a977", "#f8c07f", "#fbd99a")
    for _ in range(40):
        x, y = source.uniform(-100, 1200), source.uniform(0, 150)
        drawing.oval("#ffffff10", x, y, source.uniform(80, 240), source.uniform(4, 14))
    for i in range(16):
        drawing.oval(f"#fff0b8{12 + i * 4:02x}", 818, 214, 190 - i * 11, 92 - i * 5)
    drawing.oval("#fff6cf", 818, 212, 30, 26)
    drawing.path("#6b6079", "M0 232 Q120 214 240 224 T480 218 T700 226 T860 206 T1040 214 T1200 218 L1200 254 L0 254 Z")
    drawing.path("#4f465e", "M0 240 Q200 230 420 236 T820 226 T1000 220 T1200 230 L1200 254 L0 254 Z")
    drawing.bands(250, 466, "#cfa08f", "#b9a0a6", "#9a90a6", "#77728f", "#5f5b78")
    for _ in range(420):
        x, y = source.uniform(-40, 1200), source.uniform(254, 462)
        length = source.uniform(20, 150) * (0.4 + (y - 250) / 260)
        drawing.box(source.choice(("#ffe9c912", "#4b486612", "#ffd9b016")), x, y, length, source.choice((1, 2)))
    for _ in range(260):
        y = source.uniform(252, 460)
        reach = 26 + (y - 252) * 0.32
        x, length = 818 + source.gauss(0, reach), source.uniform(14, 70)
        drawing.box(f"#fff0c0{source.randint(40, 150):02x}", x - length / 2, y, length, 2)
    drawing.path("#3f394f", "M0 466 Q240 448 520 458 T1200 460 L1200 466 Z")
    for x0, y0, many in ((180, 14, 9), (420, 30, 16), (560, 60, 5)):
        for _ in range(many):
            x, y = x0 + source.gauss(0, 60), y0 + source.gauss(0, 13)
            drawing.stroke("#35304a", 2.4, f"path 'M{x:.0f} {y:.0f} q7 -5 11 1 q6 -6 12 -1'")
    return drawing


def mudflat():
    source = random.Random(11)
    drawing = Drawing(800, 466, "#d9bd8f")
    for _ in range(260):
        x, y = source.uniform(0, 800), source.uniform(0, 466)
        drawing.oval(source.choice(("#e9d3a80c", "#b8986410", "#e3c99810")), x, y, source.uniform(20, 110), source.uniform(10, 60))

    def branch(x, y, angle, width, depth):
        for _ in range(10):
            if width < 1.8:
                return
            ahead_x, ahead_y = x + 24 * math.cos(angle), y + 24 * math.sin(angle)
            drawing.stroke("#8ab5a83c", width * 1.9, f"line {x:.0f},{y:.0f} {ahead_x:.0f},{ahead_y:.0f}")
            drawing.stroke(blend("#1f6a74", "#3f959a", source.random()), width, f"line {x:.0f},{y:.0f} {ahead_x:.0f},{ahead_y:.0f}")
            x, y, angle, width = ahead_x, ahead_y, angle + source.uniform(-0.75, 0.75), width * 0.91
            if depth and source.random() < 0.4:
                branch(x, y, angle + source.choice((-1.0, 1.0)), width * 0.62, depth - 1)

    for x, y, angle in ((0, 180, 0.2), (0, 420, -0.5), (800, 130, 2.9), (800, 330, 3.4), (300, 466, -1.2), (470, 0, 1.9), (190, 0, 1.2)):
        branch(x, y, angle, 15, 3)
    return drawing


def mountains():
    drawing = Drawing(1360, 300, "#a9bcc8")
    source = random.Random(5)
    drawing.bands(0, 300, "#8fa6b5", "#b4c5ce", "#c5d2d8")
    for i, height in enumerate((66, 104, 146, 188, 226)):
        ridge(drawing, source, blend("#7f98a6", "#2c4a52", i / 4), height, 13 - i)
    return drawing


def ridges():
    drawing = Drawing(1176, 668, "#c3d3dd")
    source = random.Random(9)
    drawing.bands(0, 300, "#d5dfe4", "#b9cdd8")
    for i, height in enumerate((110, 180, 260, 350, 440, 540)):
        ridge(drawing, source, blend("#aebfc8", "#2f5157", i / 5), height, 15)
    return drawing


def aurora():
    drawing = Drawing(1176, 700, "#101a2e")
    source = random.Random(3)
    drawing.bands(0, 560, "#1b2a52", "#173457", "#122842", "#0f1d30")
    for x in range(0, 1176, 4):
        crest = 130 + 70 * math.sin(x / 170) + 30 * math.sin(x / 47) + source.uniform(-26, 26)
        tall = 190 + 80 * math.sin(x / 210 + 2) + source.uniform(-30, 30)
        colour = "#36d6a0" if source.random() < 0.7 else "#7a6ad8"
        for i in range(6):
            drawing.box(colour + f"{34 - i * 5:02x}", x, crest - i * 26, 5, tall - i * 18)
    ridge(drawing, source, "#0a1420", 470, 12)
    ridge(drawing, source, "#050b14", 560, 14)
    return drawing


def field():
    drawing = Drawing(416, 312, "#9fc1d9")
    drawing.bands(0, 120, "#8fb4d2", "#cfe2ec")
    for x, y, across in ((250, 60, 90), (330, 84, 70), (150, 96, 60)):
        drawing.oval("#ffffffc0", x, y, across, 22)
    drawing.path("#5d8f92", "M0 126 Q200 108 416 124 L416 160 L0 160 Z")
    drawing.bands(136, 270, "#c9cc6a", "#9fae4c", "#7c9440")
    drawing.box("#2f3238", 0, 262, 416, 50)
    drawing.box("#3a3d44", 0, 0, 14, 312)
    drawing.rounded("#f0ece4", 286, 222, 44, 46, 6)
    drawing.stroke("#f0ece4", 7, "path 'M330 232 q18 2 14 16 q-4 8 -14 8'")
    return drawing


LANDSCAPES = {"estuary": estuary, "mudflat": mudflat, "mountains": mountains, "ridges": ridges, "aurora": aurora, "field": field}


def draw(folder, names=None):
    """A picture of each person, and the landscapes; or of these only. NAME.png or NAME.jpg in the folder."""
    makers = {**FACES, **EMOJI, **LANDSCAPES}
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(makers[name]().save, folder / file_of(name)) for name in names or makers]:
            done.result()


def file_of(name):
    return f"{name}.jpg" if name in LANDSCAPES else f"{name}.png"
