"""The practice gateway from the inside: starting, stopping, remembering. tests/contracts has its answers."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.practice import APPKEY, SPECIAL, PracticeGateway
from nxdesk.gateway.practice.book import MOST_TRIES, Book
from nxdesk.gateway.practice.connection import Connection
from nxdesk.gateway.practice.numbers import (
    BreakOff,
    Channels,
    Cut,
    Effect,
    HttpStatus,
    Page,
    Refuse,
    Silent,
    Slow,
    effect,
)
from nxdesk.gateway.signing import headers
from nxdesk.problems import Failure

NOW = 1_700_000_000.5
BODY = json.dumps(
    {"appkey": APPKEY, "phones": ["447700900200", "79160000001"], "message": {"textMessage": {"text": "Hi"}}}
).encode()
SLOW = BODY.replace(b"79160000001", b"447700900992")
SILENT = BODY.replace(b"79160000001", b"447700900993")


def call(body: bytes, *, now: float = NOW) -> bytes:
    """A request as it goes over the wire."""
    given = headers(
        Credentials("practice-access-key", "practice-access-secret"), str(round(now * 1000)), body
    )
    lines = ["POST /v1/message/mt HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in given.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def dial(gateway: PracticeGateway) -> socket.socket:
    host, _, port = gateway.address.removeprefix("http://").partition(":")
    return socket.create_connection((host, int(port)), timeout=10)


def ask(gateway: PracticeGateway, body: bytes = BODY) -> dict[str, Any]:
    with dial(gateway) as connection:
        connection.sendall(call(body))
        return read(connection)


def read(connection: socket.socket) -> dict[str, Any]:
    with connection.makefile("rb") as file:
        assert file.readline() == b"HTTP/1.1 200 OK\r\n"
        length = 0
        while (line := file.readline()) != b"\r\n":
            name, _, value = line.partition(b":")
            if name == b"Content-Length":
                length = int(value)
        return json.loads(file.read(length))


@pytest.fixture
def make() -> Iterator[Callable[..., PracticeGateway]]:
    """Started gateways with a clock that stands still, stopped in the end."""
    made: list[PracticeGateway] = []

    def make(**options: Any) -> PracticeGateway:
        made.append(PracticeGateway(**{"clock": lambda: NOW} | options))
        made[-1].start()
        return made[-1]

    yield make
    for gateway in made:
        gateway.stop()


Make = Callable[..., PracticeGateway]


# Starting and stopping


def test_it_listens_on_this_computer_only(make: Make) -> None:
    address = make().address
    assert address.startswith("http://127.0.0.1:")
    assert int(address.rpartition(":")[2]) > 0


def test_it_is_reachable_between_start_and_stop_only() -> None:
    with PracticeGateway(clock=lambda: NOW) as gateway:
        assert ask(gateway)["code"] == 0
    with pytest.raises(ConnectionRefusedError):
        dial(gateway)
    gateway.stop()
    address = gateway.address
    with gateway:
        assert gateway.address == address
        assert ask(gateway)["code"] == 0
    assert gateway.accepted == 2


def test_a_port_that_is_taken_is_a_failure(make: Make) -> None:
    port = int(make().address.rpartition(":")[2])
    with pytest.raises(Failure) as failure:
        PracticeGateway(port).start()
    assert (failure.value.code, failure.value.params) == ("practice_port", {"port": port})


def test_starting_twice_is_starting_once(make: Make) -> None:
    gateway = make()
    address = gateway.address
    gateway.start()
    assert (gateway.address, ask(gateway)["code"]) == (address, 0)


def test_stopping_ends_an_idle_connection(make: Make) -> None:
    gateway = make()
    with dial(gateway) as connection:
        connection.sendall(call(BODY))
        assert read(connection)["code"] == 0
        gateway.stop()
        assert connection.recv(1) == b""


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set once a connection waits before it answers."""
    event = threading.Event()
    wait = Connection._wait

    def watched(self: Connection, seconds: float) -> bool:
        event.set()
        return wait(self, seconds)

    monkeypatch.setattr(Connection, "_wait", watched)
    return event


