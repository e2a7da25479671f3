#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fuzz.py BUILD CORPUS SECONDS: runs each fuzzer on its seeds and on what it found before; a crash fails."""

import os
import re
import subprocess
import sys
from pathlib import Path


def run(program, build, seeds, seconds):
    found = build / "corpus" / program.name
    found.mkdir(parents=True, exist_ok=True)
    crashes = build / "crashes"
    crashes.mkdir(exist_ok=True)
    command = [
        program.resolve(),
        f"-max_total_time={seconds}",
        "-timeout=10",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        f"-artifact_prefix={crashes}/{program.name}-",
        found,
    ]
    if (seeds / program.name).is_dir():
        command.append(seeds / program.name)
    environment = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0", "QT_LOGGING_RULES": "*=false"}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, errors="replace")
    runs = re.search(r"number_of_executed_units: (\d+)", result.stderr)
    coverage = re.findall(r"cov: (\d+)", result.stderr)
    print(
        f"{program.name}: {runs[1] if runs else '?'} inputs in {seconds} s, "
        f"{coverage[-1] if coverage else '?'} edges, {'ok' if result.returncode == 0 else 'CRASHED'}",
        flush=True,
    )
    if result.returncode != 0:
        print("\n".join(result.stderr.splitlines()[-40:]))
    return result.returncode == 0


def main():
    build, seeds, seconds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    programs = sorted((build / "bin").glob("fuzz_*"))
    if not programs:
        sys.exit(f"there is no fuzzer in {build}/bin")
    if not all([run(program, build, seeds, seconds) for program in programs]):
        sys.exit(f"the inputs that crashed are in {build}/crashes")


main()
