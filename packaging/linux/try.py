#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""try.py BUILD FILE NEXT ROOT...: the self-contained FILE in each ROOT, as an ordinary person's; NEXT is what it is updated to.

Servers, mirror and screen are outside of the roots, on loopback. Pictures are left in build/shots."""

import contextlib
import functools
import http.server
import itertools
import os
import re
import secrets
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

for folder in ("update", "verbs"):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / folder))
from keyholders import RELEASES, ROOTS, KeyHolders  # noqa: E402
from paint import FrameBuffer, Program  # noqa: E402
from screen import Screen  # noqa: E402
from snac import Snac  # noqa: E402

SHOTS = Path("build/shots")
HOME = "/home/ann"
# Of the file, where little more than the version is another.
MOST_FETCHED = 0.4
# Of what the plain build's window takes until it shows the timeline.
MOST_START = 1.3
# What fontconfig, Mesa and Qt keep for all programs of a person.
NOT_OURS = (".cache/fontconfig", ".cache/mesa_shader_cache", ".cache/qtshadercache-")


class Failed(Exception):
    pass


class Root:
    """A person's home in a root that nobody writes to."""

    def __init__(self, folder, home):
        self.folder, self.home = folder, home
        self.passphrase = secrets.token_hex(16)

    def command(self, *words, **environment):
        settings = {"HOME": HOME, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "GODWIT_PASSPHRASE": self.passphrase, "DBUS_SESSION_BUS_ADDRESS": "disabled:", **environment}
        entering = ["bwrap", "--die-with-parent", "--unshare-user", "--uid", "1000", "--gid", "1000", "--ro-bind", str(self.folder), "/", "--dev", "/dev", "--proc", "/proc"]
        entering += ["--tmpfs", "/tmp", "--tmpfs", "/var/tmp", "--tmpfs", "/home", "--bind", str(self.home), HOME, "--ro-bind-try", "/tmp/.X11-unix", "/tmp/.X11-unix", "--chdir", HOME, "--clearenv"]
        for name, value in settings.items():
            entering += ["--setenv", name, value]
        return [*entering, *words]

    def run(self, *words, **environment):
        began = time.monotonic()
        done = subprocess.run(self.command(*words, **environment), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode != 0:
            raise Failed(f"{' '.join(words)}: {done.returncode}: {done.stdout.strip()} {done.stderr.strip()}")
        return done.stdout + done.stderr, time.monotonic() - began

    def sign_in(self, program, server, user):
        command = self.command(program, "login", f"http://{server.host}", "--code")
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as asking:
            # One that never asks is ended, and then says no more.
            patience = threading.Timer(60, asking.kill)
            patience.start()
            page = next((line.split()[-1] for line in asking.stderr if "/oauth/authorize" in line), None)
            patience.cancel()
            if page is None:
                raise Failed("login never asked for a code")
            _, said = asking.communicate(server.allow(page, user) + "\n", timeout=60)
            if asking.returncode != 0:
                raise Failed(f"login: {said.strip()}")

    def files(self):
        found = sorted(path.relative_to(self.home).as_posix() for path in self.home.rglob("*") if not path.is_dir())
        return [path for path in found if not path.startswith(NOT_OURS)]


class Mirror:
    """A folder with a release of NEXT, signed by keys that are made here, behind a server of static files."""

    def __init__(self, tool, folder, file, version):
        self.folder, self.size = folder, file.stat().st_size
        holders = KeyHolders(tool, folder)
        holders.root("root.json", ROOTS[:2])
        holders.release("release.json", RELEASES[:2], 1, version, {f"linux-{os.uname().machine}": file})
        holders.run("layout", "mirror", "--root", "root.json", "--release", "release.json", "--file", str(file))
        handler = functools.partial(Files, directory=str(folder / "mirror"))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"


class Files(http.server.SimpleHTTPRequestHandler):
    """Static files with ranges, as every common web server gives."""

    protocol_version = "HTTP/1.1"
    sent = 0

    def do_GET(self):
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        content, wanted = file.read_bytes(), re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        begin, end = (int(wanted[1]), int(wanted[2] or len(content) - 1)) if wanted else (0, len(content) - 1)
        part = content[begin : end + 1]
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(part)))
        if wanted:
            self.send_header("Content-Range", f"bytes {begin}-{begin + len(part) - 1}/{len(content)}")
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(part)
            Files.sent += len(part)

    def log_message(self, *_):
        pass


