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
from collections import defaultdict
from pathlib import Path

# In the launcher, linked statically.
STATIC = ["liblz4-dev", "libxxhash-dev", "libzstd-dev", "libc6-dev", "libgcc-14-dev", "libstdc++-14-dev"]
LICENCES = "share/doc/godwit/licences"
SOURCES_LIST = "share/doc/godwit/sources"
ABOUT_SOURCES = """The libraries in this file are those of Debian packages, as they are, but for libicudata, which holds a part of what it
holds there. Their sources, among them those that the GNU
licences promise, are these Debian source packages and versions. On a Debian system that has `deb-src` lines

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


def component(package, files):
    known = about(package)
    properties = [{"name": "godwit:source", "value": f"{known['source']} {known['source_version']}"}]
    properties += [{"name": "godwit:file", "value": f"{path} sha256:{digest}"} for path, digest in sorted(files)]
    entry = {
        "type": "library",
        "name": package,
        "version": known["version"],
        "purl": f"pkg:deb/debian/{package}@{known['version'].replace('+', '%2B').replace(':', '%3A')}?arch={known['architecture']}",
        "licenses": [{"license": {"name": name}} for name in licence_names(package)],
        "properties": properties,
    }
    if known["homepage"]:
        entry["externalReferences"] = [{"type": "website", "url": known["homepage"]}]
    return entry


def emoji(sources):
    """What is built into the program and comes from others."""
    file = sources / "resources/emoji/emoji.tsv"
    version = re.search(r"emojibase-data ([0-9.]+[0-9])", file.read_text()).group(1)
    return {
        "type": "data",
        "name": "emojibase-data",
        "version": version,
        "licenses": [{"license": {"id": name}} for name in ("MIT", "Unicode-3.0")],
        "properties": [{"name": "godwit:file", "value": f"bin/godwit resources/emoji/emoji.tsv sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}"}],
    }


def list_of_sources(packages):
    known = [about(package) for package in packages]
    return "".join(f"{source}={version}\n" for source, version in sorted({(each["source"], each["source_version"]) for each in known}))


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


def write(tree, sources):
    files = defaultdict(list)
    for path, source in tree.origins:
        files[owner(source)].append((path, hashlib.sha256((tree.root / path).read_bytes()).hexdigest()))
    for package in STATIC:
        files[package].append(("launcher", "linked statically"))
    version = re.search(r"project\(godwit VERSION (\S+)", (sources / "CMakeLists.txt").read_text()).group(1)
    made = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": made,
            "component": {"type": "application", "name": "godwit", "version": version, "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]},
        },
        "components": [*(component(package, files[package]) for package in sorted(files)), emoji(sources)],
    }
    tree.write("share/doc/godwit/sbom.cdx.json", json.dumps(document, indent=1, ensure_ascii=False) + "\n")
    tree.write(SOURCES_LIST, ABOUT_SOURCES + list_of_sources(sorted(files)))
    write_licences(tree.root, sorted(files), sources)
