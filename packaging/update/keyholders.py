# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Six people with a key each, who sign roots and releases by godwit-release: for tests and trials, in one folder."""

import os
import subprocess

ROOTS = ["r1", "r2", "r3"]
RELEASES = ["k1", "k2", "k3"]


class KeyHolders:
    def __init__(self, tool, folder):
        """Each has a NAME.secret and a NAME.public in the folder."""
        self.tool, self.folder = tool, folder
        for name in ROOTS + RELEASES:
            self.run("keygen", name)

    def run(self, *words):
        # Signed now: a release of the time that packages have may be old already.
        environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        done = subprocess.run([self.tool, *words], cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"godwit-release {' '.join(str(word) for word in words)}: {done.stderr.strip()}")

    def sign(self, document, signers):
        for name in signers:
            self.run("sign", document, "--key", f"{name}.secret")

    def root(self, document, signers=(), roots=ROOTS, releases=RELEASES):
        keys = [("--root-key", name) for name in roots] + [("--release-key", name) for name in releases]
        self.run("root", document, *(word for option, name in keys for word in (option, f"{name}.public")))
        self.sign(document, signers)

    def release(self, document, signers, serial, version, artifacts):
        """Artifacts: {system: file}."""
        files = [word for system, file in artifacts.items() for word in ("--artifact", f"{system}={file}")]
        self.run("release", document, "--serial", str(serial), "--version-number", version, *files)
        self.sign(document, signers)

    def copy(self, document, to, signers=()):
        """The same, with more signatures."""
        (self.folder / to).write_bytes((self.folder / document).read_bytes())
        self.sign(to, signers)
