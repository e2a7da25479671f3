# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawn faces of the sample people, and the animals and things that stand for others."""

from drawing import Drawing

SIDE = 160


def body(drawing, skin, shade, clothes):
    drawing.path(clothes, "M22 160 Q28 119 80 119 Q132 119 138 160 Z")
    drawing.box(skin, 67, 88, 26, 38)
    drawing.oval(skin, 80, 124, 13, 8)
    drawing.oval(shade, 80, 100, 13, 10)


def head(drawing, skin, across=27, down=32):
    drawing.oval(skin, 80, 72, across, down)


def glasses(drawing, ink):
    for x in (68, 92):
        drawing.stroke(ink, 2.6, f"ellipse {x},71 9,9 0,360")
    drawing.stroke(ink, 2.6, "line 77,70 83,70")


def bun():
    drawing = Drawing(SIDE, SIDE, "#f1d6a7")
    drawing.oval("#2e2120", 80, 20, 15, 15)
    drawing.oval("#2e2120", 80, 66, 31, 36)
    body(drawing, "#d9a27a", "#bf8a63", "#7a4a2c")
    head(drawing, "#d9a27a")
    drawing.path("#2e2120", "M51 76 Q50 36 80 36 Q110 36 109 76 Q104 50 80 49 Q56 50 51 76 Z")
    return drawing


def curls():
    drawing = Drawing(SIDE, SIDE, "#d8cbe8")
    for x, y, across in ((46, 74, 17), (50, 50, 20), (70, 32, 20), (92, 30, 20), (110, 46, 20), (116, 72, 15), (80, 50, 30)):
        drawing.oval("#231a18", x, y, across, across)
    body(drawing, "#7d5137", "#63402b", "#5d3f8c")
    head(drawing, "#7d5137")
    drawing.path("#231a18", "M52 62 Q58 34 80 34 Q102 34 108 62 Q98 42 80 42 Q62 42 52 62 Z")
    drawing.stroke("#3b2a2f", 7, "path 'M54 60 Q80 40 106 60'")
    return drawing


def bob(ground, clothes):
    drawing = Drawing(SIDE, SIDE, ground)
    drawing.path("#bd5a32", "M44 100 Q40 28 80 28 Q120 28 116 100 Q104 110 94 104 L66 104 Q56 110 44 100 Z")
    body(drawing, "#f0c9a5", "#d8ac86", clothes)
    head(drawing, "#f0c9a5", 25, 31)
    drawing.path("#bd5a32", "M54 78 Q52 40 82 38 Q108 40 107 78 Q106 58 88 52 Q62 60 54 78 Z")
    return drawing


def beard():
    drawing = Drawing(SIDE, SIDE, "#c9d4e8")
    drawing.oval("#5d4636", 80, 60, 31, 36)
    body(drawing, "#eac3a0", "#d2a783", "#353f5e")
    head(drawing, "#eac3a0")
    drawing.path("#5d4636", "M53 74 Q56 112 80 112 Q104 112 107 74 Q104 88 92 84 Q80 80 68 84 Q56 88 53 74 Z")
    drawing.path("#5d4636", "M51 70 Q46 26 80 26 Q114 26 109 70 Q108 50 98 46 L62 46 Q52 50 51 70 Z")
    glasses(drawing, "#2c2420")
    return drawing


def cropped():
    drawing = Drawing(SIDE, SIDE, "#cfe3c6")
    drawing.oval("#17110f", 80, 58, 29, 34)
    body(drawing, "#5c3826", "#47291b", "#2f5f38")
    head(drawing, "#5c3826")
    drawing.path("#17110f", "M52 62 Q50 24 80 24 Q110 24 108 62 Q106 48 98 45 L62 45 Q54 48 52 62 Z")
    glasses(drawing, "#2a1c17")
    return drawing


def cap():
    drawing = Drawing(SIDE, SIDE, "#f6cdb3")
    body(drawing, "#c68f63", "#a8764d", "#dfa23a")
    head(drawing, "#c68f63")
    drawing.path("#3e5f85", "M51 64 L51 56 Q52 27 80 27 Q106 27 109 56 L122 58 Q126 61 122 64 Z")
    drawing.stroke("#2f4a69", 2.4, "line 52,60 109,60")
    return drawing


def long_hair(ground, hair, skin, shade, clothes):
    drawing = Drawing(SIDE, SIDE, ground)
    drawing.path(hair, "M42 128 Q38 26 80 26 Q122 26 118 128 Z")
    body(drawing, skin, shade, clothes)
    head(drawing, skin, 25, 31)
    drawing.path(hair, "M53 84 Q50 40 82 38 Q110 40 107 84 Q104 60 90 50 Q74 62 53 84 Z")
    return drawing


def scarf():
    drawing = Drawing(SIDE, SIDE, "#e7dccd")
    drawing.path("#6f4f72", "M40 130 Q38 24 80 24 Q122 24 120 130 Z")
    drawing.path("#573c5a", "M22 160 Q28 120 80 120 Q132 120 138 160 Z")
    drawing.oval("#d6a67e", 80, 72, 24, 31)
    drawing.path("#d6a67e", "M70 116 Q80 128 92 116 Q80 122 70 116 Z")
    return drawing


