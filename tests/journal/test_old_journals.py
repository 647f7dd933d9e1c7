"""Journals of every earlier nxdesk open, are copied first and lose nothing; whatever happens meanwhile.

tests/journal/data/make.py says how they were written. What it wrote is repeated here: that file may change.
"""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from nxdesk.gateway.clock import GatewayClock
from nxdesk.journal import schema
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import (
    ChannelCode,
    NewSend,
    Recovery,
    RequestState,
    Result,
    SendState,
)
from nxdesk.journal.schema import VERSION
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from nxdesk.sending.sender import Sender
from tests.sending.fakes import ScriptedPoster
from tests.sending.trial import CREDENTIALS

DATA = Path(__file__).parent / "data"
VERSIONS = sorted(int(path.stem.rpartition("-")[2]) for path in DATA.glob("journal-*.db"))
SEND = NewSend(
    name="Autumn sale",
    account_id="a1",
    account_name="Boots & Co",
    appkey="bFzEXXAx",
    address="https://api.nxcloud.com",
    kind="text",
    message='{"textMessage":{"text":"Осень"}}'.encode(),
    priority="viber,sms",
    webhook="https://hook.example",
    list_name="customers.xlsx",
    repeated=3,
    rejected=2,
    blocked=1,
)
RESULTS = [
    Result(
        RequestState.ACCEPTED,
        0.4,
        http_status=200,
        code=0,
        message="Success",
        request_id="r1",
        channels={"viber": ChannelCode(0, "Success")},
    ),
    Result(RequestState.REFUSED, 0.2, code=9002, message="Phone number error", trace_id="t"),
    Result(RequestState.UNKNOWN, 60.0, reason="read_timeout"),
]
PEOPLE = [(447700900000 + n, n + 2) for n in range(10)]


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    number = request.param
    assert isinstance(number, int)
    return number


@pytest.fixture
def old(version: int, tmp_path: Path) -> Path:
    """A person's journal as that version left it."""
    folder = tmp_path / "old"
    folder.mkdir()
    return Path(shutil.copyfile(DATA / f"journal-{version}.db", folder / "journal.db"))


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, by column name; nothing is written, not even beside it."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            table: [
                tuple(zip(row.keys(), row, strict=True))
                for row in connection.execute(f"SELECT * FROM {table}")
            ]
            for (table,) in tables
        }


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema_of(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def check_migrated(path: Path, version: int) -> None:
    """The journal is of today and holds all that it held; the copies beside it are what they say they are."""
    with Journal(path) as journal:
        send = journal.sends()[-1]  # later versions have more of them
        assert send.new == SEND
        assert (send.state, send.counts.people, send.counts.requests) == (SendState.SENDING, 10, 5)
        requests = journal.requests(send.id)
        assert [request.result for request in requests[:3]] == RESULTS
        assert [request.state for request in requests[3:]] == [RequestState.IN_FLIGHT, RequestState.WAITING]
        assert [request.attempts for request in requests] == [1, 1, 1, 1, 0]
        assert [(person.phone, person.row) for person in journal.people(send.id)] == PEOPLE
    assert version_of(path) == VERSION
    for copied in range(version, VERSION):
        copy = path.with_name(f"journal.db.{copied}")
        if copied == version or copy.exists():
            assert version_of(copy) == copied
            assert contents(copy)["recipient"] == contents(DATA / f"journal-{version}.db")["recipient"]


def test_there_is_one_of_every_version_before_this() -> None:
    assert set(range(1, VERSION)) <= set(VERSIONS), "see tests/journal/data/make.py"


def test_an_old_journal_opens_and_nothing_of_it_is_lost(old: Path, version: int) -> None:
    before = contents(old)
    check_migrated(old, version)
    now = contents(old)
    for table, rows in before.items():
        kept = [
            tuple(item for item in row if item[0] in dict(first))
            for row, first in zip(now[table], rows, strict=True)
        ]
        assert kept == rows
    if version < VERSION:
        assert contents(old.with_name(f"journal.db.{version}")) == before
    else:
        assert [path.name for path in old.parent.iterdir()] == ["journal.db"]


def test_a_journal_that_grew_up_and_a_new_one_are_the_same(old: Path, tmp_path: Path) -> None:
    """Else a step was changed after a journal had been made with it."""
    new = tmp_path / "new.db"
    for path in (old, new):
        Journal(path).close()
    assert schema_of(old) == schema_of(new)


def test_what_an_old_crash_left_is_recovered_and_the_send_goes_on(old: Path) -> None:
    with Journal(old) as journal:
        send = journal.sends()[-1]
        assert journal.recover() == Recovery(requests=1, people=2, sends=1, latest=send.id)
    poster = ScriptedPoster()
    sender = Sender(old, (poster,), CREDENTIALS, Pace(1000.0), GatewayClock(), lambda: None)
    assert sender.run(send.id, Control()) is SendState.FINISHED
    with Journal(old) as journal:
        states = [request.state.value for request in journal.requests(send.id)]
    assert states == ["accepted", "refused", "unknown", "unknown", "accepted"]
    (body,) = poster.bodies
    assert b'"phones":["447700900008","447700900009"]' in body


class Outages:
    """What a power cut would leave, at every statement and every page of a copy: the files as they are."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        self._folder = folder
        self.left: list[Path] = []

    def cut(self) -> None:
        folder = self._folder / str(len(self.left))
        folder.mkdir(parents=True)
        for file in self._path.parent.iterdir():
            if not file.name.endswith("-shm"):  # memory of the processes that are gone
                shutil.copyfile(file, folder / file.name)
        self.left.append(folder / self._path.name)

    def connection(self) -> type[sqlite3.Connection]:
        cut = self.cut

        class Connection(sqlite3.Connection):
            def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
                cut()
                return super().execute(sql, *parameters)

            def backup(self, target: sqlite3.Connection, **_: Any) -> None:
                super().backup(target, pages=1, progress=lambda *_: cut())

        return Connection


def test_a_power_cut_while_it_is_brought_up_to_date(
    old: Path, version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outages = Outages(old, tmp_path / "outages")
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=outages.connection()))
        Journal(old).close()
    outages.cut()
    assert len(outages.left) > 15
    for path in outages.left:
        check_migrated(path, version)


def test_a_copy_that_was_cut_off_is_made_again(old: Path, version: int) -> None:
    old.with_name(f"journal.db.{version}").write_bytes((DATA / f"journal-{version}.db").read_bytes()[:10_000])
    check_migrated(old, version)


def test_two_at_once_keep_the_copy_of_the_old_one(
    old: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The slower of them finds a journal that has been brought up to date since it looked."""
    real = schema._copy

    def slowly(*arguments: Any) -> None:
        monkeypatch.setattr(schema, "_copy", real)
        Journal(old).close()
        real(*arguments)

    monkeypatch.setattr(schema, "_copy", slowly)
    check_migrated(old, version)
