"""One collector and up to 10,000 simulated boards on loopback: what a connection, a sample and a board
cost the viewer, and how that grows. The boards are simulated; SSH and the protocol are real. CPU times
are of the collector's threads alone, so the simulators beside it disturb mostly the times of the
clock. Every size has the same mix of boards: ten of the simulator's own mix are small ones, thousands
have servers among them, whose samples are ten times as long."""
import json
import os
import resource
import select
import subprocess
import tempfile
import time

from figures import BIN, TESTS, build_program, note, report

SIZES = [int(n) for n in os.environ.get("ROLLCALL_SCALE", "10,100,1000,10000").split(",")]
KINDS = ("raspberry-pi-4 raspberry-pi-5 rockpro64 raspberry-pi-3b-plus rock-5b odroid-c2"
         if os.environ.get("ROLLCALL_SCALE_MIX") != "all" else "").split()
INTERVAL = 10  # s between two samples of a board
STEADY = 40    # s of measuring
BARE = 500     # connections of libssh alone


class Usage:
    """CPU seconds of a process and of its I/O thread, and its resident memory in KiB."""

    def __init__(self, pid):
        # clock_getcpuclockid(3) of another process: threads that have ended count as well.
        self.time, self.whole, self.io = time.monotonic(), time.clock_gettime((~pid << 3) | 2), 0.0
        for task in os.listdir(f"/proc/{pid}/task"):
            try:
                with open(f"/proc/{pid}/task/{task}/comm") as file:
                    if file.read().strip() != "rollcall-io":
                        continue
                with open(f"/proc/{pid}/task/{task}/schedstat") as file:
                    self.io += int(file.read().split()[0]) / 1e9  # sched-stats.rst
            except FileNotFoundError:
                pass  # a short-lived thread
        with open(f"/proc/{pid}/status") as file:
            self.memory = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))


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


