"""What became of a send, in words: the counts, each channel's answers, and what to do about who is left."""

from collections import Counter
from collections.abc import Iterator, Sequence

from nxdesk.commands import words
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import (
    ChannelCount,
    Counts,
    RequestRecord,
    RequestState,
    SendRecord,
)


def counted(counts: Counts) -> str:
    """ "4,000 accepted, 1,000 refused"; what nobody is, is left out."""
    named = {
        "accepted": counts.accepted,
        "refused": counts.refused,
        "unknown": counts.unknown,
        "waiting": counts.waiting,
    }
    return ", ".join(f"{count:,} {name}" for name, count in named.items() if count)


def progress(counts: Counts, next_request: RequestRecord | None) -> str:
    """ "2,000 of 5,000 people: 2,000 accepted, 3,000 waiting"; and why a request is tried again."""
    from nxdesk.ui.texts import codes  # noqa: PLC0415 - QtCore, loaded when something has to be worded

    done = counts.people - counts.waiting
    text = f"{done:,} of {words.people(counts.people)}: {counted(counts)}"
    if next_request is None or not next_request.attempts:
        return text
    result = next_request.result
    why = codes.reason(result.reason) if result.reason else codes.code(result.code or 0, result.message)
    return words.line(f"{text}; trying again: {why}")


def described(journal: Journal, record: SendRecord) -> Iterator[str]:
    """The lines of the answer for people."""
    name = f" “{record.new.name}”" if record.new.name else ""
    yield words.line(f"Send {record.id}{name}: {record.state}")
    counts = record.counts
    yield f"  {words.people(counts.people)} in {words.requests(counts.requests)}: {counted(counts)}"
    for count in journal.channel_counts(record.id):
        yield f"  {words.line(_channel(count))}"
    yield from _not_accepted(journal.requests(record.id))


def stopped(record: SendRecord) -> str:
    """Why it stopped, who waits, how to go on: one line."""
    from nxdesk.ui.texts import codes  # noqa: PLC0415 - as above

    return words.line(f"{codes.cause(record.cause) or 'Stopped.'} {left(record)}")


def left(record: SendRecord) -> str:
    return f"{words.wait(record.counts.waiting)}: “nxdesk resume {record.id}” goes on."


def _channel(count: ChannelCount) -> str:
    from nxdesk.ui.texts import codes, names  # noqa: PLC0415 - as above

    said = codes.channel_answer(count.channel, count.code, count.message)
    return (
        f"{names.channel(count.channel)}: {words.people(count.people)}, {said}{_quoted(count.message, said)}"
    )


def _not_accepted(requests: Sequence[RequestRecord]) -> Iterator[str]:
    """Who was refused or is unknown, by what was said to them."""
    people: Counter[tuple[RequestState, str]] = Counter()
    for request in requests:
        if request.state in (RequestState.REFUSED, RequestState.UNKNOWN):
            people[request.state, _why(request)] += request.people
    for (state, why), count in people.items():
        yield f"  {state.capitalize()}: {words.people(count)}. {words.line(why)}"


def _why(request: RequestRecord) -> str:
    from nxdesk.ui.texts import codes  # noqa: PLC0415 - as above

    result = request.result
    if result.reason:
        return f"{codes.reason(result.reason)}. They may have got the message or not."
    if not result.code:
        return "No channel took it."
    said = codes.code(result.code, result.message)
    return f"{said}{_quoted(result.message, said)}. {codes.advice(result.code)}"


def _quoted(vendor: str, ours: str) -> str:
    """NXCloud's own words, where ours are not the same."""
    return f" (NXCloud: “{vendor}”)" if vendor and vendor.casefold() not in ours.casefold() else ""


def next_steps(record: SendRecord) -> Iterator[str]:
    """The commands that make sense now."""
    counts, resume = record.counts, f"nxdesk resume {record.id}"
    if counts.waiting:
        yield f"To go on: {resume}"
    if counts.refused:
        yield f"To send to the refused again: {resume} --retry-refused"
    if counts.unknown:
        yield f"To send to the unknown again, who may then get it twice: {resume} --retry-unknown"
    yield f"To see everybody in a table: nxdesk report {record.id} FILE.xlsx"
