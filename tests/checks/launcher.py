# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the launcher of the self-contained file unpacks, and where; what it tells the program; what it leaves alone, and what it
takes away."""

import fcntl
import re
import shutil
import struct
import subprocess
import time
from pathlib import Path

import launcherrest
from launcherstage import DRIVERS, LONGEST, NEEDED, VARIABLES, Stage, Wrong, end, expect, expect_whole, remove, variables, wait_for, wait_until_on_disk, waits

# A host that has them has fonts and keyboard maps.
HOSTS_OWN = ("/etc/fonts", "/usr/share/X11/xkb")


def unpacks(stage):
    expect("started" in stage.run(), "the program does not start")
    expect(len(stage.trees()) == 1, f"unpacked into {stage.trees()}")
    state = stage.trees()[0] / ".state"
    file = state.stat().st_ino
    wait_until_on_disk(state)
    expect(state.stat().st_ino == file, "the file that is locked became another one")
    expect_whole(stage, stage.trees()[0])


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
    wait_until_on_disk(stage.trees()[0] / ".state")
    # Somebody else's descriptor would be taken for it.
    expect(listed["rest"] not in given_to_program(stage, listed, **{listed["rest"]: "9"})[0], "the program waits for what is there")
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


def megabytes(stage):
    """What the tree takes on a disk."""
    return sum((path.stat().st_size // 4096 + 1) * 4096 if path.is_file() else 4096 for path in (stage.work / "tree").rglob("*")) // 1_000_000 + 1


def shows(stage):
    """All that is in it, in a folder of the person's choice; but not among other things. As well where the system starts no second
    thread, since there is no memory for one of that size."""
    folder = stage.home / "inside"
    stage.run("-c", 'ulimit -s 8000000000 2>/dev/null; exec "$@"', "sh", str(stage.file), "--unpack", str(folder), file="/bin/sh")
    expect_whole(stage, folder)
    said = stage.run("--unpack", str(folder), code=1)
    expect("name an empty folder" in said, f"unpacked among other things: {said}")
    shutil.rmtree(folder)


def opens(stage):
    """Who starts it without the first three descriptors has no file of the tree for them, and no socket."""
    told = stage.work / "opened"
    remove(stage.trees()[0])
    stage.run("-c", 'exec "$@" <&- >&- 2>&-', "sh", str(stage.file), "opened", str(told), file="/bin/sh")
    expect(told.read_text().split() == ["/dev/null"] * 3, f"without descriptors the first three are {told.read_text()}")


def says_why(stage):
    """Where it cannot unpack, a sentence that names the folder; where nobody has named one, the next one will do."""
    place = stage.work / "place"
    place.mkdir()
    small, fixed = ["--size", "65536", "--tmpfs", str(place)], ["--ro-bind", str(place), str(place)]
    for what, entering, sentence in (("a full disk", small, f"takes {megabytes(stage)} MB"), ("a place to read only", fixed, "cannot write")):
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


def waits_for_who_removes(stage):
    """And goes on with the lock that is there then, not with the one that was removed."""
    tree, lock = stage.trees()[0], stage.home / ".cache/godwit/unpacking.lock"
    remove(tree)
    with lock.open("w") as before:
        fcntl.flock(before, fcntl.LOCK_EX)
        starts = stage.start("stay")
        wait_for(lambda: waits(stage), "a first start does not wait for the lock")
        lock.unlink()
        after = lock.open("w")
        fcntl.flock(after, fcntl.LOCK_EX)
    time.sleep(0.5)
    expect(waits(stage) and not stage.trees(), "unpacked by a lock that nobody else meets")
    after.close()
    expect(starts.stdout.readline() == "ready\n", "the program does not start")
    end(starts)
    expect(stage.trees() == [tree], f"unpacked into {stage.trees()}")


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
    # On a full disk, where nothing more can be unpacked.
    entered = stage.command(str(stage.file), "--uninstall")
    done = subprocess.run([*entered[:-2], "--size", "65536", "--tmpfs", str(stage.home), *entered[-2:]], capture_output=True, text=True, timeout=LONGEST, check=False)
    expect(done.returncode == 0 and "not installed" in done.stderr, f"on a full disk: {done.returncode}: {done.stderr}")
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
        for part in (unpacks, *launcherrest.PARTS, opens, tells, lends, chooses, shows, says_why, cannot_install, leaves_alone, waits_for_who_removes, takes_away):
            part(stage)
    except (Wrong, OSError, subprocess.SubprocessError) as problem:
        return [str(problem)]
    return []
