"""The three signature vectors that the vendor publishes."""

import hashlib

import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.gateway.signing import headers, sign

CREDENTIALS = Credentials("fme2na3kdi3ki", "abciiiko2k3")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"name":"牛小信","id":10001}', "87c3560d3331ae23f1021e2025722354"),
        ('{"id":10001,"name":"牛小信"}', "7750759da06333f20d0640be09355e34"),
        ('{"id": 10001, "name": "牛小信"}', "d0c24a9886c629330d7f3f2056c65bc2"),
    ],
)
def test_published_vectors(body: str, expected: str) -> None:
    assert sign(CREDENTIALS, "1655710885431", body.encode(), biz_type="1", action="send") == expected


def test_an_empty_body_drops_its_part() -> None:
    text = "accessKey=fme2na3kdi3ki&action=mt&bizType=8&ts=1&accessSecret=abciiiko2k3"
    assert sign(CREDENTIALS, "1", b"") == hashlib.md5(text.encode()).hexdigest()


def test_the_headers_are_the_five_and_never_the_secret() -> None:
    made = headers(CREDENTIALS, "1", b"{}")
    assert set(made) == {"Content-Type", "accessKey", "ts", "bizType", "action", "sign"}
    assert (made["bizType"], made["action"]) == ("8", "mt")
    assert not any("abciiiko2k3" in value for value in made.values())
