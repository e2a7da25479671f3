# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the launcher of the self-contained file unpacks behind a start."""

import contextlib
import errno
import fcntl
import os
import shutil
import signal
import subprocess
from pathlib import Path

from launcherstage import ASK, LONGEST, NEEDED, PLAYERS, end, expect, expect_whole, variables, wait_for, wait_until_on_disk, waits, workers, workers_of


LOCK = ".cache/godwit/unpacking.lock"


@contextlib.contextmanager
def locked(stage):
    with (stage.home / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def goes_on_behind(stage):
    """A start does not wait for what only the player needs; whoever is killed at it, the next start brings it."""
    unpacked = stage.trees()[0]
    (unpacked / PLAYERS).unlink()
    with locked(stage):
        stays = stage.staying()
        wait_for(lambda: workers(stage), "nobody unpacks the rest")
        expect("started" in stage.run(), "no second start while the rest is on its way")
        wait_for(lambda: len(waits(stage)) == 2, "somebody unpacks beside the lock")
        # Others may wait for these: they have to get on, however busy the machine is.
        behind = (os.sched_getscheduler(0), min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10))
        expect({(os.sched_getscheduler(worker), os.getpriority(os.PRIO_PROCESS, worker)) for worker in workers(stage)} == {behind}, "what is unpacked behind a start is not behind it, or never comes")
        for worker in workers(stage):
            os.kill(worker, signal.SIGKILL)
        expect(not (unpacked / PLAYERS).exists(), "somebody unpacks beside the lock")
        (unpacked / f"{PLAYERS}.part").write_bytes(b"half of it")
    # Whoever clears the folder up takes an old file of no length for nothing.
    (stage.home / LOCK).unlink()
    stage.run()
    wait_for(lambda: (unpacked / PLAYERS).exists() and not workers(stage), "the rest never comes")
    end(stays)
    expect(stage.trees() == [unpacked], f"unpacked anew: {stage.trees()}")
    expect_whole(stage, unpacked)
    wait_until_on_disk(unpacked / ".state")


def place_of(file, path):
    """(where a packed file begins, its length)."""
    content = file.read_bytes()
    offset, length = (int(word, 16) for word in content[-100:].split(b"GODWIT-PACK-1 ")[1].split()[1:])
    listed = subprocess.run(["zstd", "--decompress", "--stdout"], input=content[offset : offset + length], capture_output=True, check=True).stdout.decode()
    words = next(line.split() for line in listed.splitlines() if line.split()[5] == path)
    return int(words[2]), int(words[3])


def spoilt_in(stage, path):
    """The file with damage to what is packed as `path`."""
    spoilt, content = stage.work / "spoilt.run", bytearray(stage.file.read_bytes())
    begin, length = place_of(stage.file, path)
    content[begin + length // 2] ^= 0x10
    spoilt.write_bytes(content)
    spoilt.chmod(0o755)
    return spoilt


def notices_damage(stage):
    """In what a start needs: no start. In the rest: one without it, and it is tried again."""
    for path, starts in ((NEEDED, False), (PLAYERS, True)):
        spoilt, home = spoilt_in(stage, path), stage.work / "home"
        home.mkdir()
        for _ in range(2):
            said = stage.run(file=str(spoilt), code=0 if starts else 1, HOME=str(home))
            expect(("started" if starts else "not whole") in said, f"damaged in {path}: {said}")
            wait_for(lambda: not workers_of(spoilt), "the rest has no end")
        found = [file.relative_to(home).as_posix() for file in home.rglob(f"{Path(path).name}*")]
        expect(not found, f"what is damaged was left there: {found}")
        shutil.rmtree(home)
    expect(not list(stage.shared.iterdir()), f"what is damaged was tried elsewhere: {list(stage.shared.iterdir())}")


def comes_when_asked(stage):
    """Before the start is over, who plays a film has the rest at once."""
    unpacked, took = stage.trees()[0], []
    for _ in range(3):
        (unpacked / PLAYERS).unlink()
        took.append(float(stage.run("ask", variables(stage.root)[0]["rest"], ASK=ASK)))
        expect((unpacked / PLAYERS).exists(), "the rest is said to be there, and is not")
        wait_until_on_disk(unpacked / ".state")
    expect(min(took) < 1, f"whoever asks for the rest waits for {took} seconds")


def leaves_what_is_removed(stage):
    """A tree that somebody removes, as who uninstalls does."""
    unpacked = stage.trees()[0]
    (unpacked / PLAYERS).unlink()
    with (unpacked / ".state").open("rb+") as state:
        with locked(stage):
            stage.run()
            wait_for(lambda: waits(stage), "nobody unpacks the rest")
            fcntl.flock(state, fcntl.LOCK_EX)
        wait_for(lambda: not workers(stage), "the rest has no end")
        expect(not (unpacked / PLAYERS).exists(), "unpacked into a tree that somebody removes")


def knows_what_is_on_disk(stage):
    """What comes into a tree that is on the disk is not there yet: until it is, a crash would leave zeros in its place."""
    unpacked = stage.trees()[0]
    state = unpacked / ".state"
    stage.run()
    wait_for(lambda: not workers(stage), "the rest has no end")
    expect(state.read_bytes().startswith(b"synced"), "never on the disk")
    (unpacked / PLAYERS).unlink()
    spoilt = spoilt_in(stage, PLAYERS)
    stage.run(file=str(spoilt))
    wait_for(lambda: not workers_of(spoilt), "the rest has no end")
    expect(not state.read_bytes().startswith(b"synced"), "half of the rest is taken for what is on the disk")
    stage.run()
    wait_until_on_disk(state)
    expect_whole(stage, unpacked)


# Starts, waits until all is there, takes $2 away again, and leaves no room for it.
FILLED = """
"$1" && until grep -q ^synced "$GODWIT_UNPACK"/unpacked-*/.state; do sleep 0.1; done
rm "$GODWIT_UNPACK"/unpacked-*/"$2"
cat /dev/zero >"$GODWIT_UNPACK/filling" 2>/dev/null
exec "$1" --install
"""


def begins_nothing_without_room(stage):
    """A disk that is full of half of it is full for everybody: the system never has to say that it is."""
    place = stage.work / "place"
    place.mkdir()
    entered = stage.command("/bin/sh", "-c", FILLED, "sh", str(stage.file), PLAYERS, GODWIT_UNPACK=str(place))
    done = subprocess.run([*entered[:-6], "--size", "20000000", "--tmpfs", str(place), *entered[-6:]], capture_output=True, text=True, timeout=LONGEST, check=False)
    expect(done.returncode == 1 and "not enough room" in done.stderr and os.strerror(errno.ENOSPC) not in done.stderr, f"without room for the rest: {done.returncode}: {done.stderr}")
    place.rmdir()


PARTS = (goes_on_behind, comes_when_asked, leaves_what_is_removed, knows_what_is_on_disk, begins_nothing_without_room, notices_damage)