@pytest.mark.parametrize(("body", "accepted"), [(SLOW, 1), (SILENT, 0)])
def test_stopping_ends_an_answer_that_waits(
    make: Make, waiting: threading.Event, body: bytes, accepted: int
) -> None:
    gateway = make(slow_seconds=600)
    with dial(gateway) as connection:
        connection.sendall(call(body))
        assert waiting.wait(10)
        gateway.stop()
        assert connection.recv(1) == b""
    assert gateway.accepted == accepted


def test_a_client_that_gives_up_ends_the_wait(make: Make, waiting: threading.Event) -> None:
    gateway = make()
    assert gateway._server
    changed, still_open = gateway._server._changed, gateway._server._open
    with dial(gateway) as connection:
        connection.sendall(call(SILENT))
        assert waiting.wait(10)
        assert len(still_open) == 1
    with changed:
        assert changed.wait_for(lambda: not still_open, 10)


def test_a_client_that_leaves_in_the_middle_of_its_request_is_no_news(
    make: Make, capfd: pytest.CaptureFixture[str]
) -> None:
    gateway = make()
    assert gateway._server
    changed, still_open = gateway._server._changed, gateway._server._open
    with dial(gateway) as connection:
        connection.sendall(call(BODY)[:-1])
    with dial(gateway) as connection:
        connection.sendall(b"NONSENSE\r\n\r\n")
        assert b"400" in connection.recv(65536)
    assert ask(gateway)["code"] == 0
    with changed:
        assert changed.wait_for(lambda: not still_open, 10)
    assert gateway.accepted == 1
    assert capfd.readouterr() == ("", "")


def test_a_mistake_of_its_own_is_not_hidden(make: Make, capfd: pytest.CaptureFixture[str]) -> None:
    def mistaken(request_id: str, phones: tuple[int, ...]) -> None:
        raise ZeroDivisionError

    gateway = make(on_accept=mistaken)
    with dial(gateway) as connection:
        connection.sendall(call(BODY))
        assert connection.recv(1) == b""
    assert "ZeroDivisionError" in capfd.readouterr().err


