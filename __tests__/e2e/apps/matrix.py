"""Multiplies matrices, which NumPy leaves to OpenBLAS, and then hashes with OpenSSL."""

import hashlib
import time

import numpy

matrix = numpy.ones((128, 128))
count = 0
while True:
    count += 1
    product = matrix @ matrix
    digest = hashlib.sha256(b"%d" % int(product[0, 0])).hexdigest()
    print(count, digest, flush=True)
    time.sleep(0.2)
