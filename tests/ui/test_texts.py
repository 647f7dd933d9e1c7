"""The words for codes, names and numbers, in English: what is said, and that it fits what it is said of."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import nxdesk
from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestState
from nxdesk.journal.report import Column
from nxdesk.messages.channels import Channel, Priority
from nxdesk.messages.check import check
from nxdesk.messages.kinds import TYPE_OF, Button, CardMessage, Kind
from nxdesk.problems import Failure, Problem, Severity
from nxdesk.recipients.phone import Reason
from nxdesk.sending.policy import BY_CODE, Then
from nxdesk.ui.texts import codes, failures, language, names, numbers, problems, report

PACKAGE = Path(nxdesk.__file__).parent


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The English plurals as the program finds them."""
    folder = tmp_path_factory.mktemp("resources")
    (folder / "translations").mkdir()
    source = PACKAGE.parent / "resources" / "translations" / "nxdesk_en.ts"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    made = folder / "translations" / "nxdesk_en.qm"
    subprocess.run([lrelease, "-silent", source, "-qm", made], check=True, timeout=60)
    return folder


@pytest.fixture
def english(qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(language.paths, "resources", lambda: compiled)
    before = QLocale()
    language.install(qapp, "en")
    yield
    language.remove(qapp)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem("empty", "title"), "Enter a title"),
        (Problem("empty", "buttons.12.url"), "Enter the link of the button"),
        (Problem("empty", "something new"), "Fill this in"),
        (Problem("link", "url"), "A link begins with http:// or https:// and has no spaces"),
        (
            Problem("text_long", "text", {"length": 1012, "limit": 1000}),
            "1,012 of 1,000 characters: Viber may cut the text",
        ),
        (
            Problem("link_type", "url", {"type": "webp", "types": ("jpg", "jpeg", "png")}),
            "Viber may not show webp: it takes jpg, jpeg, and png",
        ),
        (
            Problem("size_large", "size", {"value": 1 << 30, "limit": 200 << 20}),
            "Too large: NXCloud takes 200 MB at most",
        ),
        (Problem("duration_large", "duration", {"limit": 600}), "Too long: NXCloud takes 10 min at most"),
        (
            Problem("channel_cannot", "priority", {"channel": Channel.SMS, "kind": Kind.CARD}),
            "SMS cannot carry a card: choose another channel",
        ),
        (Problem("never_heard_of"), "never_heard_of"),
    ],
)
def test_a_problem(problem: Problem, words: str) -> None:
    assert problems.problem(problem) == words


@pytest.mark.usefixtures("english")
def test_every_problem_of_an_empty_message_is_worded_with_its_field() -> None:
    empty = [TYPE_OF[kind]() for kind in Kind] + [CardMessage(picture_url="", buttons=(Button(), Button()))]
    found = [each for message in empty for each in check(message, Priority.SMS_ONLY)]
    assert {each.field for each in found} > {"buttons.1.url", "picture_url", "thumbnail_url", "priority"}
    for each in found:
        assert names.field(each.field)
        words = problems.problem(each)
        assert words not in {each.code, "Fill this in"}
        assert not words.endswith(".")
        assert "…" not in words
        assert "{" not in words


@pytest.mark.usefixtures("english")
def test_a_failure_says_what_it_knows() -> None:
    assert failures.failure(Failure("draft_newer", name="sale.nxdesk", version=2)).startswith(
        "“sale.nxdesk” was"
    )
    assert failures.failure(Failure("draft_newer")).startswith("“…” was saved by a newer")
    assert "port 8080," in failures.failure(Failure("practice_port", port=8080))
    assert (
        failures.failure(Failure("picture_too_large", limit=10 << 20))
        == "Larger than 10 MB: use a smaller picture"
    )
    assert failures.failure(Failure("never_heard_of")) == "nxdesk cannot go on (never_heard_of)."
    assert failures.failure(Failure("list_empty", name="{name} 100 %n")).startswith(
        "“{name} 100 %n” is empty"
    )
    found = (
        Problem("empty", "title"),
        Problem("link", "buttons.1.url"),
        Problem("buttons_spill", "buttons", {"count": 2}, Severity.WARNING),
    )
    assert failures.failure(Failure("plan_problems", problems=found)) == (
        "The message is not ready, so nothing was sent. Title: Enter a title."
        " Button 2, link: A link begins with http:// or https:// and has no spaces."
    )


@pytest.mark.usefixtures("english")
def test_memory_only_says_why_and_what_it_means() -> None:
    why = failures.kept_in_memory("keyring_missing")
    assert why.startswith("This computer has no keyring")
    assert why.endswith(failures.kept_in_memory(None))


