# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents, translations and QML."""

import re

PLACES = ("app/", "ui/", "tests/", "packaging/", "cmake/", "resources/", "translations/", "docs/", ".ci/")
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
PLACEHOLDER = re.compile(r"[A-Z]{2,}|[<>{}…]")
TEXT_TYPE = re.compile(r"^\s*(?:\w+:\s*)?(?:\w+\.)?(Text|TextEdit|TextArea|Label)\s*\{")
# A name is one only in a colour's place.
COLOUR = re.compile(
    r"""["'](\#[0-9a-fA-F]{3,8})["']|\b(Qt\.(?:rgba|hsla|hsva|color|lighter|darker|tint))\("""
    r"""|(?:[cC]olor|tint)\w*:\s*.*?["']([a-z]+)["']"""
)
UNFINISHED = re.compile(r'<translation[^>]*type="unfinished"')


def named_paths(line):
    for span in SPAN.findall(line):
        word = span.split()[0]
        if word.startswith(PLACES) and not PLACEHOLDER.search(word):
            yield word
    yield from LINK.findall(line)


def paths(files, root):
    """A path that a document names exists; one with a star matches something."""
    for file in files:
        if file.suffix != ".md":
            continue
        for number, line in enumerate(file.lines, 1):
            for path in named_paths(line):
                path = path.rstrip("/")
                if not any(root.glob(path)):
                    yield file.name, number, f"'{path}' does not exist"


def block_after(lines, start):
    """The lines of a QML object's own properties: from its brace to the matching one, without inner objects."""
    depth, own = 0, []
    for line in lines[start:]:
        before = depth
        depth += line.count("{") - line.count("}")
        if before <= 1:
            own.append(line)
        if depth <= 0:
            break
    return own


def text_format(files, root):
    """QML's default guesses rich text, which fetches pictures on its own."""
    for file in files:
        if file.suffix != ".qml":
            continue
        for number, line in enumerate(file.lines, 1):
            found = TEXT_TYPE.match(line)
            if found and not any("textFormat:" in own for own in block_after(file.lines, number - 1)):
                yield file.name, number, f"this {found[1]} names no textFormat"


def colours(files, root):
    """The theme alone knows colours."""
    for file in files:
        if not (file.name.startswith("ui/") and file.suffix == ".qml"):
            continue
        for number, line in enumerate(file.lines_without_comments(), 1):
            found = COLOUR.search(line)
            if found:
                yield file.name, number, f"'{found[1] or found[2] or found[3]}' is a colour: name its role in Theme"


def translations(files, root):
    for file in files:
        if not (file.name.startswith("translations/") and file.suffix == ".ts"):
            continue
        for number, line in enumerate(file.lines, 1):
            if UNFINISHED.search(line):
                yield file.name, number, "not translated"
