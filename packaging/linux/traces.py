#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""traces.py TREE PATH...: no file of TREE, which is what a package holds (or one file of it), names one of these folders of the
machine that it was made on, and none of Godwit's own names a package registry."""

import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests/checks"))
from sources import REGISTRIES  # noqa: E402

# What is in the self-contained file and not Godwit's.
OF_OTHERS = ("either/", "etc/", "glibc/", "lib/", "old/", "share/X11/", "share/doc/", "share/fonts/")
OWN_LIBRARIES = "lib/godwit/"


def pattern_of(paths):
    # Of one folder only it would be found in any library: /root, /src.
    telling = [os.fsencode(path) for path in paths if len(Path(path).parts) > 2]
    return re.compile(rb"(?<![\w.~-])(?:" + b"|".join(re.escape(path) for path in telling) + rb")(?![\w.-])") if telling else None


def is_own(name):
    return name.startswith(OWN_LIBRARIES) or not name.startswith(OF_OTHERS)


def traces(tree, paths):
    wanted, registries = pattern_of(paths), re.compile(REGISTRIES.encode())
    for file in [tree] if tree.is_file() else sorted(tree.rglob("*")):
        if not file.is_file() or file.is_symlink():
            continue
        name = tree.name if file == tree else file.relative_to(tree).as_posix()
        content = file.read_bytes()
        found = wanted and wanted.search(content) or is_own(name) and registries.search(content)
        if found:
            yield f"{name} names {found[0].decode(errors='replace')}"


def main():
    found = list(traces(Path(sys.argv[1]), sys.argv[2:]))
    sys.exit("\n".join(f"package: {each}" for each in found[:20]) or 0)


main()