@pytest.mark.usefixtures("english")
def test_what_nxcloud_said() -> None:
    assert codes.code(9002, "Phone number error") == "9002 A number in this request is not valid"
    assert codes.code(7777, "Something new") == "7777 Something new"
    assert codes.code(7777, "") == "7777"
    assert codes.channel_answer("viber", 0, "Success") == "0 Success"
    assert codes.channel_answer("sms", 14002, "Message is not supported") == "14002 Message is not supported"
    assert codes.channel_answer(Channel.VIBER, 14001, "channel is not opened") == "14001 Viber is not enabled"
    assert codes.channel_hint("sms", Kind.CARD, 14002) == "SMS carries text only"
    assert codes.channel_hint("viber", Kind.CARD, 0) == codes.channel_hint("viber", Kind.CARD, 14002) == ""
    assert codes.advice(0) == ""
    assert "clock" in codes.advice(1004)
    assert codes.reason("read_timeout") == "No answer in time"
    assert codes.reason("") == ""


@pytest.mark.usefixtures("english")
def test_what_a_code_means_for_the_people_is_what_the_policy_does_with_them() -> None:
    meant = {
        RequestState.UNKNOWN: "These people may have got the message or not.",
        RequestState.REFUSED: "obody in this request got the message",
    }
    for code, rule in BY_CODE.items():
        if code == Code.RATE_LIMIT_EXCEEDED:
            assert "these people wait" in codes.advice(code)
        else:
            assert meant.get(rule.state, meant[RequestState.REFUSED]) in codes.advice(code)
        assert ("then resume" in codes.advice(code)) == (rule.then in (Then.PAUSE, Then.SET_CLOCK))
    assert "may have got the message or not" in codes.advice(7777)


@pytest.mark.usefixtures("english")
def test_why_a_send_paused() -> None:
    assert codes.cause("1102").startswith("1102 The balance is used up. ")
    assert codes.cause("connection_refused").startswith(
        "The gateway refused the connection. Nothing was sent"
    )
    assert codes.cause("interrupted").startswith("nxdesk ended while it was sending. The people")
    assert codes.cause("-1").startswith("-1 The gateway failed. ")
    assert codes.cause("") == ""


@pytest.mark.usefixtures("english")
def test_names() -> None:
    assert names.priority(Priority.VIBER_THEN_SMS) == "Viber first, then SMS"
    assert names.priority_note(Priority.ALL, Kind.TEXT) == "each person may get, and you may pay for, both"
    assert names.priority_note(Priority.VIBER_ONLY, Kind.CARD) == "SMS cannot carry a card"
    assert names.priority_note(Priority.VIBER_THEN_SMS, Kind.TEXT) == ""
    assert names.reject_reason(Reason.TOO_SHORT, "RU") == "Too short for Russia"
    assert names.reject_reason(Reason.TOO_SHORT) == "Too short"
    assert names.reject_reason(Reason.LANDLINE, "RU") == names.reject_reason(Reason.LANDLINE)
    assert names.account(PRACTICE) == "Practice account"
    assert names.account(Account("1", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com")) == "Boots & Co"
    assert names.country("GB") == "United Kingdom"
    assert names.country("001") == names.country("") == "International"
    assert names.field("buttons.0.caption") == "Button 1, caption"
    assert names.field("") == ""


@pytest.mark.usefixtures("english")
def test_numbers() -> None:
    assert numbers.number(12480) == "12,480"
    assert (numbers.people(1), numbers.people(0), numbers.people(12480)) == (
        "1 person",
        "0 people",
        "12,480 people",
    )
    assert (numbers.requests(1), numbers.sms_parts(2)) == ("1 request", "2 SMS parts")
    assert [numbers.size(each) for each in (0, 999, 142 << 10, 3 << 19, 200 << 20)] == [
        *("0 bytes", "999 bytes", "142 kB", "1.5 MB", "200 MB")
    ]


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("seconds", "about", "exactly"),
    [
        (0.0, "0.00 s", "0.00 s"),
        (0.412, "0.41 s", "0.41 s"),
        (3.98, "about 4 s", "3.98 s"),
        (59.7, "1 min", "59.7 s"),
        (125.0, "2 min", "2 min 5 s"),
        (3599.0, "1 h", "59 min 59 s"),
        (3900.0, "1 h 5 min", "65 min"),
    ],
)
def test_how_long(seconds: float, about: str, exactly: str) -> None:
    assert numbers.duration(seconds) == about
    assert numbers.took(seconds) == exactly


@pytest.mark.usefixtures("english")
def test_a_moment_of_today_is_a_time_and_of_another_day_a_date() -> None:
    noon = datetime.fromisoformat("2026-11-23T12:05").timestamp()
    assert numbers.moment(noon, now=noon + 3600) == "12:05\u202fPM"
    assert numbers.moment(noon, now=noon + 86400) == "11/23/26"


@pytest.mark.usefixtures("english")
def test_the_words_of_a_report() -> None:
    wording = report.wording()
    assert [wording.column(each) for each in Column][:4] == ["Row in the list", "List", "Number", "State"]
    assert wording.state(RequestState.UNKNOWN) == "Unknown"
    assert wording.code(9002, "Phone number error") == "A number in this request is not valid"
    assert wording.reason("read_timeout") == "No answer in time"
    assert wording.sheet(2) == "People 2"
