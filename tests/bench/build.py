"""What building costs: memory of the largest step, and time from a fresh clone to the programs."""
import os
import subprocess
import tempfile
import time

from figures import ROOT, need, note, report

RUN_TARGETS = ["rollcall", "rollcallctl", "rollcall-simulator", "rollcall-agent"]
EVERYTHING = ["all"]


def configure(clone, log):
    # GNU time around each compiler and linker call writes its peak memory and its command.
    launcher = f"/usr/bin/time;-a;-o;{log};-f;%M %C"
    # Without a compiler cache that this user may have set: it would measure an earlier build.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("CMAKE_")}
    subprocess.run(["cmake", "--preset", "dev", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}",
                    f"-DCMAKE_CXX_LINKER_LAUNCHER={launcher}"],
                   cwd=clone, check=True, stdout=subprocess.DEVNULL, env=environment)


def build(clone, targets):
    subprocess.run(["ninja", "-C", "build", *targets], cwd=clone, check=True,
                   stdout=subprocess.DEVNULL)


def largest_step(log):
    """KiB, and the file it made."""
    with open(log) as file:
        steps = [line.split(" ", 1) for line in file if line[0].isdigit()]
    memory, command = max(steps, key=lambda step: int(step[0]))
    words = command.split()
    return int(memory), words[words.index("-o") + 1] if "-o" in words else words[0]


def run():
    need("time", "git", "cmake", "ninja-build")
    with tempfile.TemporaryDirectory() as folder:
        clone, log = f"{folder}/clone", f"{folder}/steps"
        subprocess.run(["git", "clone", "-q", ROOT, clone], check=True)
        begin = time.monotonic()
        configure(clone, log)
        build(clone, RUN_TARGETS)
        report("build: programs of ./dev run, from a fresh clone", time.monotonic() - begin, "s",
               300)
        build(clone, EVERYTHING)
        report("build: everything with tests, from a fresh clone", time.monotonic() - begin, "s")
        memory, output = largest_step(log)
        report("build: peak memory of the largest step", memory / 1024, "MiB", 700)
        note(f"build: the largest step makes {output}")
