"""Hashes and copies now and then: OpenSSL's and glibc's choices are frozen in it."""

import hashlib
import time

data = bytes(range(256)) * 256
count = 0
while True:
    count += 1
    data = bytes(reversed(data[1:])) + data[:1]
    print(count, hashlib.sha256(data).hexdigest(), flush=True)
    time.sleep(0.3)
