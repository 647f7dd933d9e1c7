"""Where secrets are kept: in the keyring of the operating system or, where none can be trusted, in memory.

The only file that knows `keyring`, which it loads when first needed. It keeps nothing but secrets.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from enum import StrEnum
from typing import Any, Final, Protocol, TypeVar

from nxdesk.accounts.account import Credentials
from nxdesk.problems import Failure

SERVICE: Final = "nxdesk"
DEADLINE: Final = 60.0  # seconds, and not fewer: the keyring may be asking a person for a password

_CHAINER: Final = "keyring.backends.chainer.ChainerBackend"
_NONE: Final = "keyring.backends.fail.Keyring"
# Those that encrypt what they keep: a list of the good, since any package may register a bad one. libsecret
# is not among them: a second way to the same Secret Service, through a PyGObject that nxdesk does not bring.
_TRUSTED: Final = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
# By name, since most of these classes exist on some platforms only. The first that fits counts.
_CODES: Final = {
    "PromptDismissedException": "keyring_dismissed",  # secretstorage
    "KeyringLocked": "keyring_locked",  # keyring, all backends
    "LockedException": "keyring_locked",  # secretstorage, when it is locked between two calls
}
_T = TypeVar("_T")


class Place(StrEnum):
    """KEYRING: kept by the operating system. MEMORY: gone when the program ends."""

    KEYRING = "keyring"
    MEMORY = "memory"


class Vault(Protocol):
    """Keeps the credentials of each account under the account's id.

    To be called from any thread but that of the GUI: a keyring may take as long as its deadline. Every method
    may raise Failure: "keyring_locked", "keyring_dismissed" (its prompt was closed), "keyring_no_answer",
    "keyring_unavailable" (kind=class name of what it raised).
    """

    @property
    def place(self) -> Place: ...

    @property
    def reason(self) -> str | None:
        """Why it is memory only, as a code of `open_vault`; else None."""

    @property
    def backend(self) -> str:
        """What keeps them, for support: the class of the keyring's backend, or "memory"."""

    def store(self, account_id: str, credentials: Credentials) -> None:
        """Keep them in place of earlier ones. Raises Failure("keyring_not_kept") if they do not read back."""

    def load(self, account_id: str) -> Credentials:
        """Raises Failure("secrets_missing") when there are none, or none that can be read."""

    def forget(self, account_id: str) -> None:
        """Afterwards there are none; that there were none before is no failure."""


