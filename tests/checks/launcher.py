# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The launcher of the self-contained file, compiled here and packed before a small stand-in of a program: where it unpacks,
what it leaves alone, and what it takes away."""

import fcntl
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

# What the launcher starts: it can be asked to stay, and to tell what it was given and which file the named variable holds.
PROGRAM = """#!/bin/sh
case $1 in
    stay) echo ready; read -r _ ;;
    given) tr '\\0' '\\n' <"/proc/$$/environ"; eval "echo HELD=\\$(readlink /proc/self/fd/\\$$2)" ;;
    *) echo started ;;
esac
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
# A host that has them has fonts and keyboard maps.
HOSTS_OWN = ("/etc/fonts", "/usr/share/X11/xkb")


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


def unpacks(stage):
    expect("started" in stage.run(), "the program does not start")
    expect(len(stage.trees()) == 1, f"unpacked into {stage.trees()}")
    state = stage.trees()[0] / ".state"
    file = state.stat().st_ino
    wait_until_on_disk(state)
    expect(state.stat().st_ino == file, "the file that is locked became another one")
    expect_whole(stage)


def expect_whole(stage):
    unpacked = stage.trees()[0]
    for path in (path.relative_to(stage.work / "tree") for path in (stage.work / "tree").rglob("*") if path.is_file()):
        expect((unpacked / path).read_bytes() == (stage.work / "tree" / path).read_bytes(), f"not unpacked as it was: {path}")
    expect(not list(unpacked.rglob("*.part")), f"left half unpacked: {list(unpacked.rglob('*.part'))}")


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


