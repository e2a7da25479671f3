#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py NAME ROOT: one check over the checkout. check.py NAME ROOT --can-fail: the check over its bad tree,
tests/checks/bad/NAME, must say exactly what that tree's file `expected` holds."""

import sys
from pathlib import Path

import documents
import edges
import sources
import tree

CHECKS = {
    "edges": lambda files, root: edges.check(files),
    "spdx": lambda files, root: sources.spdx(files),
    "wire_words": lambda files, root: sources.wire_words(files),
    "ports": lambda files, root: sources.ports(files),
    "captures": lambda files, root: sources.captures(files),
    "awaits": lambda files, root: sources.awaits(files),
    "unfinished": lambda files, root: sources.unfinished(files),
    "machine": lambda files, root: sources.machine(files),
    "paths": documents.paths,
    "text_format": documents.text_format,
    "signatures": documents.signatures,
    "colours": documents.colours,
    "translations": documents.translations,
}


def problems(name, root):
    return [f"{path}:{line}: {text}" for path, line, text in CHECKS[name](list(tree.files(root)), root)]


def main():
    name, root = sys.argv[1], Path(sys.argv[2])
    if sys.argv[3:] == ["--can-fail"]:
        bad = root / tree.BAD_TREES / name
        expected, found = (bad / tree.EXPECTED).read_text().splitlines(), problems(name, bad)
        wrong = [f"not found: {line}" for line in expected if line not in found]
        wrong += [f"not expected: {line}" for line in found if line not in expected]
        wrong += [] if expected else ["the bad tree expects nothing"]
    else:
        wrong = problems(name, root)
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
