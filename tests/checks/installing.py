# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `godwit --install` and `--uninstall` of the self-contained file do (packaging/linux/integrate), in homes of all kinds."""

import os
import re
import shutil
import subprocess
from pathlib import Path

# What the script may call and need not be there.
LISTERS = {
    "update-desktop-database": 'cd "$2" && { echo "[MIME Cache]"; grep -l MimeType *.desktop | sed "s/.*/x-scheme-handler\\/&=&;/"; } >mimeinfo.cache',
    "gtk-update-icon-cache": 'for last; do :; done; : >"$last/icon-theme.cache"',
}
# What it cannot do without.
TOOLS = ("awk", "cat", "chmod", "cmp", "cp", "grep", "ls", "mkdir", "mv", "rm", "rmdir", "sed", "sh", "tr")
FILES = {
    "applications/godwit.desktop": "packaging/linux/godwit.desktop",
    "icons/hicolor/scalable/apps/godwit.svg": "resources/godwit.svg",
    "metainfo/godwit.metainfo.xml": "packaging/linux/godwit.metainfo.xml.in",
    "man/man1/godwit.1": "packaging/linux/godwit.1",
}


class Stage:
    def __init__(self, check):
        self.check, self.work = check, check.work
        self.script, self.file, self.unpacked = check.root / "packaging/linux/integrate", self.work / "new.run", self.work / "unpacked"
        shutil.rmtree(self.work, ignore_errors=True)
        for target, source in FILES.items():
            (self.unpacked / "share" / target).parent.mkdir(parents=True)
            shutil.copy(check.root / source, self.unpacked / "share" / target)
        self.file.write_text("the program")
        for folder, programs in (("bare", {}), ("full", LISTERS)):
            (self.work / folder).mkdir()
            for tool in TOOLS:
                (self.work / folder / tool).symlink_to(shutil.which(tool))
            for name, code in programs.items():
                (self.work / folder / name).write_text(f"#!/bin/sh\n{code}\n")
                (self.work / folder / name).chmod(0o755)

    def home(self, name):
        home = self.work / "homes" / name
        home.mkdir(parents=True)
        return home

    def run(self, verb, home, file=None, tools="full", code=0, **environment):
        settings = {"HOME": str(home), "PATH": str(self.work / tools), "LANG": "C.UTF-8", **environment}
        done = subprocess.run(["sh", self.script, verb, str(file or self.file), str(self.unpacked)], cwd=self.work, env=settings, capture_output=True, text=True, check=False)
        self.check.compare(f"{verb} in {home}: how it ends, {done.stderr}", done.returncode, code)
        return done.stderr

    def expect_files(self, what, folder, expected):
        found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
        self.check.compare(f"what there is {what}", found, sorted(expected))


def installed(data=".local/share", listed=True):
    lists = ["applications/mimeinfo.cache", *(["icons/hicolor/icon-theme.cache"] if listed else [])]
    return [".local/bin/godwit", *(f"{data}/{name}" for name in (*FILES, *lists))]


def started_by(entry):
    """The program of an Exec line, as the desktop entry specification reads it."""
    line = re.search(r"^Exec=(.*)$", entry, re.MULTILINE)[1]
    value = re.sub(r"\\(.)", lambda found: {"s": " ", "n": "\n", "t": "\t", "r": "\r"}.get(found[1], found[1]), line)
    return re.sub(r"\\(.)", r"\1", re.match(r'"((?:[^"\\]|\\.)*)"', value)[1]).replace("%%", "%")


def comes_and_goes(stage):
    """Once, twice, over what was there; and goes, once and twice, whatever the home is called."""
    for name in ("plain", "Zoë’s own, with spaces", 'an "odd" $home of 5%\\here`s', "-begins & ends;"):
        home = stage.home(name)
        for _ in range(2):
            stage.run("install", home)
        stage.expect_files(f"in {name}", home, installed())
        entry = (home / ".local/share/applications/godwit.desktop").read_text()
        stage.check.compare("what the menu starts", started_by(entry), str(home / ".local/bin/godwit"))
        stage.check.expect("Exec=" in entry and entry.rstrip().count(" %u") == 1, f"the menu passes no link: {entry}")
        said = stage.run("uninstall", home, file=home / ".local/bin/godwit")
        stage.check.expect("removed." in said and "still in" not in said, f"{name}: {said}")
        stage.expect_files(f"left in {name}", home, [])
        stage.check.expect("not installed" in stage.run("uninstall", home), f"{name}: removed twice")


