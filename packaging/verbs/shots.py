#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""shots.py BUILD SHOTS [NAME...]: pictures of every screen, filled with the sample people, in SHOTS.

NAME is a regular expression, such as 'home-.*' or '.*-480-fr'; without one all are made."""

import os
import secrets
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import samplefilms
import samplepictures
from sampleposts import PEOPLE, PICTURES
from sampleserver import Answers, Proxy, certificate
from sampleworld import NOW, picture


def draw(folder):
    """The sample's pictures, again only where the drawings have changed."""
    folder.mkdir(parents=True, exist_ok=True)
    made_by = max(file.stat().st_mtime for file in Path(__file__).parent.glob("*.py") if file.stem in ("drawing", "samplefaces", "samplepictures"))
    names = [*samplepictures.FACES, *samplepictures.EMOJI, *samplepictures.LANDSCAPES]
    files = {name: folder / samplepictures.file_of(name) for name in names}
    missing = [name for name, file in files.items() if not file.exists() or file.stat().st_mtime < made_by]
    samplepictures.draw(folder, missing)
    return files


def at(moment):
    """The environment of a program whose clock begins at this moment."""
    library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    return {**os.environ, "LD_PRELOAD": str(library), "FAKETIME": f"@{moment:%Y-%m-%d %H:%M:%S}", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC"}


# Side by side: the second has about as many pictures as the first.
TONGUES = ("en", "fr,rtl")


def take(tongues, build, shots, folder, wanted):
    """A window over servers of its own; how many pictures it took, or None with what it said on standard error."""
    home = Path(tempfile.mkdtemp(dir=folder))
    port = Proxy(Answers(), folder / "servers.pem").start()
    environment = {
        **at(NOW),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_FORCE_STDERR_LOGGING": "1",
        # No keychain of the user's is asked, no setting of the user's is read.
        "GODWIT_PASSPHRASE": secrets.token_hex(16),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_CACHE_HOME": str(home),
    }
    command = [build / "bin/shots", "--tongues", tongues, "--proxy", str(port), "--trust", folder / "servers.crt", "--pictures", folder / "pictures", "--out", shots, "--qml", Path(__file__).parents[2] / "ui", *wanted]
    done = subprocess.run(command, env=environment, check=False, stdout=subprocess.PIPE, text=True)
    return int(done.stdout or 0) if done.returncode == 0 else None


def sheet(build, shots):
    """The contact sheet of icons and controls."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_FORCE_STDERR_LOGGING": "1", "GODWIT_SHOTS": str(shots)}
    return subprocess.run([build / "bin/test_contactsheet", "-silent"], env=environment, check=False).returncode == 0


def main():
    build, shots, wanted = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3:]
    shots.mkdir(parents=True, exist_ok=True)
    if not wanted:
        for old in shots.glob("*.png"):
            old.unlink()
    began = time.monotonic()
    files = draw(shots.parent / "sample-pictures")
    with tempfile.TemporaryDirectory(prefix="godwit-shots-") as folder, ThreadPoolExecutor() as side:
        folder = Path(folder)
        files |= samplefilms.make(folder, files)
        (folder / "pictures").write_text("".join(f"{picture(name)}\t{file}\n" for name, file in files.items()))
        certificate(folder, at(NOW - timedelta(days=1)))
        taken = list(side.map(lambda tongues: take(tongues, build, shots, folder, wanted), TONGUES))
    if None in taken or not (wanted or sheet(build, shots)):
        sys.exit("shots: it failed; what it said stands above")
    if sum(taken) == 0:
        sys.exit("shots: no picture has such a name")
    print(f"shots: {len(list(shots.glob('*.png')))} pictures in {shots} ({time.monotonic() - began:.0f} s)")


main()
