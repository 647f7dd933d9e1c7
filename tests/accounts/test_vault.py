"""The vault when the keyring misbehaves: raises, forgets, hangs."""

import itertools
import json
import logging
import os
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import jeepney
import keyring.errors
import pytest
import secretstorage.exceptions

from nxdesk.accounts import vault as vault_module
from nxdesk.accounts.account import Credentials
from nxdesk.accounts.vault import SERVICE, KeyringVault
from nxdesk.problems import Failure
from tests.accounts.python import run_python
from tests.accounts.secret_service import join_keyring_threads

CREDENTIALS = Credentials("fme2na3kdi3ki", "abciiiko2k3")
REFUSAL = jeepney.new_error(
    jeepney.new_method_call(jeepney.DBusAddress("/", "org.freedesktop.secrets"), "Get"), "org.example.Refused"
)


@dataclass
class FaultyKeyring:
    """A keyring in a dict that does `fault(password)` before each call, and counts the calls."""

    fault: Callable[[str], object] = lambda password: None
    entries: dict[str, str] = field(default_factory=dict)
    calls: int = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._called(self.entries.get(username, ""))
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called(password)
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._called(self.entries[username])
        del self.entries[username]

    def _called(self, password: str) -> None:
        self.calls += 1
        self.fault(password)


def failure_of(call: Callable[..., object], *arguments: object) -> Failure:
    with pytest.raises(Failure) as caught:
        call(*arguments)
    return caught.value


def raising(*errors: BaseException) -> Callable[[str], None]:
    """Raises the last, caused by the one before it, and so on."""
    for cause, error in itertools.pairwise(errors):
        error.__cause__ = cause

    def fault(password: str) -> None:
        raise errors[-1]

    return fault


# What a keyring raises


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        ([keyring.errors.KeyringLocked("x")], "keyring_locked"),
        ([secretstorage.exceptions.LockedException("x")], "keyring_locked"),
        ([secretstorage.exceptions.PromptDismissedException("x")], "keyring_dismissed"),
        (
            [secretstorage.exceptions.PromptDismissedException("x"), keyring.errors.InitError("x")],
            "keyring_dismissed",
        ),
        ([keyring.errors.PasswordSetError("Cancelled by user")], "keyring_dismissed"),
        ([keyring.errors.InitError("x")], "keyring_unavailable"),
        ([keyring.errors.NoKeyringError("x")], "keyring_unavailable"),
        ([jeepney.DBusErrorResponse(REFUSAL)], "keyring_unavailable"),
        ([ConnectionResetError("x")], "keyring_unavailable"),
        ([TimeoutError("x")], "keyring_unavailable"),
        ([SystemExit("x")], "keyring_unavailable"),
    ],
)
def test_what_the_keyring_raises_becomes_a_code(errors: list[BaseException], code: str) -> None:
    failing = FaultyKeyring(raising(*errors), {"id": "{}"})
    vault = KeyringVault(failing, 20)
    for call in (
        lambda: vault.store("id", CREDENTIALS),
        lambda: vault.load("id"),
        lambda: vault.forget("id"),
    ):
        assert failure_of(call).code == code
    assert failing.calls == 3
    failing.fault = lambda password: None
    vault.store("id", CREDENTIALS)  # and afterwards it is as good as new
    assert vault.load("id") == CREDENTIALS


def test_an_unavailable_keyring_tells_the_kind_of_error_and_no_more() -> None:
    failure = failure_of(KeyringVault(FaultyKeyring(raising(ConnectionResetError("x"))), 20).load, "id")
    assert failure.params == {"kind": "ConnectionResetError"}