def leaves_what_is_not_its_own(stage):
    home = stage.home("shared")
    kept = {".local/share/godwit/user.db": "posts", ".local/share/applications/other.desktop": "MimeType=x-scheme-handler/other;\n", ".local/bin/other": "another", ".local/share/man/man1/other.1": "another"}
    for name, text in kept.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text)
    stage.run("install", home)
    said = stage.run("uninstall", home)
    stage.check.expect("still in" in said and "is yours and stays" in said, f"what stays is not said: {said}")
    # Lists of what others have installed stay, too.
    stage.expect_files("left beside others", home, [*kept, ".local/share/applications/mimeinfo.cache"])


def takes_the_place(stage):
    """Of an older one, and of a link to one elsewhere, which is left alone."""
    home, elsewhere = stage.home("older"), stage.work / "elsewhere.run"
    programs = home / ".local/bin"
    programs.mkdir(parents=True)
    elsewhere.write_text("another version")
    (programs / "godwit").symlink_to(elsewhere)
    stage.run("install", home)
    stage.check.expect(not (programs / "godwit").is_symlink() and (programs / "godwit").read_text() == "the program", "the new one is not in its place")
    stage.check.compare("what the link led to", elsewhere.read_text(), "another version")


def obeys(stage):
    """The folder of data that the person has named, where it is named from the root on."""
    home = stage.home("elsewhere")
    stage.run("install", home, XDG_DATA_HOME=str(home / "my data"))
    stage.expect_files("in a named folder", home, installed("my data"))
    stage.run("uninstall", home, XDG_DATA_HOME=str(home / "my data"))
    stage.expect_files("left in a named folder", home, [])
    stage.run("install", home, XDG_DATA_HOME="data")
    stage.expect_files("with a name that does not count", home, installed())


def does_without(stage):
    """Whoever keeps lists is not there: links are found, and nothing is left."""
    home = stage.home("bare")
    stage.run("install", home, tools="bare")
    stage.expect_files("without helpers", home, installed(listed=False))
    listed = (home / ".local/share/applications/mimeinfo.cache").read_text()
    stage.check.compare("who opens links", listed, "[MIME Cache]\nx-scheme-handler/web+ap=godwit.desktop;\nx-scheme-handler/godwit=godwit.desktop;\n")
    # Another program of this person's, which stays.
    other = ".local/share/applications/other.desktop"
    (home / other).write_text("")
    stage.run("uninstall", home, tools="bare")
    stage.expect_files("left without helpers", home, [other])


def refuses(stage):
    """A sentence, and nothing is installed, nor said to be."""
    for name in ("", "relative", f"{stage.work}/of\ntwo lines"):
        for verb in ("install", "uninstall"):
            said = stage.run(verb, name, code=1)
            stage.check.expect("HOME names no folder" in said, f"{name!r}: {said}")
    home = stage.home("in the way")
    (home / ".local/bin/godwit").mkdir(parents=True)
    said = stage.run("install", home, code=1)
    stage.check.expect("is a folder" in said and "installed" not in said and said.count("\n") == 1, f"a folder in the way: {said}")
    stage.expect_files("where a folder is in the way", home, [])
    said = stage.run("uninstall", home)
    stage.check.expect("not installed" in said and (home / ".local/bin").is_dir(), f"somebody's folder: {said}")


def run(check):
    if os.name != "posix" or any(not shutil.which(tool) for tool in TOOLS):
        check.left_out.append("a tool of an ordinary Linux is not here, so nothing was installed for a trial")
        return
    stage = Stage(check)
    for part in (comes_and_goes, leaves_what_is_not_its_own, takes_the_place, obeys, does_without, refuses):
        try:
            part(stage)
        except OSError as problem:
            check.wrong.append(f"{part.__name__}: {problem}")
