#!/usr/bin/env python3
"""The collector over bad cables: boards with real sshd in network namespaces of their own, far away,
lossy, unplugged for a while, or heard no more. States must be right, nothing may leak, and every node
must come back. ROLLCALL_LONG_TESTS=1 unplugs for a minute instead of half of one.

Usage: network.py BIN, with rollcallctl and rollcall-agent in BIN. Exit status 77: cannot run here."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

from bad_cable import Cable, Carrier, Namespace

LONG = bool(os.environ.get("ROLLCALL_LONG_TESTS"))
AWAY = 60 if LONG else 35       # s; a dead connection must be noticed in 30
NOTICED_WITHIN = 30 + 5         # s; what we measure comes a little later
BACK_WITHIN = 120               # s: the longest wait between two tries is 60
COMES_UP_WITHIN = 90
# Where one round trip in two is lost, TCP may stand still for half a minute at any moment, and the
# whole agent must come through once: a matter of luck, though it must end well.
AWFUL_COMES_UP_WITHIN = 400
BOARDS = {                      # delay of each direction in s, loss of each packet
    "near": (0.0, 0.0),
    "far": (0.1, 0.0),          # 200 ms there and back
    "lossy": (0.1, 0.05),
    "awful": (0.02, 0.30),
    "unplugged": (0.0, 0.0),
    "halfopen": (0.0, 0.0),
}


def skip(why):
    print("skipped:", why)
    sys.exit(77)


class Collector:
    """rollcallctl collect, and what it logs."""

    def __init__(self, command, environment):
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, text=True)
        self.lines, self.states = [], {}
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stderr:
            entry = json.loads(line)
            self.lines.append((time.monotonic(), entry))
            if entry["event"] == "state":
                self.states[entry["node"]] = entry["state"]

    def wait(self, what, condition, seconds):
        start = time.monotonic()
        while not condition():
            if self.process.poll() is not None:
                raise SystemExit(f"FAIL: collect ended with {self.process.returncode}")
            if time.monotonic() - start > seconds:
                self.tell()
                raise SystemExit(f"FAIL: {what} took more than {seconds} s: {self.states}")
            time.sleep(0.1)
        print(f"{what}: {time.monotonic() - start:.1f} s", flush=True)

    def tell(self):
        for _, entry in self.lines:
            print(entry)

    def left_online(self, node, since):
        return [e["state"] for t, e in self.lines
                if t >= since and e["event"] == "state" and e["node"] == node and
                e["state"] not in ("online", "late")]

    def handles(self):
        return len(os.listdir(f"/proc/{self.pid()}/fd"))

    def pid(self):
        return self.process.pid


def agents(folder):
    """Running agents of ours: by their program, as only they lie in this folder."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.readlink(f"/proc/{pid}/exe").startswith(folder):
                found.append(int(pid))
        except OSError:
            continue
    return found


class Stage:
    def __init__(self, folder, programs):
        self.folder, self.programs = folder, programs
        self.namespaces, self.servers, self.cables = [], [], {}
        self.carrier = None
        self.environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": f"{folder}/data",
                            "XDG_CONFIG_HOME": f"{folder}/config",
                            "XDG_CACHE_HOME": f"{folder}/cache"}
        self.environment.pop("SSH_AUTH_SOCK", None)

    def namespace(self, name):
        made = Namespace(f"rollcall-{os.getpid()}-{name}")
        self.namespaces.append(made)
        return made

    def build(self):
        for name in ("host", "id"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            f"{self.folder}/{name}"], check=True)
        shutil.copy(f"{self.folder}/id.pub", f"{self.folder}/authorized")
        machine = os.uname().machine
        os.makedirs(f"{self.folder}/agents/{machine}")
        shutil.copy(f"{self.programs}/rollcall-agent", f"{self.folder}/agents/{machine}/")
        with open(f"{self.folder}/host.pub") as file:
            key = " ".join(file.read().split()[:2])
        self.viewer = self.namespace("viewer")
        for number, (name, (delay, loss)) in enumerate(BOARDS.items()):
            board = self.namespace(name)
            here, there = f"10.82.{number}.1", f"10.82.{number}.2"
            ends = (self.viewer.tun(f"to{number}", here, there),
                    board.tun("up0", there, here))
            self.cables[name] = Cable(ends, delay, loss)
            self.serve(board, name, there)
            with open(f"{self.folder}/known_hosts", "a") as file:
                file.write(f"{there} {key}\n")
            self.ctl("add", f"root@{there}", "--name", name)
        self.carrier = Carrier(self.cables.values(), seed=82)
        self.carrier.start()

    def serve(self, board, name, address):
        config = f"{self.folder}/{name}.conf"
        with open(config, "w") as file:
            file.write(f"Port 22\nListenAddress {address}\nHostKey {self.folder}/host\n"
                       f"PidFile none\nUsePAM no\nStrictModes no\nPermitRootLogin yes\n"
                       f"AuthorizedKeysFile {self.folder}/authorized\nMaxStartups 100\n"
                       f"SetEnv XDG_CACHE_HOME={self.folder}/board-{name}\n")
        self.servers.append(subprocess.Popen(
            board.command("/usr/sbin/sshd", "-D", "-e", "-f", config), stderr=subprocess.DEVNULL))

    def ctl(self, *words):
        subprocess.run([f"{self.programs}/rollcallctl", *words], check=True, env=self.environment,
                       stdout=subprocess.DEVNULL)

    def collect(self):
        return Collector(self.viewer.command(
            f"{self.programs}/rollcallctl", "collect", "--log", "json", "--interval", "2",
            "--known-hosts", f"{self.folder}/known_hosts", "--identity", f"{self.folder}/id",
            "--agents", f"{self.folder}/agents"), self.environment)

    def end(self):
        if self.carrier:
            self.carrier.end()
        for server in self.servers:
            server.terminate()
            server.wait()
        for namespace in self.namespaces:
            namespace.end_all()  # sshd's own processes for connections whose end got lost
            namespace.delete()


