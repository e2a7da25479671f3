# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs seen from outside: when they have painted, what memory and processor they take."""

import mmap
import os
import struct
import subprocess
import time
from pathlib import Path

# What words are written in (light), as the frame buffer has it.
INK = bytes([0x1A, 0x1C, 0x1D])


class FrameBuffer:
    """The picture of a virtual screen that keeps it in a file (Xvfb -fbdir): XWD, 32 bits a pixel."""

    def __init__(self, file):
        self.file = open(file, "rb")
        self.map = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack("!25I", self.map[:100])
        self.begin = head[0] + head[19] * 12
        self.stride = head[12]

    def ink(self, x, y, width, height):
        """How many points are exactly the ink; every fourth line is looked at."""
        count = 0
        for line in range(y, y + height, 4):
            start = self.begin + line * self.stride + x * 4
            count += self.map[start:start + width * 4].count(INK)
        return count

    def ink_lines(self, x, y, width, height):
        """The ink of each line: the same words on the same pixels give the same numbers, whatever is coloured anew."""
        starts = (self.begin + line * self.stride + x * 4 for line in range(y, y + height))
        return [self.map[start:start + width * 4].count(INK) for start in starts]


def shift_between(before, after, most=80):
    """By how many lines words have moved down, and which share of the written lines is the same then."""

    def same(shift):
        pairs = [(before[i], after[i + shift]) for i in range(most, len(before) - most)]
        written = [pair for pair in pairs if any(pair)]
        return sum(one == other for one, other in written) / len(written) if written else 0

    # Of shifts that fit as well, the smallest.
    best = max(range(-most, most + 1), key=lambda shift: (same(shift), -abs(shift)))
    return best, same(best)


def memory(process):
    """Proportional set size in MB."""
    for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("no proportional set size")


def processor(process):
    """Seconds used by all its threads."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def precise_processor(process):
    """Seconds used by each of its threads, to the nanosecond. One that ends takes its own away."""
    tasks = Path(f"/proc/{process.pid}/task").iterdir()
    return {task.name: int((task / "schedstat").read_text().split()[0]) / 1e9 for task in tasks}


def wakeups(process):
    """How often its threads have waited, by name."""
    found = {}
    for task in Path(f"/proc/{process.pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                found[task.name + " " + (task / "comm").read_text().strip()] = int(line.split()[1])
    return found


class Program:
    """A program with a window on a screen. Region is where its words are looked for."""

    region = (290, 60, 720, 780)

    def __init__(self, screen, command, environment):
        self.screen = screen
        self.began = time.monotonic()
        self.process = subprocess.Popen(command, env={**screen.environment, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def ink(self):
        return self.screen.frame_buffer.ink(*self.region)

    def painted(self, enough, seconds=60):
        """Milliseconds from the start until so many points are ink."""
        while self.ink() < enough:
            if self.process.poll() is not None or time.monotonic() - self.began > seconds:
                raise RuntimeError(f"{self.process.args[0]} painted nothing: {self.end()}")
            time.sleep(0.001)
        return (time.monotonic() - self.began) * 1000

    def at_rest(self, seconds=2.0):
        """The ink of a picture that stays for so long."""
        last, since = self.ink(), time.monotonic()
        while time.monotonic() - since < seconds:
            time.sleep(0.05)
            ink = self.ink()
            if ink != last:
                last, since = ink, time.monotonic()
        return last

    def end(self):
        self.process.terminate()
        try:
            return self.process.communicate(timeout=20)[1].strip()
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.communicate()[1].strip()
