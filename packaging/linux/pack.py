#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pack.py LAUNCHER TREE FILE [KEPT]: the launcher with TREE behind it, the same bytes for the same files. KEPT is a folder of
what was compressed before.

Each file is a zstd frame of its own, in the order of their names, so that an update need not fetch again what has
not changed. launcher/payload.h reads it."""

import concurrent.futures
import functools
import hashlib
import os
import subprocess
import sys
from pathlib import Path


@functools.cache
def compressor():
    """Another version of it may make other bytes."""
    return subprocess.run(["zstd", "--version"], capture_output=True, check=True).stdout


def compressed(content):
    # One thread: the number of threads would show in the bytes.
    command = ["zstd", "-19", "--single-thread", "--check", "--quiet", "--stdout", f"--stream-size={len(content)}"]
    return subprocess.run(command, input=content, capture_output=True, check=True).stdout


def frame_of(content, kept):
    if not kept:
        return compressed(content)
    file = kept / hashlib.sha256(compressor() + content).hexdigest()
    if not file.exists():
        part = file.with_suffix(f".{os.getpid()}")
        part.write_bytes(compressed(content))
        part.rename(file)
    return file.read_bytes()


def entries(tree):
    for path in sorted(tree.rglob("*"), key=lambda each: each.relative_to(tree).as_posix()):
        name = path.relative_to(tree).as_posix()
        if any(letter.isspace() for letter in name):
            raise SystemExit(f"package: a space in the name {name}")
        yield path, name


def main():
    launcher, tree, target = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    kept = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
    listed = list(entries(tree))
    files = [path for path, _ in listed if path.is_file() and not path.is_symlink()]
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        frames = dict(zip(files, pool.map(lambda path: frame_of(path.read_bytes(), kept), files)))
    content, lines, digest = bytearray(launcher.read_bytes()), [], hashlib.sha256()
    for path, name in listed:
        if path.is_symlink():
            lines.append(f"l 777 0 0 0 {name} {os.readlink(path)}")
        elif path.is_dir():
            lines.append(f"d {path.stat().st_mode & 0o777:o} 0 0 0 {name}")
        else:
            frame = frames[path]
            lines.append(f"f {path.stat().st_mode & 0o777:o} {len(content)} {len(frame)} {path.stat().st_size} {name}")
            digest.update(f"{name} {path.stat().st_mode & 0o777:o}\n".encode() + hashlib.sha256(path.read_bytes()).digest())
            content += frame
    index = compressed("".join(f"{line}\n" for line in lines).encode())
    digest.update("\n".join(line for line in lines if line[0] != "f").encode())
    trailer = f"GODWIT-PACK-1 {digest.hexdigest()[:32]} {len(content):016x} {len(index):016x}\n".encode()
    content += index + trailer
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(0o755)
    unpacked = sum(path.stat().st_size for path in files)
    print(f"package: {target.name}: {len(content) / 1e6:.1f} MB, unpacked {unpacked / 1e6:.1f} MB in {len(files)} files", file=sys.stderr)


main()