def play(stage):
    collector = stage.collect()
    try:
        def online(*nodes):
            return lambda: all(collector.states.get(n) == "online" for n in nodes)

        everyone = list(BOARDS)
        collector.wait("all usable nodes online", online(*[n for n in everyone if n != "awful"]),
                       COMES_UP_WITHIN)
        collector.wait("the awful one online", online("awful"), AWFUL_COMES_UP_WITHIN)
        time.sleep(3)
        handles = collector.handles()

        cut = time.monotonic()
        stage.cables["unplugged"].mute = {0, 1}
        stage.cables["halfopen"].mute = {1}  # we are heard, and hear nothing
        for node in ("unplugged", "halfopen"):
            collector.wait(f"{node} told as offline",
                           lambda node=node: collector.states.get(node) == "offline",
                           max(0.1, NOTICED_WITHIN - (time.monotonic() - cut)))
        time.sleep(max(0, AWAY - (time.monotonic() - cut)))
        for node in ("near", "far"):
            if left := collector.left_online(node, cut):
                raise SystemExit(f"FAIL: {node} was told as {left} though its cable is whole")
        for node in ("unplugged", "halfopen"):
            stage.cables[node].mute = set()
        collector.wait("all nodes online again", online(*[n for n in everyone if n != "awful"]),
                       BACK_WITHIN)
        collector.wait("the awful one too", online("awful"), AWFUL_COMES_UP_WITHIN)

        # What was cut off has ended on the boards as well, once they can hear of it.
        place = f"{stage.folder}/board-"
        collector.wait("one agent a board", lambda: len(agents(place)) == len(everyone), 180)
        time.sleep(3)
        if collector.handles() > handles + 2:
            raise SystemExit(f"FAIL: {handles} handles became {collector.handles()}")
        collector.process.send_signal(signal.SIGTERM)
        if (status := collector.process.wait(20)) != 0:
            raise SystemExit(f"FAIL: collect ended with {status}")
        start = time.monotonic()
        while agents(place):
            if time.monotonic() - start > 60:
                raise SystemExit(f"FAIL: agents left running: {agents(place)}")
            time.sleep(0.2)
        print("nothing is left running")
    finally:
        if collector.process.poll() is None:
            collector.process.kill()
            collector.process.wait()


def main():
    if os.geteuid() != 0:
        skip("namespaces need root")
    for program in ("ip", "ssh-keygen", "/usr/sbin/sshd"):
        if not shutil.which(program):
            skip(f"there is no {program}")
    if not os.path.exists("/dev/net/tun"):
        skip("there is no /dev/net/tun")
    os.makedirs("/run/sshd", exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(folder, sys.argv[1])
        try:
            try:
                stage.build()
            except (OSError, subprocess.CalledProcessError) as error:
                skip(f"cannot make namespaces here: {error}")
            play(stage)
        finally:
            stage.end()


main()
