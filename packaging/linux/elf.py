# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ELF files need and have, by binutils, on a Debian system."""

import functools
import re
import subprocess
from pathlib import Path

TRIPLET = subprocess.run(["gcc", "-print-multiarch"], capture_output=True, text=True, check=True).stdout.strip()
LIBRARIES = Path("/usr/lib") / TRIPLET


@functools.cache
def dynamic(file):
    """(what it needs, where it looks, its own name) of one file."""
    text = subprocess.run(["readelf", "-dW", file], capture_output=True, text=True, check=True).stdout
    needed = tuple(re.findall(r"\(NEEDED\).*\[(.+)\]", text))
    paths = ":".join(re.findall(r"\((?:RUNPATH|RPATH)\).*\[(.+)\]", text))
    name = re.search(r"\(SONAME\).*\[(.+)\]", text)
    folders = [path.replace("$ORIGIN", str(Path(file).parent)) for path in paths.split(":") if path]
    return needed, folders, name.group(1) if name else None


def is_elf(file):
    if not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"


def find(name, folders=()):
    """The file of a library of the system."""
    for folder in [*folders, LIBRARIES, "/usr/lib", "/usr/lib64"]:
        file = Path(folder) / name
        if file.exists():
            return file
    return None


def closure(files, without=()):
    """{name: file} of all libraries that the files need, and that those need, but those named in `without`."""
    found, todo = {}, [str(file) for file in files]
    while todo:
        needed, folders, _ = dynamic(todo.pop())
        for name in needed:
            if name in found or name in without:
                continue
            file = find(name, folders)
            if file is None:
                raise SystemExit(f"package: a library is missing here: {name}")
            found[name] = file
            todo.append(str(file.resolve()))
    return found


def undefined(files):
    """Names that the files want from others."""
    names = set()
    for file in files:
        text = subprocess.run(["nm", "-D", "--undefined-only", file], capture_output=True, text=True, check=True).stdout
        names.update(re.sub(r"@.*", "", line.split()[-1]) for line in text.splitlines() if line.strip())
    return names


def defined(file):
    text = subprocess.run(["nm", "-D", "--defined-only", file], capture_output=True, text=True, check=True).stdout
    return {re.sub(r"@.*", "", line.split()[-1]) for line in text.splitlines() if line.strip()}


def content(file, beginning):
    """(name, bytes) of the one exported object whose name begins so."""
    shown = subprocess.run(["readelf", "-W", "--dyn-syms", "--segments", file], capture_output=True, text=True, check=True).stdout
    address, size, name = re.search(rf"([0-9a-f]+)\s+(\w+) OBJECT\s+GLOBAL\s+DEFAULT\s+\d+ ({beginning}\w*)", shown).groups()
    address, size = int(address, 16), int(size, 0)
    for offset, begin, length in re.findall(r"LOAD\s+0x(\w+) 0x(\w+) 0x\w+ 0x(\w+)", shown):
        if int(begin, 16) <= address < int(begin, 16) + int(length, 16):
            start = int(offset, 16) + address - int(begin, 16)
            return name, Path(file).read_bytes()[start : start + size]
    raise SystemExit(f"package: {file} does not hold its {name}")


SYMBOLS = {"libc.so.6": b"GLIBC_", "libstdc++.so.6": b"GLIBCXX_", "libgcc_s.so.1": b"GCC_"}


def version(name, file):
    """As the launcher reads it off the system's: launcher/hostlibraries.h."""
    file = Path(file).resolve()
    if name in SYMBOLS:
        found = re.findall(re.escape(SYMBOLS[name]) + rb"([0-9]+(?:\.[0-9]+)*)", file.read_bytes())
        return max((tuple(int(part) for part in each.split(b".")) for each in found))
    numbers = re.search(r"\.so\.([0-9.]+)$", file.name)
    return tuple(int(part) for part in numbers.group(1).split(".")) if numbers else (0,)
