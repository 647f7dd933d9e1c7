"""The do-not-contact list, and kept lists, on a real journal."""

from array import array
from pathlib import Path

import pytest

from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.journal.journal import Journal
from nxdesk.journal.kept_lists import KeptLists
from nxdesk.journal.records import NewRequest, NewSend, RequestState
from nxdesk.problems import Failure

NEW = NewSend("Sale", "a", "A", "k", "https://g.example", "text", b"{}", "viber", rejected=1, blocked=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def test_whoever_is_put_on_the_list_stays_until_taken_off(path: Path) -> None:
    with DoNotContact(path) as blocked:
        assert blocked.add([3, 1, 2], "complaints.xlsx") == 3
        assert blocked.add([3, 4]) == 1
        assert blocked.among([1, 4, 9]) == {1, 4}
        assert (blocked.count(), {entry.phone for entry in blocked.all()}) == (4, {1, 2, 3, 4})
        assert next(e.origin for e in blocked.all() if e.phone == 3) == "complaints.xlsx"
        assert blocked.remove([3, 9]) == 1
    with DoNotContact(path) as blocked:
        assert blocked.among([1, 2, 3, 4]) == {1, 2, 4}
        assert "1" not in repr(blocked.all()[0]).replace("0x", "").split("object")[0]


def test_it_outlives_the_sends(path: Path) -> None:
    with Journal(path) as journal, DoNotContact(path) as blocked:
        send = journal.add(NEW, [NewRequest([1], [1])])
        blocked.add([1], "Sale")
        journal.delete(send)
        assert blocked.count() == 1


def test_people_blocked_after_the_plan_are_left_out_and_counted(path: Path) -> None:
    with Journal(path) as journal, DoNotContact(path) as blocked:
        send = journal.add(NEW, [NewRequest([1, 2, 3], [2, 3, 4]), NewRequest([4], [5])])
        first, second = journal.requests(send)
        assert journal.suppress(first.id) == 0
        blocked.add([2, 4])
        assert journal.suppress(first.id) == 1
        assert journal.phones(first.id) == [1, 3]
        assert journal.suppress(second.id) == 1
        record = journal.send(send)
        assert (record.counts.people, record.counts.waiting, record.new.blocked) == (2, 2, 3)
        assert [r.number for r in journal.requests(send)] == [1]
        assert journal.requests(send)[0].state is RequestState.WAITING


def test_a_list_is_kept_replaced_renamed_and_forgotten(path: Path) -> None:
    with KeptLists(path) as lists:
        first = lists.keep("Customers", "a.xlsx", [447700900001, 2], [2, 3])
        assert lists.members(first) == (array("Q", [447700900001, 2]), array("I", [2, 3]))
        second = lists.keep("Customers", "b.xlsx", [5], [9])
        assert [(kept.id, kept.name, kept.source, kept.people) for kept in lists.all()] == [
            (second, "Customers", "b.xlsx", 1)
        ]
        lists.rename(second, "Friends")
        assert lists.all()[0].name == "Friends"
        lists.delete(second)
        assert lists.all() == []
        with pytest.raises(Failure, match="no_such_list"):
            lists.members(second)
