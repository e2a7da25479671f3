#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""roots.py GODWIT-RELEASE CMAKE SOURCES: a build that is handed out takes a root that its own keys have signed, and nothing else."""

import base64
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import openssl

tool, cmake, sources = (Path(word).resolve() for word in sys.argv[1:])
update = sources / "packaging/update"
sys.path.insert(0, str(update))
from keyholders import KeyHolders  # noqa: E402


def make(folder):
    holders = KeyHolders(tool, folder)
    holders.root("unsigned.json")
    for name, signers in (("signed", ["r1", "r3"]), ("once", ["r2"]), ("strangers", ["k1", "k2", "k3"])):
        holders.copy("unsigned.json", f"{name}.json", signers)
    # A root of real keys, but for one that may sign releases; its envelope names no placeholder key.
    known = json.loads((update / "root.json").read_text())
    public = json.loads(base64.b64decode(known["payload"]))["keys"][4]["public"]
    (folder / "known.public").write_text(f"godwit-public-key-v1 {public}\n")
    holders.root("mixed.json", ["r1", "r2"], releases=["k1", "k2", "known"])


def judge(what, root, says=""):
    command = [cmake, f"-DROOT={root}", f"-DKNOWN={update / 'placeholder-keys'}", "-P", sources / "cmake/ReleaseKeys.cmake"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = " ".join((done.stdout + done.stderr).split())
    if (done.returncode == 0) != (not says) or says not in said or "Traceback" in said:
        sys.exit(f"{what}: ended with {done.returncode}: {said}")


def main():
    openssl.require()
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        make(folder)
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
