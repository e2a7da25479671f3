#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""byhand.py GODWIT-RELEASE VERIFY: the script by which a file is checked without a Godwit, and what the page beside it says
to type, take what the tool has signed, and nothing else."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openssl

tool, verify = (Path(word).resolve() for word in sys.argv[1:])
sys.path.insert(0, str(verify.parent))
from keyholders import KeyHolders  # noqa: E402


def make(folder):
    (folder / "godwit.run").write_bytes(b"the program" * 1000)
    holders = KeyHolders(tool, folder)
    holders.release("once.json", ["k1"], 7, "0.2.0", {"linux-x86_64": "godwit.run"})
    holders.copy("once.json", "release.json", ["k3"])
    # A root is no release, whoever has signed it.
    holders.root("root.json", ["r1", "r2"])


def judge(folder, what, *words, genuine=False, says="", path=None):
    environment = {**os.environ, "PATH": str(path)} if path else None
    done = subprocess.run([sys.executable, "-B", verify, *words], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    if (done.returncode == 0) != genuine or says not in said or "Traceback" in said:
        sys.exit(f"{what}: ended with {done.returncode}: {said}")


def type_page(folder, what, release, genuine):
    """The page's own lines, in a folder with the names that they have."""
    lines = re.search(r"^```sh\n(.*?)^```$", (verify.parent / "README.md").read_text(), re.MULTILINE | re.DOTALL)[1]
    with tempfile.TemporaryDirectory() as work:
        for name, place in (("godwit.run", "godwit-0.2.0-x86_64.run"), (release, "release.json"), ("k1.public", "dia.public"), ("k3.public", "fay.public")):
            shutil.copy(folder / name, Path(work) / place)
        done = subprocess.run(["sh", "-c", lines], cwd=work, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    count = done.stdout.count("Signature Verified Successfully")
    if (done.returncode == 0 and count == 2) != genuine:
        sys.exit(f"by the page, {what}: ended with {done.returncode}: {said}")


def change_envelope(folder, name, change):
    envelope = json.loads((folder / "release.json").read_text())
    change(envelope)
    (folder / name).write_text(json.dumps(envelope))
    return name


def main():
    openssl.require()
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        make(folder)
        keys = ["k1.public", "k2.public", "k3.public"]
        judge(folder, "signed by two of three", "godwit.run", "release.json", *keys, genuine=True, says="Godwit 0.2.0 for linux-x86_64, release 7")
        typed = [(folder / key).read_text().split()[-1] for key in keys]
        judge(folder, "keys as words", "godwit.run", "release.json", *typed, genuine=True, says="2 of 3 keys")
        judge(folder, "signed once", "godwit.run", "once.json", *keys, says="1 of the keys")
        judge(folder, "one key named twice", "godwit.run", "release.json", "k1.public", "k1.public", says="1 of the keys")
        judge(folder, "keys of others", "godwit.run", "release.json", "r1.public", "r2.public", says="0 of the keys")
        judge(folder, "a document of another kind", "godwit.run", "root.json", "r1.public", "r2.public", says="0 of the keys")
        judge(folder, "no document", "godwit.run", "godwit.run", *keys, says="not a signed release")
        twice = change_envelope(folder, "twice.json", lambda envelope: envelope.update(signatures=[envelope["signatures"][0]] * 2))
        judge(folder, "one signature twice", "godwit.run", twice, *keys, says="1 of the keys")
        forged = change_envelope(folder, "forged.json", lambda envelope: envelope.update(payload=envelope["payload"].replace("e", "f", 1)))
        judge(folder, "another payload", "godwit.run", forged, *keys, says="0 of the keys")
        (folder / "other.run").write_bytes(b"the program" * 999 + b"the_program")
        judge(folder, "another file", "other.run", "release.json", *keys, says="not a file of it")
        judge(folder, "no key", "godwit.run", "release.json", "k1.public", "nonsense", says="neither a public key")
        (folder / "programs").mkdir()
        judge(folder, "without openssl", "godwit.run", "release.json", *keys, says="The program openssl is not here", path=folder / "programs")
        for version in ("OpenSSL 1.1.1w  11 Sep 2023", "LibreSSL 3.3.6") if os.name == "posix" else ():
            (folder / "programs/openssl").write_text(f"#!/bin/sh\necho '{version}'\n")
            (folder / "programs/openssl").chmod(0o755)
            judge(folder, version, "godwit.run", "release.json", *keys, says=f"openssl here is {version}", path=folder / "programs")
        type_page(folder, "signed by two", "release.json", genuine=True)
        type_page(folder, "signed once", "once.json", genuine=False)
        type_page(folder, "another payload", forged, genuine=False)
        shutil.copy(folder / "other.run", folder / "godwit.run")
        type_page(folder, "another file", "release.json", genuine=False)
        judge(folder, "too few words", "godwit.run", "release.json", "k1.public", says="Two of them")


main()
