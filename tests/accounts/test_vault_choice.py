"""Which keyring the vault takes at all. Asked in a Python of its own, since keyring decides only once."""

import os
import textwrap
from pathlib import Path

import pytest

from nxdesk.accounts.vault import SERVICE, MemoryVault, Place
from tests.accounts.python import run_python
from tests.accounts.secret_service import SecretService

CHOICE = """
    import sys
    from nxdesk.accounts.vault import open_vault
    early = {"keyring", "secretstorage", "jeepney"} & set(sys.modules)
    vault = open_vault(float(sys.argv[1]))
    print("too early" if early else vault.place, vault.reason)
"""
THIRD_PARTY = """
    from keyring.backend import KeyringBackend
    from keyring.backends import SecretService

    class Plaintext(KeyringBackend):
        priority = 9
        def get_password(self, service, username): raise AssertionError("used")
        def set_password(self, service, username, password): raise AssertionError("used")

    class Keyring(SecretService.Keyring):
        priority = 9
"""


@pytest.fixture
def computer(tmp_path: Path) -> dict[str, str]:
    """Environment variables of a computer without D-Bus, that has a plug-in with keyrings nobody knows."""
    (tmp_path / "third_party.py").write_text(textwrap.dedent(THIRD_PARTY))
    (tmp_path / "frozen.py").write_text("import threading\nthreading.Event().wait()\n")
    registered = tmp_path / "third_party-1.dist-info"
    registered.mkdir()
    (registered / "METADATA").write_text("Metadata-Version: 2.1\nName: third_party\nVersion: 1\n")
    (registered / "entry_points.txt").write_text("[keyring.backends]\nthird_party = third_party\n")
    root = Path(__file__).parents[2]
    return {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": f"{root}{os.pathsep}{tmp_path}"}


def test_no_keyring_at_all(computer: dict[str, str]) -> None:
    """Nor is the plug-in taken, which keyring itself would take: it has the highest priority."""
    assert run_python(CHOICE, computer, "20") == "memory keyring_missing"


@pytest.mark.parametrize(
    ("backend", "reason"),
    [
        ("keyring.backends.null.Keyring", "keyring_not_safe"),
        ("keyring.backends.fail.Keyring", "keyring_missing"),
        ("keyring.backends.chainer.ChainerBackend", "keyring_not_safe"),  # of none: it would keep nothing
        ("third_party.Plaintext", "keyring_not_safe"),
        ("third_party.Keyring", "keyring_not_safe"),  # a trusted one's child, and its namesake
        ("not_installed.Keyring", "keyring_unavailable"),
        ("frozen.Keyring", "keyring_no_answer"),
    ],
)
def test_a_keyring_named_in_the_environment(computer: dict[str, str], backend: str, reason: str) -> None:
    deadline = "0.5" if reason == "keyring_no_answer" else "20"
    environment = {**computer, "PYTHON_KEYRING_BACKEND": backend}
    assert run_python(CHOICE, environment, deadline) == f"memory {reason}"


def test_a_keyring_named_in_the_configuration(computer: dict[str, str], tmp_path: Path) -> None:
    configuration = tmp_path / ".config" / "python_keyring" / "keyringrc.cfg"
    configuration.parent.mkdir(parents=True)
    configuration.write_text("[backend]\ndefault-keyring=third_party.Plaintext\n")
    assert run_python(CHOICE, computer, "20") == "memory keyring_not_safe"
    configuration.write_text("no configuration")
    assert run_python(CHOICE, computer, "20") == "memory keyring_unavailable"


@pytest.mark.parametrize("named", [{}, {"PYTHON_KEYRING_BACKEND": "keyring.backends.chainer.ChainerBackend"}])
def test_a_real_secret_service(computer: dict[str, str], named: dict[str, str]) -> None:
    """Alone, or as the only trusted link of a chain."""
    script = (
        CHOICE
        + """
    from nxdesk.accounts.account import Credentials
    vault.store("id", Credentials("key", "secret"))
    print(vault.load("id") == Credentials("key", "secret"))
    """
    )
    with SecretService() as service:
        environment = {**computer, "DBUS_SESSION_BUS_ADDRESS": service.address, **named}
        assert run_python(script, environment, "20").split() == ["keyring", "None", "True"]
        assert len(service.entries({"service": SERVICE, "username": "id"})) == 1


def test_memory_says_why() -> None:
    vault = MemoryVault("keyring_missing")
    assert (vault.place, vault.reason) == (Place.MEMORY, "keyring_missing")
