#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [NAME] [--quick]: runs the benchmarks of a build and joins their rows into BUILD/results.json.

The window's are run when NAME is part of "window"; --quick runs them less often, with figures to match."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import windowbench


def processor():
    for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def machine():
    pages, page = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return {"processor": processor(), "cores": os.cpu_count(), "memory_mb": pages * page // 1_000_000, "kernel": platform.release()}


def run_programs(build, wanted, caches):
    """The engine's: each writes its rows as lines of JSON. The cache is also looked at as large as it becomes."""
    rows_file = (build / "rows.jsonl").resolve()
    rows_file.write_text("")
    environment = {**os.environ, "GODWIT_BENCH_RESULTS": str(rows_file), "QT_QPA_PLATFORM": "offscreen"}
    failed = []
    for program in sorted((build / "bin").glob("bench_*")):
        if wanted not in program.name:
            continue
        for cache in [None, *caches] if program.name == "bench_cache" else [None]:
            extra = {} if cache is None else {"GODWIT_BENCH_CACHE": str(cache)}
            if subprocess.run([program.resolve()], env={**environment, **extra}).returncode != 0:
                failed.append(program.name)
    return [{**json.loads(line), "renderer": None} for line in rows_file.read_text().splitlines()], failed


def main():
    build = Path(sys.argv[1])
    words = [word for word in sys.argv[2:] if word != "--quick"]
    wanted = words[0] if words else ""
    window = windowbench.WindowBench(build, "--quick" in sys.argv)
    caches = [window.folder(windowbench.MANY) / "cache.db"] if wanted in "bench_cache" else []
    rows, failed = run_programs(build, wanted, caches)
    if wanted in "window":
        try:
            window.run()
        except (RuntimeError, OSError, ValueError, subprocess.SubprocessError) as problem:
            failed.append(f"window: {problem}")
        rows += window.rows
    if not rows:
        sys.exit(f"there is no benchmark named like '{wanted}' in {build}/bin; {', '.join(failed)}")
    about = machine()
    (build / "results.json").write_text(json.dumps({"machine": about, "rows": [{**row, "machine": about["processor"]} for row in rows]}, indent=1) + "\n")
    missed = [row["name"] for row in rows if row["met"] is False]
    print(f"{len(rows)} rows in {build}/results.json; budgets not met: {', '.join(missed) or 'none'}")
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


main()