class Backend(Protocol):
    """What is used of keyring.backend.KeyringBackend."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class MemoryVault:
    """Holds secrets until the program ends. reason: why it had to be this one, or None when it was wanted."""

    place: Final = Place.MEMORY
    backend: Final = "memory"

    def __init__(self, reason: str | None = None) -> None:
        self.reason = reason
        self._kept: dict[str, Credentials] = {}

    def store(self, account_id: str, credentials: Credentials) -> None:
        self._kept[account_id] = credentials

    def load(self, account_id: str) -> Credentials:
        kept = self._kept.get(account_id)
        if kept is None:
            raise Failure("secrets_missing")
        return kept

    def forget(self, account_id: str) -> None:
        self._kept.pop(account_id, None)


class KeyringVault:
    """One entry an account: service "nxdesk", user name the account's id, password both secrets as JSON.

    deadline: seconds that a call may take. A store that missed it may still happen when the keyring wakes up.
    """

    place: Final = Place.KEYRING
    reason: Final = None

    def __init__(self, backend: Backend, deadline: float = DEADLINE) -> None:
        self._backend = backend
        self._worker = _Worker(deadline)

    @property
    def backend(self) -> str:
        return _kind(self._backend)

    def store(self, account_id: str, credentials: Credentials) -> None:
        self._worker.run(lambda: _store(self._backend, account_id, credentials))

    def load(self, account_id: str) -> Credentials:
        return self._worker.run(lambda: _load(self._backend, account_id))

    def forget(self, account_id: str) -> None:
        self._worker.run(lambda: _forget(self._backend, account_id))


def open_vault(deadline: float = DEADLINE) -> Vault:
    """The keyring of this computer if it is one to trust, else memory. Takes up to `deadline` seconds.

    Reasons for memory: "keyring_missing", "keyring_not_safe" (it keeps secrets in plain text or nowhere, or
    nobody here knows how it does), "keyring_no_answer", "keyring_unavailable".
    """
    try:
        backend = _Worker(deadline).run(_choose)
    except Failure as failure:
        return MemoryVault(failure.code)
    return KeyringVault(backend, deadline)


class _Worker:
    """Carries out one piece of work at a time on a daemon thread, and waits for it until the deadline only.

    Nothing below us has a time-out: a frozen keyring keeps its thread until it wakes up. While one does, new
    work fails at once instead of piling up; and being a daemon it cannot keep the program from ending. What
    the work raised ends in that thread, for its arguments or frames may hold a secret: only a code comes out.
    """

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._turn = threading.Lock()  # taken by the caller, given back by the thread when the work has ended
        self._overdue: Future[Any] | None = None

    def run(self, work: Callable[[], _T]) -> _T:
        until = time.monotonic() + self._deadline
        overdue = self._overdue
        frozen = overdue is not None and not overdue.done()
        if frozen or not self._turn.acquire(timeout=self._deadline):
            raise Failure("keyring_no_answer")
        answer: Future[_T] = Future()
        threading.Thread(target=self._carry_out, args=(work, answer), name="keyring", daemon=True).start()
        try:
            return answer.result(until - time.monotonic())
        except TimeoutError:
            self._overdue = answer
        raise Failure("keyring_no_answer")

    def _carry_out(self, work: Callable[[], _T], answer: "Future[_T]") -> None:
        try:
            answer.set_result(work())
        except BaseException as error:  # noqa: BLE001 - each platform raises its own, cryptography even a BaseException
            answer.set_exception(_failure(error))
        finally:
            self._turn.release()


def _failure(error: BaseException) -> Failure:
    """What went wrong, as a new exception without text, cause or context of the old one."""
    if isinstance(error, Failure):
        return Failure(error.code, **error.params)
    chain = list(_chain(error))
    names = {kind.__name__ for link in chain for kind in type(link).__mro__}
    for name, code in _CODES.items():
        if name in names:
            return Failure(code)
    if any("Cancelled by user" in link.args for link in chain):  # all that KWallet says of a dismissed prompt
        return Failure("keyring_dismissed")
    return Failure("keyring_unavailable", kind=type(error).__name__)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _choose() -> Backend:
    """The backend that keyring picks from the trusted ones, or that the person's settings of keyring name."""
    import keyring.core  # noqa: PLC0415 - it loads D-Bus and cryptography: not before secrets are wanted

    keyring.core.init_backend(limit=_is_trusted)
    backend = keyring.core.get_keyring()
    if not _is_trusted(backend):
        raise Failure("keyring_missing" if _kind(backend) == _NONE else "keyring_not_safe")
    return backend


def _is_trusted(backend: object) -> bool:
    if _kind(backend) == _CHAINER:
        chained = getattr(backend, "backends", ())
        return bool(chained) and all(_kind(link) in _TRUSTED for link in chained)
    return _kind(backend) in _TRUSTED


def _kind(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _store(backend: Backend, account_id: str, credentials: Credentials) -> None:
    secrets = {"access_key": credentials.access_key, "access_secret": credentials.access_secret}
    text = json.dumps(secrets, separators=(",", ":"))
    backend.set_password(SERVICE, account_id, text)
    if backend.get_password(SERVICE, account_id) != text:
        raise Failure("keyring_not_kept")


def _load(backend: Backend, account_id: str) -> Credentials:
    text = backend.get_password(SERVICE, account_id)
    try:
        secrets = json.loads(text or "")
        access_key, access_secret = secrets["access_key"], secrets["access_secret"]
    except (ValueError, TypeError, KeyError):
        raise Failure("secrets_missing") from None
    if not isinstance(access_key, str) or not isinstance(access_secret, str):
        raise Failure("secrets_missing")
    return Credentials(access_key, access_secret)


def _forget(backend: Backend, account_id: str) -> None:
    if backend.get_password(SERVICE, account_id) is None:
        return
    backend.delete_password(SERVICE, account_id)
    if backend.get_password(SERVICE, account_id) is not None:
        raise Failure("keyring_unavailable", kind="PasswordDeleteError")
