"""What it costs to know a board, against merely reading what it says of itself."""
import json
import os
import subprocess
import tempfile

from figures import ROOT, TESTS, build_program, report

BOARDS = {"Pi 4": "raspberry-pi-4", "RK3588": "rock-5b", "ThunderX, 96 cores": "thunderx-2x48"}


def run():
    build_program("bench_decode")
    for title, board in BOARDS.items():
        with tempfile.TemporaryDirectory() as folder:
            figures = json.loads(subprocess.run(
                [os.path.join(TESTS, "bench_decode"),
                 os.path.join(ROOT, "tests/boards", board, "board.tree"), folder],
                check=True, capture_output=True, text=True).stdout)
        ours = figures["parse"] + figures["decode"]
        name = f"decode: {title}"
        # The tree lies in the page cache: a real board's /sys answers more slowly.
        report(f"{name}, against reading its files", ours / figures["read_tree"], "×", 1.0)
        report(f"{name}, against splitting cpuinfo", ours / figures["split_cpuinfo"], "×")
        report(f"{name}, against reading the report", ours / figures["read_report"], "×")
        report(f"{name}, JSON against nlohmann's parser",
               figures["parse"] / figures["parse_elsewhere"], "×", 1.0)
        report(f"{name}, JSON", figures["parse"], "µs")
        report(f"{name}, hardware", figures["decode"], "µs")
        report(f"{name}, report", figures["report_bytes"] / 1024, "KiB")
