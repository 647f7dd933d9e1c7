"""`nxdesk send`, against the practice gateway over real HTTP."""

import io
import re
from pathlib import Path

import pytest

from nxdesk import paths
from nxdesk import program as program_module
from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.store import AccountStore
from nxdesk.accounts.vault import MemoryVault
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.journal.journal import Journal
from nxdesk.problems import Failure
from nxdesk.sending.lock import sender_lock
from tests.commands.conftest import Nxdesk, write_draft, write_list

pytestmark = pytest.mark.usefixtures("lists_read_here")

KEYS = {
    *("send", "state", "people", "requests", "accepted", "refused", "unknown", "waiting"),
    *("channels", "repeated", "rejected", "blocked"),
}


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)


def test_the_practice_account_when_none_is_named(nxdesk: Nxdesk, draft: Path, five: Path) -> None:
    ended = nxdesk("send", draft, "--to", five, "--yes", "--json")
    assert ended.code == 0
    assert set(ended.json) == KEYS
    assert ended.json == {
        "send": "1",
        "state": "finished",
        "people": 5,
        "requests": 1,
        "accepted": 5,
        "refused": 0,
        "unknown": 0,
        "waiting": 0,
        "channels": {
            "viber": {"accepted": 5, "refused": 0, "codes": {"0": 5}},
            "sms": {"accepted": 0, "refused": 0, "codes": {}},
        },
        "repeated": 1,
        "rejected": 1,
        "blocked": 0,
    }
    assert ended.err == "5 of 5 people: 5 accepted\n"


def test_in_words(nxdesk: Nxdesk, draft: Path, tmp_path: Path) -> None:
    numbers = write_list(tmp_path / "l.csv", ["+447700900914", "+447700900120"])
    ended = nxdesk("send", draft, "--to", numbers, "--yes")
    assert ended.code == 0
    assert ended.out.splitlines() == [
        "Send 1 “Spring”: finished",
        "  2 people in 1 request: 2 accepted",
        "  Viber: 2 people, 14003 Viber failed to send (NXCloud: “Send error”)",
        "  SMS: 2 people, 0 Success",
        "To see everybody in a table: nxdesk report 1 FILE.xlsx",
    ]


def test_refused_people_are_exit_code_1_and_explained(nxdesk: Nxdesk, draft: Path, tmp_path: Path) -> None:
    numbers = write_list(tmp_path / "l.csv", ["+447700900902", "+447700900120"])
    ended = nxdesk("send", draft, "--to", numbers, "--yes")
    assert ended.code == 1
    assert (
        "  Refused: 2 people. 9002 A number in this request is not valid (NXCloud: “Phone number" in ended.out
    )
    assert "To send to the refused again: nxdesk resume 1 --retry-refused" in ended.out


def test_channels_take_the_place_of_the_drafts(nxdesk: Nxdesk, draft: Path, five: Path) -> None:
    ended = nxdesk("send", draft, "--to", five, "--yes", "--json", "--channels", "sms")
    assert ended.json["channels"]["sms"] == {"accepted": 5, "refused": 0, "codes": {"0": 5}}
    assert ended.json["channels"]["viber"]["codes"] == {}


def test_a_draft_without_a_name_is_called_after_its_file(nxdesk: Nxdesk, five: Path, tmp_path: Path) -> None:
    draft = write_draft(tmp_path / "march.nxdesk", name="")
    assert nxdesk("send", draft, "--to", five, "--yes").out.startswith("Send 1 “march”")


