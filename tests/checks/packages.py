#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packages.py NAME ROOT WORK: one check of what packages are made by, without making one. WORK is a folder for what is made
on the way. Ends with 77 where a part was left out because its tool is not here, and says so; with --complete that is a
failure, and NAME may be `all`."""

import ast
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import installer as installercheck
import installing as installingcheck
import launcher as launchercheck
import materials as materialscheck
import standins as standinscheck

SCHEMES = ["web+ap", "godwit"]
LEFT_OUT = 77
# As packaging/icons.py makes them: what each system asks for.
WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 256]
MAC_SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}


class Check:
    def __init__(self, root, work):
        self.root, self.work = root, work
        self.wrong, self.left_out = [], []

    def expect(self, truth, sentence):
        if not truth:
            self.wrong.append(sentence)

    def compare(self, what, found, expected):
        self.expect(found == expected, f"{what}: {found!r} instead of {expected!r}")

    def run(self, *words, folder=None, fails=False):
        """What the command says; None where it is not here. It may end as it likes where it `fails` anyway."""
        program = shutil.which(words[0])
        if not program:
            self.left_out.append(f"{words[0]} is not here, so its part of this check was left out")
            return None
        # By its path: Windows would look for `bash` among its own programs first.
        done = subprocess.run([program, *(str(word) for word in words[1:])], cwd=folder, capture_output=True, text=True, check=False)
        said = (done.stdout + done.stderr).strip()
        self.expect(done.returncode == 0 or fails, f"{words[0]}: {said}")
        return said


def language_of(file):
    with file.open("rb") as opened:
        first = opened.readline(80)
    first = first if first.startswith(b"#!") else b""
    if file.suffix == ".py" or b"python" in first:
        return "python"
    if file.suffix == ".sh" or b"bash" in first:
        return "bash"
    return "sh" if b"/sh" in first else None


def scripts(check):
    """Each script can be read by who runs it."""
    folders = ("packaging", ".ci", "tests", "translations")
    files = [file for folder in folders for file in sorted((check.root / folder).rglob("*")) if file.is_file()]
    for file in files:
        language = language_of(file)
        if language == "python":
            try:
                ast.parse(file.read_bytes(), str(file))
            except SyntaxError as problem:
                check.wrong.append(str(problem))
        elif language:
            check.run(language, "-n", file)


def desktop(check):
    """The desktop file: links reach the program, and its words are there in both languages."""
    file = check.root / "packaging/linux/godwit.desktop"
    lines = [line.split("=", 1) for line in file.read_text().splitlines() if "=" in line and not line.startswith("#")]
    entry = dict(lines)
    check.compare("keys that are there twice", len(lines) - len(entry), 0)
    check.compare("Exec", entry.get("Exec"), "godwit %u")
    check.compare("MimeType", entry.get("MimeType"), "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES))
    for key in ("GenericName", "Comment", "Keywords"):
        check.expect(entry.get(f"{key}[fr]"), f"{key} is not there in French")
    check.run("desktop-file-validate", file)


def appstream(check):
    """What software centres show."""
    text = (check.root / "packaging/linux/godwit.metainfo.xml.in").read_text()
    text = text.replace("@PROJECT_VERSION@", "0.1.0").replace("@GODWIT_RELEASE_DATE@", "2026-01-01")
    check.expect("@" not in text, "a variable that nobody sets")
    component = ElementTree.fromstring(text)
    check.compare("launchable", component.findtext("launchable"), "godwit.desktop")
    types = [element.text for element in component.findall("provides/mediatype")]
    check.compare("mediatype", types, [f"x-scheme-handler/{scheme}" for scheme in SCHEMES])
    check.work.mkdir(parents=True, exist_ok=True)
    file = check.work / "godwit.metainfo.xml"
    file.write_text(text)
    said = check.run("appstreamcli", "validate", "--no-net", "--no-color", file, fails=True) or ""
    # No domain, so no reversed one and no home page (packaging/README.md).
    known = ("cid-desktopapp-is-not-rdns", "url-homepage-missing")
    for line in said.splitlines():
        check.expect(not line.startswith(("E:", "W:")) or any(word in line for word in known), f"appstreamcli: {line}")


def png_size(picture):
    if picture[:8] != b"\x89PNG\r\n\x1a\n":
        return None
    return struct.unpack(">II", picture[16:24])


def ico_sizes(content):
    kind, count = struct.unpack("<HH", content[2:6])
    found = []
    for entry in range(count if kind == 1 else 0):
        width, height, _, _, _, _, length, offset = struct.unpack("<BBBBHHII", content[6 + 16 * entry : 22 + 16 * entry])
        size = png_size(content[offset : offset + length])
        found.append(size[0] if size == (width or 256, height or 256) else 0)
    return found


def icns_sizes(content):
    found, at = {}, 8
    whole = content[:4] == b"icns" and struct.unpack(">I", content[4:8])[0] == len(content)
    while whole and at < len(content):
        length = struct.unpack(">I", content[at + 4 : at + 8])[0]
        width, height = png_size(content[at + 8 : at + length]) or (0, 0)
        found[content[at : at + 4]] = width if width == height else 0
        at += max(length, 8)
    return found


def icons(check):
    """Icons in all sizes, and of the one drawing."""
    drawing = ElementTree.parse(check.root / "resources/godwit.svg").getroot()
    check.expect(drawing.tag.endswith("svg"), "resources/godwit.svg is no drawing")
    check.compare("sizes in godwit.ico", ico_sizes((check.root / "packaging/windows/godwit.ico").read_bytes()), WINDOWS_SIZES)
    check.compare("sizes in godwit.icns", icns_sizes((check.root / "packaging/macos/godwit.icns").read_bytes()), MAC_SIZES)
    if check.run("rsvg-convert", "--version"):
        check.run("python3", "-B", check.root / "packaging/icons.py", "--check")


def plist(check):
    """What macOS reads of the bundle."""
    text = (check.root / "packaging/macos/Info.plist.in").read_text()
    info = plistlib.loads(re.sub(r"\$\{(\w+)\}", r"\1", text).encode())
    schemes = [scheme for kind in info.get("CFBundleURLTypes", []) for scheme in kind["CFBundleURLSchemes"]]
    check.compare("schemes", schemes, SCHEMES)
    icon = check.root / "packaging/macos" / f"{info.get('CFBundleIconFile')}.icns"
    check.expect(icon.exists(), f"{icon} is not there")
    program = (check.root / "packaging/macos/program.cmake").read_text()
    for variable in sorted(set(re.findall(r"[{@](\w+)[}@]", text)) - {"MACOSX_BUNDLE_EXECUTABLE_NAME"}):
        check.expect(variable in program, f"nobody sets {variable}")
    plistlib.loads((check.root / "packaging/macos/entitlements.plist").read_bytes())


def nsis(check):
    """Windows' installer: its script compiles over a stand-in tree."""
    installercheck.run(check, SCHEMES)


