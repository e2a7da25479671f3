# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The launcher of the self-contained file, compiled here and packed before a small stand-in of a program: where it unpacks,
what it leaves alone, and what it takes away."""

import os
import re
import shutil
import subprocess
import sys
import time

# What the launcher starts: it can be asked to stay, and to tell what it was given.
PROGRAM = """#!/bin/sh
case $1 in
    stay) echo ready; read -r _ ;;
    given) readlink "/proc/self/fd/$GODWIT_HOLD"; echo "lent:${GODWIT_LENT-nothing was said}" ;;
    *) echo started ;;
esac
"""
LONGEST = 60


class Wrong(Exception):
    pass


def expect(truth, sentence):
    if not truth:
        raise Wrong(sentence)


class Stage:
    def __init__(self, root, work):
        self.root, self.work = root, work
        # Of all that means something in a desktop file.
        self.home, self.shared = work / 'an "odd" $home of 5%\\here`s', work / "var-tmp"
        self.file = work / "godwit.run"

    def make(self):
        shutil.rmtree(self.work, ignore_errors=True)
        for folder in (self.home, self.shared, self.work / "tree/bin", self.work / "tree/either"):
            folder.mkdir(parents=True)
        sources = self.root / "packaging/linux"
        flags = ["-std=c++23", "-Os", "-static", "-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"]
        subprocess.run(["g++", *flags, *sorted((sources / "launcher").glob("*.cpp")), "-o", self.work / "launcher", "-lzstd"], check=True)
        self.fill(self.work / "tree")
        subprocess.run([sys.executable, "-B", sources / "pack.py", self.work / "launcher", self.work / "tree", self.file], check=True, capture_output=True)

    def fill(self, tree):
        (tree / "bin/godwit").write_text(PROGRAM)
        (tree / "bin/godwit").chmod(0o755)
        (tree / "either/list").write_text("libc.so.6 2.0\n")
        for source, target in (("packaging/linux/integrate", "godwit/integrate"), ("packaging/linux/godwit.desktop", "applications/godwit.desktop"), ("packaging/linux/godwit.metainfo.xml.in", "metainfo/godwit.metainfo.xml"), ("resources/godwit.svg", "icons/hicolor/scalable/apps/godwit.svg")):
            (tree / "share" / target).parent.mkdir(parents=True)
            shutil.copy(self.root / source, tree / "share" / target)

    def command(self, *words, **environment):
        settings = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **environment}
        # The machine's own /var/tmp and /tmp have perhaps a Godwit of this user's.
        entering = ["bwrap", "--die-with-parent", "--dev-bind", "/", "/", "--tmpfs", "/tmp", "--bind", str(self.shared), "/var/tmp", "--bind", str(self.work), str(self.work), "--clearenv"]
        return [*entering, *(word for name, value in settings.items() for word in ("--setenv", name, value)), *words]

    def run(self, *words, code=0, file=None, **environment):
        done = subprocess.run(self.command(file or str(self.file), *words, **environment), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LONGEST, check=False)
        expect(done.returncode == code, f"{words}: ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def staying(self, **environment):
        started = subprocess.Popen(self.command(str(self.file), "stay", **environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
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


def unpacks(stage):
    expect("started" in stage.run(), "the program does not start")
    expect(len(stage.trees()) == 1, f"unpacked into {stage.trees()}")
    state = stage.trees()[0] / ".state"
    file = state.stat().st_ino
    wait_for(lambda: state.read_bytes().startswith(b"synced\n"), f"never on the disk: {state.read_bytes()}")
    expect(state.stat().st_ino == file, "the file that is locked became another one")
    given = stage.run("given")
    expect(f"{state}\n" in given and "nothing was said" not in given, f"what the program was given: {given}")


def leaves_alone(stage):
    """A tree that a program runs from, whatever has become of it."""
    tree = stage.trees()[0]
    for spoil in (tree / "share/metainfo/godwit.metainfo.xml").unlink, lambda: (tree / ".state").write_bytes(b""):
        stays = stage.staying()
        spoil()
        expect("started" in stage.run(), "no start beside a spoilt tree")
        expect((tree / "bin/godwit").exists(), "a tree was removed that a program runs from")
        expect([each.name for each in stage.trees()] == [tree.name, f"{tree.name}-2"], f"unpacked into {stage.trees()}")
        end(stays)
        shutil.rmtree(stage.trees()[1])
        expect("started" in stage.run() and stage.trees() == [tree], f"what nobody uses any more is not mended: {stage.trees()}")
        expect((tree / "share/metainfo/godwit.metainfo.xml").exists(), "the tree was not mended")


def started_by(entry):
    """The program of an Exec line, as the desktop entry specification reads it."""
    line = re.search(r"^Exec=(.*)$", entry, re.MULTILINE)[1]
    value = re.sub(r"\\(.)", lambda found: {"s": " ", "n": "\n", "t": "\t", "r": "\r"}.get(found[1], found[1]), line)
    return re.sub(r"\\(.)", r"\1", re.match(r'"((?:[^"\\]|\\.)*)"', value)[1]).replace("%%", "%")


def takes_away(stage):
    stage.run("--install")
    program = stage.home / ".local/bin/godwit"
    expect(program.exists(), "it is not installed")
    entry = (stage.home / ".local/share/applications/godwit.desktop").read_text()
    expect(started_by(entry) == str(program), f"the menu would start something else: {entry}")
    # Where the user's cache cannot be used.
    stage.run(XDG_CACHE_HOME="/proc/nowhere")
    expect(list(stage.shared.glob("godwit-*/unpacked-*")), "not unpacked into /var/tmp")
    for name in (".godwit.previous", ".godwit.previous.new", ".godwit.installing", ".godwit.new-abcdef"):
        (program.parent / name).write_text("")
    stays = stage.staying(XDG_CACHE_HOME="/proc/nowhere")
    said = stage.run("--uninstall", code=1, file=str(program))
    expect("still open" in said and program.exists(), f"uninstalled while it is open: {said}")
    end(stays)
    stage.run("--uninstall", file=str(program))
    left = [path for folder in (stage.home, stage.shared) for path in folder.rglob("*") if not path.is_dir()]
    expect(not left and not list(stage.shared.iterdir()), f"left behind: {left or list(stage.shared.iterdir())}")


def run(root, work):
    """What is wrong, a sentence each."""
    stage = Stage(root, work)
    try:
        stage.make()
        for part in (unpacks, leaves_alone, takes_away):
            part(stage)
    except (Wrong, OSError, subprocess.SubprocessError) as problem:
        return [str(problem)]
    return []
