"""How requests, channels, times and states become words: plain values in, plain values out."""

from dataclasses import replace

import pytest

from nxdesk.journal.records import (
    ChannelCode,
    ChannelCount,
    Counts,
    NewSend,
    RequestRecord,
    RequestState,
    Result,
    SendRecord,
    SendState,
)
from nxdesk.messages.channels import Priority
from nxdesk.problems import Failure
from nxdesk.sending.policy import BY_CODE, Then
from nxdesk.ui.colors import Tone
from nxdesk.ui.sends import answers, looks, notes, questions
from nxdesk.ui.sends.channel_lines import ChannelLine, channel_lines
from nxdesk.ui.sends.export import file_name
from nxdesk.ui.sends.progress import Snapshot, seconds_left
from nxdesk.ui.texts import codes

NEW = NewSend("Boots", "practice", "", "practice", "", "card", b"{}", Priority.ALL)
SEND = SendRecord(1, NEW, 0.0, 1.0, None, SendState.FINISHED, "", 0.0, Counts(people=4, accepted=4))
ACCEPTED = Result(
    RequestState.ACCEPTED,
    0.4,
    code=0,
    message="Success",
    channels={"viber": ChannelCode(0, "Success"), "sms": ChannelCode(14002, "Message is not supported")},
)
REFUSED = Result(RequestState.REFUSED, 0.2, code=9002, message="Phone number error", trace_id="t9")
UNKNOWN = Result(RequestState.UNKNOWN, 1.0, reason="http_status", http_status=502)
WAITING = Result(RequestState.WAITING)


def request(result: Result, number: int = 1, attempts: int = 1, posted: float | None = 10.0) -> RequestRecord:
    return RequestRecord(number, number, 2, attempts, posted, result)


# How long it may still take


def test_the_usual_time_between_departures_counts() -> None:
    done = [request(ACCEPTED, number, posted=100.0 + 2 * number) for number in range(4)]
    left = [request(WAITING, 5, 0, None), request(replace(WAITING, state=RequestState.IN_FLIGHT), 6)]
    assert seconds_left([*done, left[0]]) == 2.0
    assert seconds_left([*done, left[0], replace(left[1], posted=108.0)]) == 4.0


def test_a_long_pause_does_not_count() -> None:
    posted = [0.0, 1.0, 2.0, 4000.0, 4001.0]
    done = [request(ACCEPTED, number, posted=at) for number, at in enumerate(posted)]
    assert seconds_left([*done, request(WAITING, 9, 0, None)]) == 1.0


def test_too_little_to_tell() -> None:
    assert seconds_left([]) is None
    assert seconds_left([request(ACCEPTED), request(WAITING, 2, 0, None)]) is None
    assert seconds_left([request(ACCEPTED), request(ACCEPTED, 2)]) is None


def test_a_snapshot_counts() -> None:
    requests = (request(ACCEPTED), request(replace(WAITING, state=RequestState.IN_FLIGHT), 2))
    snapshot = Snapshot(replace(SEND, counts=Counts(people=4, accepted=2, waiting=2)), requests, ())
    assert (snapshot.handed, snapshot.done) == (2, 1)


# What became of a request


def test_each_channel_has_its_own_answer() -> None:
    assert answers.whole(request(ACCEPTED)) is None
    assert answers.of_channel(request(ACCEPTED), "viber") == answers.Answer("0 Success")
    assert answers.of_channel(request(ACCEPTED), "sms") == answers.Answer("14002 Message is not supported")


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (REFUSED, answers.Answer("9002 A number in this request is not valid")),
        (UNKNOWN, answers.Answer("The server failed", "· HTTP 502")),
        (replace(ACCEPTED, channels={}), answers.Answer("0 Success")),
        (
            replace(REFUSED, state=RequestState.WAITING),
            answers.Answer("Last try: 9002 A number in this request is not valid", muted=True),
        ),
        (
            replace(ACCEPTED, state=RequestState.WAITING),
            answers.Answer("Last try: 0 Success · 14002 Message is not supported", muted=True),
        ),
        (replace(ACCEPTED, state=RequestState.IN_FLIGHT), None),
    ],
)
def test_what_is_true_of_the_whole_request(result: Result, said: answers.Answer | None) -> None:
    assert answers.whole(request(result)) == said
    if said or result.state is RequestState.IN_FLIGHT:
        assert answers.of_channel(request(result), "sms") is None or result.state in answers.SETTLED


def test_one_that_never_left_says_nothing() -> None:
    assert answers.whole(request(WAITING, attempts=0, posted=None)) is None
    assert answers.full(request(WAITING, attempts=0, posted=None)) == ""


def test_a_request_interrupted_after_a_first_answer_tells_only_the_end() -> None:
    """The journal keeps the answer of the try before."""
    result = replace(ACCEPTED, state=RequestState.UNKNOWN, reason="interrupted")
    assert answers.whole(request(result)) == answers.Answer("nxdesk ended while it was sending")
    assert answers.of_channel(request(result), "viber") is None


