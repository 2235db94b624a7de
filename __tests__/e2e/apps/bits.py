"""Code of known content in each kind of memory that can be executed, a process each."""
import mmap
import os
import time

LZCNT = bytes.fromhex('f3480fbdc7')
TZCNT = bytes.fromhex('f3480fbcc7')
RET = b'\xc3'
FULL = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC


def sleeper(name, memory, leading, trailing):
    # The second page alone: the first one is never touched.
    memory[4096:4096 + 1] = RET
    code = LZCNT * leading + TZCNT * trailing + RET
    memory[4097:4097 + len(code)] = code
    if os.fork() == 0:
        with open('/proc/self/comm', 'w') as comm:
            comm.write(name)
        while True:
            time.sleep(3600)
    memory.close()


sleeper('private', mmap.mmap(-1, 16384, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=FULL), 3, 1)
sleeper('shared', mmap.mmap(-1, 16384, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS, prot=FULL), 5, 2)
memory_file = os.memfd_create('compiled')
os.ftruncate(memory_file, 16384)
sleeper('memfd', mmap.mmap(memory_file, 16384, flags=mmap.MAP_SHARED, prot=FULL), 7, 4)
time.sleep(1)
print('warm', flush=True)
while True:
    time.sleep(3600)
