"""Holds what apps hold, and uses it in every turn. The words after the name say what; `ready` follows the
first turn of all, and `turn N` each. It ends with an error as soon as anything of it does not work.
"""
import ctypes
import fcntl
import mmap
import os
import pty
import select
import signal
import socket
import struct
import sys
import tempfile
import threading
import time

libc = ctypes.CDLL(None, use_errno=True)
folder = tempfile.mkdtemp(prefix='states')
here = os.path.join(folder, '')


def checked(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def echoing(end):
    """A child that answers on `end` with what it gets."""
    if os.fork() == 0:
        while True:
            end.sendall(end.recv(100))


def asking(end):
    def turn(number):
        end.sendall(b'%d' % number)
        assert end.recv(100) == b'%d' % number
    return turn


def processes():
    """Three generations, one of them in a session of its own, which talk by pipes, and a zombie."""
    down, up = os.pipe(), os.pipe()
    if os.fork() == 0:
        middle = os.pipe()
        if os.fork() == 0:
            os.setsid()
            while True:
                os.write(up[1], os.read(middle[0], 100))
        while True:
            os.write(middle[1], os.read(down[0], 100))
    if os.fork() == 0:
        os._exit(3)

    def turn(number):
        os.write(down[1], b'%d' % number)
        assert os.read(up[0], 100) == b'%d' % number
    return turn


def threads():
    asked, answered = threading.Semaphore(0), threading.Semaphore(0)

    def work():
        while True:
            asked.acquire()
            answered.release()
    for _ in range(20):
        threading.Thread(target=work, daemon=True).start()

    def turn(_):
        for _ in range(20):
            asked.release()
        for _ in range(20):
            assert answered.acquire(timeout=20)
    return turn


def unix():
    """A pair, and a server with a client, each with its other end in a child."""
    pair = socket.socketpair()
    echoing(pair[1])
    server = socket.socket(socket.AF_UNIX)
    server.bind(here + 'socket')
    server.listen()
    client = socket.socket(socket.AF_UNIX)
    client.connect(here + 'socket')
    echoing(server.accept()[0])

    def turn(number):
        asking(pair[0])(number)
        asking(client)(number)
    return turn


def listening():
    """A server of TCP and one of UDP, whose clients come and go within a turn."""
    server = socket.create_server(('127.0.0.1', 0))
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    datagrams.bind(('127.0.0.1', 0))

    def turn(number):
        with socket.create_connection(server.getsockname()) as client:
            accepted, _ = server.accept()
            client.sendall(b'%d' % number)
            assert accepted.recv(100) == b'%d' % number
            accepted.close()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(b'%d' % number, datagrams.getsockname())
        assert datagrams.recv(100) == b'%d' % number
    return turn


def tcp():
    server = socket.create_server(('127.0.0.1', 0))
    client = socket.create_connection(server.getsockname())
    echoing(server.accept()[0])
    return asking(client)


def tcp6():
    server = socket.create_server(('::1', 0), family=socket.AF_INET6)
    client = socket.create_connection(server.getsockname()[:2])
    echoing(server.accept()[0])
    return asking(client)


def mptcp():
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)
    server.bind(('127.0.0.1', 0))
    server.listen()
    return lambda _: server.fileno()


def in_flight():
    """A caller that the server has not accepted."""
    server = socket.create_server(('127.0.0.1', 0))
    caller = socket.create_connection(server.getsockname())
    return lambda _: [server.fileno(), caller.fileno()]


def connecting():
    """A caller whose server takes no more."""
    server = socket.socket()
    server.bind(('127.0.0.1', 0))
    server.listen(0)
    callers = [socket.socket() for _ in range(3)]
    for caller in callers:
        caller.setblocking(False)
        caller.connect_ex(server.getsockname())
    return lambda _: [server.fileno(), callers]


def outside():
    """A stream to a process that is not frozen, at the path in OUTSIDE."""
    client = socket.socket(socket.AF_UNIX)
    client.connect(os.environ['OUTSIDE'])
    return lambda _: client.fileno()


