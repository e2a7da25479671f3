# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the window: the program itself seen from outside, frames and switches from within window_drive."""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from benchserver import BenchServer
from paint import FrameBuffer, Program, memory, precise_processor, processor, wakeups
from screen import Screen, has_tools

FEW, MANY = 10_000, 1_000_000
RENDERERS = {
    "software": {"QT_QUICK_BACKEND": "software"},
    "llvmpipe": {"QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1", "GALLIUM_DRIVER": "llvmpipe"},
}
# The tokens of the seeded folders are in files of their own: no keychain is asked.
PRIVATE = {"GODWIT_PASSPHRASE": "nothing is kept under it", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
# Whatever changes the folders that were made before.
SEEDS = ["tests/bench/window/seed.cpp", "tests/fakes/postgenerator.cpp", "tests/fakes/seededfolder.cpp", "app/cache/migrations/cache/*.sql"]


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def stamp():
    digest = hashlib.sha256()
    for pattern in SEEDS:
        for file in sorted(Path().glob(pattern)):
            digest.update(file.read_bytes())
    return digest.hexdigest()


class WindowBench:
    def __init__(self, build, quick):
        self.programs = (build / "bin").resolve()
        self.data = build.resolve() / "data"
        self.rows = []
        self.quick = quick
        self.renderer = None
        self.screen = None
        self.server = None

    def folder(self, posts):
        """A data folder with so many cached posts, made once."""
        folder, mark = self.data / str(posts), self.data / f"{posts}.made"
        if not mark.exists() or mark.read_text() != stamp():
            shutil.rmtree(folder, ignore_errors=True)
            print(f"making a cache of {posts:,} posts", flush=True)
            began = time.monotonic()
            self.seed("posts", folder, posts)
            mark.write_text(stamp())
            print(f"  made in {time.monotonic() - began:.0f} s", flush=True)
        return folder

    @contextlib.contextmanager
    def copy_of(self, folder, name):
        copy = self.data / name
        shutil.rmtree(copy, ignore_errors=True)
        # A socket of one that was ended cannot be copied.
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*.socket"))
        self.warm(copy)
        try:
            yield copy
        finally:
            shutil.rmtree(copy)

    def seed(self, what, folder, number):
        subprocess.run([self.programs / "window_seed", what, folder, str(number)], env={**os.environ, **PRIVATE}, check=True)

    def add(self, name, value, unit, budget=None):
        row = {"bench": "window", "name": name, "value": round(value, 4), "unit": unit, "budget": None if budget is None else round(budget, 4)}
        # llvmpipe stands beside: the budgets are the software renderer's.
        judged = budget is not None and self.renderer == "software"
        row |= {"met": value <= budget if judged else None, "renderer": self.renderer}
        self.rows.append(row)
        verdict = "" if budget is None else f" budget <= {budget:.3f} " + ("" if row["met"] is None else "met" if row["met"] else "NOT MET")
        print(f"  {name:<68} {value:12.3f} {unit:<4}{verdict}", flush=True)

    def environment(self):
        return {**PRIVATE, **RENDERERS[self.renderer]}

    def start(self, *command):
        return Program(self.screen, [str(word) for word in command], self.environment())

    def godwit(self, folder):
        return self.start(self.programs / "godwit", "--data-dir", folder)

    def drive(self, *words):
        command = [str(self.programs / "window_drive"), *map(str, words)]
        environment = {**self.screen.environment, **self.environment(), "QT_NO_GLIB": "1", "QT_QPA_UPDATE_IDLE_TIME": "0"}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def driven(self, *words):
        process = self.drive(*words)
        said, problem = process.communicate(timeout=600)
        if process.returncode != 0:
            raise RuntimeError(f"window_drive {words[0]}: {problem.strip()}")
        return json.loads(said.splitlines()[-1])

    def starts(self):
        """Start and memory, each program in turn so that all see the same machine."""
        commands = {
            "floor": (self.programs / "window_floor", "Empty"),
            "list": (self.programs / "window_floor", "PlainList"),
            FEW: (self.programs / "godwit", "--data-dir", self.folder(FEW)),
            MANY: (self.programs / "godwit", "--data-dir", self.folder(MANY)),
        }
        times, sizes, enough = {}, {}, {}
        for name, command in commands.items():
            program = self.start(*command)
            program.painted(1)
            enough[name] = max(1, int(0.8 * program.at_rest()))
            program.end()
        for _ in range(self.runs(9)):
            for name, command in commands.items():
                program = self.start(*command)
                times.setdefault(name, []).append(program.painted(enough[name]))
                program.at_rest(1.5)
                sizes.setdefault(name, []).append(memory(program.process))
                problem = program.end()
                if problem:
                    raise RuntimeError(f"{command[0].name} said: {problem}")
        return {name: statistics.median(found) for name, found in times.items()}, {name: statistics.median(found) for name, found in sizes.items()}

    def runs(self, wanted):
        few = 2 if self.quick else 4
        return wanted if self.renderer == "software" and not self.quick else min(wanted, few)

    def after_300(self, folder):
        """Memory and processor time once the selection went down by 300 posts."""
        sizes, seconds = [], []
        for _ in range(self.runs(3)):
            program = self.godwit(folder)
            program.painted(1)
            program.at_rest()
            window = self.screen.window(program.process)
            self.screen.run("xdotool", "windowfocus", "--sync", window)
            used = processor(program.process)
            self.screen.run("xdotool", "key", "--delay", "20", "--repeat", "300", "j")
            program.at_rest()
            sizes.append(memory(program.process))
            seconds.append(processor(program.process) - used)
            program.end()
            # The place was kept: the next run is to begin where this one did.
            self.reset(folder)
        return statistics.median(sizes), statistics.median(seconds)

    def reset(self, folder):
        """Both accounts signed in to our server, each at the place where the folder's maker left it."""
        self.seed("accounts", folder, self.server.port)

    def start_and_memory(self):
        times, sizes = self.starts()
        floor, least = times["floor"], sizes["floor"]
        self.add("floor: empty window, start to painted", floor, "ms")
        self.add("floor: plain list of 40 rows, start to painted", times["list"], "ms")
        self.add("floor: empty window, PSS", least, "MB")
        self.add("floor: plain list of 40 rows, PSS", sizes["list"], "MB")
        self.add(f"start to cached home timeline painted, {FEW} cached", times[FEW], "ms", 2 * floor)
        self.add(f"start to cached home timeline painted, {MANY} cached", times[MANY], "ms", 1.1 * times[FEW])
        self.add(f"PSS with the home timeline shown, {FEW} cached", sizes[FEW], "MB", 2 * least + 15)
        self.add(f"PSS with the home timeline shown, {MANY} cached", sizes[MANY], "MB", 1.1 * sizes[FEW])
        for posts in (FEW, MANY):
            size, seconds = self.after_300(self.folder(posts))
            self.add(f"PSS after 300 posts scrolled, {posts} cached", size, "MB", 1.2 * sizes[posts])
            self.add(f"processor time for 300 posts scrolled, {posts} cached", seconds, "s")

    def switches(self):
        folder = self.folder(MANY)
        self.switched("account", "switch", folder)
        self.reset(folder)
        # A pair's two homes become one, for good.
        with self.copy_of(folder, "paired") as paired:
            self.seed("paired", paired, self.server.port)
            self.switched("standby takes over", "carry-on", paired)

    def switched(self, what, verb, folder):
        cold, warm = [], []
        for _ in range(self.runs(10)):
            found = self.driven(verb, folder, 6)
            cold.append(found["cold"])
            warm += found["warm"]
        for name, found, budget in (("cold", cold, 100), ("warm", warm, 33)):
            self.add(f"switch, {what}, key to painted in its place, {name}, {MANY} cached, p50", statistics.median(found), "ms")
            self.add(f"switch, {what}, key to painted in its place, {name}, {MANY} cached, p95", percentile(found, 0.95), "ms", budget)

    def frames(self, name, found):
        self.add(f"{name}: frame, p50", statistics.median(found["frames"]), "ms")
        self.add(f"{name}: frame, p99", percentile(found["frames"], 0.99), "ms", 16.7)
        self.add(f"{name}: frame, p99 of processor time", percentile(found["processor"], 0.99), "ms", 16.7)
        self.add(f"{name}: slowest frame", max(found["frames"]), "ms")
        self.add(f"{name}: longest stretch of the UI thread, p99", percentile(found["slices"], 0.99), "ms")

    def scrolling(self):
        posts = FEW if self.renderer == "software" and not self.quick else 1000
        self.frames(f"scrolling {posts} posts with media", self.driven("scroll", self.folder(FEW), posts))
        self.reset(self.folder(FEW))

    def stream(self):
        seconds, rate = (20, 500) if self.renderer == "software" and not self.quick else (6, 500)
        with self.copy_of(self.folder(FEW), "streamed") as copy:
            self.streamed(copy, seconds, rate)

    def streamed(self, copy, seconds, rate):
        before = self.cached(copy)
        # Made before: the window does not wait for them.
        events = self.server.events(rate * seconds)
        process = self.drive("stream", copy, seconds + 1)
        if json.loads(process.stdout.readline()) != {"ready": True}:
            raise RuntimeError("window_drive stream is not ready")
        self.server.send("token-maren", events, rate)
        said, problem = process.communicate(timeout=600)
        if process.returncode != 0:
            raise RuntimeError(f"window_drive stream: {problem.strip()}")
        name = f"stream of {rate} events/s"
        self.frames(name, json.loads(said.splitlines()[-1]))
        self.add(f"{name}: events lost of {rate * seconds}", rate * seconds - (self.cached(copy) - before), "", 0)

    def cached(self, folder):
        with sqlite3.connect(folder / "cache.db") as cache:
            return cache.execute("SELECT count(*) FROM timeline_row").fetchone()[0]

    def idle(self):
        program = self.godwit(self.folder(FEW))
        program.painted(1)
        program.at_rest(5)
        # What a start does once, five and ten seconds after it (a second look at what came while the stream was opened, the
        # first at the servers' keys), is not what is going on for hours.
        time.sleep(8)
        used, woken, began = precise_processor(program.process), wakeups(program.process), time.monotonic()
        time.sleep(6 if self.quick else 30)
        passed = time.monotonic() - began
        share = sum(seconds - used.get(thread, 0) for thread, seconds in precise_processor(program.process).items()) / passed * 100
        by_thread = {name: count - woken.get(name, 0) for name, count in wakeups(program.process).items()}
        program.end()
        self.add("idle, window open: processor", share, "%", 0.1)
        self.add("idle, window open: wake-ups a second", sum(by_thread.values()) / passed, "1/s", 1)
        print("    " + ", ".join(f"{name}: {count}" for name, count in by_thread.items() if count), flush=True)

    def warm(self, folder):
        """A disk that sleeps, or memory that the system took back, is not what is measured."""
        with open(folder / "cache.db", "rb") as cache:
            while cache.read(1 << 24):
                pass

    def measure(self):
        for posts in (FEW, MANY):
            self.reset(self.folder(posts))
            self.warm(self.folder(posts))
        print(f"window, {self.renderer} renderer", flush=True)
        for step in (self.start_and_memory, self.switches, self.scrolling, self.stream, self.idle):
            step()

    def run(self):
        if not has_tools():
            raise RuntimeError("the window's benchmarks need Xvfb and xdotool")
        self.server = BenchServer()
        with tempfile.TemporaryDirectory(prefix="godwit-bench-") as pictures:
            self.screen = Screen(picture_folder=pictures)
            self.screen.start()
            self.screen.frame_buffer = FrameBuffer(f"{pictures}/Xvfb_screen0")
            try:
                for self.renderer in RENDERERS:
                    self.measure()
            finally:
                self.screen.stop()
                self.server.stop()
        return self.rows
