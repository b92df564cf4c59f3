"""Rows a second into the store, against the bare C API of SQLite in the same run."""
import json
import os
import subprocess
import tempfile

from figures import BUILD, TESTS, build_program, need, report


def run():
    if not os.path.exists("/usr/include/sqlite3.h"):
        need("libsqlite3-dev")
    build_program("bench_store")
    # In the build folder, because /tmp may be memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        run_once = subprocess.run([os.path.join(TESTS, "bench_store"), folder], check=True,
                                  stdout=subprocess.PIPE, text=True)
    cost = json.loads(run_once.stdout)
    rows = cost["rows"]
    report("store: samples a second, committed to the disk", rows / cost["writer_s"], "rows/s",
           1000, least=True)
    report("store: speed against bare SQLite", cost["sqlite_s"] / cost["writer_s"], "×", 0.7,
           least=True)
    report("store: bare SQLite", rows / cost["sqlite_s"], "rows/s")
    report("store: CPU of a sample, both threads", 1e6 * cost["writer_cpu_s"] / rows, "µs")
    report("store: CPU of a sample, bare SQLite", 1e6 * cost["sqlite_cpu_s"] / rows, "µs")