def test_warnings_are_told_and_errors_stop(nxdesk: Nxdesk, five: Path, tmp_path: Path) -> None:
    long = write_draft(tmp_path / "long.nxdesk", message={"textMessage": {"text": "x" * 1001}})
    ended = nxdesk("send", long, "--to", five, "--yes")
    assert ended.code == 0
    assert re.match("Warning: Text: 1,?001 of 1,?000 characters", ended.err)
    empty = write_draft(tmp_path / "empty.nxdesk", message={"textMessage": {"text": ""}})
    ended = nxdesk("send", empty, "--to", five, "--yes")
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
    assert "Text: Enter a text." in ended.err


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("send", "{draft}", "--to", "{five}"), 3, "there is no terminal here to ask on"),
        (("send", "none.nxdesk", "--to", "{five}", "--yes"), 3, "“none.nxdesk”"),
        (("send", "{five}", "--to", "{five}", "--yes"), 3, "is not a draft"),
        (("send", "{draft}", "--to", "none.xlsx", "--yes"), 3, "“none.xlsx”"),
        (("send", "{draft}", "--to", "{five}", "--column", "Nix", "--yes"), 3, "no column “Nix”"),
        (("send", "{draft}", "--to", "{five}", "--sheet", "Nix", "--yes"), 3, "no sheet “Nix”"),
        (("send", "{draft}", "--to", "{five}", "--country", "ZZ", "--yes"), 2, "“ZZ” is not the code"),
        (("send", "{draft}", "--to", "{five}", "--account", "Nobody", "--yes"), 3, "no account “Nobody”"),
        (("send", "{draft}", "--to", "{five}", "--appkey", "K", "--yes"), 2, "belong together"),
        (
            (
                "send",
                "{draft}",
                "--to",
                "{five}",
                "--account",
                "A",
                "--appkey",
                "K",
                "--address",
                "https://x",
                "--yes",
            ),
            2,
            "not both",
        ),
        (
            ("send", "{draft}", "--to", "{five}", "--appkey", "K", "--address", "http://x.example", "--yes"),
            3,
            "must begin with https://",
        ),
        (
            ("send", "{draft}", "--to", "{five}", "--appkey", "K", "--address", "https://x.example", "--yes"),
            3,
            "NXDESK_ACCESS_KEY and NXDESK_ACCESS_SECRET are not set",
        ),
    ],
)
def test_what_cannot_start_is_one_sentence_and_writes_nothing(
    nxdesk: Nxdesk, draft: Path, five: Path, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    ended = nxdesk(*(argument.format(draft=draft, five=five) for argument in arguments))
    assert (ended.code, ended.out, ended.err.count("\n")) == (code, "", 1)
    assert sentence in ended.err
    assert nxdesk("sends", "--json").json == {"sends": []}


def test_nobody_to_send_to(nxdesk: Nxdesk, draft: Path, tmp_path: Path) -> None:
    ended = nxdesk("send", draft, "--to", write_list(tmp_path / "l.csv", ["12", "none"]), "--yes")
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)


def test_a_dry_run_counts_and_writes_nothing(nxdesk: Nxdesk, tmp_path: Path) -> None:
    text = {"textMessage": {"text": "x" * 155}}
    draft = write_draft(tmp_path / "d.nxdesk", message=text)
    numbers = write_list(tmp_path / "l.csv", ["+447700900120", "+60123456789", "+60123456788", "bad"])
    ended = nxdesk("send", draft, "--to", numbers, "--dry-run", "--json")
    assert ended.code == 0
    assert set(ended.json) == KEYS | {"sms_parts"}
    assert ended.json["send"] is None
    assert (ended.json["state"], ended.json["people"], ended.json["waiting"]) == ("waiting", 3, 3)
    assert (ended.json["accepted"], ended.json["requests"], ended.json["rejected"]) == (0, 1, 1)
    # API, section 8: in Malaysia the operator adds 7 characters, so 155 are two parts there.
    assert ended.json["sms_parts"] == {"per_person_max": 2, "total": 5}
    assert nxdesk("sends", "--json").json == {"sends": []}
    viber_only = nxdesk("send", draft, "--to", numbers, "--dry-run", "--json", "--channels", "viber")
    assert viber_only.json["sms_parts"] is None
    words = nxdesk("send", draft, "--to", numbers, "--dry-run").out
    assert "3 people in 1 request, through the practice account" in words
    assert words.endswith("Nothing was sent.\n")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("typed", "code", "sends"), [("y\n", 0, 1), ("n\n", 3, 0), ("\n", 3, 0), ("", 3, 0)])
