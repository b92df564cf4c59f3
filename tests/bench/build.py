"""What building costs: memory of the largest step, and time from a fresh clone to the programs."""
import os
import subprocess
import tempfile
import time

from figures import ROOT, need, report

RUN_TARGETS = ["rollcall", "rollcallctl", "rollcall-simulator", "rollcall-agent"]


def run():
    need("time", "git", "cmake", "ninja-build")
    with tempfile.TemporaryDirectory() as folder:
        clone, log = f"{folder}/clone", f"{folder}/steps"
        subprocess.run(["git", "clone", "-q", ROOT, clone], check=True)
        # GNU time around each compiler and linker call writes its peak memory and its output file.
        launcher = f"/usr/bin/time;-a;-o;{log};-f;%M %C"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("CMAKE_")}
        begin = time.monotonic()
        subprocess.run(["cmake", "--preset", "dev", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}",
                        f"-DCMAKE_CXX_LINKER_LAUNCHER={launcher}"],
                       cwd=clone, check=True, stdout=subprocess.DEVNULL, env=environment)
        subprocess.run(["ninja", "-C", "build", *RUN_TARGETS], cwd=clone, check=True,
                       stdout=subprocess.DEVNULL, env=environment)
        report("build: programs of ./dev run, from a fresh clone", time.monotonic() - begin, "s")
        subprocess.run(["ninja", "-C", "build"], cwd=clone, check=True, stdout=subprocess.DEVNULL,
                       env=environment)
        report("build: everything with tests, from a fresh clone", time.monotonic() - begin, "s")
        with open(log) as file:
            steps = [line.split(" ", 1) for line in file if line[0].isdigit()]
        largest = max(steps, key=lambda step: int(step[0]))
        report("build: peak memory of the largest step", int(largest[0]) / 1024, "MiB", 700)
        words = largest[1].split()
        if "-o" in words:
            print("       which is " + words[words.index("-o") + 1])
