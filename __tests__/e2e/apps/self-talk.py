"""Holds both ends of a TCP connection, which CRIU dumps only with --tcp-established."""

import socket
import time

listener = socket.create_server(("127.0.0.1", 7000))
caller = socket.create_connection(("127.0.0.1", 7000))
answerer, _ = listener.accept()
print("connected", flush=True)
while True:
    caller.sendall(b"x")
    answerer.recv(1)
    time.sleep(0.2)
