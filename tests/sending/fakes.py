"""A poster that answers from a script, and a clock that only the test moves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.outcome import ChannelAnswer, Fate, Outcome
from nxdesk.messages.channels import Channel

ACCEPTED = Outcome(
    Fate.ANSWERED,
    http_status=200,
    code=0,
    message="Success",
    request_id="r",
    channels={Channel.VIBER: ChannelAnswer(0, "Success")},
    seconds=0.4,
)
UNCLEAR = Outcome(Fate.UNCLEAR, "read_timeout")
NOT_SENT = Outcome(Fate.NOT_SENT, "connection_refused")


def refused(code: int, server_time: float | None = None) -> Outcome:
    return Outcome(Fate.ANSWERED, http_status=200, code=code, message="no", server_time=server_time)


@dataclass
class ScriptedPoster:
    """outcomes: one a post; once used up, everything is accepted. during: called inside each post."""

    outcomes: Sequence[Outcome] = ()
    during: Callable[[], None] = lambda: None
    bodies: list[bytes] = field(default_factory=list)

    def post(self, body: bytes, credentials: Credentials) -> Outcome:
        del credentials
        self.bodies.append(body)
        self.during()
        number = len(self.bodies) - 1
        return self.outcomes[number] if number < len(self.outcomes) else ACCEPTED
