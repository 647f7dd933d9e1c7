"""A gateway inside the program that behaves like NXCloud's. What it is sent stays on this computer.

checks.py says what it refuses and in which order, numbers.py which numbers make it misbehave, replies.py what
an answer looks like, book.py what it remembers, server.py puts it on a socket. It is written from the API's
text and shares no code with nxdesk's own client, so that a mistake in one of them shows.
"""

from nxdesk.gateway.practice.numbers import SPECIAL
from nxdesk.gateway.practice.server import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway

__all__ = ["ACCESS_KEY", "ACCESS_SECRET", "APPKEY", "SPECIAL", "PracticeGateway"]
