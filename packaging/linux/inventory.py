# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the self-contained file is made of: a bill of materials (CycloneDX, https://cyclonedx.org) and all licences."""

import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
import time
import urllib.parse
import uuid
from collections import defaultdict
from pathlib import Path

# In the launcher, linked statically.
STATIC = ["liblz4-dev", "libxxhash-dev", "libzstd-dev", "libc6-dev", "libgcc-14-dev", "libstdc++-14-dev"]
DOCUMENTS = "share/doc/godwit"
LICENCES = f"{DOCUMENTS}/licences"
SOURCES_LIST = f"{DOCUMENTS}/sources"
# The only machine code in it that is Godwit's own and no stand-in.
OWN_CODE = ("bin/godwit", "lib/godwit/")
GODWITS_LICENCE = [{"license": {"id": "GPL-3.0-or-later"}}]
ABOUT_SOURCES = """The libraries in this file are those of Debian packages, as they are, but for those that are named below. Their
sources, among them those that the GNU licences promise, are these Debian source packages and versions. On a Debian system
that has `deb-src` lines

    apt-get source NAME=VERSION

fetches one, from Debian's archive or, once it has newer ones, from Debian's archive of snapshots. Godwit's own sources are
where you have this file from.

"""


@functools.cache
def owners():
    """{file: package} of the whole system, by dpkg's own lists."""
    return {line: file.stem.split(":")[0] for file in Path("/var/lib/dpkg/info").glob("*.list") for line in file.read_text().splitlines()}


def owner(file):
    for path in (str(file), str(Path(file).resolve())):
        if package := owners().get(path) or owners().get(path.removeprefix("/usr")):
            return package
    raise SystemExit(f"package: no package has {file}")


@functools.cache
def about(package):
    shown = subprocess.run(["dpkg-query", "--show", "--showformat", "${Version}\n${source:Package}\n${source:Version}\n${Homepage}\n${Architecture}", package], capture_output=True, text=True, check=True).stdout
    return dict(zip(("version", "source", "source_version", "homepage", "architecture"), shown.splitlines()))


def copyright_of(package):
    file = Path("/usr/share/doc") / package / "copyright"
    if not file.exists():
        raise SystemExit(f"package: {file} is missing; make the packaging root anew")
    return file


def licence_names(package):
    """As Debian's machine-readable copyright files name them."""
    text = copyright_of(package).read_text(errors="replace")
    names = {name.strip() for name in re.findall(r"^License:[ \t]*(\S.*)$", text, re.MULTILINE)}
    return sorted(names) or [f"as in {LICENCES}/{package}"]


def file_entry(root, path):
    return {"type": "file", "name": path, "hashes": [{"alg": "SHA-256", "content": hashlib.sha256((root / path).read_bytes()).hexdigest()}]}


@functools.cache
def release():
    return re.search(r'^VERSION_ID="?([^"\n]+)', Path("/etc/os-release").read_text(), re.MULTILINE)[1]


def package_url(package, known):
    """https://github.com/package-url/purl-spec: a colon stands for itself, a plus does not."""
    name, version = (urllib.parse.quote(word, safe=":~") for word in (package, known["version"]))
    return f"pkg:deb/debian/{name}@{version}?arch={known['architecture']}&distro=debian-{release()}"


def component(package, tree, paths):
    known = about(package)
    entry = {
        "type": "library",
        "bom-ref": package,
        "name": package,
        "version": known["version"],
        "licenses": [{"license": {"name": name}} for name in licence_names(package)],
        "purl": package_url(package, known),
        "properties": [{"name": "godwit:source", "value": f"{known['source']} {known['source_version']}"}],
    }
    if known["homepage"]:
        entry["externalReferences"] = [{"type": "website", "url": known["homepage"]}]
    if package in STATIC:
        entry["properties"].append({"name": "godwit:linked", "value": "statically, into the launcher"})
    if notes := [f"{path}: {tree.changed[path]}" for path in paths if path in tree.changed]:
        entry["pedigree"] = {"notes": " ".join(notes)}
    if paths:
        entry["components"] = [file_entry(tree.root, path) for path in sorted(paths)]
    return entry


