"""A gateway that does nothing but answer: code 0 for both channels, after a fixed time. A process of its own.

It is the other side of a bench: whoever posts to it is to be measured, so it parses no more of a request
than where that one ends, and answers in one write. `serve` starts it, as `python server.py SECONDS`.
"""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate

_DATA = (
    b'{"code":0,"message":"Success","traceId":"5b1f0c9e8d7a4b6c9e0f1a2b3c4d5e6f","data":{"requestId":'
    b'"mt-20240607-1b2c3d4e5f60718293a4b5c6d7e8f901","channelStatus":{"sms":{"code":0,"message":"Success"},'
    b'"viber":{"code":0,"message":"Success"}}}}'
)
_HEAD = (
    "HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: {date}\r\nContent-Type: application/json;charset=UTF-8\r\n"
    "Content-Length: {length}\r\nConnection: keep-alive\r\n\r\n"
)


@contextmanager
def serve(seconds: float) -> Iterator[str]:
    """Gives the address of a server that answers each request so many seconds after its last byte came."""
    command = (sys.executable, "-I", "-S", __file__, str(seconds))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def _main(seconds: float) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=_talk, args=(connection, seconds), daemon=True).start()


def _talk(connection: socket.socket, seconds: float) -> None:
    buffer = bytearray(1 << 20)
    with connection:
        while _read_request(connection, buffer):
            if seconds:
                time.sleep(seconds)
            head = _HEAD.format(date=formatdate(usegmt=True), length=len(_DATA))
            connection.sendall(head.encode() + _DATA)


def _read_request(connection: socket.socket, buffer: bytearray) -> bool:
    """Read one request to its end. False when the other side has closed."""
    have, end = 0, 0
    while not end or have < end:
        count = connection.recv_into(memoryview(buffer)[have:])
        if not count:
            return False
        have += count
        if not end:
            headers, found, _ = bytes(buffer[:have]).partition(b"\r\n\r\n")
            if found:
                length = headers.lower().split(b"\r\ncontent-length:")[1].split(b"\r\n")[0]
                end = len(headers) + 4 + int(length)
    return True


if __name__ == "__main__":
    _main(float(sys.argv[1]))
