#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""checkroot.py ROOT KNOWN: may a build that is handed out trust ROOT? It must be a root that its own keys have signed, and
none of its keys may be one of those whose names are the lines of KNOWN. Needs OpenSSL 3."""

import base64
import hashlib
import importlib.machinery
import importlib.util
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("verify", str(Path(__file__).resolve().parent / "verify"))
verify = importlib.util.module_from_spec(importlib.util.spec_from_loader("verify", loader))
loader.exec_module(verify)

# As app/update/statement.h has it.
KIND = b"GODWIT-ROOT-V1\n"
LEAST_THRESHOLD = 2


class Refused(Exception):
    pass


def expect(truth, sentence):
    if not truth:
        raise Refused(sentence)


def keys_of(root):
    """{name: key}; a key's name is the SHA-256 of its bytes."""
    keys = [base64.b64decode(each["public"], validate=True) for each in root["keys"]]
    expect(all(each["alg"] == "ed25519" for each in root["keys"]) and all(len(key) == 32 for key in keys), "it has keys of another kind")
    return {hashlib.sha256(key).hexdigest(): key for key in keys}


def check_role(role, name, keys):
    names = role["keys"]
    expect(set(names) <= set(keys) and len(set(names)) == len(names), f"its role {name} names keys that it does not have")
    expect(type(role["threshold"]) is int and LEAST_THRESHOLD <= role["threshold"] < len(names), f"its role {name} must have {LEAST_THRESHOLD} signatures at least, and a key more")


def check_root(path, known):
    envelope = verify.parse(path.read_bytes())
    payload = base64.b64decode(envelope["payload"], validate=True)
    root = verify.parse(payload)
    expect(root["type"] == "root" and root["format"] == 1, "it is another kind of document")
    keys = keys_of(root)
    for id in sorted(known & set(keys)):
        raise Refused(f"it trusts a placeholder key that everybody knows ({id})")
    for name in ("root", "release"):
        check_role(root["roles"][name], name, keys)
    signatures = [base64.b64decode(each["sig"], validate=True) for each in envelope["signatures"][:16] if each["alg"] == "ed25519"]
    with tempfile.TemporaryDirectory(prefix="godwit-root-") as work:
        votes = sum(any(verify.has_signed(keys[id], each, KIND + payload, Path(work)) for each in signatures) for id in root["roles"]["root"]["keys"])
    expect(votes >= root["roles"]["root"]["threshold"], f"{votes} of its own keys have signed it, and {root['roles']['root']['threshold']} must")


def main():
    path = Path(sys.argv[1])
    known = {line for line in Path(sys.argv[2]).read_text().splitlines() if not line.startswith("#")}
    verify.require_openssl()
    try:
        check_root(path, known)
    except Refused as reason:
        sys.exit(f"{path} cannot be trusted: {reason}.")
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        sys.exit(f"{path} cannot be trusted: it is no signed root.")


main()
