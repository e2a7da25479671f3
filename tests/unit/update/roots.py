#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""roots.py GODWIT-RELEASE CMAKE SOURCES: a build that is handed out takes a root that its own keys have signed, and nothing else."""

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

tool, cmake, sources = (Path(word).resolve() for word in sys.argv[1:])
update = sources / "packaging/update"
NAMES = ["r1", "r2", "r3", "k1", "k2", "k3"]


def leave_out_without_openssl():
    """macOS has LibreSSL by that name, which cannot do it."""
    try:
        said = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        said = ""
    if not re.match(r"OpenSSL [3-9]", said):
        print(f"left out, because it takes OpenSSL 3: {said.strip() or 'there is none'}")
        sys.exit(77)


def make(folder):
    def run(*words):
        subprocess.run([tool, *words], cwd=folder, check=True, capture_output=True)

    for name in NAMES:
        run("keygen", name)
    run("root", "unsigned.json", *(word for n, name in enumerate(NAMES) for word in ("--root-key" if n < 3 else "--release-key", f"{name}.public")))
    for name, signers in (("signed", ["r1", "r3"]), ("once", ["r2"]), ("strangers", ["k1", "k2", "k3"])):
        (folder / f"{name}.json").write_bytes((folder / "unsigned.json").read_bytes())
        for signer in signers:
            run("sign", f"{name}.json", "--key", f"{signer}.secret")


def place_placeholder(folder):
    """A root of real keys, but for one that may sign releases; its envelope names no placeholder key."""
    known = json.loads((update / "root.json").read_text())
    public = json.loads(base64.b64decode(known["payload"]))["keys"][4]["public"]
    (folder / "known.public").write_text(f"godwit-public-key-v1 {public}\n")
    keys = [word for n, name in enumerate(["r1", "r2", "r3", "k1", "k2", "known"]) for word in ("--root-key" if n < 3 else "--release-key", f"{name}.public")]
    for words in (["root", "mixed.json", *keys], *(["sign", "mixed.json", "--key", f"{name}.secret"] for name in ("r1", "r2"))):
        subprocess.run([tool, *words], cwd=folder, check=True, capture_output=True)


def judge(what, root, says=""):
    command = [cmake, f"-DROOT={root}", f"-DKNOWN={update / 'placeholder-keys'}", "-P", sources / "cmake/ReleaseKeys.cmake"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = " ".join((done.stdout + done.stderr).split())
    if (done.returncode == 0) != (not says) or says not in said or "Traceback" in said:
        sys.exit(f"{what}: ended with {done.returncode}: {said}")


def main():
    leave_out_without_openssl()
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        make(folder)
        place_placeholder(folder)
        for what, words, epoch in (("a time that is none", ["--issued", "2026-11-26"], ""), ("an epoch that is none", [], "yesterday")):
            done = subprocess.run([tool, "release", "late.json", "--version-number", "0.2.0", *words], cwd=folder, env={**os.environ, "SOURCE_DATE_EPOCH": epoch}, capture_output=True, text=True, check=False)
            if done.returncode == 0 or "wanted" not in done.stderr or (folder / "late.json").exists():
                sys.exit(f"{what}: ended with {done.returncode}: {done.stderr}")
        judge("signed by two of its three", folder / "signed.json")
        judge("the placeholder's", update / "root.json", "a placeholder key that everybody knows")
        judge("one placeholder key among those of releases", folder / "mixed.json", "a placeholder key that everybody knows")
        judge("without signatures", folder / "unsigned.json", "0 of its own keys have signed it")
        judge("signed once", folder / "once.json", "1 of its own keys have signed it")
        judge("signed by the keys of releases", folder / "strangers.json", "0 of its own keys have signed it")
        judge("no document", update / "mirrors", "no signed root")
        judge("no file", folder / "nowhere.json", "no signed root")
        changed = json.loads((folder / "signed.json").read_text())
        changed["payload"] = changed["payload"].replace("e", "f", 1)
        (folder / "changed.json").write_text(json.dumps(changed))
        judge("changed since", folder / "changed.json", "cannot be trusted")


main()
