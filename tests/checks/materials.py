# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials of the self-contained file (packaging/linux/inventory.py), of a small tree with files of this system."""

import hashlib
import json
import os
import re
import shutil
import sys
from pathlib import Path

# What CycloneDX 1.5 allows where it is used here (http://cyclonedx.org/schema/bom-1.5.schema.json).
DOCUMENT = {"bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"}
COMPONENT = {"type", "bom-ref", "name", "version", "description", "hashes", "licenses", "purl", "externalReferences", "components", "pedigree", "properties"}
KINDS = {"application", "library", "file", "data"}
URL = re.compile(r"pkg:deb/debian/[A-Za-z0-9.~%-]+@[A-Za-z0-9.~:%-]+\?arch=[a-z0-9]+&distro=debian-[0-9]+")
# Of a package with a plus in its name, and of one with an epoch.
SYSTEMS_OWN = {"either/libstdc++.so.6": "libstdc++.so.6", "lib/libz.so.1": "libz.so.1"}


class Tree:
    def __init__(self, root):
        self.root, self.origins, self.standins, self.changed = root, [], ["lib/player/libx264.so.164"], {"lib/libz.so.1": "half of it."}
        shutil.rmtree(root, ignore_errors=True)
        for path in ("bin/godwit", "bin/qt.conf", *self.standins):
            self.write(path, path)
        folder = next(Path("/usr/lib").glob("*/libstdc++.so.6")).parent
        for path, name in SYSTEMS_OWN.items():
            self.write(path, name)
            self.origins.append((path, folder / name))

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)


def is_here(inventory):
    """Whatever is packaged is packaged on a release of Debian."""
    system = Path("/etc/os-release")
    text = system.read_text() if system.exists() else ""
    if "\nID=debian\n" not in text or "\nVERSION_ID=" not in text:
        return False
    return all((Path("/usr/share/doc") / package / "copyright").exists() for package in inventory.STATIC)


def shape(check, document):
    check.compare("what the document has", set(document) - DOCUMENT, set())
    check.compare("whose format it is", (document["bomFormat"], document["specVersion"]), ("CycloneDX", "1.5"))
    parts = [document["metadata"]["component"], *document["components"]]
    for part in [*parts, *(file for part in parts for file in part.get("components", []))]:
        check.compare(f"what {part['name']} has", set(part) - COMPONENT, set())
        check.expect(part["type"] in KINDS, f"{part['name']} is a {part['type']}")
    for part in document["components"]:
        check.expect(URL.fullmatch(part.get("purl", "pkg:deb/debian/a@1?arch=amd64&distro=debian-1")), f"{part.get('purl')} is no address of a package")
        check.expect(part["licenses"], f"{part['name']} has no licence")
    names = [part["bom-ref"] for part in parts]
    check.compare("names that are there twice", len(names) - len(set(names)), 0)
    check.compare("what the program depends on", document["dependencies"], [{"ref": "godwit", "dependsOn": names[1:]}])
    return {part["name"]: part for part in parts}


def files(check, tree, parts):
    """Each one once, with its hash, as what it is."""
    named = {}
    for part in parts.values():
        for file in part.get("components", []):
            check.expect(file["name"] not in named, f"{file['name']} is named twice")
            named[file["name"]] = part["name"]
            check.compare(f"the hash of {file['name']}", file["hashes"][0]["content"], hashlib.sha256((tree.root / file["name"]).read_bytes()).hexdigest())
    stand_ins = dict.fromkeys(tree.standins, "godwit-stand-ins")
    expected = {"bin/godwit": "godwit", "bin/qt.conf": "godwit", "either/libstdc++.so.6": "libstdc++6", "lib/libz.so.1": "zlib1g", **stand_ins}
    check.compare("whose files they are", named, expected)
    check.expect("half of it" in parts["zlib1g"]["pedigree"]["notes"], "what was done to a library is not said")


def documents(check, tree, inventory, parts):
    listed = (tree.root / inventory.SOURCES_LIST).read_text()
    for word in ("zlib=", "gcc-", "lz4=", *tree.standins, *(f"{path}: {note}" for path, note in tree.changed.items())):
        check.expect(word in listed, f"the list of sources does not say {word}")
    for package in ("libstdc++6", "zlib1g", *inventory.STATIC):
        check.expect(package in parts, f"{package} is not in it")
        check.expect((tree.root / inventory.LICENCES / package).stat().st_size > 100, f"the licence of {package} is not there")


def strangers(check, tree, inventory):
    (tree.root / "lib/libstranger.so").write_bytes(b"\x7fELF")
    try:
        inventory.bill(tree, check.root)
        check.wrong.append("a library of nobody is taken for Godwit's own")
    except SystemExit as refused:
        check.expect("lib/libstranger.so" in str(refused), f"what is a stranger: {refused}")


def run(check):
    sys.path.insert(0, str(check.root / "packaging/linux"))
    import inventory

    if not is_here(inventory):
        check.left_out.append("packages that go into the self-contained file are not here, so no bill of materials was made")
        return
    os.environ["SOURCE_DATE_EPOCH"] = "1767225600"
    tree = Tree(check.work)
    inventory.write(tree, check.root)
    document = json.loads((check.work / inventory.DOCUMENTS / "sbom.cdx.json").read_text())
    parts = shape(check, document)
    files(check, tree, parts)
    documents(check, tree, inventory, parts)
    strangers(check, tree, inventory)
