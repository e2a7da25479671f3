# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout's own text files, as the checks read them."""

import re
from pathlib import Path

SKIPPED = {"build", ".git", ".cache", "__pycache__"}
# Bad on purpose: the trees by which each check proves that it can fail.
BAD_TREES = "tests/checks/bad/"
# What a check says of such a tree, in the tree's own folder.
EXPECTED = "expected"


class File:
    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.suffix = path.suffix
        self.text = path.read_text(encoding="utf-8")

    @property
    def lines(self):
        return self.text.splitlines()

    def lines_without_comments(self):
        """C++ lines with comments blanked; strings stay."""

        def blank(match):
            text = match.group(0)
            return re.sub(r"[^\n]", " ", text) if text.startswith("/") else text

        return re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', blank, self.text, flags=re.S).splitlines()


def files(root):
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if name.as_posix() == EXPECTED:
            continue
        if SKIPPED & set(name.parts) or name.as_posix().startswith(BAD_TREES) or not path.is_file():
            continue
        try:
            yield File(root, path)
        except UnicodeDecodeError:
            continue