def test_the_question(
    nxdesk: Nxdesk,
    draft: Path,
    five: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    code: int,
    sends: int,
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    ended = nxdesk("send", draft, "--to", five)
    assert ended.code == code
    assert "5 people in 1 request, through the practice account" in ended.err
    assert "Send it now? [y/N]" in ended.err
    assert len(nxdesk("sends", "--json").json["sends"]) == sends


@pytest.mark.usefixtures("secrets")
def test_an_appkey_and_an_address_without_an_account(
    nxdesk: Nxdesk, draft: Path, five: Path, person_home: Path
) -> None:
    accepted: list[list[int]] = []
    with PracticeGateway(on_accept=lambda _id, phones: accepted.append(list(phones))) as gateway:
        arguments = ("--appkey", APPKEY, "--address", gateway.address, "--yes", "--json")
        ended = nxdesk("send", draft, "--to", five, *arguments)
    assert (ended.code, ended.json["accepted"]) == (0, 5)
    assert accepted == [[447700900120 + number for number in range(5)]]
    kept = b"".join(path.read_bytes() for path in person_home.iterdir() if path.is_file())
    for secret in (ACCESS_KEY, ACCESS_SECRET):
        assert secret not in ended.out + ended.err
        assert secret.encode() not in kept


def test_a_wrong_secret_stops_the_send_and_resume_goes_on(
    nxdesk: Nxdesk, draft: Path, five: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NXDESK_ACCESS_KEY", ACCESS_KEY)
    monkeypatch.setenv("NXDESK_ACCESS_SECRET", "wrong")
    with PracticeGateway() as gateway:
        arguments = ("--appkey", APPKEY, "--address", gateway.address, "--yes", "--json")
        ended = nxdesk("send", draft, "--to", five, *arguments)
        assert ended.code == 4
        assert (ended.json["state"], ended.json["waiting"]) == ("stopped", 5)
        assert ended.err.splitlines()[-1].startswith("1003 The access secret is wrong.")
        assert ended.err.endswith("5 people wait: “nxdesk resume 1” goes on.\n")
        monkeypatch.delenv("NXDESK_ACCESS_SECRET")
        without = nxdesk("resume", "1")
        assert (without.code, without.err.count("\n")) == (3, 1)
        assert "NXDESK_ACCESS_SECRET is not set" in without.err
        monkeypatch.setenv("NXDESK_ACCESS_SECRET", ACCESS_SECRET)
        ended = nxdesk("resume", "1", "--json")
    assert (ended.code, ended.json["state"], ended.json["accepted"]) == (0, "finished", 5)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch, person_home: Path) -> MemoryVault:
    """An account "Office" whose gateway is not running, in a vault that this test holds."""
    person_home.mkdir(exist_ok=True)
    AccountStore(person_home / "accounts.json").save(Account("id", "Office", APPKEY, "http://127.0.0.1:9"))
    vault = MemoryVault("keyring_missing")
    monkeypatch.setattr(program_module, "open_vault", lambda: vault)
    return vault


def test_an_account_of_the_window(nxdesk: Nxdesk, draft: Path, five: Path, office: MemoryVault) -> None:
    office.store("id", Credentials(ACCESS_KEY, ACCESS_SECRET))
    store = AccountStore()
    with PracticeGateway() as gateway:
        store.save(Account("id", "Office", APPKEY, gateway.address))
        ended = nxdesk("send", draft, "--to", five, "--account", "office", "--yes", "--json")
    assert (ended.code, ended.json["accepted"]) == (0, 5)


@pytest.mark.usefixtures("office")
def test_without_a_keyring_it_says_what_to_do_instead(nxdesk: Nxdesk, draft: Path, five: Path) -> None:
    ended = nxdesk("send", draft, "--to", five, "--account", "Office", "--yes")
    assert (ended.code, ended.err.count("\n")) == (3, 1)
    assert ended.err.startswith("This computer has no keyring")
    assert "Give --appkey and --address" in ended.err


def test_damaged_accounts_are_named_as_the_cause(
    nxdesk: Nxdesk, draft: Path, five: Path, person_home: Path
) -> None:
    person_home.mkdir()
    (person_home / "accounts.json").write_text("{")
    ended = nxdesk("send", draft, "--to", five, "--account", "Office", "--yes")
    assert (ended.code, ended.err.count("\n")) == (3, 1)
    assert "was damaged" in ended.err
    assert "no account “Office”" in ended.err


def test_while_another_nxdesk_sends_nothing_is_written(
    nxdesk: Nxdesk, draft: Path, five: Path, person_home: Path
) -> None:
    nxdesk("sends")
    with sender_lock(person_home / "journal.db"):
        ended = nxdesk("send", draft, "--to", five, "--yes")
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)
    assert nxdesk("sends", "--json").json == {"sends": []}


def test_what_cannot_be_recorded_stops_the_send(
    nxdesk: Nxdesk, draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = write_list(tmp_path / "l.csv", [f"+{79161000000 + number}" for number in range(2001)])

    def disk_full(*_: object) -> None:
        raise Failure("journal_disk_full")

    monkeypatch.setattr(Journal, "record", disk_full)
    ended = nxdesk("send", draft, "--to", numbers, "--yes", "--json")
    assert ended.code == 4
    assert ended.json["state"] == "stopped"
    assert (ended.json["unknown"], ended.json["waiting"], ended.json["accepted"]) == (2000, 1, 0)
    assert ended.err.splitlines()[-1].startswith("The disk is full")
    assert ended.err.endswith("1 person waits: “nxdesk resume 1” goes on.\n")


def test_once_begun_nothing_ends_as_could_not_start(
    nxdesk: Nxdesk, draft: Path, five: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("+447700900120")

    monkeypatch.setattr(program_module.Program, "run", fail)
    ended = nxdesk("send", draft, "--to", five, "--yes")
    assert (ended.code, ended.out, ended.err.count("\n")) == (4, "", 1)
    assert "ValueError in test_send.py" in ended.err
    assert ended.err.endswith("“nxdesk resume 1” goes on with whoever waits.\n")
    assert "447700900120" not in ended.err


def test_who_is_on_the_do_not_contact_list_gets_nothing(nxdesk: Nxdesk, draft: Path, tmp_path: Path) -> None:
    with DoNotContact(paths.home() / "journal.db") as do_not_contact:
        do_not_contact.add([447700900120])
    numbers = write_list(tmp_path / "l.csv", ["+447700900120", "+447700900121"])
    planned = nxdesk("send", draft, "--to", numbers, "--dry-run", "--json").json
    assert (planned["people"], planned["blocked"]) == (1, 1)
    sent = nxdesk("send", draft, "--to", numbers, "--yes", "--json").json
    assert (sent["people"], sent["accepted"], sent["blocked"]) == (1, 1, 1)
