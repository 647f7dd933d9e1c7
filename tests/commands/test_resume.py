"""`nxdesk resume`: what waits goes on; the refused and the unknown go again only when it is asked for."""

from pathlib import Path

import pytest

from nxdesk import program
from nxdesk.accounts.vault import MemoryVault
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.gateway.practice.numbers import BreakOff, Cut, Refuse
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import NewRequest, NewSend
from nxdesk.sending.lock import sender_lock
from tests.commands.conftest import Nxdesk, write_list

pytestmark = pytest.mark.usefixtures("lists_read_here")

REFUSES, BREAKS = 447700900120, 447700900121


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)


def write_send(home: Path, people: int = 3, account_id: str = "practice") -> int:
    """A send that was planned, and not begun."""
    home.mkdir(exist_ok=True)
    new = NewSend("Hi", account_id, "", APPKEY, "", "text", b'{"textMessage":{"text":"Hi"}}', "viber,sms")
    with Journal(home / "journal.db") as journal:
        phones = range(447700900200, 447700900200 + people)
        requests = [NewRequest([phone], [row]) for row, phone in enumerate(phones, 2)]
        return journal.add(new, requests)


def test_a_send_that_never_began(nxdesk: Nxdesk, person_home: Path) -> None:
    write_send(person_home)
    assert nxdesk("sends", "--json").json["sends"][0]["state"] == "waiting"
    ended = nxdesk("resume", "1", "--json")
    assert ended.code == 0
    assert (ended.json["state"], ended.json["accepted"], ended.json["requests"]) == ("finished", 3, 3)


def test_nothing_waiting_is_finished_without_a_connection(
    nxdesk: Nxdesk, person_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_send(person_home)
    nxdesk("resume", "1")
    began = nxdesk("sends", "--json").json
    ended = nxdesk("resume", "1", "--json")
    assert (ended.code, ended.json["state"], ended.json["accepted"]) == (0, "finished", 3)
    assert nxdesk("sends", "--json").json == began


def test_the_refused_and_the_unknown_go_again_only_when_asked_for(
    nxdesk: Nxdesk, draft: Path, tmp_path: Path
) -> None:
    accepted: list[int] = []
    numbers = write_list(tmp_path / "l.csv", [f"+{REFUSES}", *(f"+{79161000000 + n}" for n in range(2000))])
    special = {REFUSES: Refuse(9002, tries=1), 79161001999: BreakOff(Cut.BEFORE, accepted=False)}
    with PracticeGateway(special=special, on_accept=lambda _id, phones: accepted.extend(phones)) as gateway:
        account = ("--appkey", APPKEY, "--address", gateway.address)
        ended = nxdesk("send", draft, "--to", numbers, *account, "--yes", "--json")
        assert ended.code == 1
        assert (ended.json["refused"], ended.json["unknown"], ended.json["waiting"]) == (2000, 1, 0)

        ended = nxdesk("resume", "1", "--json")
        assert (ended.code, ended.json["refused"], ended.json["unknown"]) == (1, 2000, 1)
        assert accepted == []

        ended = nxdesk("resume", "1", "--retry-refused", "--json")
        assert (ended.code, ended.json["accepted"], ended.json["unknown"]) == (1, 2000, 1)
        assert len(accepted) == 2000

        special.clear()
        ended = nxdesk("resume", "1", "--retry-refused", "--retry-unknown", "--json")
        assert (ended.code, ended.json["accepted"], ended.json["unknown"]) == (0, 2001, 0)
    assert len(accepted) == len(set(accepted)) == 2001


def test_what_a_crash_left_in_flight_is_unknown_and_not_sent_again(nxdesk: Nxdesk, person_home: Path) -> None:
    send = write_send(person_home)
    with Journal(person_home / "journal.db") as journal:
        journal.start(send)
        waiting = journal.next_waiting(send)
        assert waiting
        journal.depart(waiting.id, 0.0)
    ended = nxdesk("resume", send, "--json")
    assert (ended.code, ended.json["state"]) == (1, "finished")
    assert (ended.json["accepted"], ended.json["unknown"]) == (2, 1)
    words = nxdesk("resume", send)
    assert "  Unknown: 1 person. nxdesk ended while it was sending. They may have got" in words.out
    assert (
        "To send to the unknown again, who may then get it twice: nxdesk resume 1 --retry-unknown"
        in words.out
    )
    ended = nxdesk("resume", send, "--retry-unknown", "--json")
    assert (ended.code, ended.json["accepted"]) == (0, 3)


def test_a_leftover_can_be_sent_again_at_once(nxdesk: Nxdesk, person_home: Path) -> None:
    send = write_send(person_home, people=1)
    with Journal(person_home / "journal.db") as journal:
        journal.start(send)
        waiting = journal.next_waiting(send)
        assert waiting
        journal.depart(waiting.id, 0.0)
    assert nxdesk("resume", send, "--retry-unknown", "--json").json["accepted"] == 1


@pytest.mark.parametrize("text", ["7", "0", "-1", "x", "９", "9" * 30])
def test_no_such_send(nxdesk: Nxdesk, text: str) -> None:
    ended = nxdesk("resume", "--", text)
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == f"There is no send {text}. “nxdesk sends” lists those that there are.\n"


def test_while_another_nxdesk_sends_nothing_is_put_back(nxdesk: Nxdesk, person_home: Path) -> None:
    send = write_send(person_home)
    with Journal(person_home / "journal.db") as journal:
        journal.start(send)
        waiting = journal.next_waiting(send)
        assert waiting
        journal.depart(waiting.id, 0.0)
    with sender_lock(person_home / "journal.db"):
        ended = nxdesk("resume", send, "--retry-unknown")
        assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
        past = nxdesk("sends", "--json").json["sends"][0]
    assert (past["state"], past["unknown"], past["waiting"]) == ("sending", 0, 3)


def test_an_account_that_is_gone(nxdesk: Nxdesk, person_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "open_vault", MemoryVault)
    send = write_send(person_home, account_id="gone")
    ended = nxdesk("resume", send)
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
    assert nxdesk("sends", "--json").json["sends"][0]["waiting"] == 3
