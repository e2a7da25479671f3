# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy, remembering which sources were clean: a source is read again when it, a header of the checkout that it
includes, or .clang-tidy has changed."""

import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def dependencies(build):
    """Object file -> files of the checkout that it was made from, as ninja remembers them."""
    here = str(Path.cwd()) + "/"
    found, current = {}, None
    for line in subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True).stdout.splitlines():
        if line and not line.startswith(" "):
            current = found.setdefault(line.split(":")[0], [])
        elif line.strip():
            path = os.path.normpath(os.path.join(build.resolve(), line.strip()))
            if path.startswith(here) and not path.startswith(str(build.resolve())):
                current.append(path)
    return found


def key_of(source, command, deps):
    digest = hashlib.sha256(Path(".clang-tidy").read_bytes() + command.encode())
    for path in sorted({str(source.resolve()), *deps}):
        digest.update(Path(path).read_bytes() if os.path.exists(path) else b"gone")
    return digest.hexdigest()


def check(build, source):
    result = subprocess.run(
        ["clang-tidy", "-p", build, "--quiet", "--warnings-as-errors=*", source], capture_output=True, text=True
    )
    if result.returncode == 0:
        return []
    lines = [line for line in result.stdout.splitlines() if re.search(r": (error|warning): ", line)]
    return lines or result.stderr.splitlines()[-5:]


def problems(build, sources):
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "godwit" / "tidy"
    cache.mkdir(parents=True, exist_ok=True)
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        commands[os.path.normpath(entry["file"])] = entry
    deps = dependencies(build)
    todo = []
    for source in sources:
        entry = commands.get(str(source.resolve()))
        if not entry:
            continue
        text = entry["command"].replace(str(Path.cwd()), "")
        key = cache / key_of(source, text, deps.get(entry.get("output", ""), []))
        if not key.exists():
            todo.append((source, key))
    found = set()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for (source, key), lines in zip(todo, pool.map(lambda job: check(build, job[0]), todo)):
            print(f"  {source}: {'ok' if not lines else len(lines)}", file=sys.stderr, flush=True)
            found.update(lines)
            if not lines:
                key.touch()
    return sorted(found)
