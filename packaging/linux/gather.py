#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""gather.py INSTALLED TREE: all that the self-contained file holds, laid out in TREE.

INSTALLED is what `cmake --install` left: bin, lib/godwit, share. Everything else is of the Debian system that this
runs on. GL, EGL and Mesa are always the host's: they belong to its graphics card.

    bin/godwit            the program; qt.conf beside it says where Qt's parts are
    old/godwit            the C library's loader, for hosts whose own is older; glibc/ is the library
    lib/                  libraries that are always the bundled ones, Qt's plug-ins and QML modules
    lib/godwit/           the player; what only it needs is in lib/player/, what only input methods do in lib/input/
    either/               libraries that the host's graphics drivers use, too: the launcher takes the newer (either/list)
    etc/fonts, share/     a font and a keyboard map for hosts without; licences; what --install puts in its place"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import elf
import inventory

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent
QT = elf.LIBRARIES / "qt6"
PLUGINS = [
    "iconengines/libqsvgicon.so",
    "imageformats/libqgif.so",
    "imageformats/libqico.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "kf6/sonnet/sonnet_hunspell.so",
    "multimedia/libffmpegmediaplugin.so",
    "networkinformation/*.so",
    "platforminputcontexts/libcompose*.so",
    "platforminputcontexts/libfcitx5*.so",
    "platforminputcontexts/libibus*.so",
    "platforms/libqminimal.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland*.so",
    "platforms/libqxcb.so",
    "sqldrivers/libqsqlite.so",
    "tls/*.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/*.so",
    "wayland-shell-integration/*.so",
    "xcbglintegrations/*.so",
]
# What no file names as needed because it is opened by its name: Qt's TLS plug-in looks for OpenSSL only when it is asked for TLS,
# QtKeychain for libsecret only when it is asked for a token.
OPENED_BY_NAME = ["libcrypto.so.3", "libsecret-1.so.0", "libssl.so.3"]
# Other looks of Qt's own controls, which nothing here wears.
OTHER_STYLES = ("Material", "Universal", "Imagine", "FluentWinUI3", "iOS", "macOS", "Windows")
# The C library and its parts, by the names that programs need.
C_LIBRARY = ["libc.so.6", "libm.so.6", "libmvec.so.1", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2", "libutil.so.1", "libanl.so.1", "libnss_compat.so.2", "libnss_dns.so.2", "libnss_files.so.2", "libnss_hesiod.so.2"]
THE_HOSTS = ("libGL.so.1", "libEGL.so.1", "libGLX.so.0", "libOpenGL.so.0", "libGLESv2.so.2", "libGLdispatch.so.0", "libgbm.so.1")
# FFmpeg is linked to them, and Godwit, which only plays, never calls them: encoders, and one codec of 17 MB for speech by radio,
# whose decoder gives up where it is told that there is none. Whoever else needed one would need it whole.
NEVER_CALLED = ("libSvtAv1Enc.so.2", "libcodec2.so.1.2", "librav1e.so.0.7", "libx264.so.164", "libx265.so.215")
THEIR_CALLERS = ("libavcodec.so.61",)
# What is below lib/FOLDER is needed by these alone: players, and input methods that not every person uses. launcher/start.cpp and
# pack.py know the folders.
ONLY_FOR = {
    "input": ("lib/qt6/plugins/platforminputcontexts/libfcitx5",),
    "player": ("lib/godwit/", "lib/qt6/plugins/multimedia/"),
}
# Qt has these of its own, from the same source (CLDR); text comes in UTF-8 and nothing else.
NOT_ASKED_FOR = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/", "zone/")
# What is loaded into Godwit from the host: its graphics drivers, GLib's modules, sound plug-ins. Whatever those need
# is in `either`. Older Mesa, as Debian 12 has it, needs libXfixes.
HOSTS_OWN = ["libEGL_mesa.so.0", "libGLX_mesa.so.0", "libXfixes.so.3", "libgio-2.0.so.0", "libasound.so.2", "libfontconfig.so.1"]
FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf"]


class Tree:
    def __init__(self, root):
        self.root = root
        # For the inventory: (path in the tree, the system's file); paths of what stands in for a library; what was done to a file.
        self.origins, self.standins, self.changed = [], [], {}

    def add(self, source, path):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(source).resolve(), target)
        self.origins.append((str(path), Path(source)))
        return target

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


def add_plugins(tree):
    for pattern in PLUGINS:
        files = sorted((QT / "plugins").glob(pattern))
        if not files:
            raise SystemExit(f"package: no plug-in {pattern} here")
        for file in files:
            tree.add(file, Path("lib/qt6/plugins") / file.relative_to(QT / "plugins"))