def pipes():
    """Ends in one process, with data in them, and a named one."""
    pipe = os.pipe()
    os.write(pipe[1], b'waiting')
    os.mkfifo(here + 'fifo')
    named = os.open(here + 'fifo', os.O_RDWR)

    def turn(number):
        os.write(pipe[1], b'!')
        assert os.read(pipe[0], 8) == b'waiting!'
        os.write(pipe[1], b'waiting')
        os.write(named, b'%d' % number)
        assert os.read(named, 100) == b'%d' % number
    return turn


def timers():
    """Of all kinds, every 100 ms."""
    fired = []
    signal.signal(signal.SIGALRM, lambda *_: fired.append('itimer'))
    signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
    signal.signal(signal.SIGUSR1, lambda *_: fired.append('posix'))
    # struct sigevent: value, signal, SIGEV_SIGNAL
    event = ctypes.create_string_buffer(struct.pack('qii', 0, signal.SIGUSR1, 0), 64)
    timer = ctypes.c_void_p()
    period = ctypes.create_string_buffer(struct.pack('qqqq', 0, 10**8, 0, 10**8))
    checked(libc.timer_create(1, event, ctypes.byref(timer)))
    checked(libc.timer_settime(timer, 0, period, None))
    descriptor = checked(libc.timerfd_create(1, 0))
    checked(libc.timerfd_settime(descriptor, 0, period, None))

    def turn(_):
        fired.clear()
        assert struct.unpack('q', os.read(descriptor, 8))[0] > 0
        for _ in range(200):
            if {'itimer', 'posix'} <= set(fired):
                return
            time.sleep(0.1)
        raise AssertionError(fired)
    return turn


def events():
    """epoll, eventfd, signalfd."""
    counter = checked(libc.eventfd(0, 0))
    poll = select.epoll()
    poll.register(counter, select.EPOLLIN)
    mask = ctypes.create_string_buffer(struct.pack('Q', 1 << (signal.SIGUSR2 - 1)), 128)
    signals = checked(libc.signalfd(-1, mask, 0))

    def turn(_):
        os.write(counter, struct.pack('q', 1))
        assert poll.poll(20) == [(counter, select.EPOLLIN)]
        os.read(counter, 8)
        os.kill(os.getpid(), signal.SIGUSR2)
        assert struct.unpack('I', os.read(signals, 128)[:4])[0] == signal.SIGUSR2
    return turn


def inotify():
    watching = checked(libc.inotify_init())
    checked(libc.inotify_add_watch(watching, folder.encode(), 0x100))

    def turn(number):
        open(here + f'new{number}', 'w').close()
        assert f'new{number}'.encode() in os.read(watching, 1000)
    return turn


def sharing(memory):
    """A child adds one to the first byte whenever it is asked."""
    ask, answer = os.pipe(), os.pipe()
    if os.fork() == 0:
        while os.read(ask[0], 1):
            memory[0] = (memory[0] + 1) % 256
            os.write(answer[1], b'.')

    def turn(_):
        before = memory[0]
        os.write(ask[1], b'.')
        os.read(answer[0], 1)
        assert memory[0] == (before + 1) % 256
    return turn


def shared():
    """Memory without a file, of memfd, and of /dev/shm."""
    memory = os.memfd_create('states')
    os.ftruncate(memory, 4096)
    kept = open(f'/dev/shm/states{os.getpid()}', 'w+b')
    kept.truncate(4096)
    all_turns = [
        sharing(one)
        for one in (mmap.mmap(-1, 4096), mmap.mmap(memory, 4096), mmap.mmap(kept.fileno(), 4096))
    ]

    def turn(number):
        for one in all_turns:
            one(number)
    return turn


def sysv():
    libc.shmat.restype = ctypes.c_void_p
    place = libc.shmat(checked(libc.shmget(0, 4096, 0o1600)), None, 0)
    return sharing((ctypes.c_ubyte * 4096).from_address(place))


def queue():
    """A message queue of POSIX."""
    name = f'/states{os.getpid()}'.encode()
    checked(libc.mq_open(name, 0o102, 0o600, None))
    return lambda _: None