def standins(check):
    """Packages for Windows and macOS can be configured, and what is put into them is where it is looked for."""
    standinscheck.run(check)


def workflows(check):
    """What builds Godwit on other systems: readable, without rights or secrets of its own, nothing taken by a name that can come to mean something else."""
    files = sorted((check.root / ".github/workflows").glob("*.yml"))
    check.expect(files, "there are none")
    check.expect("\n* -text\n" in (check.root / ".gitattributes").read_text(), "a checkout on Windows would have other bytes")
    for file in files:
        text = file.read_text()
        for used in re.findall(r"uses:\s*(\S+)", text):
            check.expect(re.search(r"@[0-9a-f]{40}$", used), f"{file.name}: {used} is not a commit")
        for secret in re.findall(r"(?i)(?:password|token|secret|private_?key)\s*[:=]\s*(\S+)", text):
            check.expect(secret.startswith("${{"), f"{file.name}: {secret} looks like a secret")
        for said in re.findall(r"run:(?!.*\|)(.*)|\|\n((?:\s{10,}.*\n)+)", text):
            check.expect("${{" not in "".join(said), f"{file.name}: an expression within a script: {said}")
        read_workflow(check, file, text)


def read_workflow(check, file, text):
    try:
        import yaml
    except ImportError:
        check.left_out.append("Python's yaml is not here, so workflows were not parsed")
        return
    workflow = yaml.safe_load(text)
    check.compare(f"{file.name}: permissions", workflow.get("permissions"), {"contents": "read"})
    for name, job in workflow["jobs"].items():
        check.expect("timeout-minutes" in job, f"{file.name}: {name} has no limit of time")
        for step in job["steps"]:
            check.compare(f"{file.name}: {name}: what a step does", len({"uses", "run"} & set(step)), 1)
            if "run" in step:
                done = subprocess.run([shutil.which("bash"), "-n"], input=step["run"], capture_output=True, text=True, check=False)
                check.expect(done.returncode == 0, f"{file.name}: {name}: {done.stderr}")