def test_all_that_is_known_of_a_request() -> None:
    assert answers.full(request(REFUSED, attempts=2)).splitlines() == [
        "9002 A number in this request is not valid",
        "NXCloud: Phone number error",
        "Trace id: t9",
        "Tried 2 times",
    ]


# What each channel said


def test_the_lines_add_up() -> None:
    counts = (
        ChannelCount("viber", 0, "Success", 6),
        ChannelCount("viber", 14001, "channel is not opened", 2),
        ChannelCount("sms", 14002, "Message is not supported", 8),
    )
    bare = (request(REFUSED), request(REFUSED, 2), request(replace(ACCEPTED, channels={}), 3))
    assert channel_lines(Snapshot(SEND, (*bare, request(ACCEPTED, 4), request(UNKNOWN, 5)), counts)) == (
        ChannelLine("Viber", 6, None, "", "Success"),
        ChannelLine(
            "Viber",
            None,
            2,
            "14001 channel is not opened",
            "Viber is not enabled · ask your account manager at NXCloud",
            first=False,
        ),
        ChannelLine("SMS", 0, 8, "14002 Message is not supported", "SMS carries text only"),
        ChannelLine("No channel", 2, 0, "", "Success, without a word on the channels"),
        ChannelLine("No channel", 0, 4, "9002 Phone number error", "A number in this request is not valid"),
    )


def test_a_channel_that_was_not_asked_for_has_no_line() -> None:
    send = replace(SEND, new=replace(NEW, priority=Priority.SMS_ONLY))
    assert channel_lines(Snapshot(send, (), ())) == (ChannelLine("SMS", 0, 0, "", "Nothing yet"),)


def test_a_code_nobody_knows_keeps_the_words_of_nxcloud() -> None:
    line = channel_lines(Snapshot(SEND, (), (ChannelCount("viber", 14099, "Strange", 2),)))[0]
    assert (line.said, line.ours) == ("14099 Strange", "")


# Notes, questions, looks


@pytest.mark.parametrize(
    ("send", "begins", "tone"),
    [
        (replace(SEND, state=SendState.SENDING), "This window does not carry out", Tone.ACCENT),
        (replace(SEND, state=SendState.PAUSED, cause="1003"), "1003 The access secret is wrong.", Tone.WARN),
        (
            replace(SEND, state=SendState.PAUSED, cause="connection_refused"),
            "The gateway refused the connection.",
            Tone.WARN,
        ),
        (
            replace(SEND, state=SendState.STOPPED, cause="interrupted"),
            "nxdesk ended while it was sending. What you see here is certain",
            Tone.WARN,
        ),
    ],
)
def test_a_note_says_why(send: SendRecord, begins: str, tone: Tone) -> None:
    note = notes.note_of(send)
    assert note is not None
    assert note.text.startswith(begins)
    assert note.tone is tone


STOPS = [str(int(code)) for code, rule in BY_CODE.items() if rule.then in (Then.PAUSE, Then.SET_CLOCK)]


@pytest.mark.parametrize("cause", [*STOPS, *sorted(codes.NOT_SENT)])
def test_whatever_pauses_a_send_is_told_with_what_to_do(cause: str) -> None:
    note = notes.note_of(replace(SEND, state=SendState.PAUSED, cause=cause))
    assert note is not None
    what, _, advice = note.text.partition(". ")
    assert what.startswith(f"{cause} " if cause in STOPS else "The ")
    assert "resume" in advice


def test_a_good_send_has_no_note() -> None:
    assert notes.note_of(SEND) is None
    assert notes.note_of(replace(SEND, state=SendState.PAUSED)) is None


def test_a_mistake_of_ours_shows_no_text_of_its_own() -> None:
    assert "secret" not in notes.failure_note(ValueError("secret")).text
    assert notes.failure_note(Failure("sender_busy")).text.startswith("Another send is still running")


def test_who_else_is_sent_to_is_said() -> None:
    alone = questions.unknown_again(Counts(people=5, unknown=5))
    assert "wait" not in alone.text
    assert [choice.text for choice in alone.choices] == ["Do not send", "Send to 5 people"]
    both = questions.unknown_again(Counts(people=9, unknown=5, waiting=4))
    assert both.text.endswith("4 people who still wait will be sent to as well.")
    assert both.choices[1].text == "Send to 9 people"


def test_only_a_send_that_everybody_got_is_green() -> None:
    assert looks.of_send(SendState.FINISHED, Counts(people=4, accepted=4)).tone is Tone.GOOD
    assert looks.of_send(SendState.FINISHED, Counts(people=4, accepted=3, refused=1)).tone is Tone.PLAIN


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Boots: 50/50?", "Boots 50 50"),
        ("..", "nxdesk"),
        ("", "nxdesk"),
        ("秋季", "秋季"),
        ("a" * 99, "a" * 80),
    ],
)
def test_a_name_becomes_the_name_of_a_file(name: str, file: str) -> None:
    assert file_name(name) == file
