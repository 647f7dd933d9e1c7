"""`nxdesk send` with a draft that has merge fields."""

from pathlib import Path

import pytest

from nxdesk import paths
from nxdesk.journal.journal import Journal
from tests.commands.conftest import Nxdesk, write_draft

PEOPLE = ["Ann", "Bo", "", "Ann", '"x"']


@pytest.fixture
def merged(tmp_path: Path) -> Path:
    text = {"textMessage": {"text": "Hi {name|friend}"}}
    return write_draft(tmp_path / "d.nxdesk", message=text)


@pytest.fixture
def named(tmp_path: Path) -> Path:
    path = tmp_path / "named.csv"
    rows = ['+44770090012{},"{}"'.format(n, name.replace('"', '""')) for n, name in enumerate(PEOPLE)]
    path.write_text("\n".join(["Mobile,Name", *rows]), "utf-8")
    return path


def test_each_gets_their_own(nxdesk: Nxdesk, merged: Path, named: Path, tmp_path: Path) -> None:
    ended = nxdesk("send", merged, "--to", named, "--yes", "--json")
    assert (ended.code, ended.json["accepted"], ended.json["requests"]) == (0, 5, 4)
    with Journal(paths.home() / "journal.db") as journal:
        got = {
            phone: journal.message(1, request.variant).decode()
            for request in journal.requests(1)
            for phone in journal.phones(request.id)
        }
    texts = ["Hi Ann", "Hi Bo", "Hi friend", "Hi Ann", 'Hi \\"x\\"']
    assert got == {447700900120 + n: f'{{"textMessage":{{"text":"{text}"}}}}' for n, text in enumerate(texts)}
    nxdesk("report", "1", tmp_path / "r.csv")
    lines = (tmp_path / "r.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].endswith(",Message")
    assert {line.rpartition(",")[2] for line in lines[1:]} == {
        "Hi Ann",
        "Hi Bo",
        "Hi friend",
        '"Hi ""x"""',
    }


def test_a_dry_run_says_how_many_and_how_long(nxdesk: Nxdesk, merged: Path, named: Path) -> None:
    ended = nxdesk("send", merged, "--to", named, "--dry-run", "--requests-per-second", "2")
    assert "5 people in 4 requests" in ended.out
    assert "4 different messages, which takes about 2 s at this speed" in ended.out
    assert "As SMS: 1 part a person at most, 5 if everybody gets it so" in ended.out
    ended = nxdesk("send", merged, "--to", named, "--dry-run", "--json")
    assert (ended.json["requests"], ended.json["sms_parts"]) == (4, {"per_person_max": 1, "total": 5})


def test_a_list_without_that_column(nxdesk: Nxdesk, tmp_path: Path, named: Path) -> None:
    draft = write_draft(tmp_path / "t.nxdesk", message={"textMessage": {"text": "Hi {Town}"}})
    ended = nxdesk("send", draft, "--to", named, "--yes")
    assert (ended.code, ended.out) == (3, "")
    assert "The list has no column “Town”; it has Mobile" in ended.err
    assert nxdesk("sends", "--json").json == {"sends": []}


def test_what_is_odd_for_some_is_a_warning(nxdesk: Nxdesk, tmp_path: Path, named: Path) -> None:
    draft = write_draft(tmp_path / "t.nxdesk", message={"textMessage": {"text": "Hi {Name} {"}})
    ended = nxdesk("send", draft, "--to", named, "--dry-run")
    assert "Warning: Text: 1 person, the first in row 4: “Name” is empty" in ended.err
    assert "Warning: Text: A “{” belongs to no field" in ended.err
