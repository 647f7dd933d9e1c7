"""What the journal keeps and gives back, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class RequestState(StrEnum):
    """WAITING: not sent. IN_FLIGHT: being posted. ACCEPTED, REFUSED: NXCloud said so. UNKNOWN: it may have
    been sent or not, and only a person may have it sent again."""

    WAITING = "waiting"
    IN_FLIGHT = "in_flight"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class SendState(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    PAUSED = "paused"
    STOPPED = "stopped"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class NewSend:
    """What is frozen when a send begins. message: the API's `message` object, byte for byte, that everybody
    gets whose request has no other. template: the same as it was composed, with merge fields; None: it was
    composed as it is sent. test: to the person's own numbers, before a send to everybody.
    """

    name: str
    account_id: str
    account_name: str
    appkey: str
    address: str
    kind: str
    message: bytes
    priority: str
    webhook: str | None = None
    list_name: str = ""
    repeated: int = 0
    rejected: int = 0
    blocked: int = 0
    test: bool = False
    template: bytes | None = None


@dataclass(frozen=True, slots=True, repr=False)
class NewRequest:
    """The people of one request: E.164 numbers without the plus, and the row of the list each came from.

    message: None for the send's own.
    """

    phones: Sequence[int]
    rows: Sequence[int]
    message: bytes | None = None


@dataclass(frozen=True, slots=True)
class ChannelCode:
    code: int
    message: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What came back of one POST. channels: by the API's lower-case name, "viber" and "sms"."""

    state: RequestState
    seconds: float = 0.0
    reason: str = ""
    http_status: int | None = None
    code: int | None = None
    message: str = ""
    trace_id: str = ""
    request_id: str = ""
    channels: Mapping[str, ChannelCode] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request. number: from 1. posted: Unix seconds of the last POST, None before the first.

    hunted: it is one of those that are halved until the numbers that NXCloud refuses are alone. variant: the
    number of its message, 0 for the send's own.
    """

    id: int
    number: int
    people: int
    attempts: int
    posted: float | None
    result: Result
    hunted: bool = False
    variant: int = 0

    @property
    def state(self) -> RequestState:
        return self.result.state


@dataclass(frozen=True, slots=True)
class Counts:
    """People by the state of their request; those of a request being posted count as waiting."""

    people: int = 0
    requests: int = 0
    accepted: int = 0
    refused: int = 0
    unknown: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class SendRecord:
    """One send with its counts. Times are Unix seconds. cause: why it paused, as a code.

    clock_offset: seconds that this computer's clock was found to be behind the gateway's, 0 when it is right.
    """

    id: int
    new: NewSend
    created: float
    started: float | None
    ended: float | None
    state: SendState
    cause: str
    clock_offset: float
    counts: Counts


@dataclass(frozen=True, slots=True)
class ChannelCount:
    """What one channel said with one code, to how many people."""

    channel: str
    code: int
    message: str
    people: int


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """One recipient with what became of the request they were in."""

    phone: int
    row: int
    request: RequestRecord


@dataclass(frozen=True, slots=True)
class Recovery:
    """What a crash had left: requests (and people) that are unknown now, and sends that stopped.

    latest: the id of the newest of these sends, None where none stopped.
    """

    requests: int = 0
    people: int = 0
    sends: int = 0
    latest: int | None = None
