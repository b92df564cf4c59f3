"""One collector and up to 10,000 simulated boards on loopback: what a connection, a sample and a board
cost the viewer, and how that grows. The boards are simulated; SSH and the protocol are real. CPU times
are of the collector's threads alone, so the simulator beside it disturbs only the times of the clock."""
import json
import os
import select
import subprocess
import tempfile
import time

from figures import BIN, note, report

SIZES = [int(n) for n in os.environ.get("ROLLCALL_SCALE", "10,100,1000,10000").split(",")]
INTERVAL = 10  # s between two samples of a board
STEADY = 40    # s of measuring
TICK = os.sysconf("SC_CLK_TCK")


class Usage:
    """CPU seconds of a process and of its I/O thread, and its resident memory in KiB."""

    def __init__(self, pid):
        self.time = time.monotonic()
        self.whole = self.seconds(f"/proc/{pid}/stat")
        self.io = 0.0
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/comm") as file:
                if file.read().strip() == "rollcall-io":
                    self.io += self.seconds(f"/proc/{pid}/task/{task}/stat")
        with open(f"/proc/{pid}/status") as file:
            self.memory = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    @staticmethod
    def seconds(path):
        with open(path) as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK


class Log:
    """The lines of `collect --log json`, read as they come."""

    def __init__(self, process):
        self.process, self.rest = process, b""
        os.set_blocking(process.stderr.fileno(), False)

    def lines(self, seconds):
        if not select.select([self.process.stderr], [], [], seconds)[0]:
            return []
        *whole, self.rest = (self.rest + (os.read(self.process.stderr.fileno(), 1 << 20))).split(b"\n")
        return [json.loads(line) for line in whole]


def measure(count, folder):
    environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder,
                   "XDG_CACHE_HOME": folder, "ROLLCALL_MEASURE_STALLS": "1"}
    environment.pop("SSH_AUTH_SOCK", None)
    simulator = subprocess.Popen(
        [f"{BIN}/rollcall-simulator", "--boards", str(count), "--port", "0", "--state",
         f"{folder}/simulator"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    collector = None
    try:
        ready = json.loads(simulator.stdout.readline())
        with open(f"{folder}/hosts", "w") as file:
            file.writelines(f"sim@{n['host']}:{n['port']}\n" for n in ready["nodes"])
        subprocess.run([f"{BIN}/rollcallctl", "add", "--from", f"{folder}/hosts", "--format", "hosts"],
                       check=True, env=environment, stdout=subprocess.DEVNULL)
        started = time.monotonic()
        collector = subprocess.Popen(
            [f"{BIN}/rollcallctl", "collect", "--log", "json", "--interval", str(INTERVAL),
             "--known-hosts", ready["known_hosts"], "--identity", ready["identity"]],
            env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        log = Log(collector)
        before, online, lost = None, set(), 0
        while len(online) < count:
            for line in log.lines(1.0):
                if line["event"] == "loaded":
                    before = Usage(collector.pid)
                elif line["event"] == "state" and line["state"] == "online":
                    online.add(line["id"])
                elif line["event"] == "state":
                    lost += 1
            if collector.poll() is not None or time.monotonic() - started > 1200:
                raise SystemExit(f"only {len(online)} of {count} boards came online")
        connected = Usage(collector.pid)
        all_after = time.monotonic() - started
        end = time.monotonic() + INTERVAL  # the first samples come in a bunch
        while time.monotonic() < end:
            log.lines(0.5)
        first = Usage(collector.pid)
        end = time.monotonic() + STEADY
        while time.monotonic() < end:
            log.lines(0.5)
        last = Usage(collector.pid)
        collector.terminate()
        stall, end = None, time.monotonic() + 60
        while stall is None and time.monotonic() < end:
            for line in log.lines(1.0):
                if line["event"] == "stop":
                    stall = line.get("longest_stall_ms")
        collector.wait(60)
        seconds = last.time - first.time
        samples = count * seconds / INTERVAL
        return {
            "connected": all_after, "lost": lost, "stall": stall,
            # Loading the roster is in both; what a sample costs beside it is small.
            "connect_ms": 1000 * (connected.whole - (before.whole if before else 0)) / count,
            "connect_io_ms": 1000 * (connected.io - (before.io if before else 0)) / count,
            "sample_us": 1e6 * (last.whole - first.whole) / samples,
            "sample_io_us": 1e6 * (last.io - first.io) / samples,
            "percent": 100 * (last.whole - first.whole) / seconds,
            "memory": last.memory,
        }
    finally:
        for process in (collector, simulator):
            if process and process.poll() is None:
                process.terminate()
                process.wait()


def run():
    results = {}
    for count in SIZES:
        note(f"{count} simulated boards")
        with tempfile.TemporaryDirectory() as folder:
            results[count] = measure(count, folder)
        at = results[count]
        name = f"fleet: {count} boards"
        report(f"{name}, all connected after", at["connected"], "s")
        report(f"{name}, client CPU a connect", at["connect_ms"], "ms", 1.5)
        report(f"{name}, of it on the I/O thread", at["connect_io_ms"], "ms")
        report(f"{name}, client CPU a sample, all threads", at["sample_us"], "µs")
        report(f"{name}, socket to decoded struct (I/O thread)", at["sample_io_us"], "µs", 60)
        report(f"{name}, a sample each 10 s: of one core", at["percent"], "%", 15)
        if at["stall"] is not None:
            report(f"{name}, longest stall of the I/O thread", at["stall"], "ms", 50)
        if at["lost"]:
            report(f"{name}, told as not online meanwhile", at["lost"], "times")
    smallest = results[SIZES[0]]
    for few, many in zip(SIZES, SIZES[1:]):
        added = (results[many]["memory"] - results[few]["memory"]) / (many - few)
        report(f"fleet: memory a board, {few} to {many}", added, "KiB", 60)
    for count in SIZES[1:]:
        for key, words in (("connect_ms", "connect"), ("sample_us", "sample")):
            if smallest[key] > 0:
                report(f"fleet: a {words} costs, {count} boards against {SIZES[0]}",
                       results[count][key] / smallest[key], "×")