class Stranger(http.server.ThreadingHTTPServer):
    """An https server whose certificate nobody vouches for: a program that says so has TLS."""

    def __init__(self, folder):
        certificate, key = folder / "certificate", folder / "key"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        super().__init__(("127.0.0.1", 0), functools.partial(Files, directory=str(folder)))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.address = f"https://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):
        """Whoever does not trust it hangs up."""


def background(screen):
    """The point in the corner of the region: black where there is no window."""
    picture, (x, y, _, _) = screen.frame_buffer, Program.region
    start = picture.begin + y * picture.stride + x * 4
    return picture.map[start : start + 3]


def wait_for_black(screen):
    for _ in range(200):
        if background(screen) == b"\0\0\0":
            return
        time.sleep(0.05)
    raise Failed("the screen is not free of the window before")


def paint_time(shown):
    """Seconds until there is a light ground with words on it."""
    while background(shown.screen) < b"\x80" and time.monotonic() - shown.began < 60 and shown.process.poll() is None:
        time.sleep(0.001)
    return shown.painted(100) / 1000


class Painted(Program):
    """OpenGL blends the edges of letters otherwise, so that none of them may be exactly the ink: any dark point counts."""

    def ink(self):
        x, y, width, height = self.region
        picture, count = self.screen.frame_buffer, 0
        for line in range(y, y + height, 8):
            start = picture.begin + line * picture.stride + x * 4
            count += sum(blue < 0x60 for blue in picture.map[start : start + width * 4 : 4])
        return count


def close_window(screen):
    """As a person does."""
    for found in screen.run("xdotool", "search", "--class", "godwit").stdout.split():
        screen.run("xdotool", "windowfocus", "--sync", found, "key", "ctrl+q")


def window(root, screen, program, shot, **environment):
    """Seconds until the cached timeline is painted, and what the program said."""
    wait_for_black(screen)
    words = root.command(program, QT_QPA_PLATFORM="xcb", DISPLAY=f":{screen.number}", **environment)
    shown = (Painted if environment else Program)(screen, words, {})
    try:
        took = paint_time(shown)
        shown.at_rest(0.5)
        screen.save(SHOTS / f"{shot}.png")
    finally:
        close_window(screen)
        try:
            said = shown.process.communicate(timeout=20)[1]
        except subprocess.TimeoutExpired:
            said = f"{shown.end()} (and did not close)"
    return took, said.strip()


def expect(truth, what):
    if not truth:
        raise Failed(what)


