#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [NAME]: runs the benchmarks of a build and joins their rows into BUILD/results.json."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path


def processor():
    for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def machine():
    pages, page = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "memory_mb": pages * page // 1_000_000,
        "kernel": platform.release(),
        "renderer": os.environ.get("QT_QUICK_BACKEND", "software"),
    }


def main():
    build = Path(sys.argv[1])
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    programs = [p for p in sorted((build / "bin").glob("bench_*")) if wanted in p.name]
    if not programs:
        sys.exit(f"there is no benchmark named like '{wanted}' in {build}/bin")
    rows_file = (build / "rows.jsonl").resolve()
    rows_file.write_text("")
    environment = {
        **os.environ,
        "GODWIT_BENCH_RESULTS": str(rows_file),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": os.environ.get("QT_QUICK_BACKEND", "software"),
    }
    failed = [p.name for p in programs if subprocess.run([p.resolve()], env=environment).returncode != 0]
    rows = [json.loads(line) for line in rows_file.read_text().splitlines()]
    (build / "results.json").write_text(json.dumps({"machine": machine(), "rows": rows}, indent=1) + "\n")
    missed = [row["name"] for row in rows if row["met"] is False]
    print(f"{len(rows)} rows in {build}/results.json; budgets not met: {', '.join(missed) or 'none'}")
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


main()
