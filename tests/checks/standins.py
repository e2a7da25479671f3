# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packages are made by on Windows and macOS, configured here over stand-ins (packaging/standin)."""

import plistlib
import re
import shutil
import sys
from pathlib import Path


def in_order(check, what, text, names):
    """What is installed after one another: a script sees what came before it."""
    at = 0
    for name in names:
        found = text.find(name, at)
        check.expect(found >= 0, f"{what}: {name} is not installed, or before what it needs")
        at = max(at, found)


def windows(check, folder, rules):
    resources = (folder / "packaging/godwit.rc").read_text()
    version = re.search(r"^FILEVERSION (\d+), (\d+), (\d+), 0$", resources, re.MULTILINE)
    check.expect(version and f'"FileVersion", "{".".join(version.groups())}"' in resources, f"the version in {resources}")
    icon = re.search(r'^1 ICON "(.*)"$', resources, re.MULTILINE)
    check.expect(icon and Path(icon[1]).exists(), "the icon of godwit.exe is not there")
    in_order(check, "Windows", rules, ["/godwit.exe", "/godwitplayer.dll", "/plugins/multimedia", "/plugins/kf6/sonnet", "/deploy.cmake", "/licences", "/libraries.cmake"])
    place = re.search(r'"\.\./(lib/[^"]+)"', (check.root / "ui/player/filmplayer.cpp").read_text())[1]
    check.expect(re.search(rf'DESTINATION "[^"]*/{place}"[^\n]*/godwitplayer\.dll"', rules), f"what plays films is not in {place}, where the program looks for it")
    check.compare("the spellers that Windows gets", re.findall(r"sonnet_\w+", rules), ["sonnet_ispellchecker"])


def macos(check, folder, rules):
    info = plistlib.loads((folder / "Godwit.app/Contents/Info.plist").read_bytes())
    check.expect("${" not in str(info), f"nobody has set something of {info}")
    check.compare("CFBundleExecutable", info.get("CFBundleExecutable"), "Godwit")
    check.expect(re.fullmatch(r"\d+\.\d+\.\d+", info.get("CFBundleShortVersionString", "")), f"the version in {info}")
    # As packaging/standin/macos.cmake names it.
    check.compare("LSMinimumSystemVersion", info.get("LSMinimumSystemVersion"), "15.0")
    in_order(check, "macOS", rules, ["/godwitplayer.so", "/PlugIns/multimedia", "/PlugIns/kf6/sonnet", "/deploy.cmake", "/licences", "/sign.cmake"])
    check.compare("the spellers that macOS gets", re.findall(r"sonnet_\w+", rules), ["sonnet_nsspellchecker"])
    last = rules[rules.find("/sign.cmake") :]
    check.expect("file(INSTALL" not in last and "deploy" not in last, "something is installed after the signature that seals all")
    # Qt's script finds the libraries of what it is told of, where the rules put it.
    told = re.findall(r"^-executable=Godwit\.app/(.*)$", (folder / "deploy-options").read_text(), re.MULTILINE)
    check.compare("what Qt's script is told of", len(told), 3)
    for each in told:
        name = each.rpartition("/")
        check.expect(re.search(rf'DESTINATION "[^"]*/Godwit\.app/{re.escape(name[0])}" [^\n]*/{re.escape(name[2])}"', rules), f"{each} is not installed there")


def libraries(check):
    """What these systems lack can be configured, and on macOS is found by the deployment script."""
    folder = check.work / "libraries"
    check.run("cmake", "-S", check.root / "packaging/libraries", "-B", folder, "-G", "Ninja", "-DCMAKE_INSTALL_PREFIX=/prefix")
    rules = (folder / "build.ninja").read_text()
    wanted = len(re.findall(r"^(?:framework|library)\((?!name)[a-z]", (check.root / "packaging/libraries/CMakeLists.txt").read_text(), re.MULTILINE))
    check.compare("libraries that are known by their whole path", (rules.count("-DCMAKE_INSTALL_NAME_DIR=/prefix/lib"), wanted), (wanted, 6))


SYSTEMS = {"windows": (windows, "NSIS"), "macos": (macos, "DragNDrop")}


def run(check):
    if sys.platform != "linux" or not shutil.which("ninja"):
        check.left_out.append("for other systems packages are configured on Linux with ninja only")
        return
    shutil.rmtree(check.work, ignore_errors=True)
    for system, (look, generator) in SYSTEMS.items():
        folder, sources = check.work / system, check.root / "packaging/standin"
        before = len(check.wrong)
        said = check.run("cmake", "-S", sources, "-B", folder, "-G", "Ninja", "-Wno-dev", "--toolchain", sources / f"{system}.cmake")
        if said is None or len(check.wrong) > before:
            return
        check.expect("Warning" not in said, f"{system}: {said}")
        check.expect(f'set(CPACK_GENERATOR "{generator}")' in (folder / "CPackConfig.cmake").read_text(), f"{system}: not packed by {generator}")
        look(check, folder, (folder / "packaging/cmake_install.cmake").read_text())
    libraries(check)