def links(check):
    """The program takes the same links that packages register, and no others."""
    text = (check.root / "ui/desktop/link.cpp").read_text()
    check.compare("schemes", re.findall(r'= "([a-z+]+):"_L1;', text), SCHEMES)


def variables(check):
    """What the launcher tells the program is spelled in one place only."""
    listed, withheld = launchercheck.variables(check.root)
    own = {name for name in listed.values() if name.startswith("GODWIT_")}
    check.expect(own and withheld, f"{launchercheck.VARIABLES} lists nothing")
    files = [file for folder in ("app", "ui", "packaging/linux/launcher") for file in sorted((check.root / folder).rglob("*"))]
    for file in files:
        name = file.relative_to(check.root).as_posix()
        if file.suffix not in (".cpp", ".h") or name == launchercheck.VARIABLES:
            continue
        text = file.read_text()
        for spelled in sorted(own & set(re.findall(r'"(\w+)"', text))):
            check.wrong.append(f"{name}: {spelled} is spelled beside {launchercheck.VARIABLES}")
        for spelled in re.findall(r'\b(?:setenv|lend)\(\s*"(\w+)"', text):
            check.wrong.append(f"{name}: {spelled} is not in {launchercheck.VARIABLES}")


def traces(check):
    """What a package tells of the machine that it was made on is found."""
    program = check.root / "packaging/linux/traces.py"
    folders = ["/root", "/srv/ann/godwit"]
    registry = "registry." + "npmjs.org"
    wanted = {
        "bin/godwit": (b"\0/srv/ann/godwit/app/main.cpp\0", True),
        "lib/libQt6Core.so.6": (b"\0/srv/ann/godwit\0", True),
        "lib/libpng.so": (b"\0/root/x /srv/ann/godwits/x /mnt/srv/ann/godwit/x\0", False),
        "lib/godwit/player/godwitplayer.so": (registry.encode(), True),
        "share/doc/godwit/licences/libpng": (registry.encode(), False),
    }
    for name, (content, is_trace) in wanted.items():
        shutil.rmtree(check.work, ignore_errors=True)
        (check.work / name).parent.mkdir(parents=True)
        (check.work / name).write_bytes(content)
        done = subprocess.run([sys.executable, "-B", program, check.work, *folders], capture_output=True, text=True, check=False)
        check.compare(f"{name}: how the search ends", done.returncode, 1 if is_trace else 0)
        check.compare(f"{name}: whether it is named", name in done.stderr, is_trace)


def materials(check):
    """The self-contained file says of all that is in it what it is and whose."""
    materialscheck.run(check)


def installing(check):
    """The self-contained file comes into a home and goes out of it again."""
    installingcheck.run(check)


def launcher(check):
    """The beginning of the self-contained file does as it should on a disk."""
    missing = [tool for tool in ("g++", "lz4", "zstd", "bwrap") if not shutil.which(tool)]
    missing += [name for name in ("liblz4.a", "libxxhash.a", "libzstd.a") if not any(Path("/usr/lib").glob(f"{folder}{name}") for folder in ("", "*/"))]
    if missing:
        check.left_out.append(f"{', '.join(missing)}: not here, so the launcher was not tried")
        return
    check.wrong += launchercheck.run(check.root, check.work)


CHECKS = {each.__name__: each for each in (scripts, desktop, appstream, icons, plist, nsis, standins, workflows, links, variables, traces, materials, installing, launcher)}


def main():
    name, root, work = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3]).resolve()
    complete = sys.argv[4:] == ["--complete"]
    code = 0
    for each in CHECKS if name == "all" else [name]:
        check = Check(root, work / each)
        CHECKS[each](check)
        wrong = check.wrong + (check.left_out if complete else [])
        for sentence in dict.fromkeys([*check.wrong, *check.left_out]):
            print(f"{each}: {sentence}")
        code = 1 if wrong else code or (LEFT_OUT if check.left_out else 0)
    sys.exit(code)


main()
