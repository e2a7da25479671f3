#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""demo.py GODWIT SHOTS [--screen]: two real servers with sample people, and Godwit signed in to both.

With --screen it drives the window in a virtual display and leaves pictures in SHOTS; else it opens the window."""

import hashlib
import http.client
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import samplepictures
from paint import FrameBuffer, Program, shift_between
from samplelife import PEOPLE, Life
from screen import Screen, has_tools
from snac import Snac

# Of the timeline's words: below any banner, above what is told at the window's edge.
PLACE = (290, 200, 720, 560)
# Times of day and numbers of answers may have become others.
SAME_PLACE = 0.8


def say(sentence):
    print(f"demo: {sentence}", flush=True)


class Godwit:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        # No keychain of the user's is touched: the tokens of this folder are in a file of its own.
        self.environment = {**os.environ, "GODWIT_PASSPHRASE": secrets.token_hex(16), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def arguments(self, *words):
        return [self.program, "--data-dir", str(self.folder), *words]

    def run(self, *words, text=""):
        done = subprocess.run(self.arguments(*words), input=text, env=self.environment, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"godwit {words[0]}: {done.stderr.strip()}")
        return done.stdout

    def sign_in(self, server, user):
        """As a person does who has no browser: opens the page that Godwit names, allows it, pastes the code."""
        command = self.arguments("login", f"http://{server.host}", "--code")
        with subprocess.Popen(command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as asking:
            page = next(line.split()[-1] for line in asking.stderr if "/oauth/authorize" in line)
            _, problem = asking.communicate(server.allow(page, user) + "\n", timeout=60)
            if asking.returncode != 0:
                raise RuntimeError(f"godwit login: {problem.strip()}")

    def health_of(self, server):
        """As the window has found it: the command's exit code says the same, so it is not looked at."""
        done = subprocess.run(self.arguments("--json", "health", server.host), env=self.environment, capture_output=True, text=True, timeout=60, check=False)
        return json.loads(done.stdout)["servers"][0]["state"]

    def window(self, environment):
        return subprocess.Popen(self.arguments(), env={**self.environment, **environment}, stderr=subprocess.PIPE, text=True)


def fill(first, second, pictures):
    samplepictures.draw(pictures, [*(name for name in PEOPLE if name in samplepictures.FACES), "estuary", "mudflat"])
    for server in (first, second):
        server.make()
        server.start()
    others = [name for name in PEOPLE if name != "maren"]
    life = Life(first, pictures)
    life.make_people(PEOPLE)
    life.sign_in(PEOPLE)
    life.follow("maren", others)
    talkers = ("ines", "tomasz", "samuel", "slowtrains")
    for name in others:
        life.follow(name, [talker for talker in talkers if talker != name])
    # snac hands follows between its own users over at once, but by a queue.
    time.sleep(1)
    life.speak()
    standby = Life(second, pictures)
    standby.make_people(["maren", "wren"])
    standby.sign_in(["maren", "wren"])
    standby.follow("maren", ["wren"])
    second.post("wren", "The hide opens at six here too. Tea is on the bench.")


def wait_until(true, seconds, what):
    for _ in range(seconds * 5):
        if true():
            return
        time.sleep(0.2)
    raise RuntimeError(what)


def posts_of(server, user):
    account = server.call("GET", "/api/v1/accounts/verify_credentials", user)["id"]
    return [post["content"] for post in server.call("GET", f"/api/v1/accounts/{account}/statuses", user)]


