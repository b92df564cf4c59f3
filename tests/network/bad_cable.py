"""Network namespaces joined by cables that we can spoil: delay, loss, and silence in one direction or
both. A cable is a pair of TUN devices with this process between them, since many kernels (of boards, of
virtual machines) come without netem. Touches no namespace and no device but those it makes itself."""
import ctypes
import fcntl
import heapq
import os
import random
import select
import signal
import struct
import subprocess
import threading
import time

CLONE_NEWNET = 0x40000000                # sched.h
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000  # linux/if_tun.h
libc = ctypes.CDLL(None, use_errno=True)


def ip(*words):
    subprocess.run(["ip", *words], check=True)


class Namespace:
    def __init__(self, name):
        self.name = name
        ip("netns", "add", name)
        ip("-n", name, "link", "set", "lo", "up")

    def command(self, *words):
        return ["ip", "netns", "exec", self.name, *words]

    def tun(self, device, address, peer):
        """A TUN device in there; its file descriptor."""
        home = os.open("/proc/self/ns/net", os.O_RDONLY)
        there = os.open(f"/run/netns/{self.name}", os.O_RDONLY)
        try:
            if libc.setns(there, CLONE_NEWNET) != 0:
                raise OSError(ctypes.get_errno(), "setns")
            fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
            fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH22x", device.encode(), IFF_TUN | IFF_NO_PI))
        finally:
            libc.setns(home, CLONE_NEWNET)
            os.close(home)
            os.close(there)
        ip("-n", self.name, "addr", "add", address, "peer", peer, "dev", device)
        ip("-n", self.name, "link", "set", device, "up")
        return fd

    def end_all(self):
        """Whatever still runs in there: nothing but what was started by us, and its children."""
        found = subprocess.run(["ip", "netns", "pids", self.name], capture_output=True, text=True,
                               check=False)
        for pid in found.stdout.split():
            try:
                os.kill(int(pid), signal.SIGKILL)
            except ProcessLookupError:
                pass

    def delete(self):
        subprocess.run(["ip", "netns", "del", self.name], check=False)


class Cable:
    """`loss` is of each packet, `delay` of each direction in seconds; `mute` holds the ends that are
    not heard at the other one: 0, 1, both or none."""

    def __init__(self, ends, delay=0.0, loss=0.0):
        self.ends, self.delay, self.loss, self.mute = ends, delay, loss, set()


class Carrier(threading.Thread):
    """Carries the packets of all cables."""

    def __init__(self, cables, seed):
        super().__init__(daemon=True)
        self.random = random.Random(seed)
        self.routes = {fd: (cable, side) for cable in cables for side, fd in enumerate(cable.ends)}
        self.ended = threading.Event()

    def run(self):
        waiting, count = [], 0
        while not self.ended.is_set():
            pause = 0.1 if not waiting else max(0.0, min(0.1, waiting[0][0] - time.monotonic()))
            for fd in select.select(list(self.routes), [], [], pause)[0]:
                cable, side = self.routes[fd]
                try:
                    packet = os.read(fd, 65536)
                except OSError:
                    continue
                if side in cable.mute or self.random.random() < cable.loss:
                    continue
                count += 1
                heapq.heappush(waiting, (time.monotonic() + cable.delay, count,
                                         cable.ends[1 - side], packet))
            while waiting and waiting[0][0] <= time.monotonic():
                _, _, fd, packet = heapq.heappop(waiting)
                try:
                    os.write(fd, packet)
                except OSError:
                    pass  # its device went away, and the packet with it

    def end(self):
        self.ended.set()
        self.join()
