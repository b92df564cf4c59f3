"""What 50 nodes behind real sshd cost the viewer, against parallel-ssh in the same run."""
import os
import shutil
import subprocess
import tempfile
import time

from figures import BIN, cpu_of_run, need, note, report

NODES = 50
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
                       "MaxStartups 200\nPasswordAuthentication no\nPermitRootLogin yes\n")
            file.writelines(f"ListenAddress {a}\n" for a in addresses)
        self.processes.append(subprocess.Popen(
            ["/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=subprocess.DEVNULL))

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()


def rollcall_cpu(servers, count, environment):
    """CPU seconds of `collect --once` over so many nodes; the agent is on the boards already."""
    options = ["--store", f"{servers.folder}/fleet{count}.db"]
    ctl = os.path.join(BIN, "rollcallctl")
    for address in servers.addresses[:count]:
        subprocess.run([ctl, "add", f"{address}:{servers.port}", *options], check=True,
                       stdout=subprocess.DEVNULL, env=environment)
    collect = [ctl, "collect", "--once", *options, "--known-hosts", f"{servers.folder}/known_hosts",
               "--identity", f"{servers.folder}/id"]
    first = subprocess.run(collect, env=environment, capture_output=True, text=True)
    if first.returncode != 0:
        raise SystemExit("collect failed: " + first.stderr)
    return min(cpu_of_run(collect, env=environment) for _ in range(3))


def parallel_ssh_cpu(servers, environment):
    need("pssh")
    hosts = f"{servers.folder}/hosts"
    with open(hosts, "w") as file:
        file.writelines(f"{a}:{servers.port}\n" for a in servers.addresses)
    command = ["parallel-ssh", "-h", hosts, "-p", "16", "-x",
               f"-i {servers.folder}/id -o UserKnownHostsFile={servers.folder}/known_hosts", "true"]
    return min(cpu_of_run(command, env=environment) for _ in range(2))


def run():
    need("openssh-server", "openssh-client")
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_CACHE_HOME": f"{folder}/cache",
                       "XDG_CONFIG_HOME": f"{folder}/config", "HOME": folder}
        environment.pop("SSH_AUTH_SOCK", None)
        servers = Servers(folder, 20000 + os.getpid() % 10000)
        try:
            # What the program costs before its first node is no cost of a node.
            one = rollcall_cpu(servers, 1, environment)
            many = rollcall_cpu(servers, NODES, environment)
            ours = (many - one) / (NODES - 1)
            report(f"fleet: connect, inventory, sample; client CPU a node of {NODES}", 1000 * ours,
                   "ms", 2.0)
            report("fleet: the program itself, with one node", 1000 * one, "ms")
            theirs = parallel_ssh_cpu(servers, environment) / NODES
            report("fleet: parallel-ssh true; client CPU a node", 1000 * theirs, "ms")
            report("fleet: cheaper than parallel-ssh by", theirs / ours, "×", 40, least=True)
        finally:
            servers.stop()
            note("fleet: the sshd processes are stopped")
