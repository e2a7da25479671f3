#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py BUILD FILES CHANGED [--all]: what reads the sources without running them.

FILES lists the checkout's files, CHANGED those that clang-tidy reads (with --all it reads every source).
"""

import subprocess
import sys
from pathlib import Path

import sizes
import tidy


def report(step, problems):
    print(f"{step}: {'ok' if not problems else 'FAILED'}", flush=True)
    for problem in problems:
        print("  " + problem)
    return not problems


def command(*words, files):
    if not files:
        return []
    result = subprocess.run([*words, *files], capture_output=True, text=True)
    return [] if result.returncode == 0 else (result.stdout + result.stderr).splitlines()


def format_problems(sources):
    lines = command("clang-format", "--dry-run", "-Werror", files=sources)
    wrong = sorted({line.split(":")[0] for line in lines if ": error: " in line})
    return [f"{file}: clang-format -i would change it" for file in wrong]


def is_shell(path):
    if path.suffix == ".sh":
        return True
    with path.open("rb") as file:
        first = file.readline(80)
    return first.startswith(b"#!") and (b"bash" in first or b"/sh" in first)


def qml_problems(build, files):
    wrong = []
    for file in files:
        formatted = subprocess.run(["/usr/lib/qt6/bin/qmlformat", file], capture_output=True, text=True).stdout
        if formatted != file.read_text():
            wrong.append(f"{file}: qmlformat would change it")
    return wrong + command("/usr/lib/qt6/bin/qmllint", "-I", str(build / "qml"), "--max-warnings", "0", files=files)


def main():
    build = Path(sys.argv[1])
    files = [Path(line) for line in Path(sys.argv[2]).read_text().splitlines()]
    files = [file for file in files if file.is_file()]
    changed = {Path(line) for line in Path(sys.argv[3]).read_text().splitlines()}
    sources = [file for file in files if file.suffix in (".cpp", ".h")]
    # What comes from real servers, bad on purpose, or by law is spelled as it is.
    prose = [f for f in files if f.name != "LICENSE" and not {"fixtures", "corpus"} & set(f.parts) and f.suffix not in (".ts", ".tsv")]
    # tests/checks/bad is wrong on purpose.
    qml = [file for file in files if file.suffix == ".qml" and "bad" not in file.parts]
    results = [
        report("clang-format", format_problems(sources)),
        report("codespell", command("codespell", "-I", "packaging/verbs/words", files=prose)),
        report("shellcheck", command("shellcheck", "-x", "-S", "warning", files=[f for f in files if is_shell(f)])),
        report("sizes", sizes.problems(sources + qml)),
    ]
    if qml:
        results.append(report("qml", qml_problems(build, qml)))
    wanted = [f for f in sources if f.suffix == ".cpp" and (f in changed or "--all" in sys.argv)]
    results.append(report(f"clang-tidy of {len(wanted)} files", tidy.problems(build, wanted)))
    sys.exit(0 if all(results) else 1)


main()