def simulate(count, folder, environment, simulators):
    """Boards in as many processes as it takes: each needs two descriptors."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    most = 5000 if limit == resource.RLIM_INFINITY else min(5000, (limit - 100) // 2)
    known = b""
    with open(f"{folder}/hosts", "w") as hosts:
        for first in range(1, count + 1, most):
            command = [f"{BIN}/rollcall-simulator", "--boards", str(min(most, count + 1 - first)),
                       "--first", str(first), "--port", "0", "--state", f"{folder}/simulator"]
            for kind in KINDS:
                command += ["--kind", kind]
            simulators.append(subprocess.Popen(command, stdin=subprocess.PIPE, env=environment,
                                               stdout=subprocess.PIPE))
            ready = json.loads(simulators[-1].stdout.readline())
            hosts.writelines(f"sim@{n['host']}:{n['port']}\n" for n in ready["nodes"])
            with open(ready["known_hosts"], "rb") as file:
                known += file.read()  # the next one writes its own in its place
    with open(ready["known_hosts"], "wb") as file:
        file.write(known)
    return ready


def measure(count, folder):
    environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder,
                   "XDG_CACHE_HOME": folder, "ROLLCALL_MEASURE_STALLS": "1"}
    environment.pop("SSH_AUTH_SOCK", None)
    simulators, collector = [], None
    try:
        ready = simulate(count, folder, environment, simulators)
        subprocess.run([f"{BIN}/rollcallctl", "add", "--from", f"{folder}/hosts", "--format", "hosts"],
                       check=True, env=environment, stdout=subprocess.DEVNULL)
        started = time.monotonic()
        collector = subprocess.Popen(
            [f"{BIN}/rollcallctl", "collect", "--log", "json", "--interval", str(INTERVAL),
             "--known-hosts", ready["known_hosts"], "--identity", ready["identity"]],
            env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        log = Log(collector)
        before, online, lost = Usage(collector.pid), {}, 0
        while len(online) < count:
            for line in log.lines(1.0):
                if line["event"] == "loaded":
                    before = Usage(collector.pid)
                elif line["event"] == "state" and line["state"] == "online":
                    online.setdefault(line["id"], time.monotonic())
                elif line["event"] == "state":
                    lost += 1
            if collector.poll() is not None or time.monotonic() - started > 1200:
                raise SystemExit(f"only {len(online)} of {count} boards came online")
        connected = Usage(collector.pid)
        # Whoever was connected early has been sampled since; that is no cost of connecting.
        meanwhile = sum((connected.time - when) // INTERVAL for when in online.values())
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
        stop, end = None, time.monotonic() + 60
        while stop is None and time.monotonic() < end:
            for line in log.lines(1.0):
                if line["event"] == "stop":
                    stop = line
        collector.wait(60)
        seconds = last.time - first.time
        samples = count * seconds / INTERVAL
        sample, sample_io = (last.whole - first.whole) / samples, (last.io - first.io) / samples

        def cost(begin, end, a_sample):
            return end - begin - meanwhile * a_sample

        return {
            "connected": all_after, "lost": lost,
            "stall": (stop or {}).get("longest_stall_ms"), "work": (stop or {}).get("longest_work_ms"),
            "connect_ms": 1000 * cost(before.whole, connected.whole, sample) / count,
            "connect_io_ms": 1000 * cost(before.io, connected.io, sample_io) / count,
            "sample_us": 1e6 * sample, "sample_io_us": 1e6 * sample_io,
            "percent": 100 * (last.whole - first.whole) / seconds,
            "memory": last.memory, "memory_a_board": (last.memory - before.memory) / count,
        }
    finally:
        for process in [p for p in (collector, *simulators) if p]:
            if process.poll() is None:
                process.terminate()
                process.wait()


def measure_bare():
    """What libssh alone pays for a connection to such a board, its memory included."""
    build_program("bench_bare_connect")
    simulators = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            ready = simulate(BARE, folder, {**os.environ, "HOME": folder}, simulators)
            done = subprocess.run([f"{TESTS}/bench_bare_connect", f"{folder}/hosts",
                                   ready["identity"]], check=True, stdout=subprocess.PIPE)
            return json.loads(done.stdout)
        finally:
            for process in simulators:
                process.terminate()
                process.wait()


def slope(few, many, key, results):
    """What each board more adds: what the program does by itself, with none, is no cost of a board."""
    return (results[many][key] * many - results[few][key] * few) / (many - few)


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
        report(f"{name}, memory a board", at["memory_a_board"], "KiB", 60)
        report(f"{name}, a sample each 10 s: of one core", at["percent"], "%", 15)
        if at["stall"] is not None:
            report(f"{name}, longest stall of the I/O thread", at["stall"], "ms", 50)
            report(f"{name}, its most work without a pause", at["work"], "ms", 50)
        if at["lost"]:
            report(f"{name}, told as not online meanwhile", at["lost"], "times")
    bare = measure_bare()
    report("fleet: libssh alone, CPU a connect", bare["connect_ms"], "ms")
    report("fleet: libssh alone, memory a connection", bare["memory_kib"], "KiB")
    for few, many in zip(SIZES, SIZES[1:]):
        step = f"from {few} to {many} boards"
        report(f"fleet: I/O thread a sample, {step}",
               slope(few, many, "sample_io_us", results), "µs", 60)
        report(f"fleet: all threads a sample, {step}", slope(few, many, "sample_us", results), "µs")
        connect = slope(few, many, "connect_ms", results)
        report(f"fleet: CPU a connect, {step}", connect, "ms", 1.5)
        report(f"fleet: against libssh alone, {step}", connect / bare["connect_ms"], "×")
        added = (results[many]["memory"] - results[few]["memory"]) / (many - few)
        report(f"fleet: memory a board, {step}", added, "KiB", 60)
    for few, many, most in zip(SIZES, SIZES[1:], SIZES[2:]):
        for key, words in (("connect_ms", "connect"), ("sample_us", "sample")):
            before = slope(few, many, key, results)
            if before > 0:
                report(f"fleet: a {words} costs more up to {most} than up to {many} boards",
                       slope(many, most, key, results) / before, "×")