class Trial:
    def __init__(self, root, screen, server, stranger, mirror, version, next_version):
        self.root, self.screen, self.server, self.stranger, self.mirror = root, screen, server, stranger, mirror
        self.version, self.next_version = version, next_version
        self.name = root.folder.name
        self.program = f"{HOME}/.local/bin/godwit"

    def say(self, sentence):
        print(f"{self.name}: {sentence}", flush=True)

    def run(self):
        self.start()
        self.encrypt()
        self.read_and_post()
        self.look()
        self.update()
        self.remove()

    def start(self):
        file = f"{HOME}/file.run"
        said, first = self.root.run(file, "--version")
        expect(self.version in said, f"--version says {said}")
        again = min(self.root.run(file, "--version")[1] for _ in range(5))
        self.say(f"first start {first:.2f} s, with unpacking; then {again * 1000:.0f} ms")
        said, took = self.root.run(file, "--install")
        expect((self.root.home / ".local/bin/godwit").exists(), said)
        self.say(f"installed itself in {took:.2f} s")
        (self.root.home / "file.run").unlink()
        entry = (self.root.home / ".local/share/applications/godwit.desktop").read_text()
        expect(f'Exec="{self.program}" %u' in entry and "x-scheme-handler/web+ap;" in entry, f"links do not lead here: {entry}")
        if self.name.endswith("-desktop"):
            known = (self.root.home / ".local/share/applications/mimeinfo.cache").read_text()
            expect("x-scheme-handler/godwit=godwit.desktop" in known, f"the desktop does not know whose links these are: {known}")

    def encrypt(self):
        done = subprocess.run(self.root.command(self.program, "login", self.stranger.address, "--code"), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        expect(done.returncode != 0 and "could not prove that it is 127.0.0.1" in done.stderr, f"there is no TLS, or it trusts anybody: {done.returncode}: {done.stderr.strip()}")
        self.say("encrypts, and trusts no certificate that nobody vouches for")

    def read_and_post(self):
        self.root.sign_in(self.program, self.server, "maren")
        words = f"Written in {self.name}."
        self.root.run(self.program, "post", words)
        said, took = self.root.run(self.program, "timeline", "home")
        expect(words in said and "curlews" in said, f"the timeline is {said}")
        on_server = self.server.call("GET", "/api/v1/timelines/home", "maren")
        expect(sum(words in post["content"] for post in on_server) == 1, "the post is not once on the server")
        self.say(f"signed in, posted, read the timeline ({took * 1000:.0f} ms)")

    def look(self):
        took, said = window(self.root, self.screen, self.program, self.name)
        self.say(f"the window showed the cached timeline after {took * 1000:.0f} ms" + (f"; it said: {said}" if said else ""))
        if self.name.endswith("-desktop"):
            took, said = window(self.root, self.screen, self.program, f"{self.name}-gl", QSG_RHI_BACKEND="opengl", LIBGL_ALWAYS_SOFTWARE="1", QSG_INFO="1")
            renderer = re.search(r"OpenGL.*?Renderer: ([^\n]*)|llvmpipe[^\n]*", said, re.IGNORECASE)
            expect(renderer, f"nothing was drawn by the system's OpenGL: {said}")
            self.say(f"the same by the system's own OpenGL after {took * 1000:.0f} ms ({renderer.group(0)[:70]})")

    def update(self):
        options = ["--mirror", self.mirror.address, "--root", f"{HOME}/root.json"]
        shutil.copyfile(self.mirror.folder / "root.json", self.root.home / "root.json")
        before = Files.sent
        _, got = self.root.run(self.program, "update", "get", *options)
        fetched = (Files.sent - before) / 1e6
        expect(fetched <= MOST_FETCHED * self.mirror.size / 1e6, f"{fetched:.1f} MB were fetched for a small change")
        said, applied = self.root.run(self.program, "update", "apply", *options)
        said, _ = self.root.run(self.program, "--version")
        expect(self.next_version in said, f"after the update --version says {said}")
        self.root.run(self.program, "update", "back", *options)
        said, _ = self.root.run(self.program, "--version")
        expect(self.version in said, f"after going back --version says {said}")
        (self.root.home / "root.json").unlink()
        self.say(f"updated to {self.next_version} ({fetched:.1f} MB fetched in {got:.2f} s, put in place in {applied:.2f} s), went back to {self.version}")

    def remove(self):
        self.root.run(self.program, "--uninstall")
        left = self.root.files()
        others = [path for path in left if not path.startswith(".local/share/godwit/")]
        expect(not others, f"left behind: {others}")
        expect(".local/share/godwit/user.db" in left, f"the user's data are gone: {left}")
        self.say(f"removed itself; what is left is the user's own ({len(left)} files in .local/share/godwit)")


def make_server(folder):
    server = Snac(folder)
    server.make()
    server.start()
    server.add_user("maren")
    server.sign_in("maren")
    for text in ("North wind, neap tide, cold hands. Eleven curlews, no godwits yet.", "The rest in bar 12 is the best part.", "Somebody has put a bench by the second hide. Thank you, somebody."):
        server.post("maren", text)
    return server


def forget_files():
    """As after the machine's own start: nothing of the disk is in memory."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3")


def starts(name, programs, screen, server, home, before_first):
    """Seconds until the window of a program that was never started by this person, and then again and again."""
    home.mkdir()
    for program in programs:
        shutil.copy(programs[program], home / program)
    root = Root(Path("/"), home)
    # By the plain one, so that nothing of the file is unpacked before.
    root.sign_in(f"{HOME}/plain", server, "maren")
    root.run(f"{HOME}/plain", "timeline", "home")
    before_first()
    return [window(root, screen, f"{HOME}/{name}", f"start-{name}")[0] for _ in range(4)]


def compare(what, seconds):
    """How much longer the file takes than the plain build."""
    ratio = seconds["file.run"] / seconds["plain"]
    print(f"the cached timeline from the file at {what}: after {seconds['file.run'] * 1000:.0f} ms, {ratio:.2f} times the plain build's {seconds['plain'] * 1000:.0f} ms", flush=True)
    return ratio


def compare_starts(plain, file, screen, server, home):
    """The window from the file beside that of a plain build, which has its libraries where this script runs."""
    programs = {"plain": plain, "file.run": file}

    homes = (home / str(number) for number in itertools.count())
    home.mkdir()

    # What is in the homes stays: ext4 is slow where much was deleted shortly before.
    def measure(before_first):
        return {name: [starts(name, programs, screen, server, next(homes), before_first) for _ in range(4)] for name in programs}

    # The fastest: whatever else the machine does only adds to it.
    def first(took):
        return {name: min(each[0] for each in rounds) for name, rounds in took.items()}

    warm = measure(lambda: None)
    later = compare("later starts", {name: min(second for each in rounds for second in each[1:]) for name, rounds in warm.items()})
    compare("its first start, with unpacking, all of both read or written a moment before", first(warm))
    try:
        cold = compare("its first start, with unpacking, nothing of either in memory", first(measure(forget_files)))
    except PermissionError:
        print("only root can empty the memory of files: the first start was not compared", flush=True)
        cold = 0
    expect(max(later, cold) <= MOST_START, f"the file starts more slowly than {MOST_START} times the plain build")


def version_of(file):
    return re.match(r"godwit-([0-9.]+)-", file.name).group(1)


def fails(name, act):
    try:
        act()
    # Whatever it is, the other roots are tried.
    except Exception as problem:
        print(f"{name}: FAILED: {type(problem).__name__}: {problem}", flush=True)
        return True
    return False


def try_all(build, file, following, roots, work):
    (work / "screen").mkdir()
    server, screen = make_server(work / "server"), Screen(picture_folder=work / "screen")
    for folder in ("stranger", "release"):
        (work / folder).mkdir()
    stranger = Stranger(work / "stranger")
    mirror = Mirror(build / "bin/godwit-release", work / "release", following, version_of(following))
    screen.start()
    screen.frame_buffer = FrameBuffer(f"{work}/screen/Xvfb_screen0")
    try:
        failed = fails("starts", lambda: compare_starts(build / "bin/godwit", file, screen, server, work / "starts"))
        for folder in roots:
            home = work / folder.name
            home.mkdir()
            shutil.copy(file, home / "file.run")
            trial = Trial(Root(folder, home), screen, server, stranger, mirror, version_of(file), version_of(following))
            failed += fails(folder.name, trial.run)
            shutil.rmtree(home)
    finally:
        screen.stop()
        server.stop()
    return failed


def main():
    build, file, following, *roots = (Path(word).resolve() for word in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="godwit-try-") as work:
        sys.exit(1 if try_all(build, file, following, roots, Path(work)) else 0)


main()