def test_no_secret_leaves_with_a_failure(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    def fault(password: str) -> None:
        try:
            json.loads(password + "}")  # its exception carries the whole text
        except ValueError as error:
            raise keyring.errors.PasswordSetError(f"cannot store {password}", password) from error

    caplog.set_level(logging.DEBUG)
    failing = FaultyKeyring()
    vault = KeyringVault(failing, 20)
    vault.store("id", CREDENTIALS)
    failing.fault = fault
    failures = [
        failure_of(vault.store, "id", CREDENTIALS),
        failure_of(vault.load, "id"),
        failure_of(vault.forget, "id"),
    ]
    failing.fault, failing.entries["id"] = lambda password: None, failing.entries["id"] + "}"
    failures.append(failure_of(vault.load, "id"))
    told = "".join(map(_everything, failures)) + caplog.text + "".join(capfd.readouterr())
    assert "keyring_unavailable" in told
    for secret in (CREDENTIALS.access_key, CREDENTIALS.access_secret):
        assert secret not in told


def _everything(failure: Failure) -> str:
    """All that a log or a crash report could show of an exception: texts, chain, locals of our frames."""
    assert failure.__cause__ is None
    assert failure.__context__ is None
    frames = [frame for frame, _ in traceback.walk_tb(failure.__traceback__)]
    ours = [repr(frame.f_locals) for frame in frames if frame.f_code.co_filename == vault_module.__file__]
    assert ours
    return "".join([*traceback.format_exception(failure), repr(failure), repr(failure.params), *ours])


# What a keyring keeps


def test_a_keyring_that_keeps_nothing_is_found_out() -> None:
    class Forgetful(FaultyKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    assert failure_of(KeyringVault(Forgetful(), 20).store, "id", CREDENTIALS).code == "keyring_not_kept"


def test_a_keyring_that_does_not_forget_is_found_out() -> None:
    class Elephant(FaultyKeyring):
        def delete_password(self, service: str, username: str) -> None:
            pass

    vault = KeyringVault(Elephant(), 20)
    vault.store("id", CREDENTIALS)
    assert failure_of(vault.forget, "id").code == "keyring_unavailable"


@pytest.mark.parametrize(
    "entry",
    ["", "{", "[]", "null", '"text"', "{}", '{"access_key":"a"}', '{"access_key":1,"access_secret":"b"}'],
)
def test_an_entry_that_cannot_be_read_is_missing(entry: str) -> None:
    assert (
        failure_of(KeyringVault(FaultyKeyring(entries={"id": entry}), 20).load, "id").code
        == "secrets_missing"
    )


def test_one_entry_an_account() -> None:
    stored: list[tuple[str, str, str]] = []

    class Listening(FaultyKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            stored.append((service, username, password))
            super().set_password(service, username, password)

    KeyringVault(Listening(), 20).store("id", CREDENTIALS)
    assert stored == [(SERVICE, "id", '{"access_key":"fme2na3kdi3ki","access_secret":"abciiiko2k3"}')]


# A keyring that does not answer


@pytest.fixture
def thaw() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()
    join_keyring_threads()


def test_a_frozen_keyring_is_given_up_and_calls_do_not_pile_up(thaw: threading.Event) -> None:
    frozen = FaultyKeyring(lambda password: thaw.wait(20))
    vault = KeyringVault(frozen, 0.05)
    assert failure_of(vault.load, "id").code == "keyring_no_answer"
    vault._worker._deadline = 1e6  # so that the test would hang, were it waited for
    for _ in range(3):
        assert failure_of(vault.store, "id", CREDENTIALS).code == "keyring_no_answer"
    assert frozen.calls == 1
    assert [thread.name for thread in threading.enumerate()].count("keyring") == 1
    thaw.set()
    join_keyring_threads()
    vault.store("id", CREDENTIALS)
    assert vault.load("id") == CREDENTIALS


def test_a_call_waits_for_the_one_before_it_and_no_longer_than_its_deadline(thaw: threading.Event) -> None:
    busy = threading.Event()
    slow = FaultyKeyring(lambda password: (busy.set(), thaw.wait(20)))
    vault = KeyringVault(slow, 20)
    codes: list[str] = []
    first = threading.Thread(target=lambda: codes.append(failure_of(vault.load, "a").code))
    first.start()
    assert busy.wait(20)
    vault._worker._deadline = 0.05
    assert failure_of(vault.load, "b").code == "keyring_no_answer"
    assert slow.calls == 1
    thaw.set()
    first.join(20)
    assert codes == ["secrets_missing"]  # the first was slow, not frozen: it got its answer


def test_many_threads_take_turns() -> None:
    inside = threading.Semaphore(1)

    def fault(password: str) -> None:
        assert inside.acquire(blocking=False), "two at a time"
        threading.Event().wait(0.001)
        inside.release()

    vault = KeyringVault(FaultyKeyring(fault), 20)
    threads = [threading.Thread(target=vault.store, args=(f"id{n}", CREDENTIALS)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert all(vault.load(f"id{n}") == CREDENTIALS for n in range(8))


def test_a_hung_keyring_does_not_keep_the_program_from_ending() -> None:
    script = """
        import threading
        from nxdesk.accounts.vault import KeyringVault
        from nxdesk.problems import Failure

        class Frozen:
            def get_password(self, service, username):
                threading.Event().wait()

        try:
            KeyringVault(Frozen(), 0.05).load("id")
        except Failure as failure:
            print(failure.code)
    """
    assert run_python(script, dict(os.environ)) == "keyring_no_answer"