def grey():
    drawing = Drawing(SIDE, SIDE, "#dbe5ef")
    drawing.path("#d2cdc4", "M42 104 Q36 24 80 24 Q124 24 118 104 Q106 110 96 104 L64 104 Q54 110 42 104 Z")
    body(drawing, "#f0cfb4", "#d9b496", "#48607f")
    head(drawing, "#f0cfb4", 26, 31)
    drawing.path("#d2cdc4", "M53 66 Q54 38 80 38 Q106 38 107 66 Q98 48 80 50 Q62 48 53 66 Z")
    glasses(drawing, "#3d3a38")
    return drawing


def fox():
    drawing = Drawing(SIDE, SIDE, "#2f4a45")
    drawing.path("#e1753a", "M34 38 L56 56 L104 56 L126 38 L122 96 L80 128 L38 96 Z")
    drawing.path("#f4ebdf", "M39 92 L72 100 L80 128 Q56 118 39 92 Z")
    drawing.path("#f4ebdf", "M121 92 L88 100 L80 128 Q104 118 121 92 Z")
    drawing.path("#e1753a", "M62 90 L98 90 L80 118 Z")
    for x in (64, 96):
        drawing.oval("#231a18", x, 79, 5, 5)
    drawing.oval("#231a18", 80, 126, 6, 6)
    return drawing


def bird():
    drawing = Drawing(SIDE, SIDE, "#dfe7d3")
    drawing.path("#8a5a36", "M34 92 L24 84 L40 84 Z")
    drawing.oval("#8a5a36", 74, 86, 36, 34)
    drawing.oval("#8a5a36", 96, 68, 22, 20)
    drawing.path("#a9744a", "M112 62 L126 68 L112 72 Z")
    drawing.path("#f0e6d6", "M56 110 Q80 118 98 94 Q98 122 74 120 Q62 118 56 110 Z")
    drawing.oval("#231a18", 100, 65, 3.6, 3.6)
    for x in (70, 82):
        drawing.stroke("#7a5a40", 3, f"line {x},118 {x},140")
    return drawing


def train():
    drawing = Drawing(SIDE, SIDE, "#24465f")
    drawing.box("#1d384c", 0, 112, 160, 48)
    drawing.rounded("#f3ecdf", 34, 42, 92, 78, 12)
    for x in (46, 84):
        drawing.box("#2d5673", x, 56, 30, 26)
    for x in (54, 106):
        drawing.oval("#d9683f", x, 100, 8, 8)
    drawing.stroke("#f3ecdf", 5, "line 52,124 40,142")
    drawing.stroke("#f3ecdf", 5, "line 108,124 120,142")
    return drawing


def waves():
    drawing = Drawing(SIDE, SIDE, "#15303b")
    for y in (46, 80, 114):
        drawing.stroke("#7cc4d0", 8, f"path 'M-4 {y} Q20 {y - 18} 44 {y + 2} T88 {y} T132 {y} T176 {y}'")
    return drawing


def hills():
    drawing = Drawing(SIDE, SIDE, "#efd9ba")
    drawing.oval("#e2764b", 108, 52, 20, 20)
    drawing.path("#3f6a70", "M0 124 L46 68 L72 100 L96 76 L160 140 L160 160 L0 160 Z")
    drawing.path("#27484f", "M0 144 L40 114 L66 132 L108 112 L160 150 L160 160 L0 160 Z")
    return drawing


def godwit():
    drawing = Drawing(SIDE, SIDE, None)
    drawing.path("#b5532e", "M12 92 Q40 50 84 66 Q104 74 98 92 Q80 122 44 112 Q24 108 12 92 Z")
    drawing.oval("#b5532e", 104, 58, 18, 16)
    drawing.stroke("#6b4a36", 5, "line 118,56 154,44")
    drawing.path("#8c3f22", "M8 96 L40 84 L66 96 L36 108 Z")
    drawing.oval("#231a18", 107, 54, 3, 3)
    for x in (54, 68):
        drawing.stroke("#6b4a36", 4.5, f"line {x},108 {x + 4},146")
    return drawing


def bread():
    drawing = Drawing(SIDE, SIDE, None)
    drawing.path("#c9823f", "M14 104 Q10 52 52 48 Q80 40 110 48 Q150 54 146 104 Q144 122 124 122 L36 122 Q16 122 14 104 Z")
    for x in (44, 72, 100):
        drawing.stroke("#8f5522", 7, f"path 'M{x} 60 Q{x + 18} 78 {x + 6} 100'")
    return drawing


FACES = {
    "maren": lambda: bob("#bfd9dd", "#1d5560"),
    "maren-gts": lambda: bob("#e6cdbf", "#8a3a1c"),
    "gleaner": waves,
    "ines": bun,
    "juno": curls,
    "mateo": cap,
    "samuel": cropped,
    "tomasz": beard,
    "kit": fox,
    "wren": bird,
    "watch": bird,
    "slowtrains": train,
    "birgit": grey,
    "noor": scarf,
    "priya": lambda: long_hair("#bfe0d2", "#231a18", "#b97a50", "#9c623c", "#12705c"),
    "aiko": lambda: long_hair("#f2c4bf", "#1f1a1c", "#f0d0b0", "#d9b393", "#b03a3a"),
    "lea": lambda: long_hair("#fae3b6", "#d9a441", "#f2cdb2", "#dab095", "#c9542e"),
    "high": hills,
    "atlas": hills,
}
EMOJI = {"godwit": godwit, "bread": bread}
