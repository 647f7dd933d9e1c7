"""Who gets which message: each their own, people with the same one together, nobody twice and nobody lost."""

import json
from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nxdesk.accounts.account import Account
from nxdesk.gateway.request import message_json
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.fields import fields_of
from nxdesk.messages.kinds import Button, ChoiceMessage, Message, PictureMessage, TextMessage
from nxdesk.problems import Failure, Problem, Severity
from nxdesk.recipients import reading
from nxdesk.recipients.column import Column
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.recipients.mend import Mend, mended
from nxdesk.recipients.merge import merge
from nxdesk.recipients.reader import ListReader
from nxdesk.recipients.suppress import without
from nxdesk.sending.alike import first_alike
from nxdesk.sending.plan import Plan, plan
from nxdesk.sending.sms_parts import SmsParts
from nxdesk.sending.values import NOBODYS, ListValues, SameForAll, columns_of, read_values

ACCOUNT = Account("a", "Office", "key", "https://gateway.example")
FIRST = 447700900000
HELLO = TextMessage("Hi {Name|friend}!")


def unheard(_done: int, _total: int | None) -> None:
    pass


class Here(ListReader):
    """Reads columns without a process of its own."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def columns(
        self, choice: Choice, stamp: tuple[int, int], wanted: Sequence[int], stop: object
    ) -> tuple[Column, ...]:
        del stop
        return reading.columns(self.path, choice, stamp, wanted, unheard)


def people(path: Path, *rows: str) -> Listing:
    """A list that is read from a file with these lines."""
    path.write_text("\n".join(rows), "utf-8")
    return reading.read(path, Choice(), unheard)


def values(listing: Listing, message: Message) -> ListValues:
    return read_values(listing, fields_of(message), Here)


def planned(message: Message, listing: Listing, priority: Priority = Priority.VIBER_ONLY) -> Plan:
    return plan(Draft("Sale", message, priority), listing, ACCOUNT, values(listing, message))


def texts(made: Plan) -> dict[int, str]:
    """What each number gets; one that is in two requests is an error."""
    found: dict[int, str] = {}
    for request in made.each():
        message = made.new.message if request.message is None else request.message
        for phone, _row in zip(request.phones, request.rows, strict=True):
            assert phone not in found
            found[phone] = json.loads(message)["textMessage"]["text"]
    return found


def test_each_gets_their_own_and_who_gets_the_same_shares_a_request(tmp_path: Path) -> None:
    rows = [f"+{FIRST + n},{name}" for n, name in enumerate(("Ann", "Bo", "", "Ann", " ann", "friend"))]
    made = planned(HELLO, people(tmp_path / "l.csv", "Mobile,NAME", *rows))
    assert texts(made) == {
        FIRST: "Hi Ann!",
        FIRST + 1: "Hi Bo!",
        FIRST + 2: "Hi friend!",
        FIRST + 3: "Hi Ann!",
        FIRST + 4: "Hi ann!",
        FIRST + 5: "Hi friend!",
    }
    requests = list(made.each())
    assert [list(request.rows) for request in requests] == [[2, 5], [3], [4, 7], [6]]
    assert (made.people, made.messages, made.requests) == (6, 4, 4)
    assert requests[0].message is None  # the send's own
    assert made.new.message == message_json(TextMessage("Hi Ann!"))
    assert made.new.template == message_json(HELLO)
    assert made.message == TextMessage("Hi Ann!")


def test_a_message_without_fields_costs_what_it_cost(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile", *(f"+{FIRST + n}" for n in range(3)))
    made = plan(Draft("Sale", TextMessage("Hi")), listing, ACCOUNT)
    assert (made.merged, made.new.template) == (None, None)
    assert [request.message for request in made.each()] == [None]
    made = plan(Draft("Sale", TextMessage("{{Hi}}")), listing, ACCOUNT)
    assert (made.merged, made.messages, made.requests) == (None, 1, 1)
    assert texts(made) == dict.fromkeys(listing.phones, "{Hi}")
    assert made.new.template == message_json(TextMessage("{{Hi}}"))


NAMES = st.lists(st.sampled_from(["", "Ann", "Bo", "{Name}", '"}', "friend", "Zoë"]), min_size=1, max_size=40)


@given(NAMES, st.integers(min_value=1, max_value=5))
def test_nobody_is_lost_and_nobody_is_twice(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], most: int
) -> None:
    rows = ['"{}",+{}'.format(name.replace('"', '""'), FIRST + n) for n, name in enumerate(names)]
    listing = people(tmp_path_factory.mktemp("l") / "l.csv", "Name,Mobile", *rows)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("nxdesk.sending.plan.MOST_PHONES", most)
        made = planned(HELLO, listing)
        assert texts(made) == {FIRST + n: f"Hi {name or 'friend'}!" for n, name in enumerate(names)}
        assert all(len(request.phones) <= most for request in made.each())
        assert made.requests == len(list(made.each()))
        assert made.messages == len({name or "friend" for name in names})


def test_two_fields_of_which_the_same_text_comes_share_too(tmp_path: Path) -> None:
    rows = [f"+{FIRST},a,bc", f"+{FIRST + 1},ab,c", f"+{FIRST + 2},a,c"]
    made = planned(TextMessage("{X}{Y}"), people(tmp_path / "l.csv", "Mobile,X,Y", *rows))
    assert [list(request.phones) for request in made.each()] == [[FIRST, FIRST + 1], [FIRST + 2]]


def test_two_messages_with_the_same_mark_are_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Mark:
        def digest(self) -> bytes:
            return b"same"

    monkeypatch.setattr("nxdesk.sending.merged.blake2b", lambda _data, digest_size: Mark())
    rows = [f"+{FIRST + n},{name}" for n, name in enumerate(("Ann", "Bo", "Bo", "Cy"))]
    made = planned(HELLO, people(tmp_path / "l.csv", "Mobile,Name", *rows))
    assert [text[3:-1] for text in texts(made).values()] == ["Ann", "Bo", "Bo", "Cy"]


# Which row a person has


def test_of_a_repeated_number_the_first_row(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Name", f"+{FIRST},Ann", f"+{FIRST},Bo", f"+{FIRST + 1},Cy")
    assert texts(planned(HELLO, listing)) == {FIRST: "Hi Ann!", FIRST + 1: "Hi Cy!"}


def test_several_numbers_in_a_row_have_that_row(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Name", f'"+{FIRST}; +{FIRST + 1}",Ann', f"+{FIRST + 2},Bo")
    assert texts(planned(HELLO, listing)) == {FIRST: "Hi Ann!", FIRST + 1: "Hi Ann!", FIRST + 2: "Hi Bo!"}


def test_a_mended_row_is_still_that_row(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Name", "none,Ann", f"+{FIRST},Bo")
    listing = mended(listing, [Mend(2, "none", f"+{FIRST + 5}")])
    assert texts(planned(HELLO, listing)) == {FIRST + 5: "Hi Ann!", FIRST: "Hi Bo!"}


def test_who_is_left_out_leaves_the_others_theirs(tmp_path: Path) -> None:
    rows = [f"+{FIRST + n},{name}" for n, name in enumerate(("Ann", "Bo", "Cy"))]
    listing = without(people(tmp_path / "l.csv", "Mobile,Name", *rows), {FIRST})
    assert texts(planned(HELLO, listing)) == {FIRST + 1: "Hi Bo!", FIRST + 2: "Hi Cy!"}


def test_several_sources_each_have_their_own_columns(tmp_path: Path) -> None:
    one = people(tmp_path / "1.csv", "Mobile,Name,Town", f"+{FIRST},Ann,Bath", f"+{FIRST + 1},Bo,York")
    two = people(tmp_path / "2.csv", "Name,Mobile", f"Bo again,+{FIRST + 1}", f"Ann,+{FIRST + 2}")
    pasted = from_text(f"+{FIRST + 3}", None)
    listing = merge([one, two, pasted])
    assert columns_of(listing) == ("Mobile", "Name", "Town")
    made = planned(TextMessage("{Name|friend} {Town|somewhere}"), listing)
    assert texts(made) == {
        FIRST: "Ann Bath",
        FIRST + 1: "Bo York",
        FIRST + 2: "Ann somewhere",
        FIRST + 3: "friend somewhere",
    }


def test_a_column_that_no_field_asks_for_divides_nobody(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Name,Town", f"+{FIRST},Ann,Bath", f"+{FIRST + 1},Ann,York")
    own = values(listing, TextMessage("{Name} {Town}"))
    assert list(own.alike()) == [0, 1]
    assert list(own.only(fields_of(HELLO)).alike()) == [0, 0]


def test_a_test_goes_out_with_the_values_of_one_person() -> None:
    listing = from_text(f"+{FIRST}\n+{FIRST + 1}", None)
    own = SameForAll(2, {"name": "Ann {City}"}, ("Name",))
    made = plan(Draft("Sale", HELLO), listing, ACCOUNT, own, test=True)
    assert texts(made) == {FIRST: "Hi Ann {City}!", FIRST + 1: "Hi Ann {City}!"}
    assert (made.requests, made.new.test) == (1, True)


# What is wrong


def problems_of(failure: pytest.ExceptionInfo[Failure]) -> list[tuple[str, object, object]]:
    found = failure.value.params["problems"]
    assert isinstance(found, tuple)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    return [(one.code, one.params.get("people"), one.params.get("row")) for one in errors]


def test_a_list_without_that_column_is_refused(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Town", f"+{FIRST},Bath")
    with pytest.raises(Failure, match="plan_problems") as caught:
        planned(HELLO, listing)
    assert problems_of(caught) == [("field_unknown", None, None)]


@pytest.mark.parametrize("own", [NOBODYS, None])
def test_pasted_numbers_have_no_columns(own: SameForAll | None) -> None:
    listing = from_text(f"+{FIRST}", None)
    with pytest.raises(Failure, match="plan_problems") as caught:
        plan(Draft("Sale", HELLO), listing, ACCOUNT, own or values(listing, HELLO))
    assert problems_of(caught) == [("field_no_columns", None, None)]


def test_what_nxcloud_would_refuse_for_some_stops_all(tmp_path: Path) -> None:
    rows = [f"+{FIRST + n},{link}" for n, link in enumerate(("https://x.example/1.jpg", "none", "", "none"))]
    listing = people(tmp_path / "l.csv", "Mobile,Link", *rows)
    with pytest.raises(Failure, match="plan_problems") as caught:
        planned(PictureMessage("{Link}"), listing)
    assert problems_of(caught) == [("link", 2, 3), ("empty", 1, 4)]


def test_what_is_odd_for_some_is_told_with_how_many_and_where(tmp_path: Path) -> None:
    names = ("Ann", "B" * 40, "", "C" * 40)
    rows = [f"+{FIRST + n},{name}" for n, name in enumerate(names)]
    listing = people(tmp_path / "l.csv", "Mobile,Name", *rows)
    message = ChoiceMessage("Hi", (Button("Go {Name}", "https://x.example"), Button("x" * 31, "https://x.y")))
    assert planned(message, listing).warnings == (
        Problem("caption_long", "buttons.1.caption", {"length": 31, "limit": 30}, Severity.WARNING),
        Problem("buttons_spill", "buttons", {"count": 2}, Severity.WARNING),
        Problem(
            "caption_long",
            "buttons.0.caption",
            {"length": 43, "limit": 30, "people": 2, "row": 3},
            Severity.WARNING,
        ),
        Problem(
            "field_empty", "buttons.0.caption", {"name": "Name", "people": 1, "row": 4}, Severity.WARNING
        ),
    )


def test_an_empty_fallback_is_meant(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Name", f"+{FIRST},", f"+{FIRST + 1},Bo")
    assert planned(TextMessage("Hi {Name|}"), listing).warnings == ()
    (empty,) = planned(TextMessage("Hi {Name}"), listing).warnings
    assert (empty.code, empty.params) == ("field_empty", {"name": "Name", "people": 1, "row": 2})


def test_parts_are_those_of_each_text_in_each_country(tmp_path: Path) -> None:
    rows = [
        f"+{FIRST},{'x' * 155}",
        "+60123456789," + "x" * 155,
        f"+{FIRST + 1},short",
        "+60123456788,Привет",
    ]
    listing = people(tmp_path / "l.csv", "Mobile,Name", *rows)
    made = planned(TextMessage("{Name}"), listing, Priority.SMS_ONLY)
    assert made.sms == SmsParts(most=2, total=1 + 2 + 1 + 1)  # in Malaysia 155 and 7 are two parts
    assert planned(TextMessage("{Name}"), listing).sms is None


def test_an_empty_list_has_nobody(tmp_path: Path) -> None:
    listing = people(tmp_path / "l.csv", "Mobile,Name", f"+{FIRST},Ann")
    nobody = replace(listing, phones=array("Q"), phone_rows=array("I"))
    with pytest.raises(Failure, match="plan_nobody"):
        planned(HELLO, nobody)


@given(st.lists(st.integers(min_value=0, max_value=1 << 63)))
def test_the_first_of_each(keys: list[int]) -> None:
    assert list(first_alike(keys)) == [keys.index(key) for key in keys]
