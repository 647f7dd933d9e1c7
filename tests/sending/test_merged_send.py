"""A send with fields through the practice gateway, whose log is the witness: each number got its own text."""

import json
from pathlib import Path

import pytest

from nxdesk.accounts.account import Account
from nxdesk.gateway.client import Client
from nxdesk.gateway.clock import GatewayClock
from nxdesk.gateway.practice import APPKEY, PracticeGateway
from nxdesk.gateway.practice.numbers import Behaviour, Refuse
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import RequestState, SendState
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.fields import fields_of
from nxdesk.messages.kinds import TextMessage
from nxdesk.recipients import reading
from nxdesk.recipients.columns import Choice
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from nxdesk.sending.plan import Plan, plan
from nxdesk.sending.sender import Sender
from nxdesk.sending.values import read_values
from tests.sending.test_merged import Here

FIRST = 447700900000
NAMES = ["Ann", "Bo", "", 'C"}', "{Name}", "Ann", "Bo", "Ann", "D\\", "Ö"] * 3
MESSAGE = TextMessage("Hi {Name|friend}, {{code}}: https://x.example/?n={Name}")
BAD = FIRST + 7


def text_of(name: str) -> str:
    links = {'C"}': "C%22%7D", "{Name}": "%7BName%7D", "D\\": "D%5C", "Ö": "%C3%96", "": "friend"}
    link = "" if not name else links.get(name, name)
    return f"Hi {name or 'friend'}, {{code}}: https://x.example/?n={link}"


def planned(folder: Path, gateway: PracticeGateway) -> Plan:
    path = folder / "list.csv"
    rows = ['"{}",+{}'.format(name.replace('"', '""'), FIRST + n) for n, name in enumerate(NAMES)]
    path.write_text("\n".join(["Name,Mobile", *rows]), "utf-8")
    listing = reading.read(path, Choice(), lambda _done, _total: None)
    values = read_values(listing, fields_of(MESSAGE), Here)
    account = Account("a", "Office", APPKEY, gateway.address)
    return plan(Draft("Sale", MESSAGE, Priority.VIBER_THEN_SMS), listing, account, values)


def carry_out(journal: Path, send: int, gateway: PracticeGateway, control: Control) -> SendState:
    clock = GatewayClock()
    client = Client(gateway.address, clock=clock.now)
    try:
        sender = Sender(journal, (client,), gateway.credentials, Pace(1000), clock, lambda: None)
        return sender.run(send, control)
    finally:
        client.close()


def got(log: Path) -> dict[int, str]:
    """What each number got, from the gateway's own log; twice is an error."""
    found: dict[int, str] = {}
    for line in log.read_text("utf-8").splitlines():
        taken = json.loads(line)
        for phone in taken["phones"]:
            assert phone not in found
            found[phone] = taken["message"]["textMessage"]["text"]
    return found


@pytest.mark.parametrize("most", [1, 2, 2000])
def test_each_got_their_own_text_once(tmp_path: Path, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nxdesk.sending.plan.MOST_PHONES", most)
    log = tmp_path / "gateway.log"
    with PracticeGateway(special={}, log_path=log) as gateway, Journal(tmp_path / "j.db") as journal:
        made = planned(tmp_path, gateway)
        send = journal.add(made.new, made.each())
        assert carry_out(tmp_path / "j.db", send, gateway, Control()) is SendState.FINISHED
        assert journal.send(send).counts.accepted == len(NAMES)
    assert got(log) == {FIRST + n: text_of(name) for n, name in enumerate(NAMES)}


def test_what_was_begun_is_sent_as_it_was_whatever_became_of_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list is gone and the bad number is hunted: the journal alone says who gets what."""
    log = tmp_path / "gateway.log"
    special: dict[int, Behaviour] = {BAD: Refuse(9002)}
    monkeypatch.setattr("nxdesk.sending.plan.MOST_PHONES", 4)
    with PracticeGateway(special=special, log_path=log) as gateway, Journal(tmp_path / "j.db") as journal:
        made = planned(tmp_path, gateway)
        send = journal.add(made.new, made.each())
        (tmp_path / "list.csv").unlink()
        stopped = Control()
        stopped.stop()
        assert carry_out(tmp_path / "j.db", send, gateway, stopped) is SendState.STOPPED
        assert carry_out(tmp_path / "j.db", send, gateway, Control()) is SendState.FINISHED
        journal.hunt(send)
        carry_out(tmp_path / "j.db", send, gateway, Control())
        counts = journal.send(send).counts
        assert (counts.accepted, counts.refused) == (len(NAMES) - 1, 1)
        (refused,) = [one for one in journal.requests(send) if one.state is RequestState.REFUSED]
        assert journal.phones(refused.id) == [BAD]
    assert got(log) == {FIRST + n: text_of(name) for n, name in enumerate(NAMES) if FIRST + n != BAD}
