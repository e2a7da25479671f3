#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""times.py GODWIT-RELEASE: what is signed has the time that was told, so that each signer makes the same bytes, and none
where that was no time, or is still to come."""

import base64
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

tool = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "packaging/update"))
from keyholders import KeyHolders  # noqa: E402

# The same moment twice, and another.
TIME, EPOCH = "2026-11-26T05:30:00Z", "1795671000"
LATER = "2026-11-27T00:00:00Z"
FAR = "2190-01-01T00:00:00Z"


class Signer:
    def __init__(self, folder):
        self.folder = folder
        (folder / "godwit.run").write_bytes(b"the program" * 1000)
        KeyHolders(tool, folder)
        keys = [("--root-key", f"r{n}") for n in (1, 2, 3)] + [("--release-key", f"k{n}") for n in (1, 2, 3)]
        self.kinds = {
            "root": [word for option, name in keys for word in (option, f"{name}.public")],
            "release": ["--version-number", "0.2.0", "--artifact", "linux-x86_64=godwit.run"],
        }

    def run(self, kind, *words, epoch=None):
        (self.folder / "made.json").unlink(missing_ok=True)
        environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        environment |= {} if epoch is None else {"SOURCE_DATE_EPOCH": epoch}
        return subprocess.run([tool, kind, "made.json", *self.kinds[kind], *words], cwd=self.folder, env=environment, capture_output=True, text=True, check=False)

    def made(self):
        file = self.folder / "made.json"
        return file.read_bytes() if file.exists() else None

    def makes(self, what, kind, *words, epoch=None, issued):
        done, content = self.run(kind, *words, epoch=epoch), self.made()
        if done.returncode != 0 or content is None:
            sys.exit(f"{kind}, {what}: ended with {done.returncode}: {done.stderr}")
        found = json.loads(base64.b64decode(json.loads(content)["payload"]))["issued"]
        if found != issued:
            sys.exit(f"{kind}, {what}: issued {found} instead of {issued}")
        return content

    def refuses(self, what, kind, *words, epoch=None):
        done = self.run(kind, *words, epoch=epoch)
        if done.returncode == 0 or "wanted" not in done.stderr or self.made() is not None:
            sys.exit(f"{kind}, {what}: ended with {done.returncode}: {done.stderr}")

    def will_not_sign(self, kind, *words):
        self.run(kind, *words)
        before = self.made()
        done = subprocess.run([tool, "sign", "made.json", "--key", "r1.secret"], cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode == 0 or "still to come" not in done.stderr or before is None or self.made() != before:
            sys.exit(f"{kind}, {words}: ended with {done.returncode}: {done.stderr}")


def main():
    with tempfile.TemporaryDirectory() as work:
        signer = Signer(Path(work))
        for kind in signer.kinds:
            told = signer.makes("a time", kind, "--issued", TIME, issued=TIME)
            if told != signer.makes("the same by its epoch", kind, epoch=EPOCH, issued=TIME):
                sys.exit(f"{kind}: the same time, and not the same bytes")
            signer.makes("a time and another epoch", kind, "--issued", LATER, epoch=EPOCH, issued=LATER)
            for time in ("", "2026-11-26", "2026-11-26T05:30:00", "2026-02-30T05:30:00Z", "yesterday"):
                signer.refuses(f"a time that is none: {time!r}", kind, "--issued", time, epoch=EPOCH)
            for epoch in ("yesterday", "0", "-1", "1e9"):
                signer.refuses(f"an epoch that is none: {epoch}", kind, epoch=epoch)
            signer.will_not_sign(kind, "--issued", FAR)


main()
