#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pack.py LAUNCHER TREE FILE [KEPT]: the launcher with TREE behind it, the same bytes for the same files. KEPT is a folder of
what was compressed before.

Each file is a frame of its own, in the order of their names, so that an update need not fetch again what has not
changed: of lz4 where the first start waits until it is unpacked, else of zstd. launcher/payload.h reads it."""

import concurrent.futures
import functools
import hashlib
import os
import subprocess
import sys
import threading
from pathlib import Path


# What no start needs: it is unpacked when Godwit is there.
FOR_LATER = ("lib/godwit/", "lib/player/", "lib/qt6/plugins/multimedia/", "share/")
# One thread: the number of threads would show in the bytes.
ZSTD = ("zstd", "-19", "--single-thread", "--check", "--quiet", "--stdout")
# Blocks of a MiB, each for itself and with a checksum: launcher/frame.cpp.
LZ4 = ("lz4", "-12", "-B6", "-BI", "-BX", "--no-frame-crc", "--quiet", "--stdout")


@functools.cache
def version(program):
    """Another one may make other bytes."""
    return subprocess.run([program, "--version"], capture_output=True, check=True).stdout


def compressed(command, content):
    size = [f"--stream-size={len(content)}"] if command == ZSTD else []
    return subprocess.run([*command, *size], input=content, capture_output=True, check=True).stdout


def frame_of(command, content, kept):
    if not kept:
        return compressed(command, content)
    file = kept / hashlib.sha256(version(command[0]) + " ".join(command).encode() + content).hexdigest()
    if not file.exists():
        # Some files are the same as others, which another thread is at.
        part = file.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        part.write_bytes(compressed(command, content))
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
    files = {path: name.startswith(FOR_LATER) for path, name in listed if path.is_file() and not path.is_symlink()}
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        made = pool.map(lambda file: frame_of(ZSTD if files[file] else LZ4, file.read_bytes(), kept), files)
        frames = dict(zip(files, made))
    content, lines, digest = bytearray(launcher.read_bytes()), [], hashlib.sha256()
    for path, name in listed:
        if path.is_symlink():
            lines.append(f"l 777 0 0 0 {name} {os.readlink(path)}")
        elif path.is_dir():
            lines.append(f"d {path.stat().st_mode & 0o777:o} 0 0 0 {name}")
        else:
            frame = frames[path]
            lines.append(f"{'r' if files[path] else 'f'} {path.stat().st_mode & 0o777:o} {len(content)} {len(frame)} {path.stat().st_size} {name}")
            digest.update(f"{name} {path.stat().st_mode & 0o777:o}\n".encode() + hashlib.sha256(path.read_bytes()).digest())
            content += frame
    index = compressed(ZSTD, "".join(f"{line}\n" for line in lines).encode())
    digest.update("\n".join(line for line in lines if line[0] not in "fr").encode())
    trailer = f"GODWIT-PACK-1 {digest.hexdigest()[:32]} {len(content):016x} {len(index):016x}\n".encode()
    content += index + trailer
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(0o755)
    sizes = {path: path.stat().st_size / 1e6 for path in files}
    first = [path for path, is_for_later in files.items() if not is_for_later]
    print(f"package: {target.name}: {len(content) / 1e6:.1f} MB, unpacked {sum(sizes.values()):.1f} MB in {len(files)} files, of which a start waits for {sum(sizes[path] for path in first):.1f} MB in {len(first)}", file=sys.stderr)


main()
