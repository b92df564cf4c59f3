"""What 50 nodes behind real sshd cost the viewer, against parallel-ssh and Ansible in the same run."""
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

import fleet_scale
from figures import BIN, cpu_of_run, need, report

NODES = 50
ROUNDS = 5
SLOW_ROUNDS = 2  # of a command that takes half a minute
PER_SERVER = 13  # sshd listens on 16 addresses at most


class Servers:
    """Private sshd processes on loopback addresses, with throw-away keys."""

    def __init__(self, folder, port):
        self.folder, self.port, self.processes = folder, port, []
        os.makedirs("/run/sshd", exist_ok=True)
        for name in ("host", "id"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            f"{folder}/{name}"], check=True)
        shutil.copy(f"{folder}/id.pub", f"{folder}/authorized")
        self.addresses = [f"127.0.77.{i + 1}" for i in range(NODES)]
        for first in range(0, NODES, PER_SERVER):
            self.start(first, self.addresses[first:first + PER_SERVER])
        with open(f"{folder}/host.pub") as file:
            key = " ".join(file.read().split()[:2])
        with open(f"{folder}/known_hosts", "w") as file:
            file.writelines(f"[{a}]:{port} {key}\n" for a in self.addresses)
        time.sleep(0.5)

    def start(self, number, addresses):
        config = f"{self.folder}/sshd{number}"
        with open(config, "w") as file:
            file.write(f"Port {self.port}\nHostKey {self.folder}/host\nPidFile none\nUsePAM no\n"
                       f"StrictModes no\nAuthorizedKeysFile {self.folder}/authorized\n"
                       f"SetEnv XDG_CACHE_HOME={self.folder}/board\n"  # the agent goes there
                       "MaxStartups 200\nPasswordAuthentication no\nPermitRootLogin yes\n")
            file.writelines(f"ListenAddress {a}\n" for a in addresses)
        self.processes.append(subprocess.Popen(
            ["/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=subprocess.DEVNULL))

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()


def rollcall(servers, count, environment):
    """The command that asks so many nodes for everything; their agents are in place already."""
    ctl = os.path.join(BIN, "rollcallctl")
    store = ["--store", f"{servers.folder}/fleet{count}.db"]
    for address in servers.addresses[:count]:
        subprocess.run([ctl, "add", f"{address}:{servers.port}", *store], check=True,
                       stdout=subprocess.DEVNULL, env=environment)
    collect = [ctl, "collect", "--once", *store, "--known-hosts", f"{servers.folder}/known_hosts",
               "--identity", f"{servers.folder}/id"]
    checked(collect, environment)
    with sqlite3.connect(f"{servers.folder}/fleet{count}.db") as database:
        for table in ("inventories", "samples"):
            stored = database.execute(f"SELECT count(DISTINCT node) FROM {table}").fetchone()[0]
            if stored != count:
                raise SystemExit(f"{table} came from {stored} of {count} nodes")
    database.close()
    return collect


def parallel_ssh(servers, count, environment):
    """The command that runs `true` on so many nodes, with as many at once as Rollcall has."""
    hosts = f"{servers.folder}/hosts{count}"
    with open(hosts, "w") as file:
        file.writelines(f"{a}:{servers.port}\n" for a in servers.addresses[:count])
    command = ["parallel-ssh", "-h", hosts, "-p", "16", "-x",
               f"-i {servers.folder}/id -o UserKnownHostsFile={servers.folder}/known_hosts", "true"]
    checked(command, environment)
    return command


def ansible(servers, count, environment):
    """The command that gathers Ansible's facts of so many nodes, as many at once as well."""
    hosts = f"{servers.folder}/inventory{count}"
    with open(hosts, "w") as file:
        file.writelines(f"{a} ansible_port={servers.port} ansible_python_interpreter="
                        "/usr/bin/python3\n" for a in servers.addresses[:count])
    # One connection to a node for all steps, as is its default; its masters, which outlive the
    # command for a moment, are not counted.
    environment.update(
        ANSIBLE_SSH_ARGS=f"-o UserKnownHostsFile={servers.folder}/known_hosts "
                         "-o ControlMaster=auto -o ControlPersist=2s",
        ANSIBLE_LOCAL_TEMP=f"{servers.folder}/ansible", ANSIBLE_HOME=f"{servers.folder}/ansible",
        ANSIBLE_REMOTE_TEMP=f"{servers.folder}/board")
    command = ["ansible", "all", "-i", hosts, "-f", "16", "--private-key", f"{servers.folder}/id",
               "-m", "setup"]
    checked(command, environment)
    return command


def checked(command, environment):
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {done.stdout}{done.stderr}")


def measure(servers, environment):
    """The median CPU seconds of each command, one node and all of them, run in turns."""
    commands = {(f.__name__, n): f(servers, n, environment)
                for f in (rollcall, parallel_ssh, ansible) for n in (1, NODES)}
    seconds = {key: [] for key in commands}
    for turn in range(ROUNDS):
        for key, command in commands.items():
            if key[0] == "ansible" and turn >= SLOW_ROUNDS:
                continue
            seconds[key].append(cpu_of_run(command, env=environment))
    return {key: statistics.median(values) for key, values in seconds.items()}


def show(cost):
    # What a program costs before its first node is no cost of a node: the slope, for both.
    ours, theirs, facts = ((cost[name, NODES] - cost[name, 1]) / (NODES - 1)
                           for name in ("rollcall", "parallel_ssh", "ansible"))
    report(f"fleet: connect, inventory, sample; client CPU a node of {NODES}", 1000 * ours, "ms",
           2.0)
    report("fleet: parallel-ssh true; client CPU a node", 1000 * theirs, "ms")
    report("fleet: Ansible setup; client CPU a node", 1000 * facts, "ms")
    report("fleet: cheaper than parallel-ssh by", theirs / ours, "×", 40, least=True)
    report("fleet: cheaper than Ansible by", facts / ours, "×", 40, least=True)
    report("fleet: the program itself, with one node", 1000 * cost["rollcall", 1], "ms")
    report("fleet: parallel-ssh itself, with one node", 1000 * cost["parallel_ssh", 1], "ms")


def run():
    need("openssh-server", "openssh-client", "pssh", "ansible-core")
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_CACHE_HOME": f"{folder}/cache",
                       "XDG_CONFIG_HOME": f"{folder}/config", "HOME": folder}
        environment.pop("SSH_AUTH_SOCK", None)
        servers = Servers(folder, 20000 + os.getpid() % 10000)
        try:
            show(measure(servers, environment))
        finally:
            servers.stop()
    fleet_scale.run()