def qml_modules():
    scanned = subprocess.run(["/usr/lib/qt6/libexec/qmlimportscanner", "-rootPath", SOURCES / "ui/qml", "-importPath", QT / "qml"], capture_output=True, text=True, check=True).stdout
    paths = {each["path"] for each in json.loads(scanned) if each.get("path", "").startswith(str(QT))}
    return sorted(Path(path) for path in paths if not set(OTHER_STYLES) & set(Path(path).parts))


def add_qml(tree):
    for folder in qml_modules():
        below = Path("lib/qt6/qml") / folder.relative_to(QT / "qml")
        description = (folder / "qmldir").read_text()
        tree.add(folder / "qmldir", below / "qmldir")
        # With `prefer`, the files are inside the library.
        kinds = {".so"} if "prefer :" in description else {".so", ".qml", ".js"}
        for file in sorted(folder.iterdir()):
            if file.suffix in kinds and file.is_file():
                tree.add(file, below / file.name)


def opened_by_name():
    found = {name: elf.find(name) for name in OPENED_BY_NAME}
    if missing := [name for name, file in found.items() if file is None]:
        raise SystemExit(f"package: a library is missing here: {missing[0]}")
    return found


def folder_of(name, shared, needed):
    """`needed` says for each folder below lib/, "" for lib/ itself, what is needed from there."""
    if name in shared:
        return "either"
    folders = [folder for folder, names in needed.items() if name in names]
    return f"lib/{folders[0]}" if len(folders) == 1 and folders[0] else "lib"