def test_an_answer_leaves_in_one_send(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    sends: list[bytes] = []
    setup = Connection.setup

    def watched(self: Connection) -> None:
        setup(self)
        write = self.wfile.write
        monkeypatch.setattr(self.wfile, "write", lambda data: (sends.append(bytes(data)), write(data))[1])

    monkeypatch.setattr(Connection, "setup", watched)
    ask(make())
    assert [data[:15] for data in sends] == [b"HTTP/1.1 200 OK"]
    assert sends[0].endswith(b"}")


def test_small_packets_are_not_held_back() -> None:
    assert Connection.disable_nagle_algorithm


def test_the_date_is_that_of_its_own_clock(make: Make) -> None:
    with dial(make()) as connection:
        connection.sendall(call(BODY))
        assert b"\r\nDate: Tue, 14 Nov 2023 22:13:20 GMT\r\n" in connection.recv(65536)


# What it remembers


def test_what_was_accepted_is_told_and_written_before_the_answer(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "accepted"
    told: list[tuple[str, tuple[int, ...], str]] = []
    gateway = make(
        log_path=path, on_accept=lambda id_, phones: told.append((id_, phones, path.read_text("utf-8")))
    )
    ids = [ask(gateway)["data"]["requestId"] for _ in range(2)]
    assert ask(gateway, BODY.replace(b"79160000001", b"447700900902"))["code"] == 9002
    assert ask(gateway, BODY.replace(b"79160000001", b"447700900940"))["code"] == 0
    phones = [447700900200, 79160000001]
    taken = {"phones": phones, "message": {"textMessage": {"text": "Hi"}}}
    lines = [json.dumps({"requestId": id_, **taken}, separators=(",", ":")) + "\n" for id_ in ids]
    assert told == [(ids[0], tuple(phones), lines[0]), (ids[1], tuple(phones), "".join(lines))]
    assert path.read_text("utf-8") == "".join(lines)
    assert gateway.accepted == 2


def test_a_slow_request_is_written_before_the_wait(
    make: Make, waiting: threading.Event, tmp_path: Path
) -> None:
    gateway = make(log_path=tmp_path / "accepted", slow_seconds=600)
    with dial(gateway) as connection:
        connection.sendall(call(SLOW))
        assert waiting.wait(10)
        assert json.loads((tmp_path / "accepted").read_text("utf-8"))["phones"] == [
            447700900200,
            447700900992,
        ]


def test_it_writes_nothing_unless_asked(make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert ask(make())["code"] == 0
    assert list(tmp_path.iterdir()) == []


def test_a_log_that_cannot_be_written_leaves_the_request_unaccepted(
    make: Make, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    gateway = make(log_path=tmp_path / "missing" / "accepted")
    with dial(gateway) as connection:
        connection.sendall(call(BODY))
        assert connection.recv(1) == b""
    assert gateway.accepted == 0
    assert "FileNotFoundError" in capfd.readouterr().err


def test_requests_beyond_the_rate_are_refused_and_do_not_count(make: Make) -> None:
    now = [NOW]
    gateway = make(clock=lambda: now[0], requests_per_second=2)

    def codes(count: int) -> list[int]:
        return [ask(gateway)["code"] for _ in range(count)]

    assert codes(4) == [0, 0, 9010, 9010]
    now[0] += 0.999
    assert codes(1) == [9010]
    now[0] += 0.002
    assert codes(3) == [0, 0, 9010]


def test_a_clock_that_is_set_back_does_not_block_everyone() -> None:
    book = Book(1, None, None)
    assert [book.too_fast(NOW), book.too_fast(NOW), book.too_fast(NOW - 3600)] == [False, True, False]


def test_without_a_rate_nothing_is_too_fast() -> None:
    book = Book(None, None, None)
    assert not any(book.too_fast(NOW) for _ in range(100))


def test_tries_start_anew_once_they_are_used_up() -> None:
    book = Book(None, None, None)
    assert [book.next_try(b"a", 2) for _ in range(5)] == [0, 1, None, 0, 1]


def test_the_oldest_tries_are_forgotten_first() -> None:
    book = Book(None, None, None)
    for number in range(MOST_TRIES + 1):
        assert book.next_try(str(number).encode(), 1) == 0
    assert len(book._tries) == MOST_TRIES
    assert book.next_try(str(MOST_TRIES).encode(), 1) is None
    assert book.next_try(b"0", 1) == 0


def test_many_connections_at_once_are_all_counted(make: Make, tmp_path: Path) -> None:
    gateway = make(log_path=tmp_path / "accepted")

    def several() -> None:
        with dial(gateway) as connection:
            for _ in range(20):
                connection.sendall(call(BODY))
                assert read(connection)["code"] == 0

    threads = [threading.Thread(target=several) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (gateway.accepted, gateway.connections) == (160, 8)
    lines = (tmp_path / "accepted").read_text("utf-8").splitlines()
    assert len({json.loads(line)["requestId"] for line in lines}) == 160


# The numbers


def test_all_special_numbers_are_mobiles_kept_for_fiction() -> None:
    assert all(447700900000 <= phone <= 447700900999 for phone in SPECIAL)


def test_other_numbers_can_be_made_special(make: Make) -> None:
    gateway = make(special={79160000001: Refuse(1102, tries=1)})
    assert [ask(gateway)["code"] for _ in range(2)] == [1102, 0]


def test_a_cut_answer_to_a_request_that_was_not_accepted_is_a_failure(make: Make) -> None:
    gateway = make(special={79160000001: BreakOff(Cut.BODY, accepted=False)})
    with closing(dial(gateway)) as connection:
        connection.sendall(call(BODY))
        with connection.makefile("rb") as file:
            assert file.read().endswith(b'\r\n\r\n{"code":-1,"mes')
    assert gateway.accepted == 0


@pytest.mark.parametrize(
    ("behaviours", "expected"),
    [
        ([], Effect((), None, Channels())),
        ([Page(), Slow()], Effect((), Page(), Channels())),
        (
            [Silent(), Refuse(9010, tries=2), HttpStatus(429, tries=1)],
            Effect((Refuse(9010, 2), Refuse(9010, 2), HttpStatus(429, tries=1)), Silent(), Channels()),
        ),
        (
            [Channels(viber=14001), Channels(viber=14003, sms=14003), Refuse(-1)],
            Effect((), Refuse(-1), Channels(viber=14001, sms=14003)),
        ),
    ],
)
def test_the_numbers_of_one_request_add_up(behaviours: list[Any], expected: Effect) -> None:
    assert effect(behaviours) == expected
