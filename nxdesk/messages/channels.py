"""The channels, which kinds each carries, and in which order they are tried."""

from enum import StrEnum

from nxdesk.messages.kinds import Kind


class Channel(StrEnum):
    """The values are those of the API's `priority` field."""

    VIBER = "VIBER"
    SMS = "SMS"


CARRIES: dict[Channel, frozenset[Kind]] = {
    Channel.SMS: frozenset({Kind.TEXT}),
    Channel.VIBER: frozenset(Kind),
}
"""API, section 3."""


class Priority(StrEnum):
    """The order of channels of a message; the values are those of the command line's --channels.

    ALL leaves the API's field out: every channel the account has opened, at once, so that one person can get
    (and the customer pay for) several. Every other value is tried channel by channel until one succeeds.
    """

    VIBER_THEN_SMS = "viber,sms"
    SMS_THEN_VIBER = "sms,viber"
    VIBER_ONLY = "viber"
    SMS_ONLY = "sms"
    ALL = "all"

    @property
    def wire(self) -> list[str] | None:
        """The value of the API's `priority`; None: the field is left out."""
        return None if self is Priority.ALL else [name.upper() for name in self.value.split(",")]

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels that may be used, in order."""
        return tuple(Channel) if self.wire is None else tuple(Channel(name) for name in self.wire)

    @classmethod
    def from_wire(cls, wire: list[str] | None) -> "Priority":
        """Raises ValueError for an order that the API does not have."""
        return cls.ALL if wire is None else cls(",".join(wire).lower())


def default_priority(kind: Kind) -> Priority:
    """Text can fall back to SMS; nothing else can."""
    return Priority.VIBER_THEN_SMS if kind is Kind.TEXT else Priority.VIBER_ONLY
