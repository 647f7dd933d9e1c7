"""An account: everything that may be written down. Its secrets are Credentials, which never may."""

from dataclasses import dataclass

from nxdesk.problems import Failure


@dataclass(frozen=True, slots=True)
class Account:
    """One customer application at NXCloud, under a name the person gave it.

    id: ours, stable, also its name in the keyring. appkey: public (API, section 2). address: the gateway,
    "https://api.nxcloud.com". webhook: where receipts of its sends go by default, or None.
    """

    id: str
    name: str
    appkey: str
    address: str
    webhook: str | None = None


class Credentials:
    """An access key and its access secret (API, section 1), which no text of the program may show.

    Not a dataclass, so that repr, asdict and pickle have nothing to give away.
    """

    __slots__ = ("access_key", "access_secret")

    def __init__(self, access_key: str, access_secret: str) -> None:
        self.access_key = access_key
        self.access_secret = access_secret

    def __repr__(self) -> str:
        return "Credentials(hidden)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Credentials):
            return NotImplemented
        return (self.access_key, self.access_secret) == (other.access_key, other.access_secret)

    __hash__ = None  # type: ignore[assignment]  # Python's own way to say that it has none

    def __reduce__(self) -> str:
        raise Failure("credentials_not_copied")
