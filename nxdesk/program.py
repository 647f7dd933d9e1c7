"""The parts of nxdesk put together, without a window: what the window and the command line both stand on.

What speaks to servers and to the journal is loaded when it is first needed: a start is not to wait for it.
"""

# ruff: noqa: PLC0415 - see above

import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from nxdesk import log, settings
from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.store import PRACTICE, AccountStore
from nxdesk.accounts.vault import Vault, open_vault
from nxdesk.journal.records import Recovery, SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.sending.control import Control
from nxdesk.sending.lock import sender_lock
from nxdesk.sending.pace import MOST_IN_FLIGHT, Pace, Speed

if TYPE_CHECKING:
    from nxdesk.gateway.practice import PracticeGateway
    from nxdesk.journal.journal import Journal
    from nxdesk.sending.plan import Plan


@dataclass(frozen=True, slots=True)
class Connection:
    """Where a send goes, and with which secrets."""

    address: str
    credentials: Credentials


class Program:
    """One person's nxdesk. Its methods may be called from any thread; the vault and the practice gateway are
    opened when they are first needed, for the first costs time and the second a port."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.accounts = AccountStore(home / "accounts.json")
        self.journal_path = home / "journal.db"
        self._opening = threading.Lock()
        self._vault: Vault | None = None
        self._practice: PracticeGateway | None = None

    def close(self) -> None:
        if self._practice:
            self._practice.stop()
            self._practice = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def vault(self) -> Vault:
        with self._opening:
            if self._vault is None:
                self._vault = open_vault()
            return self._vault

    def journal(self) -> "Journal":
        """An open journal for the calling thread, which closes it."""
        from nxdesk.journal.journal import Journal

        return Journal(self.journal_path)

    def recover(self) -> Recovery:
        """At the start: settle what a crash has left. Nothing, when another nxdesk is sending right now."""
        try:
            with sender_lock(self.journal_path), self.journal() as journal:
                return journal.recover()
        except Failure as failure:
            if failure.code == "sender_busy":
                return Recovery()
            raise

    def connect(self, account_id: str, address: str) -> Connection:
        """Raises Failure: secrets_missing; keyring_… when it cannot be asked. That may take long."""
        if account_id == PRACTICE.id:
            practice = self._practice_gateway()
            return Connection(practice.address, practice.credentials)
        return Connection(address, self.vault.load(account_id))

    def _practice_gateway(self) -> "PracticeGateway":
        from nxdesk.gateway.practice import PracticeGateway

        with self._opening:
            if self._practice is None:
                self._practice = PracticeGateway()
                self._practice.start()
            return self._practice

    def save_account(self, account: Account, credentials: Credentials | None) -> None:
        """Secrets first, so that no account is ever without; None keeps those that are there."""
        if credentials is not None:
            self.vault.store(account.id, credentials)
        self.accounts.save(account)

    def remove_account(self, account_id: str) -> None:
        """The account first: what is left of its secrets, should the keyring fail, is of no use to anyone."""
        self.accounts.remove(account_id)
        self.vault.forget(account_id)

    def begin(self, plan: "Plan") -> int:
        """Write the whole plan into the journal. Gives the send's id; nothing has left yet."""
        with self.journal() as journal:
            return journal.add(plan.new, plan.each(), plan.sources)

    def speed(self, requests_per_second: float | None = None) -> Speed:
        """As the person has set it, but for what is given."""
        chosen = settings.load()
        return Speed(requests_per_second or chosen.requests_per_second, chosen.requests_in_flight)

    def run(
        self,
        send: SendRecord,
        connection: Connection,
        speed: Speed,
        control: Control,
        changed: Callable[[], None],
    ) -> SendState:
        """Send what waits of a send, in the calling thread. See Sender.run."""
        from nxdesk.gateway.client import Client
        from nxdesk.gateway.clock import GatewayClock
        from nxdesk.sending.sender import Sender

        assert 1 <= speed.in_flight <= MOST_IN_FLIGHT
        clock = GatewayClock()
        with ExitStack() as clients:
            posters = tuple(Client(connection.address, clock=clock.now) for _ in range(speed.in_flight))
            for poster in posters:
                clients.callback(poster.close)
            pace = Pace(speed.requests_per_second)
            sender = Sender(self.journal_path, posters, connection.credentials, pace, clock, changed)
            log.event("send begins", send=send.id, people=send.counts.waiting, in_flight=speed.in_flight)
            state = sender.run(send.id, control)
            log.event("send ends", send=send.id, state=state.value)
            return state
