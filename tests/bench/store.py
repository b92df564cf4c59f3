"""Rows a second into the store, against the bare C API of SQLite in the same run; and what a year of
a fleet costs: how large the file is, how soon it is open, how quickly it answers, what keeping it up
takes."""
import json
import os
import subprocess
import tempfile

from figures import BUILD, TESTS, build_program, note, report

FLEETS = [10, 144, 1000, 10000]
BEAST = 144  # boards of the cluster whose figures have an aim


def run_program(name, *arguments):
    output = subprocess.run([os.path.join(TESTS, name), *map(str, arguments)], check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    return json.loads(output)


def run():
    build_program("bench_store")
    build_program("bench_history")
    # In the build folder, because /tmp may be memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        ingest(folder)
        history(folder)


def ingest(folder):
    cost = run_program("bench_store", folder)
    rows = cost["rows"]
    report("store: samples a second, committed to the disk", rows / cost["writer_s"], "rows/s",
           1000, least=True)
    report("store: speed against bare SQLite", cost["sqlite_s"] / cost["writer_s"], "×", 0.7,
           least=True)
    report("store: bare SQLite", rows / cost["sqlite_s"], "rows/s")
    report("store: CPU of a sample, both threads", 1e6 * cost["writer_cpu_s"] / rows, "µs")
    report("store: CPU of a sample, bare SQLite", 1e6 * cost["sqlite_cpu_s"] / rows, "µs")


def history(folder):
    for nodes in FLEETS:
        note(f"Writing a year of {nodes} nodes")
        path = os.path.join(folder, "year.db")
        cost = run_program("bench_history", path, nodes)
        os.remove(path)

        def tell(what, value, unit, aim=None, nodes=nodes):
            report(f"store: {nodes} nodes: {what}", value, unit, aim if nodes == BEAST else None)

        # Beyond 144 nodes the file has so much less of each node; the size is reckoned.
        if nodes <= BEAST:
            per_node = cost["bytes"] / nodes
            tell("a year in the file", cost["bytes"] / 1e6, "MB", 1000)
        else:
            tell("a year would be, reckoned", per_node * nodes / 1e6, "MB")
        tell("open it and know the latest state of all", cost["start_up_ms"], "ms", 100)
        tell("the same from a cold disk", cost["start_up_cold_ms"], "ms")
        tell("30 days of a metric at 1,000 pixels, p95", cost["month_p95_ms"], "ms", 20)
        tell("CPU of that", cost["month_p95_cpu_ms"], "ms")
        tell("a year of a metric at 1,000 pixels, p95", cost["year_p95_ms"], "ms", 20)
        tell("CPU of that", cost["year_p95_cpu_ms"], "ms")
        tell("a day of a metric of all nodes summed up, CPU", cost["day_of_all_cpu_ms"], "ms")
        # The upkeep of two hours of collecting was measured.
        tell("roll-ups and retention, of one core", 100 * cost["upkeep_cpu_s"] / 7200, "%", 1)
