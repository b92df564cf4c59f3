"""What a benchmark prints: one line a figure, or JSON; and how a process's cost is read."""
import glob
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.environ.get("ROLLCALL_BUILD") or os.path.join(ROOT, "build")
BIN = os.path.join(BUILD, "bin")
TESTS = os.path.join(BUILD, "tests")
AGENTS = os.path.join(BUILD, "agents")

as_json = False
figures = []


def report(name, value, unit, aim=None, least=False):
    """aim is the most the value may be, or the least with `least`; None is for orientation only."""
    verdict = ""
    if aim is not None:
        verdict = "ok" if (value >= aim if least else value <= aim) else "short"
    figure = {"name": name, "value": round(value, 4), "unit": unit}
    if aim is not None:
        figure.update(aim=("≥ " if least else "≤ ") + str(aim), verdict=verdict)
    figures.append(figure)
    if not as_json:
        aim_text = "aim " + figure["aim"] if aim is not None else ""
        print(f"{name:<58} {value:>10.3f} {unit:<10} {aim_text:<12} {verdict}", flush=True)


def finish():
    if as_json:
        json.dump({"figures": figures}, sys.stdout, indent=1, ensure_ascii=False)
        print()


def note(text):
    print(text, file=sys.stderr, flush=True)


def need(*packages):
    """Installs the peers that are measured beside us."""
    missing = [p for p in packages if subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}", p],
        capture_output=True, text=True).stdout != "installed"]
    if not missing:
        return
    note("Installing " + " ".join(missing))
    sudo = [] if os.getuid() == 0 else ["sudo"]
    subprocess.run(sudo + ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "install", "-y",
                           "--no-install-recommends", *missing],
                   check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})


def fetch_program(name, package):
    """The path of a peer's program. What is not installed is unpacked in the build folder instead,
    because the package would start a service that the user never asked for."""
    installed = shutil.which(name)
    if installed:
        return installed
    folder = os.path.join(BUILD, "peers", package)
    found = glob.glob(f"{folder}/usr/*bin/{name}")
    if not found:
        note(f"Fetching {package}")
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["apt-get", "-qq", "download", package], cwd=folder, check=True,
                       stderr=subprocess.DEVNULL)
        subprocess.run(["dpkg-deb", "-x", glob.glob(f"{folder}/*.deb")[0], folder], check=True)
        found = glob.glob(f"{folder}/usr/*bin/{name}")
    return found[0]


def build_program(name):
    """Builds one of the benchmarks' own programs, which are no part of a normal build."""
    if subprocess.run(["ninja", "-C", BUILD, name], capture_output=True).returncode == 0:
        return
    # A package that was missing when CMake looked may have come meanwhile.
    subprocess.run(["cmake", BUILD], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["ninja", "-C", BUILD, name], check=True, stdout=subprocess.DEVNULL)


def cpu_of_run(command, **kwargs):
    """User and system CPU seconds of one run of a command, children it waited for included."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               **kwargs)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def cpu_of_process(pid):
    """CPU seconds a running process has had, in the scheduler's nanoseconds."""
    total = 0
    for path in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        with open(path) as file:
            total += int(file.read().split()[0])
    return total / 1e9


def memory_of_process(pid, key="VmHWM"):
    """KiB, from /proc/PID/status."""
    with open(f"/proc/{pid}/status") as file:
        for line in file:
            if line.startswith(key + ":"):
                return int(line.split()[1])
    return 0