def emoji(sources):
    """What is built into the program and comes from others."""
    file = sources / "resources/emoji/emoji.tsv"
    return {
        "type": "data",
        "bom-ref": "emojibase-data",
        "name": "emojibase-data",
        "version": re.search(r"emojibase-data ([0-9.]+[0-9])", file.read_text()).group(1),
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
        "licenses": [{"expression": "MIT AND Unicode-3.0"}],
        "properties": [{"name": "godwit:linked", "value": "into bin/godwit, as resources/emoji/emoji.tsv"}],
    }


def standins(tree, version):
    return {
        "type": "library",
        "bom-ref": "godwit-stand-ins",
        "name": "godwit-stand-ins",
        "version": version,
        "description": "Godwit's own, with nothing in them but the names that others look for. "
        "They hold nothing of the libraries whose file names they have: encoders and a codec that are never called, and, for hosts without any, OpenGL.",
        "licenses": GODWITS_LICENCE,
        "components": [file_entry(tree.root, path) for path in sorted(tree.standins)],
    }


def godwit(tree, version):
    """The program itself, with all that nobody else has made."""
    others = {path for path, _ in tree.origins} | {*tree.standins}
    files = sorted(path.relative_to(tree.root).as_posix() for path in tree.root.rglob("*") if path.is_file())
    own = [path for path in files if path not in others and not path.startswith(f"{DOCUMENTS}/")]
    for path in own:
        with (tree.root / path).open("rb") as content:
            if content.read(4) == b"\x7fELF" and not path.startswith(OWN_CODE):
                raise SystemExit(f"package: nobody says where {path} is from: the bill of materials would call it Godwit's own")
    return {
        "type": "application",
        "bom-ref": "godwit",
        "name": "godwit",
        "version": version,
        "description": "What is listed here is unpacked by the launcher, which is the beginning of the file itself.",
        "licenses": GODWITS_LICENCE,
        "components": [file_entry(tree.root, path) for path in own],
    }


def list_of_sources(tree, packages):
    known = [about(package) for package in packages]
    changed = "".join(f"{path}: {note}\n" for path, note in sorted(tree.changed.items()))
    made = "".join(f"{path}: Godwit's own, in place of a library that is not in this file.\n" for path in sorted(tree.standins))
    sources = "".join(f"{source}={version}\n" for source, version in sorted({(each["source"], each["source_version"]) for each in known}))
    return f"{changed}{made}\n{sources}"


def write_licences(root, packages, sources):
    for package in packages:
        target = root / LICENCES / package
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copyright_of(package).resolve(), target)
    for file in sorted(Path("/usr/share/common-licenses").iterdir()):
        if file.is_file() and not file.is_symlink():
            (root / LICENCES / "common").mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, root / LICENCES / "common" / file.name)
    shutil.copyfile(sources / "LICENSE", root / LICENCES / "godwit")
    shutil.copyfile(sources / "resources/emoji/LICENSE", root / LICENCES / "godwit-emoji-data")


def bill(tree, sources):
    files = defaultdict(list)
    for path, source in tree.origins:
        files[owner(source)].append(path)
    for package in STATIC:
        files.setdefault(package, [])
    version = re.search(r"project\(godwit VERSION (\S+)", (sources / "CMakeLists.txt").read_text()).group(1)
    parts = [*(component(package, tree, files[package]) for package in sorted(files)), emoji(sources), standins(tree, version)]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))),
            "component": godwit(tree, version),
        },
        "components": parts,
        "dependencies": [{"ref": "godwit", "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    # The same for the same content, as everything that is packaged.
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(document))}"
    return document, sorted(files)


def write(tree, sources):
    document, packages = bill(tree, sources)
    tree.write(f"{DOCUMENTS}/sbom.cdx.json", json.dumps(document, indent=1, ensure_ascii=False) + "\n")
    tree.write(SOURCES_LIST, ABOUT_SOURCES + list_of_sources(tree, packages))
    write_licences(tree.root, packages, sources)