def goes_on_behind(stage):
    """A start does not wait for what only the player needs; whoever is killed at it, the next start brings it."""
    unpacked = stage.trees()[0]
    (unpacked / PLAYERS).unlink()
    with (stage.home / ".cache/godwit/unpacking.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stays = stage.staying()
        wait_for(lambda: workers(stage), "nobody unpacks the rest")
        expect("started" in stage.run(), "no second start while the rest is on its way")
        for worker in workers(stage):
            os.kill(worker, signal.SIGKILL)
        expect(not (unpacked / PLAYERS).exists(), "somebody unpacks beside the lock")
        (unpacked / f"{PLAYERS}.part").write_bytes(b"half of it")
    stage.run()
    wait_for(lambda: (unpacked / PLAYERS).exists() and not workers(stage), "the rest never comes")
    end(stays)
    expect(stage.trees() == [unpacked], f"unpacked anew: {stage.trees()}")
    expect_whole(stage)


def place_of(file, path):
    """(where a packed file begins, its length)."""
    content = file.read_bytes()
    offset, length = (int(word, 16) for word in content[-100:].split(b"GODWIT-PACK-1 ")[1].split()[1:])
    listed = subprocess.run(["zstd", "--decompress", "--stdout"], input=content[offset : offset + length], capture_output=True, check=True).stdout.decode()
    words = next(line.split() for line in listed.splitlines() if line.split()[5] == path)
    return int(words[2]), int(words[3])


def notices_damage(stage):
    """In what a start needs: no start. In the rest: one without it, and it is tried again."""
    for path, starts in ((NEEDED, False), (PLAYERS, True)):
        spoilt, home = stage.work / "spoilt.run", stage.work / "home"
        home.mkdir()
        content = bytearray(stage.file.read_bytes())
        begin, length = place_of(stage.file, path)
        content[begin + length // 2] ^= 0x10
        spoilt.write_bytes(content)
        spoilt.chmod(0o755)
        for _ in range(2):
            said = stage.run(file=str(spoilt), code=0 if starts else 1, HOME=str(home))
            expect(("started" if starts else "not whole") in said, f"damaged in {path}: {said}")
            wait_for(lambda: not workers_of(spoilt), "the rest has no end")
        found = [file.relative_to(home).as_posix() for file in home.rglob(f"{Path(path).name}*")]
        expect(not found, f"what is damaged was left there: {found}")
        shutil.rmtree(home)
    expect(not list(stage.shared.iterdir()), f"what is damaged was tried elsewhere: {list(stage.shared.iterdir())}")


def environment_of(said):
    return dict(line.split("=", 1) for line in said.splitlines() if "=" in line)


def given_to_program(stage, listed, **persons):
    """The program's environment, and which file is held, on a host without fonts and keyboard maps."""
    hidden = [Path(folder).resolve() for folder in HOSTS_OWN if Path(folder).is_dir()]
    given = environment_of(stage.run("given", listed["hold"], hidden=hidden, **persons))
    return given, given.pop("HELD", None)


def tells(stage):
    """All that the launcher changes in the environment is listed, and all that is listed it changes."""
    listed, withheld = variables(stage.root)
    # As at the very first start: at others nothing is left to wait for.
    remove(stage.trees()[0])
    persons = {**dict.fromkeys(withheld, "/another"), listed["libraryPath"]: "/before"}
    before = environment_of(stage.run("-c", "tr '\\0' '\\n' </proc/$$/environ", file="/bin/sh", **persons))
    given, held = given_to_program(stage, listed, **persons)
    changed = {name for name in {*before, *given} if before.get(name) != given.get(name)}
    expect(changed == {*listed.values(), *withheld}, f"{VARIABLES} lists {sorted({*listed.values(), *withheld})}, and the launcher changes {sorted(changed)}")
    expect(not {*withheld} & {*given}, f"what leads to another Qt is not taken away: {given}")
    expect(given[listed["file"]] == str(stage.file), f"where it is itself: {given[listed['file']]}")
    expect(held == str(stage.trees()[0] / ".state"), f"what is held: {held}")
    expect(given[listed["formerLibraryPath"]] == "/before" and given[listed["libraryPath"]].endswith(":/before"), f"the person's own path of libraries: {given}")


def lends(stage):
    """Only what the person has not set, and says what."""
    listed, _ = variables(stage.root)
    lendable = {listed[name] for name in ("fonts", "keyboards", "renderer")}
    given, _ = given_to_program(stage, listed)
    expect(set(given[listed["lent"]].split()) == lendable, f"what was lent: {given[listed['lent']]}")
    given, _ = given_to_program(stage, listed, **dict.fromkeys(lendable, "mine"))
    expect(given[listed["lent"]] == "" and {given[name] for name in lendable} == {"mine"}, f"what the person has set: {given}")


def loaders_list(libraries):
    """As ld.so.cache is (packaging/linux/launcher/hostlibraries.cpp), of {name: file}."""
    words = [word for pair in libraries.items() for word in pair]
    head, places = 48 + 24 * len(libraries), []
    strings = b""
    for word in words:
        places.append(head + len(strings))
        strings += str(word).encode() + b"\0"
    entries = [struct.pack("=iIIIQ", 0x0303, *places[2 * n : 2 * n + 2], 0, 0) for n in range(len(libraries))]
    return b"glibc-ld.so.cache1.1" + struct.pack("=7I", len(libraries), len(strings), *[0] * 5) + b"".join(entries) + strings


def chooses(stage):
    """Of a host with the same C library its drivers are taken; of another's nothing: its OpenGL would bring that C library."""
    c_library = next(Path("/usr/lib").glob("*/libc.so.6"), Path("/usr/lib64/libc.so.6"))
    listed = stage.work / "ld.so.cache"
    # The launcher is a file of the right kind.
    drivers = {DRIVERS: stage.work / "launcher"}
    others = [("/dev/null", file) for folder in ("/lib64", "/usr/lib64", "/lib", "/usr/lib") if (file := Path(folder).resolve() / "libc.so.6").exists()]
    for host, libraries, hidden, starts, chosen in (("of another C library", drivers, others, "--library-path", [DRIVERS]), ("of the same", {**drivers, "libc.so.6": c_library}, [], "started", [])):
        listed.write_bytes(loaders_list(libraries))
        shutil.rmtree(stage.trees()[0] / "chosen")
        said = stage.run(seen=[(listed, "/etc/ld.so.cache"), *hidden])
        expect(starts in said, f"on a host {host}: {said}")
        found = [link.name for link in (stage.trees()[0] / "chosen").glob("*/*")]
        expect(found == chosen, f"on a host {host} the stand-ins are {found}")
    shutil.rmtree(stage.trees()[0] / "chosen")


def says_why(stage):
    """Where it cannot unpack, a sentence that names the folder; where nobody has named one, the next one will do."""
    place = stage.work / "place"
    place.mkdir()
    small, fixed = ["--size", "65536", "--tmpfs", str(place)], ["--ro-bind", str(place), str(place)]
    for what, entering, sentence in (("a full disk", small, "not enough room"), ("a place to read only", fixed, "cannot write")):
        entered = stage.command(str(stage.file), GODWIT_UNPACK=str(place))
        done = subprocess.run([*entered[:-1], *entering, entered[-1]], capture_output=True, text=True, timeout=LONGEST, check=False)
        expect(done.returncode == 1 and sentence in done.stderr and str(place) in done.stderr, f"{what}: {done.returncode}: {done.stderr}")
    without_programs = ["unshare", "--map-root-user", "--mount", "sh", "-c", 'mount -t tmpfs -o noexec none "$1" && shift && exec "$@"', "sh", str(place)]
    said = stage.run(*without_programs[1:], str(stage.file), file=without_programs[0], code=1, GODWIT_UNPACK=str(place))
    expect("mounted noexec" in said, f"a place without programs: {said}")
    said = stage.run(*without_programs[1:], str(stage.file), file=without_programs[0], XDG_CACHE_HOME=str(place))
    expect("started" in said and list(stage.shared.glob("godwit-*/unpacked-*")), f"a cache without programs: {said}")
    for folder in stage.shared.iterdir():
        remove(folder)


def cannot_install(stage):
    """Without a home, or in one that cannot be written: a sentence each."""
    said = stage.run("--install", code=1, HOME="")
    expect("HOME names no folder" in said, f"without a home: {said}")
    entered = stage.command(str(stage.file), "--install")
    fixed = ["--ro-bind", str(stage.home), str(stage.home)]
    done = subprocess.run([*entered[:-2], *fixed, *entered[-2:]], capture_output=True, text=True, timeout=LONGEST, check=False)
    expect(done.returncode != 0 and "godwit: stopped" in done.stderr, f"a home to read only: {done.returncode}: {done.stderr}")
    for folder in stage.shared.iterdir():
        remove(folder)


def leaves_alone(stage):
    """A tree that a program runs from, whatever has become of it."""
    tree = stage.trees()[0]
    for spoil in (tree / NEEDED).unlink, lambda: (tree / ".state").write_bytes(b""):
        stays = stage.staying()
        wait_until_on_disk(tree / ".state")
        spoil()
        expect("started" in stage.run(), "no start beside a spoilt tree")
        expect((tree / "bin/godwit").exists(), "a tree was removed that a program runs from")
        expect([each.name for each in stage.trees()] == [tree.name, f"{tree.name}-2"], f"unpacked into {stage.trees()}")
        end(stays)
        remove(stage.trees()[1])
        expect("started" in stage.run() and stage.trees() == [tree], f"what nobody uses any more is not mended: {stage.trees()}")
        expect((tree / NEEDED).exists(), "the tree was not mended")


def started_by(entry):
    """The program of an Exec line, as the desktop entry specification reads it."""
    line = re.search(r"^Exec=(.*)$", entry, re.MULTILINE)[1]
    value = re.sub(r"\\(.)", lambda found: {"s": " ", "n": "\n", "t": "\t", "r": "\r"}.get(found[1], found[1]), line)
    return re.sub(r"\\(.)", r"\1", re.match(r'"((?:[^"\\]|\\.)*)"', value)[1]).replace("%%", "%")


def takes_away(stage):
    program = stage.home / ".local/bin/godwit"
    noted = program.parent / ".godwit.update"
    program.parent.mkdir(parents=True)
    previous = program.parent / ".godwit.previous"
    for file in (program, noted, previous):
        file.write_text("of another version")
    stage.run("--install")
    expect(program.read_bytes() == stage.file.read_bytes() and not noted.exists(), "it is not installed, or taken for the version before")
    expect(not previous.exists(), "going back would lead past the version that was there")
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
    expect_nothing_left(stage)
    # At once after the first start, while the rest is on its way.
    for _ in range(5):
        stage.run()
        stage.run("--uninstall")
        expect_nothing_left(stage)


def expect_nothing_left(stage):
    left = [path for folder in (stage.home, stage.shared) for path in folder.rglob("*") if not path.is_dir()]
    expect(not left and not list(stage.shared.iterdir()), f"left behind: {left or list(stage.shared.iterdir())}")


def run(root, work):
    """What is wrong, a sentence each."""
    stage = Stage(root, work)
    try:
        stage.make()
        for part in (unpacks, goes_on_behind, notices_damage, tells, lends, chooses, says_why, cannot_install, leaves_alone, takes_away):
            part(stage)
    except (Wrong, OSError, subprocess.SubprocessError) as problem:
        return [str(problem)]
    return []
