# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and functions against the sizes that CONTRIBUTING.md aims at."""

import re

LIMITS = {".h": 200, ".qml": 300}
SOURCE_LIMIT, FUNCTION_LIMIT = 500, 60
NOT_A_FUNCTION = re.compile(r"^\s*(namespace|class|struct|enum|union|extern)\b")


def functions(lines):
    """(line, length) of bodies that open and close in the first column, as clang-format lays out definitions."""
    opened = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            before = next((text for text in reversed(lines[: number - 1]) if text.strip()), "")
            opened = None if NOT_A_FUNCTION.match(before) else number
        elif line in ("}", "};") and opened:
            yield opened, number - opened - 1
            opened = None


def problems(sources):
    too_long, counts, lengths = [], [], []
    for path in sources:
        lines = path.read_text().splitlines()
        counts.append(len(lines))
        limit = LIMITS.get(path.suffix, SOURCE_LIMIT)
        if len(lines) > limit:
            too_long.append(f"{path}: {len(lines)} lines, more than {limit}")
        for line, length in functions(lines):
            lengths.append(length)
            if length > FUNCTION_LIMIT:
                print(f"  look again: {path}:{line}: a function of {length} lines")
    over = sum(length > 25 for length in lengths)
    print(
        f"  {len(counts)} files, {sum(counts)} lines, the longest {max(counts, default=0)}; "
        f"{len(lengths)} functions, {over} over 25 lines, the longest {max(lengths, default=0)}"
    )
    return too_long
