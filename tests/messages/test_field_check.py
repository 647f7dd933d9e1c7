"""What is wrong with the fields of a message, each under the field of the form that it is in."""

from collections.abc import Sequence

import pytest

from nxdesk.messages.channels import Priority
from nxdesk.messages.check import check
from nxdesk.messages.field_check import check_composed, check_fields
from nxdesk.messages.kinds import Button, CardMessage, Message, PictureMessage, TextMessage
from nxdesk.problems import Problem, Severity

COLUMNS = ("Name", "First name", "City")
NAMES = tuple(f"C{number}" for number in range(12))


def told(message: Message, columns: Sequence[str] | None = COLUMNS) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in check_fields(message, columns)]


@pytest.mark.parametrize(
    ("message", "problems"),
    [
        (TextMessage("Hi {name} of { CITY }, {{x}}"), []),
        (TextMessage("Hi {Nam} {Nam} {Town}"), [("field_unknown", "text"), ("field_unknown", "text")]),
        (
            CardMessage("{x}", None, (Button("{Name}", "https://a/"), Button("{y}", "https://a/{z}"))),
            [
                ("field_unknown", "title"),
                ("field_unknown", "buttons.1.caption"),
                ("field_unknown", "buttons.1.url"),
            ],
        ),
        (TextMessage("a { b"), [("brace_alone", "text")]),
        (PictureMessage("https://{City}.example/"), [("field_in_host", "url")]),
        (PictureMessage("https://x.example{City}/"), [("field_in_host", "url")]),
        (PictureMessage("{City}/boots.jpg"), [("field_in_host", "url")]),
        (PictureMessage("https://x.example/{City}"), []),
        (PictureMessage("https://x.example?{City}"), []),
        (PictureMessage("{City}"), []),
    ],
)
def test_each_problem_is_told_where_it_is(message: Message, problems: list[tuple[str, str]]) -> None:
    assert told(message) == problems


def test_what_a_list_can_do() -> None:
    message = TextMessage("Hi {Name}")
    (missing,) = check_fields(message, None)
    assert missing == Problem("field_no_list", "text", {"name": "Name"}, Severity.WARNING)
    assert told(message, ()) == [("field_no_columns", "text")]
    (unknown,) = check_fields(message, NAMES)
    assert unknown.params == {"name": "Name", "names": (*NAMES[:8], "…")}


def test_a_message_without_fields_is_checked_as_ever() -> None:
    message = CardMessage("", "nowhere", ())
    assert check_composed(message, Priority.ALL, None) == check(message, Priority.ALL)


def test_the_message_of_one_person_is_what_is_checked() -> None:
    composed = TextMessage("{Name} " + "x" * 995)
    codes = [problem.code for problem in check_composed(composed, Priority.VIBER_ONLY, COLUMNS)]
    assert codes == []  # as somebody called "Name" gets it
    shown = TextMessage("Amelia Hart " + "x" * 995)
    (long,) = check_composed(composed, Priority.VIBER_ONLY, COLUMNS, shown)
    assert (long.code, long.params) == ("text_long", {"length": 1007, "limit": 1000})


def test_half_a_character_in_a_fallback_cannot_travel() -> None:
    codes = [p.code for p in check_composed(TextMessage("{Name|\ud83d}"), Priority.ALL, COLUMNS)]
    assert codes[0] == "text_broken"
