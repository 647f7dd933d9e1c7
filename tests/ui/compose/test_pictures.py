"""Pictures for the preview: one request a field, the last link wins, what was seen is kept for a while."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from nxdesk.problems import Failure
from nxdesk.ui.compose import pictures as module
from nxdesk.ui.compose.picture_file import Empty, Failed, Loading, Ready
from nxdesk.ui.compose.pictures import KEPT_PICTURES, Pictures, load_picture
from tests.ui.compose.test_picture_file import picture

A, B = "https://a.example/a.jpg", "https://a.example/b.jpg"
SAMPLE = "https://nxdesk.example/boots.jpg"


def ready(side: int = 4) -> Ready:
    return Ready(QImage(side, side, QImage.Format.Format_RGB32), side, side, 100)


@dataclass
class Job:
    work: Callable[[], Ready]
    done: Callable[[Ready], None]
    failed: Callable[[Exception], None]
    stop: Event


@dataclass
class Background:
    """Takes the work and does nothing until told."""

    jobs: list[Job] = field(default_factory=list)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Ready],
        done: Callable[[Ready], None],
        failed: Callable[[Exception], None],
        stop: Event,
    ) -> None:
        self.jobs.append(Job(work, done, failed, stop))


@dataclass
class Stage:
    background: Background
    pictures: Pictures
    asked: list[str]
    changed: list[str]
    qtbot: QtBot

    def wait(self, jobs: int) -> Job:
        """Let the timers run until so many requests were made; the newest."""
        self.qtbot.waitUntil(lambda: len(self.background.jobs) >= jobs)
        assert len(self.background.jobs) == jobs
        return self.background.jobs[-1]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    background, asked, changed = Background(), [], []

    def load(url: str, stop: Event) -> Ready:
        asked.append(url)
        return ready()

    made = Pictures(load=load, run=background.run, delay_milliseconds=0)
    made.changed.connect(changed.append)
    yield Stage(background, made, asked, changed, qtbot)
    made.deleteLater()


def test_a_link_is_loading_then_ready(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    assert stage.pictures.state(A) == Loading()
    job = stage.wait(1)
    picture_ = job.work()
    assert stage.asked == [A]
    job.done(picture_)
    assert stage.pictures.state(A) is picture_
    assert stage.changed == [A]


def test_while_typing_only_the_last_link_is_asked_for(stage: Stage) -> None:
    for end in range(len("https://a.example/"), len(A) + 1):
        stage.pictures.follow("picture_url", A[:end])
    stage.wait(1).work()
    assert stage.asked == [A]


def test_a_superseded_request_is_stopped_and_its_outcome_dropped(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    first = stage.wait(1)
    stage.pictures.follow("picture_url", B)
    second = stage.wait(2)
    assert first.stop.is_set()
    assert not second.stop.is_set()
    first.done(ready())
    first.failed(Failure("cancelled"))
    assert stage.changed == []
    assert stage.pictures.state(A) == Loading()
    second.done(ready())
    assert stage.changed == [B]


def test_there_and_back_again_does_not_believe_the_first_request(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    first = stage.wait(1)
    stage.pictures.follow("picture_url", "")
    stage.pictures.follow("picture_url", A)
    second = stage.wait(2)
    first.failed(Failure("cancelled"))
    assert stage.pictures.state(A) == Loading()
    second.done(ready())
    assert isinstance(stage.pictures.state(A), Ready)


def test_two_fields_with_one_link_share_a_request(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    job = stage.wait(1)
    stage.pictures.follow("thumbnail_url", A)
    stage.pictures.follow("other", B)
    stage.wait(2)
    stage.pictures.follow("picture_url", "")
    assert not job.stop.is_set()
    stage.pictures.follow("thumbnail_url", "")
    assert job.stop.is_set()


def test_what_is_known_is_not_asked_for_again(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    stage.wait(1).done(ready())
    stage.pictures.follow("picture_url", "")
    stage.pictures.follow("picture_url", A)
    assert isinstance(stage.pictures.state(A), Ready)
    stage.pictures.follow("picture_url", B)
    stage.wait(2)


def test_what_failed_is_asked_for_again_when_it_comes_back(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    stage.wait(1).failed(Failure("download_status", status=404))
    assert stage.pictures.state(A) == Failed("picture_status", {"status": 404})
    stage.pictures.follow("picture_url", "")
    stage.pictures.follow("picture_url", A)
    assert stage.pictures.state(A) == Loading()
    stage.wait(2).done(ready())
    assert isinstance(stage.pictures.state(A), Ready)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("download_status", "picture_status"),
        ("download_too_large", "picture_too_large"),
        ("download_timeout", "picture_timeout"),
        ("download_unreachable", "picture_unreachable"),
        ("download_redirects", "picture_redirects"),
        ("download_tls", "picture_tls"),
        ("download_encoding", "picture_encoding"),
        ("download_scheme", "download_scheme"),
        ("download_address", "download_address"),
        ("picture_damaged", "picture_damaged"),
    ],
)
def test_each_reason_keeps_its_name(stage: Stage, code: str, shown: str) -> None:
    stage.pictures.follow("picture_url", A)
    stage.wait(1).failed(Failure(code))
    assert stage.pictures.state(A) == Failed(shown)


def test_an_error_in_the_program_is_not_hidden(stage: Stage) -> None:
    stage.pictures.follow("picture_url", A)
    job = stage.wait(1)
    with pytest.raises(ZeroDivisionError):
        job.failed(ZeroDivisionError())


@pytest.mark.parametrize(
    "url", ["a", "ftp://a.example/b", "file:///etc/passwd", "https://", "http://[", "https://a b"]
)
def test_what_is_no_link_is_never_asked_for(stage: Stage, url: str) -> None:
    stage.pictures.follow("picture_url", url)
    assert stage.pictures.state(url) == Failed("picture_link")
    stage.pictures.follow("other", A)
    stage.wait(1).work()
    assert stage.asked == [A]


def test_no_link_is_empty(stage: Stage) -> None:
    assert stage.pictures.state("") == stage.pictures.state("  ") == Empty()


def test_spaces_around_a_link_do_not_matter(stage: Stage) -> None:
    stage.pictures.follow("picture_url", f" {A} ")
    stage.wait(1).done(ready())
    assert isinstance(stage.pictures.state(f"{A} "), Ready)


def test_the_cache_forgets_by_count_but_never_what_is_shown(stage: Stage) -> None:
    stage.pictures.follow("held", A)
    stage.wait(1).done(ready())
    for number in range(KEPT_PICTURES + 5):
        url = f"{B}?{number}"
        stage.pictures.follow("picture_url", url)
        stage.wait(number + 2).done(ready())
    assert isinstance(stage.pictures.state(A), Ready)
    assert isinstance(stage.pictures.state(url), Ready)
    assert stage.pictures.state(f"{B}?0") == Loading()
    assert len(stage.pictures._known) == KEPT_PICTURES


def test_the_cache_forgets_by_size_too(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_BYTES", 3 * 40 * 40 * 4)
    for number in range(6):
        stage.pictures.follow("picture_url", f"{B}?{number}")
        stage.wait(number + 1).done(ready(40))
    assert len(stage.pictures._known) == 3


def test_the_samples_are_read_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert load_picture(SAMPLE, Event()).width == 800


@pytest.mark.parametrize(
    "name", ["nothing.jpg", "../fonts/Roboto-Bold.ttf", "", "..", "a/b.jpg", "boots.jpg?x=1"]
)
def test_no_other_file_can_be_read_as_a_sample(name: str) -> None:
    with pytest.raises(Failure) as caught:
        load_picture(f"https://nxdesk.example/{name}", Event())
    assert (caught.value.code, caught.value.params) == ("picture_status", {"status": 404})


class Server(BaseHTTPRequestHandler):
    """A real server: /picture, /page, everything else 404."""

    def do_GET(self) -> None:
        answers = {
            "/picture": picture(30, 20),
            "/page": b"<!doctype html><html>",
            "/large": b"\xff\xd8\xff" * 5000,
        }
        body = answers.get(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_over_real_http_on_a_real_thread(qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BYTE_LIMIT", 10_000)
    pictures = Pictures(delay_milliseconds=0)
    for field_name, path in (("a", "/picture"), ("b", "/page"), ("c", "/missing"), ("d", "/large")):
        with qtbot.waitSignal(pictures.changed) as heard:
            pictures.follow(field_name, address + path)
        assert heard.args == [address + path]
    found = pictures.state(f"{address}/picture")
    assert isinstance(found, Ready)
    assert (found.width, found.height) == (30, 20)
    assert pictures.state(f"{address}/page") == Failed("picture_web_page")
    assert pictures.state(f"{address}/missing") == Failed("picture_status", {"status": 404})
    assert pictures.state(f"{address}/large") == Failed("picture_too_large", {"limit": 10_000})
    pictures.deleteLater()
