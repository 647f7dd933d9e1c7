"""What every vault does alike: in memory, over a keyring that is a dict, over a real Secret Service.

Then what only the real one can show: locked, frozen, killed, without its bus.
"""

import gc
import uuid
from collections.abc import Iterator

import keyring.backends.SecretService
import keyring.errors
import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.accounts.vault import SERVICE, KeyringVault, MemoryVault, Place, Vault
from nxdesk.problems import Failure
from tests.accounts.secret_service import SecretService, join_keyring_threads

# keyring 25.7 leaves its connection to the bus to the garbage collector when the keyring is locked or gone.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

FIRST = Credentials("fme2na3kdi3ki", "abciiiko2k3")
SECOND = Credentials("another key", 'quotes " and \\ and {braces}, ~!@#$%^&*()' + 40 * "0123456789")


class DictKeyring:
    """Behaves as keyring's backends do, in a dict."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not found")


@pytest.fixture(scope="session")
def shared_service() -> Iterator[SecretService]:
    """For tests that leave it as they found it."""
    with SecretService() as running:
        yield running


@pytest.fixture
def service(shared_service: SecretService, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", shared_service.address)
    yield shared_service
    gc.collect()  # here, where what keyring left open is expected


@pytest.fixture
def own_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """For tests that break it."""
    with SecretService() as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running
    gc.collect()


def real_vault(deadline: float = 20) -> KeyringVault:
    return KeyringVault(keyring.backends.SecretService.Keyring(), deadline)


@pytest.fixture(params=["memory", "dict", "secret service"])
def vault(request: pytest.FixtureRequest) -> Vault:
    if request.param == "memory":
        return MemoryVault()
    if request.param == "dict":
        return KeyringVault(DictKeyring(), 20)
    request.getfixturevalue("service")
    return real_vault()


@pytest.fixture
def account_id() -> str:
    return uuid.uuid4().hex


def failure_code(call: object, *arguments: object) -> str:
    with pytest.raises(Failure) as caught:
        call(*arguments)
    return caught.value.code


def test_what_was_never_stored_is_missing(vault: Vault, account_id: str) -> None:
    assert failure_code(vault.load, account_id) == "secrets_missing"


def test_what_was_stored_is_loaded(vault: Vault, account_id: str) -> None:
    vault.store(account_id, SECOND)
    assert vault.load(account_id) == SECOND
    assert vault.load(account_id) == SECOND


def test_the_later_replaces_the_earlier(vault: Vault, account_id: str) -> None:
    vault.store(account_id, FIRST)
    vault.store(account_id, SECOND)
    assert vault.load(account_id) == SECOND
    vault.forget(account_id)
    assert failure_code(vault.load, account_id) == "secrets_missing"


def test_accounts_do_not_mix(vault: Vault, account_id: str) -> None:
    vault.store(account_id, FIRST)
    vault.store(account_id + "b", SECOND)
    assert vault.load(account_id) == FIRST
    vault.forget(account_id + "b")
    assert vault.load(account_id) == FIRST


def test_forgetting_twice_is_fine(vault: Vault, account_id: str) -> None:
    vault.forget(account_id)
    vault.store(account_id, FIRST)
    vault.forget(account_id)
    vault.forget(account_id)
    assert failure_code(vault.load, account_id) == "secrets_missing"


def test_it_says_where_it_keeps_them(vault: Vault) -> None:
    assert vault.place is (Place.MEMORY if isinstance(vault, MemoryVault) else Place.KEYRING)
    assert vault.reason is None


def test_another_run_finds_them_in_one_entry(service: SecretService, account_id: str) -> None:
    real_vault().store(account_id, FIRST)
    real_vault().store(account_id, SECOND)
    assert real_vault().load(account_id) == SECOND
    assert len(service.entries({"service": SERVICE, "username": account_id})) == 1


def test_the_keyring_encrypts_what_it_keeps(service: SecretService, account_id: str) -> None:
    real_vault().store(account_id, FIRST)
    files = [path for path in service.folder.rglob("*") if path.is_file()]
    assert "login.keyring" in {path.name for path in files}
    for secret in (FIRST.access_key, FIRST.access_secret):
        assert not any(secret.encode() in path.read_bytes() for path in files)


def test_locked(own_service: SecretService, account_id: str) -> None:
    vault = real_vault()
    vault.store(account_id, FIRST)
    own_service.lock()
    assert failure_code(vault.load, account_id) == "keyring_locked"
    assert failure_code(vault.store, account_id, SECOND) == "keyring_locked"
    assert failure_code(vault.forget, account_id) == "keyring_locked"


def test_new_and_nobody_to_give_it_a_password(monkeypatch: pytest.MonkeyPatch, account_id: str) -> None:
    with SecretService(unlocked=False) as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        assert failure_code(real_vault().load, account_id) == "keyring_dismissed"
        assert failure_code(real_vault().store, account_id, FIRST) == "keyring_dismissed"
    gc.collect()


def test_frozen_then_thawed(service: SecretService, account_id: str) -> None:
    patient, vault = real_vault(), real_vault(deadline=0.1)
    patient.store(account_id, FIRST)
    service.freeze()
    try:
        assert failure_code(vault.load, account_id) == "keyring_no_answer"
        assert (
            failure_code(vault.store, account_id, SECOND) == "keyring_no_answer"
        )  # and is not carried out later
    finally:
        service.thaw()
    join_keyring_threads()
    assert patient.load(account_id) == FIRST
    vault._worker._deadline = 20  # what it is in earnest: now it has to work, however busy the machine
    assert vault.load(account_id) == FIRST


def test_killed(own_service: SecretService, account_id: str) -> None:
    vault = real_vault()
    vault.store(account_id, FIRST)
    own_service.kill()
    assert failure_code(vault.load, account_id) in {"keyring_locked", "keyring_unavailable"}
    assert failure_code(vault.store, account_id, SECOND) in {"keyring_locked", "keyring_unavailable"}


def test_killed_while_it_was_frozen(own_service: SecretService, account_id: str) -> None:
    vault = real_vault(deadline=0.1)
    own_service.freeze()
    assert failure_code(vault.load, account_id) == "keyring_no_answer"
    own_service.kill()
    join_keyring_threads()
    vault._worker._deadline = 20
    assert failure_code(vault.load, account_id) in {"keyring_locked", "keyring_unavailable"}


def test_without_its_bus(own_service: SecretService, account_id: str) -> None:
    vault = real_vault()
    own_service.bus.terminate()
    own_service.bus.wait(20)
    assert failure_code(vault.load, account_id) == "keyring_unavailable"
    assert failure_code(vault.store, account_id, FIRST) == "keyring_unavailable"
