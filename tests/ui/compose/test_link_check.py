"""Whether links are alive: servers that answer, refuse, or have moved; and what the window makes of it."""

from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from nxdesk import paths
from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.gateway.download import Glance, glance
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage, FileMessage, Kind, TextMessage, VideoMessage
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.recipients.listing import from_text
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.link_check import Alive, LinkCheck, look_at
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.review import Review
from nxdesk.ui.compose.review_sheet import ReviewSheet
from nxdesk.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
GOOD, GONE = "https://a.example/good", "https://a.example/gone"


class Server(BaseHTTPRequestHandler):
    """/good has 12345 bytes, /get-only knows no HEAD, /moved leads to /good, /away to a file."""

    asked: list[tuple[str, str]] = []

    def do_HEAD(self) -> None:
        self.answer("HEAD")

    def do_GET(self) -> None:
        self.answer("GET")

    def answer(self, method: str) -> None:
        self.asked.append((method, self.path))
        moved = {"/moved": "/good", "/loop": "/loop", "/away": "file:///etc/passwd"}
        if self.path in moved:
            self.send_response(302)
            self.send_header("Location", moved[self.path])
            self.send_header("Content-Length", "0")
        elif self.path in ("/good", "/film") or (self.path == "/get-only" and method == "GET"):
            self.send_response(200)
            if self.path == "/film":
                self.send_header("X-Content-Duration", "44.2")
            self.send_header("Content-Type", "video/mp4")
            self.send_header("Content-Length", "12345")
        else:
            self.send_response(405 if self.path == "/get-only" else 404)
            self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    Server.asked.clear()
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def ask(url: str) -> Glance:
    return glance(url, stop=Event(), deadline_seconds=5.0)


def test_a_living_link_tells_its_size(address: str) -> None:
    assert ask(f"{address}/good") == ask(f"{address}/moved") == Glance(12345, "video/mp4")
    assert {method for method, _ in Server.asked} == {"HEAD"}


def test_a_server_of_films_tells_how_long_one_is(address: str) -> None:
    assert ask(f"{address}/film") == Glance(12345, "video/mp4", 44.2)


def test_a_server_without_head_is_asked_with_get(address: str) -> None:
    assert ask(f"{address}/get-only").size == 12345
    assert Server.asked == [("HEAD", "/get-only"), ("GET", "/get-only")]


@pytest.mark.parametrize(
    ("path", "code"),
    [("/gone", "download_status"), ("/loop", "download_redirects"), ("/away", "download_scheme")],
)
def test_a_dead_link_says_why(address: str, path: str, code: str) -> None:
    with pytest.raises(Failure, match=code):
        ask(address + path)


def test_nobody_at_the_address() -> None:
    with pytest.raises(Failure, match="download_unreachable"):
        ask("http://127.0.0.1:9/")


def test_a_round_over_real_http(qtbot: QtBot, address: str) -> None:
    check = LinkCheck()
    found: dict[str, object] = {}
    check.found.connect(found.__setitem__)
    with qtbot.waitSignal(check.finished):
        check.start([f"{address}/good", f"{address}/gone", f"{address}/good"])
    assert found[f"{address}/good"] == Alive(12345)
    failure = found[f"{address}/gone"]
    assert isinstance(failure, Failure)
    assert (failure.code, failure.params) == ("download_status", {"status": 404})
    check.deleteLater()


def test_the_links_of_the_samples_are_never_asked() -> None:
    assert look_at("https://nxdesk.example/boots.jpg", Event()) == Alive()


def fake_look(url: str, stop: Event) -> Alive:
    if url == GONE:
        raise Failure("download_status", status=404)
    return Alive(13_000_000)


@pytest.fixture
def checked_page(page: ComposePage) -> ComposePage:
    page.message_card.links.check._look = fake_look
    return page


