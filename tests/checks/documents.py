# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents, translations and QML."""

import html
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
SIGNATURE = re.compile(r"^\s*(?:function|signal)\s+\w+\s*\((.*?)\)(?:\s*:\s*(\w+))?")
UNSEEN = re.compile(r'translate\(\s*"\w+",\s*(?!")\w')
SOURCE = re.compile(r"<source>(.*?)</source>")
FORM = re.compile(r"<(?:translation|numerusform)>(.*?)</")
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


def signatures(files, root):
    """A type made of QML is freed when Qt 6.8 trims its types, where only signatures name it, and they are read on."""
    qml = [file for file in files if file.suffix == ".qml"]
    made = {file.name.rsplit("/", 1)[-1].removesuffix(".qml") for file in qml}
    for file in qml:
        for number, line in enumerate(file.lines, 1):
            match = SIGNATURE.match(line)
            words = re.findall(r"\w+", f"{match[1]} {match[2] or ''}") if match else []
            for word in words:
                if word in made:
                    yield file.name, number, f"'{word}' is made of QML: no signature may name it"


def colours(files, root):
    """The theme alone knows colours."""
    for file in files:
        if not (file.name.startswith("ui/") and file.suffix == ".qml"):
            continue
        for number, line in enumerate(file.lines_without_comments(), 1):
            found = COLOUR.search(line)
            if found:
                yield file.name, number, f"'{found[1] or found[2] or found[3]}' is a colour: name its role in Theme"


# `commands` are typed as they stand. Each finding: its form in a translation, and what is wrong there.
COMMAND = re.compile(r"`[^`]*`")
ARGUMENT = re.compile(r"%(?:L?\d+|n)")
FRENCH = (
    (re.compile(r"'"), "a typewriter's apostrophe"),
    (re.compile(r" [:;!?»]|« "), "a space that may break the line"),
)


def translation_problems(name, source, forms):
    for form in forms:
        lost = set(ARGUMENT.findall(source)) ^ set(ARGUMENT.findall(form))
        # The form for one may say it in a word.
        if lost - ({"%n"} if len(forms) > 1 else set()):
            yield f"{', '.join(sorted(lost))} is on one side only"
        for wrong, words in FRENCH if name.endswith("_fr.ts") else ():
            if wrong.search(COMMAND.sub("", form)):
                yield words


def messages(file):
    """(line, source, forms) of each message."""
    source, forms = "", []
    for number, line in enumerate(file.lines, 1):
        for found in SOURCE.findall(line):
            source, forms = html.unescape(found), []
        forms += [html.unescape(form) for form in FORM.findall(line)]
        if "</message>" in line:
            yield number, source, forms


def translations(files, root):
    """Each message is translated, names the same arguments, and French is set as French is."""
    for file in files:
        if file.name.startswith(("app/", "ui/")) and file.name != "app/base/tr.h" and UNSEEN.search(file.text):
            yield file.name, 1, "a lookup of its own, which lupdate does not see: use base/tr.h"
        if not (file.name.startswith("translations/") and file.suffix == ".ts"):
            continue
        for number, line in enumerate(file.lines, 1):
            if UNFINISHED.search(line):
                yield file.name, number, "not translated"
        for number, source, forms in messages(file):
            for problem in translation_problems(file.name, source, forms):
                yield file.name, number, problem
