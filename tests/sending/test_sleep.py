"""The computer sleeps, the network goes and comes back. Real sockets and processes; nobody gets it twice."""

import json
import os
import signal
import socket
import threading
from pathlib import Path

import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.client import Client
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.gateway.practice.numbers import BreakOff, Cut
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import NewRequest, NewSend, RequestState, SendState
from nxdesk.program import Program
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from nxdesk.sending.sender import Sender
from tests.commands.conftest import finish, start, write_draft, write_list
from tests.gateway.fault_server import Answer, FaultServer, reset, say, serve

OK = say("200 OK", b'{"code":0,"message":"Success","data":{"requestId":"r"}}')
FIRST = 79160000000
ACCEPTED, UNKNOWN = RequestState.ACCEPTED, RequestState.UNKNOWN


def phones(server: FaultServer) -> list[int]:
    """All that ever arrived, request by request."""
    bodies = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in server.requests]
    return [int(phone) for body in bodies for phone in body["phones"]]


@pytest.mark.parametrize(
    ("meanwhile", "state", "code"),
    [(OK, ACCEPTED, 0), (reset, UNKNOWN, 1)],
    ids=["the answer has come", "the server has given up"],
)
def test_it_sleeps_in_the_middle_of_a_request(
    tmp_path: Path,
    person_home: Path,
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: Answer,
    state: RequestState,
    code: int,
) -> None:
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)
    arrived, asleep, answered = threading.Event(), threading.Event(), threading.Event()

    def answer_a_sleeper(connection: socket.socket) -> None:
        arrived.set()
        assert asleep.wait(20)
        meanwhile(connection)
        answered.set()

    numbers = write_list(tmp_path / "l.csv", [f"+{FIRST + n}" for n in range(4001)])
    with serve(OK, answer_a_sleeper, OK) as server:
        account = ("--appkey", APPKEY, "--address", server.address)
        process = start("send", write_draft(tmp_path / "d.nxdesk"), "--to", numbers, *account, "--yes")
        assert arrived.wait(20)
        process.send_signal(signal.SIGSTOP)
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        asleep.set()
        assert answered.wait(20)
        process.send_signal(signal.SIGCONT)
        assert finish(process).code == code
        assert phones(server) == [FIRST + n for n in range(4001)]
    with Program(person_home).journal() as journal:
        assert [request.state for request in journal.requests(1)] == [ACCEPTED, state, ACCEPTED]
        assert journal.send(1).state is SendState.FINISHED


def test_after_waking_the_connection_of_before_is_not_used_again() -> None:
    """The server has long closed it; and what goes into it comes back as "unknown"."""
    now = 1_700_000_000.0
    with serve(OK) as server:
        client = Client(server.address, clock=lambda: now)
        for _ in range(2):
            assert client.post(b"{}", Credentials("k", "s")).code == 0
        assert server.connections == 1
        now += 3600  # the clock that stands still while the computer sleeps has hardly moved
        assert client.post(b"{}", Credentials("k", "s")).code == 0
        assert server.connections == 2
        client.close()


class Outage:
    """The network goes with the answer to the second request, and is away for three tries of the third."""

    def __init__(self, gateway: PracticeGateway, journal: Path, send: int) -> None:
        self._gateway = gateway
        self._journal = journal
        self._send = send

    def look(self) -> None:
        """After every commit of the sender, on its thread."""
        with Journal(self._journal) as journal:
            _, second, third, *_ = journal.requests(self._send)
        if second.state is UNKNOWN and third.attempts == 0:
            self._gateway.stop()
        if third.state is RequestState.WAITING and third.attempts == 3:
            self._gateway.start()


@pytest.mark.parametrize("accepted", [True, False], ids=["accepted", "not accepted"])
def test_the_network_goes_in_the_middle_of_a_request_and_comes_back(tmp_path: Path, accepted: bool) -> None:
    people = [[FIRST + 10 * n, FIRST + 10 * n + 1] for n in range(6)]
    log = tmp_path / "gateway.log"
    gateway = PracticeGateway(special={people[1][0]: BreakOff(Cut.BEFORE, accepted)}, log_path=log)
    gateway.start()
    path = tmp_path / "journal.db"
    new = NewSend(
        "Sale", "a1", "", APPKEY, gateway.address, "text", b'{"textMessage":{"text":"Hi"}}', "viber"
    )
    with Journal(path) as journal:
        send = journal.add(new, [NewRequest(each, range(2)) for each in people])
    outage = Outage(gateway, path, send)
    client = Client(gateway.address)
    pace = Pace(1000.0, lambda _low, _high: 0.01)  # 0.01, 0.02, 0.04… seconds of back-off
    sender = Sender(path, (client,), gateway.credentials, pace, GatewayClock(), outage.look)
    assert sender.run(send, Control()) is SendState.FINISHED
    client.close()
    gateway.stop()
    with Journal(path) as journal:
        requests = journal.requests(send)
    assert [request.state for request in requests] == [ACCEPTED, UNKNOWN, *[ACCEPTED] * 4]
    assert [request.attempts for request in requests] == [1, 1, 4, 1, 1, 1]
    taken = [phone for line in log.read_text().splitlines() for phone in json.loads(line)["phones"]]
    wanted = [phone for each in people for phone in each]
    assert taken == [phone for phone in wanted if accepted or phone not in people[1]]
