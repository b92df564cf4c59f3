"""Stores with a fleet in them, for benchmarks that begin where collecting has ended."""
import json
import os
import shutil
import sqlite3
import subprocess

from figures import BIN

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


def multiply_store(store, target, boards):
    """A store of so many boards: those of `store` again and again, under names, addresses and
    marks of their own, with the inventory of each and its newest sample."""
    shutil.copy(store, target)
    with sqlite3.connect(target) as database:
        database.execute("DELETE FROM samples WHERE time < "
                         "(SELECT max(time) FROM samples s WHERE s.node = samples.node)")
        database.execute("DELETE FROM rollups")
        first, last, count = database.execute(
            "SELECT min(id), max(id), count(*) FROM nodes").fetchone()
        span = last - first + 1
        copies = ("WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy "
                  f"WHERE n < {-(-boards // count) - 1}) ")
        changed = {"nodes": {"id": f"id + n * {span}", "name": "name || '-' || n",
                             "host": "'127.' || (n % 250 + 1) || '.' || (id % 250) || '.' "
                                     "|| (n / 250 + 2)"},
                   "inventories": {"id": "NULL", "node": f"node + n * {span}"},
                   "samples": {"node": f"node + n * {span}"},
                   "node_tags": {"node": f"node + n * {span}"},
                   "node_keys": {"node": f"node + n * {span}", "value": "value || '-' || n"}}
        for table, other in changed.items():
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            values = ", ".join(other.get(column, column) for column in columns)
            database.execute(f"INSERT INTO {table} ({', '.join(columns)}) {copies}"
                             f"SELECT {values} FROM {table}, copy")
        database.execute("DELETE FROM nodes WHERE id NOT IN "
                         "(SELECT id FROM nodes ORDER BY id LIMIT ?)", (boards,))
        for table in ("inventories", "samples", "node_tags", "node_keys"):
            database.execute(f"DELETE FROM {table} WHERE node NOT IN (SELECT id FROM nodes)")
    database.close()
    return target
