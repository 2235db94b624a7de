"""Programs that hold what a checkpoint has to describe. The word after the name says which."""
import ctypes
import mmap
import os
import select
import signal
import socket
import sys
import tempfile
import threading
import time

held = []


def threads():
    for _ in range(20):
        threading.Thread(target=time.sleep, args=(3600,), daemon=True).start()


def forks():
    """A tree of three levels, a zombie and a process with a session of its own."""
    if os.fork() == 0:
        if os.fork() == 0:
            os.setsid()
        time.sleep(3600)
    if os.fork() == 0:
        os._exit(3)


def files():
    kept = tempfile.NamedTemporaryFile()
    kept.write(b'kept' * 5000)
    kept.flush()
    ghost = tempfile.TemporaryFile()
    ghost.write(b'unlinked')
    ghost.flush()
    held.extend([kept, ghost, os.pipe(), os.open('/usr', os.O_RDONLY)])
    held.append(mmap.mmap(kept.fileno(), 0, access=mmap.ACCESS_COPY))
    held.append(mmap.mmap(kept.fileno(), 0, access=mmap.ACCESS_WRITE, offset=0))


def sockets():
    """Of no network: CRIU 4.1 cannot freeze those on Linux 6.16 and later."""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind('\0' + str(os.getpid()))
    listening.listen()
    held.extend([listening, socket.socketpair(), socket.socketpair(type=socket.SOCK_DGRAM)])


def events():
    poll = select.epoll()
    poll.register(os.pipe()[0], select.EPOLLIN)
    libc = ctypes.CDLL(None)
    held.extend([poll, libc.eventfd(7, 0), libc.timerfd_create(1, 0), libc.inotify_init()])
    signal.signal(signal.SIGUSR1, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 3000, 3000)


def heap():
    """A gigabyte, every page of which is touched."""
    memory = mmap.mmap(-1, 2**30, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    for at in range(0, 2**30, 4096):
        memory[at] = 1
    held.append(memory)


def scattered():
    """Pages far apart, so that the pagemap is long, and shared memory that two processes have."""
    private = mmap.mmap(-1, 2**26, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    shared = mmap.mmap(-1, 2**24, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)
    for at in range(0, 2**24, 3 * 4096):
        private[4 * at] = shared[at] = 1
    held.extend([private, shared])
    if os.fork() == 0:
        time.sleep(3600)


globals()[sys.argv[1]]()
print('warm', flush=True)
while True:
    time.sleep(3600)
