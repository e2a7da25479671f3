# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which room may include which: the house's edges. Everyone may include base."""

import re

ROOMS = {
    "base": "",
    "model": "",
    "text": "model",
    "net": "model",
    "signing": "",
    "update": "model net signing",
    "servers": "model text net",
    "cache": "model text",
    "settings": "cache",
    "accounts": "model net servers cache settings",
    "media": "model text net cache settings",
    "outbox": "model text servers cache settings",
    "timeline": "model text servers cache",
    "health": "model net servers cache accounts",
    "lifeboat": "model text servers cache settings accounts outbox timeline health",
    # The composition root: it alone knows all of the engine.
    "engine": "model text net servers cache settings accounts media outbox timeline health lifeboat update",
    # The two faces know the engine and its values, never a server, never each other.
    "cli": "model text cache settings accounts media outbox timeline health lifeboat update engine",
    "ui": "model text cache settings accounts media outbox timeline health lifeboat update engine",
}
# The only files outside an API's folder that may know it.
KNOW_EVERY_API = re.compile(r"^app/servers/(factory|detection)\.(cpp|h)$")
INCLUDE = re.compile(r'^\s*#include (["<][^">]+)[">]')
WINDOW = re.compile(r"^(QtQuick|QtQml|QtWidgets|QQuick|QQml|QWidget)")


def room_of(name):
    if name.startswith("ui/"):
        return "ui"
    parts = name.split("/")
    return parts[1] if parts[0] == "app" and len(parts) > 2 else None


def problem_of(file, include):
    room, included = room_of(file.name), include[1:]
    if include[0] == "<":
        return "the engine does not know the window's toolkit" if room != "ui" and WINDOW.match(included) else None
    target = included.split("/")[0]
    if "/" not in included or target == room:
        return None
    if target not in ROOMS:
        return None if room == "ui" else f"there is no room '{target}'"
    if target != "base" and target not in ROOMS[room].split():
        return f"{room} may not know {target}"
    return None


def api_problem(file, include):
    parts = include[1:].split("/")
    if len(parts) < 3 or parts[0] != "servers" or file.name.startswith(f"app/servers/{parts[1]}/"):
        return None
    return None if KNOW_EVERY_API.match(file.name) else f"only the factory and the detection know servers/{parts[1]}"


def check(files):
    for file in files:
        room = room_of(file.name)
        if room is None or file.suffix not in (".cpp", ".h"):
            continue
        if room not in ROOMS:
            yield file.name, 1, f"the room '{room}' has no edges in tests/checks/edges.py"
            continue
        for number, line in enumerate(file.lines, 1):
            include = INCLUDE.match(line)
            problem = include and (problem_of(file, include[1]) or api_problem(file, include[1]))
            if problem:
                yield file.name, number, problem
