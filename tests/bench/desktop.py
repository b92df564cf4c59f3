"""What the dashboard costs: time to the first frame and to the fleet over stored nodes and memory,
against a bare Qt Quick window; and, in one process of its own, frames while it scrolls and nodes
report, an idle window over a fleet that reports, and a year of history from click to chart."""
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

from figures import BIN, TESTS, build_program, memory_of_process, note, report
from stored_fleet import fill_store, multiply_store

ROUNDS = 9
FLEETS = {24: 2.0, 144: 2.0, 10000: 3.0}  # boards, and the aim of the first frame
MANY = 10000
VIEWS = {"wall": "the wall", "grouped": "groups", "heat": "the heat map", "table": "the table"}
SETTLED_S = 4

FRAME = "Frame rendered"  # both programs say so: the same clock for both
FLEET = "The fleet is drawn"


def environment_in(folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": folder,
                   "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": f"{folder}/config",
                   "XDG_DATA_HOME": f"{folder}/data", "XDG_CACHE_HOME": f"{folder}/cache",
                   "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true;"
                                       "rollcall.start.debug=true"}
    environment.pop("SSH_AUTH_SOCK", None)
    return environment


def commands_in(folder):
    """The simulator is gone by now: what is seen first is what the store remembers."""
    stores = {boards: fill_store(folder, boards) for boards in FLEETS if boards != MANY}
    stores[MANY] = multiply_store(stores[144], f"{folder}/fleet{MANY}.db", MANY)
    commands = {"bare": [f"{TESTS}/bench_bare_window"]}
    for boards, store in stores.items():
        commands[boards] = [f"{BIN}/rollcall", "--store", store,
                            "--known-hosts", f"{folder}/state/known_hosts",
                            "--identity", f"{folder}/state/id"]
    return commands


def times_until(command, environment, words):
    """Seconds from the start of the process until it says each of these."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    times = {}
    try:
        for line in process.stderr:
            for word in words:
                if word in line and word not in times:
                    times[word] = time.monotonic() - begin
            if len(times) == len(words):
                return times
        raise SystemExit(f"{command[0]} ended before it said {words}")
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def memory_of(command, environment):
    """KiB that are resident once the window has settled."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLED_S)
        return memory_of_process(process.pid, "VmRSS")
    finally:
        process.kill()
        process.wait()


def measure_start(commands, environment):
    times = {name: {FRAME: [], FLEET: []} for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():  # in turns, so that noise hits all alike
            words = [FRAME] if name == "bare" else [FRAME, FLEET]
            for word, value in times_until(command, environment, words).items():
                if number > 0:  # the first round warms the caches
                    times[name][word].append(value)
    return {name: {word: statistics.median(values) for word, values in each.items() if values}
            for name, each in times.items()}


def tell_start(medians):
    bare = medians["bare"][FRAME]
    for boards, aim in FLEETS.items():
        report(f"desktop: first frame with {boards} nodes against a bare window",
               medians[boards][FRAME] / bare, "×", aim)
    for boards in FLEETS:
        report(f"desktop: {boards} nodes drawn against a bare window",
               medians[boards][FLEET] / bare, "×")
    report("desktop: first frame of a bare window", 1000 * bare, "ms")


def tell_memory(commands, environment):
    bare = memory_of(commands["bare"], environment)
    for boards in FLEETS:
        report(f"desktop: memory with {boards} nodes over a bare window",
               (memory_of(commands[boards], environment) - bare) / 1024, "MiB",
               150 if boards == MANY else None)


def driven(environment, *words):
    output = subprocess.run([f"{TESTS}/bench_fleet_page", *map(str, words)], check=True,
                            env={**environment, "QT_LOGGING_RULES": ""}, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, text=True).stdout
    return json.loads(output)


def tell_driven(folder, environment):
    for view, words in VIEWS.items():
        cost = driven(environment, "frames", view, MANY)
        report(f"desktop: a frame of {words}, {MANY} nodes, p99, CPU", cost["p99_ms"], "ms", 16.7)
        report("desktop:   half of the frames are below", cost["p50_ms"], "ms")
        report("desktop:   the worst of all frames", cost["worst_ms"], "ms")
        report("desktop:   items that exist", cost["items"], "")
    report("desktop: GUI thread with 1,000 nodes in ten seconds, of a core",
           100 * driven(environment, "idle", 1000, 20)["cpu"], "%", 5)
    store = year_of_history(folder)
    report("desktop: a year from click to four charts",
           driven(environment, "chart", store)["p50_ms"], "ms", 100)


def year_of_history(folder):
    store = f"{folder}/year.db"
    subprocess.run([f"{TESTS}/bench_history", store, "10"], check=True, stdout=subprocess.DEVNULL)
    with sqlite3.connect(store) as database:  # nobody is to be looked up by name
        database.execute("UPDATE nodes SET host = '127.0.0.1', port = id")
    database.close()
    return store


def run():
    missing = [p for p in ("rollcall", "rollcallctl", "rollcall-simulator")
               if not os.path.exists(f"{BIN}/{p}")]
    if missing:
        note(f"There is no {BIN}/{missing[0]}; run ./dev build")
        return
    for program in ("bench_bare_window", "bench_fleet_page", "bench_history"):
        build_program(program)
    folder = tempfile.mkdtemp()
    try:
        environment = environment_in(folder)
        commands = commands_in(folder)
        tell_start(measure_start(commands, environment))
        tell_memory(commands, environment)
        tell_driven(folder, environment)
    finally:
        shutil.rmtree(folder)
