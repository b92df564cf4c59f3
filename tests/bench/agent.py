"""What the agent costs a board, against lscpu and prometheus-node-exporter in the same run."""
import json
import os
import socket
import subprocess
import time
import urllib.request

from figures import AGENTS, cpu_of_process, cpu_of_run, memory_of_process, need, note, report

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


def sample_cpu():
    serve = Serve()
    serve.ask("inventory")
    serve.ask("sample")
    report("agent: peak memory, inventory and sample", memory_of_process(serve.process.pid), "KiB",
           2048)
    rounds = 500
    before = cpu_of_process(serve.process.pid)
    for _ in range(rounds):
        serve.ask("sample")
    used = cpu_of_process(serve.process.pid) - before
    serve.close()
    return used / rounds


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def exporter_cpu():
    need("prometheus-node-exporter")
    port = free_port()
    exporter = subprocess.Popen(
        ["prometheus-node-exporter", f"--web.listen-address=127.0.0.1:{port}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        url = f"http://127.0.0.1:{port}/metrics"
        for _ in range(50):
            try:
                urllib.request.urlopen(url).read()
                break
            except OSError:
                time.sleep(0.1)
        rounds = 100
        before = cpu_of_process(exporter.pid)
        for _ in range(rounds):
            urllib.request.urlopen(url).read()
        return (cpu_of_process(exporter.pid) - before) / rounds
    finally:
        exporter.terminate()
        exporter.wait()


def run():
    if not os.path.exists(AGENT):
        note(f"There is no {AGENT}; run ./dev agents")
        return
    inventory()
    ours = sample_cpu()
    theirs = exporter_cpu()
    report("agent: one sample, CPU against a node-exporter scrape", ours / theirs, "×", 0.1)
    report("agent: one sample, CPU", 1000 * ours, "ms")
    report("agent: size of the largest binary", max(
        os.path.getsize(os.path.join(AGENTS, arch, "rollcall-agent"))
        for arch in os.listdir(AGENTS)) / 1024, "KiB", 1024)
