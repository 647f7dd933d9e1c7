"""What a person may type as an account, and what is said about the rest."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nxdesk.accounts.account import Account, Credentials
from nxdesk.accounts.check import check, clean, is_local

GOOD = Account("1", "Shop", "appkey1", "https://api.nxcloud.com")
SECRETS = Credentials("fme2na3kdi3ki", "abciiiko2k3")


def codes(account: Account, credentials: Credentials | None = None, taken: tuple[str, ...] = ()) -> list[str]:
    return [f"{problem.field}: {problem.code}" for problem in check(account, credentials, taken)]


def test_a_good_account_has_no_problems() -> None:
    assert codes(GOOD, SECRETS, ("Café",)) == []
    assert codes(replace(GOOD, webhook="http://shop.example:8080/receipts?shop=7#x")) == []


def test_an_empty_form_misses_everything_but_the_webhook() -> None:
    assert codes(Account("1", " ", "\t", " \u200b"), Credentials("", " ")) == [
        "name: account_name_missing",
        "appkey: appkey_missing",
        "address: address_missing",
        "access_key: access_key_missing",
        "access_secret: access_secret_missing",
    ]


@pytest.mark.parametrize("name", ["Shop", "SHOP", "practice", "Practice"])
def test_a_name_is_taken_in_any_case(name: str) -> None:
    (problem,) = check(replace(GOOD, name=name), None, ("shop", "Straße"))
    assert (problem.code, problem.field, problem.params) == ("account_name_taken", "name", {"name": name})
    assert codes(replace(GOOD, name="STRASSE"), None, ("Straße",)) == ["name: account_name_taken"]


@pytest.mark.parametrize(
    "address",
    [
        "https://api.nxcloud.com",
        "https://api.nxcloud.com/",
        "HTTPS://API.NXCLOUD.COM:8443/path/of/a_proxy",
        "https://gateway",
        "https://xn--fiqs8s.example.",
        "https://10.0.0.7:443",
        "https://[2001:db8::1]:8443/",
        "http://127.0.0.1:8080",
        "http://localhost/practice",
        "http://LOCALHOST:1",
        "http://[::1]:8080/",
    ],
)
def test_a_good_address(address: str) -> None:
    assert codes(replace(GOOD, address=address)) == []


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://api.nxcloud.com", "address_not_safe"),
        ("http://127.0.0.1.evil.example", "address_not_safe"),
        ("http://localhost.evil.example", "address_not_safe"),
        ("http://0.0.0.0:80", "address_not_safe"),
        ("http://[::2]", "address_not_safe"),
        ("http://[::ffff:127.0.0.1]", "address_not_safe"),
        ("https://person:password@api.nxcloud.com", "address_with_password"),
        ("http://localhost@evil.example", "address_with_password"),
        ("http://person:@localhost", "address_with_password"),
        ("https://api.nxcloud.com?debug=1", "address_with_query"),
        ("https://api.nxcloud.com/?", "address_with_query"),
        ("https://api.nxcloud.com/#top", "address_with_query"),
        ("api.nxcloud.com", "address_malformed"),
        ("//api.nxcloud.com", "address_malformed"),
        ("ftp://api.nxcloud.com", "address_malformed"),
        ("https:api.nxcloud.com", "address_malformed"),
        ("https://", "address_malformed"),
        ("https:///path", "address_malformed"),
        ("https://:443", "address_malformed"),
        ("https://api.nxcloud.com:0", "address_malformed"),
        ("https://api.nxcloud.com:65536", "address_malformed"),
        ("https://api.nxcloud.com:https", "address_malformed"),
        ("https://api..nxcloud.com", "address_malformed"),
        ("https://-api.nxcloud.com", "address_malformed"),
        ("https://api nxcloud.com", "address_malformed"),
        ("https://api.nxcloud.com/\tpath", "address_malformed"),
        ("https://api.nxcloud.com\n", "address_malformed"),
        (" https://api.nxcloud.com", "address_malformed"),
        ("http://localhost\\@evil.example", "address_malformed"),
        ("http://127.0.0.1%2eevil.example", "address_malformed"),
        ("http://①27.0.0.1", "address_malformed"),
        ("https://接口.example", "address_malformed"),
        ("https://[2001:db8::1", "address_malformed"),
        ("https://[fe80::1%25eth0]/", "address_malformed"),
        ("https://::1/", "address_malformed"),
    ],
)
def test_a_bad_address(address: str, code: str) -> None:
    assert codes(replace(GOOD, address=address)) == [f"address: {code}"]


def test_only_this_computer_is_local() -> None:
    for address in ("http://127.0.0.1:1", "https://localhost", "http://[::1]/x"):
        assert is_local(address), address
    for address in (
        "",
        "localhost",
        "http://127.0.0.2",
        "http://example.com/?localhost",
        "http://[",
        "http://a@b",
    ):
        assert not is_local(address), address


@given(st.text() | st.from_regex(r"https?://[a-z0-9.:@\[\]%/\\?# -]{0,20}", fullmatch=True))
@settings(derandomize=True, deadline=None)
def test_whatever_is_typed_is_checked_without_an_exception(text: str) -> None:
    problems = check(Account("1", text, text, text, text), Credentials(text, text))
    assert len({problem.field for problem in problems}) == len(problems)
    if "address" not in {problem.field for problem in problems}:
        assert text.lower().startswith("https://") or is_local(text)


@pytest.mark.parametrize(
    "webhook", ["", "shop.example", "ftp://shop.example", "https://", "https://shop. example"]
)
def test_a_bad_webhook(webhook: str) -> None:
    assert codes(replace(GOOD, webhook=webhook)) == ["webhook: webhook_malformed"]


def test_a_webhook_carries_no_password_into_the_file() -> None:
    assert codes(replace(GOOD, webhook="https://me:secret@shop.example")) == [
        "webhook: webhook_with_password"
    ]


@pytest.mark.parametrize(
    "secret", ["a\nb", "a\r\nX: y", "a\x00", "a\x7f", "密钥", "a\u200bb", " a", "a\t", "é"]
)
def test_a_secret_is_what_a_header_can_carry(secret: str) -> None:
    assert codes(GOOD, Credentials(secret, "b")) == ["access_key: access_key_characters"]
    assert codes(GOOD, Credentials("a", secret)) == ["access_secret: access_secret_characters"]


def test_a_secret_may_have_any_printable_character_within() -> None:
    printable = "".join(map(chr, range(0x21, 0x7F)))
    assert codes(GOOD, Credentials(printable, f"a {printable}")) == []


def test_problems_tell_no_secret() -> None:
    assert "päss" not in repr(check(GOOD, Credentials("päss", "päss")))


@pytest.mark.parametrize(
    "around", [" ", "\t", "\r\n", "\u00a0", "\u3000", "\u200b", "\ufeff", " \u200b\n\ufeff "]
)
def test_what_was_pasted_around_is_stripped(around: str) -> None:
    assert clean(around + "a b" + around) == "a b"
    assert clean(around) == ""
