"""Time to the first frame of `rollcall` over a stored fleet, against a bare Qt Quick window."""
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

from figures import BIN, TESTS, build_program, note, report

ROUNDS = 9
FLEETS = (24, 144)
TRIES = 5
HISTORY = 360  # samples a node: one hour at ten seconds


def fill_store(folder, boards):
    """Simulated boards are asked once over SSH; their one sample then becomes an hour of them."""
    store = f"{folder}/fleet{boards}.db"
    simulator = subprocess.Popen(
        [f"{BIN}/rollcall-simulator", "--boards", str(boards), "--state", f"{folder}/state",
         "--port", str(20000 + os.getpid() % 10000)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(simulator.stdout.readline())
        rows = [(n["name"], n["host"], n["port"], n["user"]) for n in ready["nodes"]]
        add_to_roster(store, rows)
        collect = [f"{BIN}/rollcallctl", "collect", "--once", "--store", store, "--known-hosts",
                   ready["known_hosts"], "--identity", ready["identity"]]
        for _ in range(TRIES):  # on a busy machine an answer may come too late
            subprocess.run(collect, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if stored_nodes(store) == boards:
                break
        else:
            raise SystemExit(f"not all of {boards} simulated boards were read; is the machine busy?")
    finally:
        simulator.stdin.close()  # its sign to end
        simulator.wait()
    add_history(store)
    return store


def add_to_roster(store, rows):
    # The program makes the tables; one process for each of 144 boards would only take time.
    subprocess.run([f"{BIN}/rollcallctl", "add", "seed.invalid", "--store", store], check=True,
                   stdout=subprocess.DEVNULL)
    with sqlite3.connect(store) as database:
        database.execute("DELETE FROM nodes")
        database.executemany("INSERT INTO nodes (name, host, port, user_name, added_at) "
                             "VALUES (?, ?, ?, ?, 0)", rows)
    database.close()


def stored_nodes(store):
    """How many nodes have both an inventory and a sample."""
    database = sqlite3.connect(store)
    count = database.execute("SELECT count(*) FROM (SELECT node FROM inventories INTERSECT "
                             "SELECT node FROM samples)").fetchone()[0]
    database.close()
    return count


def add_history(store):
    with sqlite3.connect(store) as database:
        database.execute("DELETE FROM samples WHERE time < "
                         "(SELECT max(time) FROM samples s WHERE s.node = samples.node)")
        columns = [row[1] for row in database.execute("PRAGMA table_info(samples)")]
        values = ", ".join("time - 10000 * i" if c == "time" else c for c in columns)
        database.execute(
            f"WITH RECURSIVE step(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM step "
            f"WHERE i < {HISTORY - 1}) INSERT INTO samples ({', '.join(columns)}) "
            f"SELECT {values} FROM samples, step")
    database.close()


def first_frame(command, environment):
    """Seconds from the start of the process until Qt Quick says that it has drawn a frame."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    try:
        for line in process.stderr:
            if "Frame rendered" in line:
                return time.monotonic() - begin
        raise SystemExit(f"{command[0]} ended without a frame")
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def measure(folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": folder,
                   "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": f"{folder}/config",
                   "XDG_DATA_HOME": f"{folder}/data", "XDG_CACHE_HOME": f"{folder}/cache",
                   # Both programs then say when a frame is drawn: the same clock for both.
                   "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true"}
    environment.pop("SSH_AUTH_SOCK", None)
    commands = {"bare": [f"{TESTS}/bench_bare_window"]}
    for boards in FLEETS:
        # The simulator is gone by now: what is seen first is what the store remembers.
        commands[boards] = [f"{BIN}/rollcall", "--store", fill_store(folder, boards),
                            "--known-hosts", f"{folder}/state/known_hosts",
                            "--identity", f"{folder}/state/id"]
    seconds = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():  # in turns, so that noise hits all alike
            value = first_frame(command, environment)
            if number > 0:  # the first round warms the caches
                seconds[name].append(value)
    return {name: statistics.median(values) for name, values in seconds.items()}


def run():
    missing = [p for p in ("rollcall", "rollcallctl", "rollcall-simulator")
               if not os.path.exists(f"{BIN}/{p}")]
    if missing:
        note(f"There is no {BIN}/{missing[0]}; run ./dev build")
        return
    build_program("bench_bare_window")
    folder = tempfile.mkdtemp()
    try:
        medians = measure(folder)
    finally:
        shutil.rmtree(folder)
    for boards in FLEETS:
        report(f"desktop: first frame with {boards} nodes against a bare window",
               medians[boards] / medians["bare"], "×", 2.0)
        report(f"desktop: first frame with {boards} nodes", 1000 * medians[boards], "ms")
    report("desktop: first frame of a bare window", 1000 * medians["bare"], "ms")