def test_on_demand_the_dead_are_told(qtbot: QtBot, checked_page: ComposePage, editor: Editor) -> None:
    line = checked_page.message_card.links
    assert not line.button.isVisible()
    editor.show(Draft("", TextMessage(f"See {GOOD} and {GONE}")))
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: not line.check.busy)
    assert line.words.text() == f"{GONE}: The server answered 404"
    editor.show(Draft("", TextMessage(f"See {GOOD} and {GOOD}/too")))
    assert line.words.text() == ""
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: not line.check.busy)
    assert line.words.text() == "2 links work"


def test_the_size_of_a_video_is_filled_in_but_never_overwritten(
    qtbot: QtBot, checked_page: ComposePage, editor: Editor
) -> None:
    line = checked_page.message_card.links
    editor.show(Draft("", VideoMessage(GOOD)))
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: not line.check.busy)
    assert editor.message == VideoMessage(GOOD, size="13000000")
    editor.undo()
    assert editor.message == VideoMessage(GOOD)
    editor.set_message(VideoMessage(GOOD, size="5"))
    checked_page.message_card.show_message(Kind.VIDEO, editor.message)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: not line.check.busy)
    assert editor.message == VideoMessage(GOOD, size="5")


def test_size_and_duration_of_a_film_are_filled_in(
    qtbot: QtBot, checked_page: ComposePage, editor: Editor
) -> None:
    line = checked_page.message_card.links
    line.check._look = lambda url, stop: Alive(13_000_000, 44.2)
    editor.show(Draft("", VideoMessage(GOOD)))
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(lambda: not line.check.busy)
    assert editor.message == VideoMessage(GOOD, "", "13000000", "45")


def test_a_file_that_is_too_large_for_nxcloud_is_told(
    qtbot: QtBot, checked_page: ComposePage, editor: Editor
) -> None:
    line = checked_page.message_card.links
    line.check._look = lambda url, stop: Alive(200 * 1024 * 1024 + (url == GONE))
    for url, words in ((GOOD, "1 links work"), (GONE, f"{GONE}: Larger than 200 MB")):
        editor.show(Draft("", FileMessage("a.pdf", url, "pdf")))
        qtbot.mouseClick(line.button, LEFT)
        qtbot.waitUntil(lambda: not line.check.busy)
        assert line.words.text().replace("1 link works", "1 links work") == words


def test_name_and_type_of_a_file_come_from_its_link(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    qtbot.mouseClick(page.message_card.kinds.segment("file"), LEFT)
    form = page.message_card.form
    qtbot.keyClicks(form.field("url"), "https://a.example/price%20list.docx")
    assert editor.message == FileMessage("price list.docx", "https://a.example/price%20list.docx", "docx")
    form.field("name").clear()
    qtbot.keyClicks(form.field("name"), "Prices.docx")
    form.field("url").clear()
    qtbot.keyClicks(form.field("url"), "https://a.example/other.pdf")
    assert editor.message == FileMessage("Prices.docx", "https://a.example/other.pdf", "pdf")


@pytest.mark.parametrize("practice", [True, False])
def test_a_dead_link_is_a_warning_at_review_but_not_in_practice(
    qtbot: QtBot, theme: Theme, practice: bool
) -> None:
    asked: list[str] = []

    def look(url: str, stop: Event) -> Alive:
        asked.append(url)
        return fake_look(url, stop)

    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    draft = Draft("Sale", CardMessage("Hi", None, (Button("Go", GONE),)))
    account = Account("a", "Office", "key", "https://api.nxcloud.com")
    account = replace(account, id=PRACTICE.id) if practice else account
    with Program(paths.home()) as program:
        review = Review(program, Pictures(window), window, look=look)
        review.start(draft, from_text("+44 7700 900200", None), account)
        qtbot.waitUntil(lambda: window.findChild(ReviewSheet) is not None)
        sheet = window.findChild(ReviewSheet)

        def told() -> bool:
            return any("answered 404" in one.text() for one in sheet.findChildren(QLabel))

        if practice:
            assert not told()
            assert asked == []
        else:
            qtbot.waitUntil(told)
        assert sheet.send_button.isEnabled()
        sheet.reject()
