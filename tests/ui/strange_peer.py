"""`strange_peer.py PLACE BEHAVIOUR`: listens on that socket, as a window does, and answers as none does.

A process of its own: Qt lets no other thread of Python work while it waits for an answer.
"""

import contextlib
import itertools
import socket
import sys


def silent(connection: socket.socket) -> None:
    while connection.recv(100):
        pass


def half(connection: socket.socket) -> None:
    connection.sendall(b"ope")
    silent(connection)


def half_and_gone(connection: socket.socket) -> None:
    connection.recv(100)
    connection.sendall(b"ope")


def else_than_a_window(connection: socket.socket) -> None:
    connection.recv(100)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 100)
    silent(connection)


def letter_by_letter(connection: socket.socket) -> None:
    """Each of them comes well within the time for an answer, and there is no end of them."""
    connection.settimeout(0.02)
    for letter in itertools.cycle(b"opened"):
        connection.sendall(bytes([letter]))
        with contextlib.suppress(TimeoutError):
            while connection.recv(100):
                pass
            return


BEHAVIOURS = {
    each.__name__: each for each in (silent, half, half_and_gone, else_than_a_window, letter_by_letter)
}


def main() -> None:
    _, place, behaviour = sys.argv
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place)
        listening.listen()
        print("listening", flush=True)
        while True:
            connection, _ = listening.accept()
            with connection, contextlib.suppress(ConnectionError):
                BEHAVIOURS[behaviour](connection)


if __name__ == "__main__":
    main()
