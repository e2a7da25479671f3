# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every source has, and what none may have."""

import re

OWNED = {".cpp", ".h", ".qml", ".py", ".sh", ".cmake", ".sql"}
WIRE_WORDS = re.compile(
    r"(?<![A-Za-z_])(reblog(s|ged|ged_by|s_count)?|unreblog|spoiler_text|acct(?!:)|max_id|since_id|min_id"
    r"|in_reply_to_id|in_reply_to_account_id|statuses|statuses_count|favourites_count|media_ids|toots?)(?![A-Za-z_])"
)
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")
# The last one stands for them in the bad tree.
REGISTRIES = r"deb[.]debian[.]org|registry[.]npmjs|pypi[.]org|files[.]pythonhosted|crates[.]io|proxy[.]golang|registry[.]example"
MACHINE = re.compile(r"(?<![\w.~])/(work|root|home/[a-z]+)/\w|" + REGISTRIES)
PORT = re.compile(r"^app/servers/\w+port\.h$")


def is_fixture(name):
    return "/fixtures/" in name or "/corpus/" in name


def spdx(files):
    """Each source says whose it is and under which licence, in its first lines."""
    for file in files:
        scripts = file.text.startswith("#!")
        if is_fixture(file.name) or not (file.suffix in OWNED or scripts or file.name.endswith("CMakeLists.txt")):
            continue
        head = "\n".join(file.lines[:4])
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            yield file.name, 1, "no SPDX lines at the top"


def wire_words(files):
    """An API's own words stay in that API's folder; comments may name them."""
    for file in files:
        if not file.name.startswith(("app/", "ui/")) or file.name.startswith("app/servers/mastodon/"):
            continue
        if file.suffix not in (".cpp", ".h", ".qml"):
            continue
        for number, line in enumerate(file.lines_without_comments(), 1):
            found = WIRE_WORDS.search(line)
            if found:
                yield file.name, number, f"'{found[1]}' is a word of the Mastodon API: it stays in servers/mastodon"


def ports(files):
    """A port's document says for each operation what it is in either API."""
    for file in files:
        if not PORT.match(file.name):
            continue
        said = ""
        for number, line in enumerate(file.lines, 1):
            words = line.strip()
            if words.startswith("//"):
                said += words
            elif not words:
                said = ""
            elif words.startswith("virtual") and "ServerResult" in words:
                for api in ("Mastodon:", "AT:"):
                    if api not in said:
                        yield file.name, number, f"does not say what this is in the API of '{api[:-1]}'"


def whole_conditions(text):
    """Each `while (...)` of a text without comments and strings: where it begins, and what is in it."""
    for begin in re.finditer(r"\bwhile \(", text):
        depth, end = 1, begin.end()
        while depth and end < len(text):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        yield begin.start(), text[begin.end() : end - 1]


def code_of(file):
    """Its text with comments and strings blanked, line for line."""
    return re.sub(r'"(?:\\.|[^"\\\n])*"', lambda m: " " * len(m[0]), "\n".join(file.lines_without_comments()))


def after_brackets(text, begin):
    """Behind the bracket that closes the one at `begin`."""
    close = {"(": ")", "{": "}", "[": "]"}[text[begin]]
    depth, end = 1, begin + 1
    while depth and end < len(text):
        depth += {text[begin]: 1, close: -1}.get(text[end], 0)
        end += 1
    return end


LAMBDA_TAIL = re.compile(r"\s*(?:(?:mutable|noexcept|static|constexpr)\b\s*)*(?:->[^;{}=]*)?\{")


def lambdas(text):
    """Each lambda: where it begins, what it captures, and where its body begins and ends."""
    for begin in re.finditer(r"(?<![\w\])\[])\s*\[(?!\[)", text):
        opening = begin.end() - 1
        end = after_brackets(text, opening)
        captures = text[opening + 1 : end - 1].strip()
        end += len(text[end:]) - len(text[end:].lstrip())
        if text[end : end + 1] == "(":
            end = after_brackets(text, end)
        tail = LAMBDA_TAIL.match(text, end)
        if tail:
            yield opening, captures, tail.end(), after_brackets(text, tail.end() - 1)


def captures(files):
    """A coroutine does not keep the lambda that it was called on: what is captured is gone at its first suspension.
    It is given what it needs as parameters."""
    for file in files:
        if file.suffix not in (".cpp", ".h") or "co_" not in file.text:
            continue
        text = code_of(file)
        found = list(lambdas(text))
        for at, captured, begin, end in found:
            own = text[begin:end]
            for _, _, inner, inner_end in found:
                if begin < inner and inner_end < end:
                    own = own[: inner - begin] + " " * (inner_end - inner) + own[inner_end - begin :]
            if captured and re.search(r"\bco_(await|return|yield)\b", own):
                yield file.name, text.count("\n", 0, at) + 1, "a coroutine that is a lambda with captures"


def awaits(files):
    """GCC 14 evaluates what is awaited in a branch of ?: that is not taken, and in a loop's condition behind && and ||;
    what is made in a branch of ?: beside a co_await it destroys as if both were taken [seen with 14.2]: choose first,
    then await."""
    for file in files:
        if file.suffix not in (".cpp", ".h") or "co_await" not in file.text:
            continue
        text = code_of(file)
        found = [m.start() for m in re.finditer(r"\?[^;{}?]*\bco_await\b", text)]
        found += [at for at, inside in whole_conditions(text) if re.search(r"(&&|\|\|).*\bco_await\b", inside, re.S)]
        for at in sorted(found):
            yield file.name, text.count("\n", 0, at) + 1, "co_await behind a condition: choose the task, then await it"
        inner = [(begin, end) for _, _, begin, end in lambdas(text)]
        for match in re.finditer(r"\bco_await\b[^;{?]*?\(", text):
            given = "".join(c for at, c in enumerate(text[match.end() : after_brackets(text, match.end() - 1)], match.end()) if not any(begin <= at < end for begin, end in inner))
            if re.search(r"\?(?!\?)[^;]*?(\w\(|\w\{|_s\b|\.sentence\b)", given):
                yield file.name, text.count("\n", 0, match.start()) + 1, "?: beside a co_await: choose first, then await"


def unfinished(files):
    for file in files:
        if is_fixture(file.name):
            continue
        for number, line in enumerate(file.lines, 1):
            found = UNFINISHED.search(line)
            if found:
                yield file.name, number, f"{found[1]}: do it, or file it where work is planned"


def machine(files):
    """Nothing names the machine that it was made on, nor a package registry."""
    for file in files:
        for number, line in enumerate(file.lines, 1):
            found = MACHINE.search(line)
            if found:
                yield file.name, number, f"'{found[0]}' holds on one machine only"
