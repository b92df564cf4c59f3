"""What the agent costs a board, against lscpu and prometheus-node-exporter in the same run."""
import json
import os
import socket
import subprocess
import time
import urllib.request

from figures import AGENTS, cpu_of_process, cpu_of_run, fetch_program, memory_of_process, note, \
    report

MACHINE = {"x86_64": "x86_64", "aarch64": "aarch64", "armv7l": "armv7", "armv6l": "armv6"}
AGENT = os.path.join(AGENTS, MACHINE.get(os.uname().machine, "aarch64"), "rollcall-agent")


def inventory():
    ours = theirs = 0.0
    for command in ([AGENT, "report"], ["lscpu", "-J"]):  # warm the caches for both
        cpu_of_run(command)
    rounds = 100
    for _ in range(rounds):  # in turns, so that noise hits both alike
        ours += cpu_of_run([AGENT, "report"])
        theirs += cpu_of_run(["lscpu", "-J"])
    report("agent: whole inventory, CPU against lscpu -J", ours / theirs, "×", 1.0)
    report("agent: whole inventory, CPU", 1000 * ours / rounds, "ms")
    report("agent: lscpu -J, CPU", 1000 * theirs / rounds, "ms")


class Serve:
    """A running `rollcall-agent serve` to which requests are sent."""

    def __init__(self):
        self.process = subprocess.Popen([AGENT, "serve"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()
        self.id = 0

    def ask(self, action):
        self.id += 1
        self.process.stdin.write(json.dumps({"v": 1, "id": self.id, "do": action}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert answer["type"] == action, answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Exporter:
    """A running prometheus-node-exporter with its default collectors, on loopback."""

    def __init__(self):
        program = fetch_program("prometheus-node-exporter", "prometheus-node-exporter")
        port = free_port()
        self.url = f"http://127.0.0.1:{port}/metrics"
        self.process = subprocess.Popen(
            [program, f"--web.listen-address=127.0.0.1:{port}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(50):
            try:
                self.scrape()
                return
            except OSError:
                time.sleep(0.1)
        self.close()
        raise SystemExit("prometheus-node-exporter does not answer")

    def scrape(self):
        with urllib.request.urlopen(self.url) as answer:
            answer.read()

    def close(self):
        self.process.terminate()
        self.process.wait()


def sample():
    serve = Serve()
    serve.ask("inventory")
    serve.ask("sample")
    report("agent: peak memory, inventory and sample", memory_of_process(serve.process.pid), "KiB",
           2048)
    exporter = Exporter()
    rounds = 100
    before = cpu_of_process(serve.process.pid), cpu_of_process(exporter.process.pid)
    for _ in range(rounds):  # in turns; what asks is another process and not counted
        serve.ask("sample")
        exporter.scrape()
    ours = (cpu_of_process(serve.process.pid) - before[0]) / rounds
    theirs = (cpu_of_process(exporter.process.pid) - before[1]) / rounds
    report("agent: one sample, CPU against a node-exporter scrape", ours / theirs, "×", 0.1)
    report("agent: one sample, CPU", 1000 * ours, "ms")
    report("agent: one node-exporter scrape, CPU", 1000 * theirs, "ms")
    report("agent: peak memory of node-exporter",
           memory_of_process(exporter.process.pid), "KiB")
    exporter.close()
    serve.close()


def run():
    if not os.path.exists(AGENT):
        note(f"There is no {AGENT}; run ./dev agents")
        return
    inventory()
    sample()
    report("agent: size of the largest binary", max(
        os.path.getsize(os.path.join(AGENTS, arch, "rollcall-agent"))
        for arch in os.listdir(AGENTS)) / 1024, "KiB", 1024)