def deleting(size):
    kept = tempfile.TemporaryFile(dir=folder)
    kept.write(b'x' * size)
    kept.flush()

    def turn(_):
        kept.seek(0)
        assert len(kept.read()) == size
    return turn


def deleted():
    return deleting(1000)


def deleted_large():
    return deleting(3 * 2**20)


def deleted_linked():
    """Its name is gone, but another name of it is not."""
    kept = open(here + 'name', 'w+b')
    os.link(here + 'name', here + 'other')
    os.unlink(here + 'name')

    def turn(number):
        kept.write(b'%d' % number)
        kept.flush()
    return turn


def locks():
    kept = open(here + 'lock', 'w')
    fcntl.flock(kept, fcntl.LOCK_EX)
    ranged = open(here + 'range', 'w')
    fcntl.lockf(ranged, fcntl.LOCK_EX, 10)

    def turn(_):
        assert not ranged.closed and not kept.closed
        with open(here + 'lock') as other:
            try:
                fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
        raise AssertionError('the lock is gone')
    return turn


def io_uring():
    parameters = ctypes.create_string_buffer(120)
    ring = checked(libc.syscall(425, 8, parameters))
    entries = mmap.mmap(ring, 4096, offset=0x10000000)
    return lambda _: entries[0]


def aio():
    context = ctypes.c_ulong()
    checked(libc.syscall(206, 8, ctypes.byref(context)))
    nothing = ctypes.create_string_buffer(16)

    def turn(_):
        try:
            checked(libc.syscall(208, context, 0, 1, nothing, nothing))
        except InterruptedError:
            # Nothing was there, and a signal: the kernel then says this, although it need not wait.
            pass
    return turn


def perf():
    attributes = ctypes.create_string_buffer(struct.pack('IIQ', 1, 128, 0), 128)
    held = checked(libc.syscall(298, attributes, 0, -1, -1, 0))
    return lambda _: held


def userfaultfd():
    held = checked(libc.syscall(323, 1))
    return lambda _: held


def bpf():
    # BPF_MAP_CREATE: an array with one entry.
    attributes = ctypes.create_string_buffer(struct.pack('IIII', 2, 4, 8, 1), 128)
    held = checked(libc.syscall(321, 0, attributes, 128))
    return lambda _: held


def pidfd():
    child = os.fork()
    if child == 0:
        signal.pause()
    held = os.pidfd_open(child)
    return lambda _: signal.pidfd_send_signal(held, 0)


def vsock():
    held = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    return lambda _: held.fileno()


def crypto():
    held = socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET)
    held.bind(('hash', 'sha256'))
    return lambda _: held.fileno()


def terminal():
    """Both ends of one."""
    master, slave = pty.openpty()

    def turn(number):
        os.write(slave, b'%d\n' % number)
        got = b''
        while not got.endswith(b'\n'):
            got += os.read(master, 100)
        assert got == b'%d\r\n' % number
    return turn


def terminal_of_child():
    """A child whose terminal it is."""
    pid, master = pty.fork()
    if pid == 0:
        while True:
            print(input(), flush=True)

    def turn(number):
        os.write(master, b'%d\n' % number)
        got = b''
        while got.count(b'%d' % number) < 2:
            got += os.read(master, 100)
    return turn


def namespace():
    """A child in namespaces of its own."""
    ready = os.pipe()
    if os.fork() == 0:
        checked(libc.unshare(0x4000000 | 0x8000000))
        os.write(ready[1], b'.')
        signal.pause()
    os.read(ready[0], 1)
    return lambda _: None


def netlink():
    held = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    held.bind((0, 0))
    return lambda _: held.fileno()


def device():
    held = os.open(os.environ['DEVICE'], os.O_RDWR)
    return lambda _: held


def main(words):
    # In all threads, so that signalfd gets it.
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
    turns = [globals()[word.replace('-', '_')]() for word in words]
    number = 0
    while True:
        number += 1
        for turn in turns:
            turn(number)
        print('ready' if number == 1 else f'turn {number}', flush=True)
        time.sleep(0.2)


main(sys.argv[1:])
