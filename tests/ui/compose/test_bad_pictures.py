"""A server with every bad picture there is: each is told in one sentence under its field; nothing stops."""

import socket
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest
from pytestqt.qtbot import QtBot

from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import PictureMessage
from nxdesk.ui.compose import pictures as module
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.theme import Theme
from tests.ui.compose.conftest import FixedList
from tests.ui.compose.test_picture_file import GIF, WEBP, picture, png_of

LIMIT = 200_000
STOP = Event()


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def with_chunk(png: bytes, extra: bytes) -> bytes:
    return png[:33] + extra + png[33:]  # behind IHDR


PROFILE_BOMB = chunk(b"iCCP", b"icc\0\0" + zlib.compress(b"\0" * 20_000_000, 9))
TEXT_BOMB = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * 20_000_000, 9))
FRAME = bytes.fromhex("21f9040400000000 2c00000000 01000100 00 02 02 4401 00")
BODIES: dict[str, Callable[[], bytes]] = {
    "page": lambda: b"<!doctype html><html><body>Not found",
    "svg": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "webp": lambda: WEBP,
    "pdf": lambda: b"%PDF-1.7",
    "nothing": lambda: b"",
    "huge.png": lambda: png_of(60_000, 60_000),
    "huge-gif": lambda: GIF[:6] + struct.pack("<HH", 30_000, 30_000) + GIF[10:],
    "cut.png": lambda: picture(500, 500)[:700],
    "cut.jpg": lambda: picture(500, 500, b"jpg")[:1500],
    "noise.jpg": lambda: b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40,
    "profile.png": lambda: with_chunk(picture(800, 800), PROFILE_BOMB),
    "text.png": lambda: with_chunk(picture(800, 800), TEXT_BOMB),
    "frames-gif": lambda: GIF[:19] + FRAME * 5000 + b";",
    "wide.jpg": lambda: picture(3000, 200, b"jpg"),
    "small.png": lambda: picture(120, 120),
    "good.jpg": lambda: picture(800, 800, b"jpg"),
}
TOLD = {
    "page": "This is a web page, not a picture",
    "svg": "This is SVG: Viber shows jpg and png",
    "webp": "This is WebP: Viber shows jpg and png",
    "pdf": "This is not a picture",
    "nothing": "This is not a picture",
    "huge.png": "60,000 × 60,000 pixels are too many: use a smaller picture, such as 800 × 800",
    "huge-gif": "This picture is damaged",
    "cut.png": "This picture is damaged",
    "cut.jpg": "This picture is damaged",
    "noise.jpg": "This picture is damaged",
    "profile.png": "Loaded · 800 × 800 · ",
    "text.png": "Loaded · 800 × 800 · ",
    "frames-gif": "1 × 1: this may look blurred; 800 × 800 is best",
    "wide.jpg": "3000 × 200: Viber will crop this to a square",
    "small.png": "120 × 120: this may look blurred; 800 × 800 is best",
    "good.jpg": "Loaded · 800 × 800 · ",
    "404": "The server answered 404: there may be no such picture",
    "endless": "Larger than ",
    "says-huge": "Larger than ",
    "slow": "The server takes too long: phones may not show the picture",
    "silent": "The server takes too long: phones may not show the picture",
    "reset": "The server cannot be reached: check the link",
    "packed": "The server compresses the picture (gzip): use another server",
    "loop": "The server redirects again and again: use a direct link",
    "file": "This link does not lead to a web address: use a direct link",
    "loop-to-file": "This link does not lead to a web address: use a direct link",
}


class Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name = self.path[1:]
        if name in BODIES:
            self.answer(BODIES[name]())
        else:
            getattr(self, f"answer_{name.replace('-', '_')}")()

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "image/jpeg")  # whatever it is
        headers.setdefault("Content_Length", str(len(body)))
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def answer_404(self) -> None:
        self.answer(b"", 404)

    def answer_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"\xff\xd8\xff")
        while not STOP.is_set():
            self.wfile.write(bytes(65536))

    def answer_says_huge(self) -> None:
        self.answer(b"\xff\xd8\xff", Content_Length=str(10**12))

    def answer_slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        while not STOP.wait(0.02):
            self.wfile.write(b"\0")

    def answer_silent(self) -> None:
        STOP.wait(10)

    def answer_reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def answer_packed(self) -> None:
        self.answer(zlib.compress(bytes(10_000_000)), Content_Encoding="gzip")

    def answer_loop(self) -> None:
        self.answer(b"", 302, Location="/loop")

    def answer_file(self) -> None:
        self.answer(b"", 302, Location="file:///etc/passwd")

    def answer_loop_to_file(self) -> None:
        self.answer(b"", 302, Location="/file")

    def handle(self) -> None:
        try:
            super().handle()
        except (ConnectionError, ValueError):  # the other end has had enough; or it is closed on purpose
            self.close_connection = True

    def finish(self) -> None:
        with suppress(ValueError, OSError):
            super().finish()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    STOP.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    STOP.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.qt_log_ignore("JPEG", "libpng")  # what the decoders think of them
def test_each_is_told_under_its_field_and_has_a_placeholder(
    qtbot: QtBot,
    editor: Editor,
    current_list: FixedList,
    theme: Theme,
    address: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(module, "BYTE_LIMIT", LIMIT)
    monkeypatch.setattr(module, "DEADLINE_SECONDS", 0.5)
    assert TOLD.keys() >= BODIES.keys()
    page = ComposePage(editor, current_list, Pictures(delay_milliseconds=0), theme)
    qtbot.addWidget(page)
    page.show()
    told = {}
    for name in TOLD:
        editor.show(Draft("", PictureMessage(f"{address}/{name}")))
        row = page.message_card.form.pictures["url"]

        def said() -> str:
            return row.field.accessibleDescription()  # noqa: B023 - asked for in this round alone

        qtbot.waitUntil(lambda: said() not in ("", "Loading…"))
        told[name] = said()
        page.preview.phone.grab()
    # Of some the end is left out: how many bytes it is is none of this test's business.
    assert {name: words[: len(TOLD[name])] for name, words in told.items()} == TOLD
