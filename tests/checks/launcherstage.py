# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the launcher of the self-contained file is tried: compiled here, and packed before a small stand-in of a program."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

# What the launcher starts: it can be asked to stay, to tell what it was given and which file the named variable holds, to write
# down what its first three descriptors are, and to ask for the rest and tell how many seconds that took.
PROGRAM = """#!/bin/sh
case $1 in
    stay) echo ready; read -r _ ;;
    given) tr '\\0' '\\n' <"/proc/$$/environ"; eval "echo HELD=\\$(readlink /proc/self/fd/\\$$2)" ;;
    opened) opened=$(readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2); echo "$opened" >"$2" ;;
    ask) exec python3 -c "$ASK" "$2" ;;
    *) echo started ;;
esac
"""
ASK = """import os, sys, time
rest, began = int(os.environ[sys.argv[1]]), time.monotonic()
try:
    os.write(rest, b"x")
    os.read(rest, 1)
except OSError:
    # Who unpacks has ended before it was asked.
    pass
print(time.monotonic() - began)
"""
# In place of the C library's loader: says what it was given.
LOADER = """#include <stdio.h>
int main(int count, char **words) { for (int n = 1; n < count; ++n) puts(words[n]); }
"""
# A library of the host's drivers, for which the file has a stand-in.
DRIVERS = "libGodwitNowhere.so.1"
NEEDED, PLAYERS = "lib/needed/libNeeded.so", "lib/player/libPlayed.so"
LONGEST = 60
# What the launcher tells the program, by which variables.
VARIABLES = "app/update/launchervariables.h"


class Wrong(Exception):
    pass


def expect(truth, sentence):
    if not truth:
        raise Wrong(sentence)


def variables(root):
    """({what the header calls it: a variable}, those that are taken away for good)."""
    text = (root / VARIABLES).read_text()
    withheld = re.search(r"\bwithheld\{(.*?)\}", text, re.DOTALL)[1]
    return dict(re.findall(r'\bchar \*(\w+) = "(\w+)";', text)), re.findall(r'"(\w+)"', withheld)


class Stage:
    def __init__(self, root, work):
        self.root, self.work = root, work
        # Of all that means something in a desktop file.
        self.home, self.shared = work / 'an "odd" $home of 5%\\here`s', work / "var-tmp"
        self.file = work / "Zoë’s own $copy, \"5%\".run"

    def make(self):
        shutil.rmtree(self.work, ignore_errors=True)
        for folder in (self.home, self.shared, *(self.work / "tree" / name for name in ("bin", "either", "old"))):
            folder.mkdir(parents=True)
        sources = self.root / "packaging/linux"
        flags = ["-std=c++23", "-Os", "-static", "-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections", "-I", self.root / "app"]
        subprocess.run(["g++", *flags, *sorted((sources / "launcher").glob("*.cpp")), "-o", self.work / "launcher", "-lzstd", "-llz4", "-lxxhash"], check=True)
        self.fill(self.work / "tree")
        subprocess.run(["g++", "-x", "c", "-static", "-Os", "-o", self.work / "tree/old/godwit", "-"], input=LOADER, text=True, check=True)
        subprocess.run([sys.executable, "-B", sources / "pack.py", self.work / "launcher", self.work / "tree", self.file], check=True, capture_output=True)

    def fill(self, tree):
        (tree / "bin/godwit").write_text(PROGRAM)
        (tree / "bin/godwit").chmod(0o755)
        # One that a start needs, and one that only the player does.
        for path, size in ((NEEDED, 5_000_000), (PLAYERS, 3_000_000)):
            (tree / path).parent.mkdir(parents=True)
            (tree / path).write_bytes(b"".join(b"%d\n" % n for n in range(size // 8)))
        # The second one is no host's, so its stand-in is taken, as where there is no GL.
        (tree / "either/list").write_text(f"libc.so.6 2.0\n{DRIVERS} -\n")
        for source, target in (("packaging/linux/integrate", "godwit/integrate"), ("packaging/linux/godwit.desktop", "applications/godwit.desktop"), ("packaging/linux/godwit.metainfo.xml.in", "metainfo/godwit.metainfo.xml"), ("resources/godwit.svg", "icons/hicolor/scalable/apps/godwit.svg"), ("packaging/linux/godwit.1", "man/man1/godwit.1")):
            (tree / "share" / target).parent.mkdir(parents=True)
            shutil.copy(self.root / source, tree / "share" / target)

    def command(self, *words, hidden=(), seen=(), **environment):
        settings = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **environment}
        # The machine's own /var/tmp and /tmp have perhaps a Godwit of this user's.
        entering = ["bwrap", "--die-with-parent", "--dev-bind", "/", "/", "--tmpfs", "/tmp", "--bind", str(self.shared), "/var/tmp", "--bind", str(self.work), str(self.work), "--clearenv"]
        entering += [word for folder in hidden for word in ("--tmpfs", str(folder))]
        entering += [word for file, place in seen for word in ("--ro-bind", str(file), str(place))]
        return [*entering, *(word for name, value in settings.items() for word in ("--setenv", name, value)), *words]

    def run(self, *words, code=0, file=None, hidden=(), seen=(), **environment):
        done = subprocess.run(self.command(file or str(self.file), *words, hidden=hidden, seen=seen, **environment), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LONGEST, check=False)
        expect(done.returncode == code, f"{words}: ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def start(self, *words, **environment):
        return subprocess.Popen(self.command(str(self.file), *words, **environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def staying(self, **environment):
        started = self.start("stay", **environment)
        expect(started.stdout.readline() == "ready\n", "the program does not stay")
        return started

    def trees(self):
        return sorted((self.home / ".cache/godwit").glob("unpacked-*"))


def end(started):
    started.communicate("\n", timeout=LONGEST)


def wait_for(truth, sentence):
    for _ in range(LONGEST * 20):
        if truth():
            return
        time.sleep(0.05)
    raise Wrong(sentence)


def wait_until_on_disk(state):
    """Somebody else than the start notes that."""
    wait_for(lambda: state.read_bytes().startswith(b"synced\n"), "never on the disk")


def settle(folder):
    """What is behind a start comes to its end before the folder is taken away."""
    for state in folder.rglob(".state"):
        wait_until_on_disk(state)


def remove(folder):
    settle(folder)
    shutil.rmtree(folder)


def workers_of(file):
    """Processes that run from the file itself, which is who unpacks."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(process / "exe") == str(file):
                found.append(int(process.name))
        except OSError:
            # Gone, or none of ours.
            continue
    return found


def workers(stage):
    return workers_of(stage.file)


def waits(stage):
    """Who of them waits for a lock."""
    locks = Path("/proc/locks").read_text()
    return [worker for worker in workers(stage) if re.search(rf"-> FLOCK .* {worker} ", locks)]


def expect_whole(stage, unpacked):
    for path in (path.relative_to(stage.work / "tree") for path in (stage.work / "tree").rglob("*") if path.is_file()):
        expect((unpacked / path).read_bytes() == (stage.work / "tree" / path).read_bytes(), f"not unpacked as it was: {path}")
    expect(not list(unpacked.rglob("*.part")), f"left half unpacked: {list(unpacked.rglob('*.part'))}")