def add_libraries(tree):
    opened = opened_by_name()
    without = {*THE_HOSTS, *NEVER_CALLED, *C_LIBRARY, "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
    users = {folder: [] for folder in ("", *ONLY_FOR)}
    for file in (file for file in tree.root.rglob("*") if elf.is_elf(file)):
        name = file.relative_to(tree.root).as_posix()
        users[next((folder for folder, paths in ONLY_FOR.items() if name.startswith(paths)), "")].append(file)
    users[""] += [file.resolve() for file in opened.values()]
    needed = {folder: elf.closure(files, without) for folder, files in users.items()}
    needed[""] |= opened
    shared = elf.closure([elf.find(name).resolve() for name in HOSTS_OWN])
    shared |= {name: elf.find(name) for name in HOSTS_OWN}
    lines = []
    for name, file in sorted({name: file for found in needed.values() for name, file in found.items()}.items()):
        tree.add(file, f"{folder_of(name, shared, needed)}/{name}")
        if name in shared:
            lines.append(f"{name} {dotted(elf.version(name, file))}")
    return lines


def shrink_icu(tree):
    """Of ICU's data, half of which names currencies and units in all languages, what Qt asks it for: how words are sorted."""
    library = next((tree.root / "lib").glob("libicudata.so.*"))
    symbol, content = elf.content(library, "icudt")
    with tempfile.TemporaryDirectory() as folder:
        # All that is in it has this name before it, which says that it is for little-endian machines.
        name = f"{symbol.removesuffix('_dat')}l.dat"
        whole, small, listed = (Path(folder) / path for path in (name, f"small/{name}", "removed.txt"))
        small.parent.mkdir()
        whole.write_bytes(content)
        items = subprocess.run(["icupkg", "--list", whole], capture_output=True, text=True, check=True).stdout.split()
        listed.write_text("".join(f"{item}\n" for item in items if item.startswith(NOT_ASKED_FOR) or item.endswith(".cnv")))
        subprocess.run(["icupkg", "--remove", listed, whole, small], check=True)
        code = f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n.size {symbol}, {small.stat().st_size}\n{symbol}: .incbin "{small}"\n.section .note.GNU-stack,"",@progbits\n'
        subprocess.run(["gcc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{library.name}", "-x", "assembler", "-o", library, "-"], input=code, text=True, check=True)
    tree.changed[library.relative_to(tree.root).as_posix()] = "made anew by Godwit's packaging/linux/gather.py, with that part of its data which Qt asks for."


# Swedish has å after z, and ICU tells with -127 where it has found nothing about a language.
SORTS = """
import ctypes, sys
library, version, problem = ctypes.CDLL(sys.argv[1]), sys.argv[1].rpartition(".")[2], ctypes.c_int(0)
open_rules, compare = (getattr(library, f"{name}_{version}") for name in ("ucol_open", "ucol_strcollUTF8"))
open_rules.restype, compare.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int))
order = compare(open_rules(b"sv", ctypes.byref(problem)), b"z", -1, "å".encode(), -1, ctypes.byref(problem))
sys.exit(0 if order == -1 and problem.value == 0 else 1)
"""


def expect_sorting(tree):
    library = next((tree.root / "lib").glob("libicui18n.so.*"))
    if subprocess.run([sys.executable, "-c", SORTS, library], env={"LD_LIBRARY_PATH": str(library.parent)}, check=False).returncode != 0:
        raise SystemExit("package: with what is left of ICU's data, words are not sorted by their language any more")


def add_stub(tree, path, symbols):
    code = "".join(f"void *{symbol}(void) {{ return 0; }}\n" for symbol in sorted(symbols))
    target = tree.root / path
    subprocess.run(["gcc", "-shared", "-nostdlib", "-w", "-fno-builtin", "-Os", "-s", f"-Wl,-soname,{target.name}", "-x", "c", "-o", target, "-"], input=code, text=True, check=True)
    tree.standins.append(path)


# The first question makes FFmpeg ask all of its codecs what they can do.
PLAYS = """
import ctypes, sys
codecs, *_ = [ctypes.CDLL(file) for file in sys.argv[1:]]
sys.exit(0 if codecs.av_codec_iterate(ctypes.byref(ctypes.c_void_p())) else 1)
"""


def expect_playing(tree):
    """What plays is loaded when a film is first played: nothing else would miss what a stand-in lacks."""
    files = [tree.root / "lib/player" / name for name in THEIR_CALLERS] + sorted((tree.root / "lib/qt6/plugins/multimedia").iterdir())
    folders = ":".join(str(tree.root / folder) for folder in ("lib", "lib/player", "either"))
    if subprocess.run([sys.executable, "-c", PLAYS, *files], env={"LD_LIBRARY_PATH": folders, "LD_BIND_NOW": "1"}, check=False).returncode != 0:
        raise SystemExit("package: with stand-ins for what is never called, what plays films does not load")


def needing(tree):
    """{a library's name: the names of the files that need it}."""
    files = {}
    for file in tree.root.rglob("*"):
        if elf.is_elf(file):
            for name in elf.dynamic(str(file))[0]:
                files.setdefault(name, set()).add(file.name)
    return files


def add_stubs(tree):
    """A host without any GL has nothing that these could draw by; but Qt is linked to them and does not start without. And FFmpeg
    to what is never called."""
    wanted = elf.undefined([file for file in tree.root.rglob("*") if elf.is_elf(file)])
    needed = needing(tree)
    for name in set(NEVER_CALLED) & set(needed):
        if strangers := needed[name] - set(THEIR_CALLERS):
            raise SystemExit(f"package: {min(strangers)} may call {name}, which would be left out")
        add_stub(tree, f"lib/player/{name}", wanted & elf.defined(elf.find(name)))
    names = sorted(set(needed) & set(THE_HOSTS))
    for name in names:
        add_stub(tree, f"either/{name}", wanted & elf.defined(elf.find(name)))
    return [f"{name} -" for name in names]


def add_c_library(tree):
    for name in C_LIBRARY:
        if elf.find(name):
            tree.add(elf.find(name), f"glibc/{name}")
    loader = next(file for file in elf.LIBRARIES.glob("ld-linux-*.so.*"))
    tree.add(loader, f"glibc/{loader.name}")
    tree.add(loader, "old/godwit")


def add_for_bare_hosts(tree):
    for font in FONTS:
        tree.add(f"/usr/share/fonts/truetype/dejavu/{font}", f"share/fonts/{font}")
    tree.write("etc/fonts/fonts.conf", (HERE / "fonts.conf").read_text())
    keyboards = Path("/usr/share/X11/xkb")
    for folder in ("rules", "keycodes", "types", "compat", "symbols"):
        for file in sorted((keyboards / folder).rglob("*")):
            if file.is_file() and file.suffix not in (".lst", ".xml", ".part"):
                tree.add(file, Path("share/X11/xkb") / file.relative_to(keyboards))


def dotted(version):
    return ".".join(str(part) for part in version)


def settle_modes(root):
    """The same whatever the umask was."""
    for file in [root, *root.rglob("*")]:
        if not file.is_symlink():
            runs = file.is_dir() or file.parent.name in ("bin", "old") and file.name == "godwit" or file.name == "integrate"
            file.chmod(0o755 if runs else 0o644)


def main():
    installed, root = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(installed, root)
    tree = Tree(root)
    add_plugins(tree)
    add_qml(tree)
    lines = add_libraries(tree)
    shrink_icu(tree)
    expect_sorting(tree)
    lines += add_stubs(tree)
    expect_playing(tree)
    add_c_library(tree)
    tree.write("either/list", "\n".join([f"libc.so.6 {dotted(elf.version('libc.so.6', elf.find('libc.so.6')))}", *lines]) + "\n")
    for folder in ("bin", "old"):
        tree.write(f"{folder}/qt.conf", "[Paths]\nPrefix=..\nPlugins=lib/qt6/plugins\nQmlImports=lib/qt6/qml\n")
    add_for_bare_hosts(tree)
    tree.write("share/godwit/integrate", (HERE / "integrate").read_text())
    tree.write("share/man/man1/godwit.1", (HERE / "godwit.1").read_text())
    inventory.write(tree, SOURCES)
    settle_modes(root)


main()