class Play:
    """What a person does in the first minutes, by real keys, with a picture of each step."""

    def __init__(self, godwit, screen, shots):
        self.godwit, self.screen, self.shots = godwit, screen, shots
        self.process = None

    def picture(self, name, width=1440, height=900):
        self.rest()
        self.screen.save(self.shots / f"{name}.png", width, height)

    def rest(self, seconds=0.4, patience=4):
        """Until the picture stays for so long; a field's cursor blinks for ever."""
        last, since, ends = None, 0, time.monotonic() + patience
        while time.monotonic() < ends and (last is None or time.monotonic() - since < seconds):
            digest = hashlib.blake2b(self.screen.frame_buffer.map).digest()
            if digest != last:
                last, since = digest, time.monotonic()
            time.sleep(0.05)

    def posts_shown(self, what):
        """Until the column shows words: its title is above, and what waits for posts is dim."""
        wait_until(lambda: self.screen.frame_buffer.ink(*Program.region) > 100, 30, what)

    def open(self):
        self.process = self.godwit.window(self.screen.environment)
        window = self.screen.window(self.process)
        self.screen.place(window, 1440, 900)
        return window

    def close(self):
        self.process.terminate()
        _, said = self.process.communicate(timeout=20)
        warnings = [line for line in said.splitlines() if line.strip()]
        if warnings:
            raise RuntimeError("the window said: " + " / ".join(warnings[:5]))

    def read_and_post(self, server):
        self.open()
        self.posts_shown("the timeline was not shown")
        # Faces and pictures come a little later.
        time.sleep(1)
        self.picture("demo-1-home")
        self.screen.keys("j", "j", "f")
        self.screen.keys("k", "o")
        time.sleep(2)
        self.picture("demo-2-thread")
        self.screen.keys("Escape", "n")
        time.sleep(0.8)
        self.screen.type("Counted them twice: forty-six. The dog counted once, loudly.")
        time.sleep(0.5)
        self.picture("demo-3-composer")
        self.screen.keys("ctrl+Return")
        wait_until(lambda: any("Counted them twice" in post for post in posts_of(server, "maren")), 30, "the post did not reach its server")
        say("read the timeline, opened a thread, posted; the post stands on the server")
        time.sleep(1.5)
        self.screen.keys("period")
        time.sleep(1)
        self.picture("demo-4-posted")

    def carry_on(self, first, second):
        """The plug is pulled in the middle of a sentence; one key later the same person goes on elsewhere."""
        words = "Written while the server went away. It goes out once."
        # A place in the middle, and not the very top.
        self.screen.keys("j", "j", "space")
        time.sleep(0.5)
        self.picture("demo-5-before")
        self.screen.keys("n")
        time.sleep(0.8)
        self.screen.type(words)
        first.stop()
        self.screen.keys("ctrl+Return")
        wait_until(lambda: self.godwit.health_of(first) == "unreachable", 20, "the dead server was not noticed")
        self.screen.keys("Escape")
        time.sleep(0.8)
        self.picture("demo-6-server-gone")
        before = self.screen.frame_buffer.ink_lines(*PLACE)
        began = time.monotonic()
        self.screen.keys("ctrl+shift+s")
        wait_until(lambda: any(words in post for post in posts_of(second, "maren")), 30, "the waiting post did not go out by the standby")
        took = time.monotonic() - began
        time.sleep(0.5)
        self.picture("demo-7-carried-on")
        sent = sum(words in post for post in posts_of(second, "maren"))
        if sent != 1:
            raise RuntimeError(f"the waiting post went out {sent} times")
        moved, same = shift_between(before, self.screen.frame_buffer.ink_lines(*PLACE))
        if moved != 0 or same < SAME_PLACE:
            raise RuntimeError(f"the timeline does not stand where it stood: moved by {moved} pixels, {same:.0%} of its lines are the same there")
        say(f"pulled the plug while a post was written, switched by one key: it stands on the standby's server, once, after {took:.1f} s; the timeline stands on the same pixel")

    def read_without_server(self):
        self.close()
        began = time.monotonic()
        self.open()
        self.posts_shown("without its server the timeline was not shown")
        took = time.monotonic() - began
        time.sleep(1)
        self.picture("demo-8-started-again")
        self.close()
        say(f"closed Godwit, started it without the first server: the timeline is still there (shown {took:.1f} s after the close)")


def play(godwit, first, second, shots):
    with tempfile.TemporaryDirectory(prefix="godwit-demo-screen-") as folder:
        screen = Screen(picture_folder=folder)
        screen.start()
        try:
            screen.frame_buffer = FrameBuffer(f"{folder}/Xvfb_screen0")
            steps = Play(godwit, screen, shots)
            steps.read_and_post(first)
            steps.carry_on(first, second)
            steps.read_without_server()
        finally:
            screen.stop()
    cached = json.loads(godwit.run("--json", "timeline", "home", "--offline", "--limit", "40"))
    if not any("Counted them twice" in json.dumps(row) for row in cached["rows"]):
        raise RuntimeError("the post is not in the cached timeline")
    say(f"pictures: {shots}")


def show(godwit, first):
    say(f"Godwit shows the home timeline of @maren@{first.host}; close the window to end.")
    say(f"To pull its plug: kill {first.process.pid}; then Ctrl+Shift+S in the window, or its banner's button, goes on with the standby.")
    godwit.window({}).wait()


def main():
    program, shots = sys.argv[1], Path(sys.argv[2]).resolve()
    hidden = "--screen" in sys.argv or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if hidden and not has_tools():
        sys.exit("demo: without a display Xvfb, xdotool and ImageMagick are needed")
    with tempfile.TemporaryDirectory(prefix="godwit-demo-") as folder:
        folder = Path(folder)
        (folder / "pictures").mkdir()
        first, second = Snac(folder / "first"), Snac(folder / "second")
        try:
            say("starting two servers with sample people")
            fill(first, second, folder / "pictures")
            godwit = Godwit(program, folder / "godwit")
            godwit.sign_in(first, "maren")
            godwit.sign_in(second, "maren")
            godwit.run("standby", "set", f"maren@{second.host}", "--account", f"maren@{first.host}")
            tried = json.loads(godwit.run("--json", "switch", "--rehearse"))
            say(f"signed in to {first.host}, with {second.host} standing by; a switch takes {tried['there_ms']:.0f} ms, and back {tried['back_ms']:.0f} ms")
            play(godwit, first, second, shots) if hidden else show(godwit, first)
        except (RuntimeError, OSError, ValueError, subprocess.SubprocessError, http.client.HTTPException) as problem:
            sys.exit(f"demo: {problem}")
        finally:
            first.stop()
            second.stop()


main()
