"""What was meant as a link in a text and is none; and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nxdesk.messages.link_form import bad_links, is_link


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("See https://shop.example.com/boots.", []),
        ("(http://shop.example.com:8080/a?b=c#d), *https://a.example*", []),
        ("https://münchen.example/Öl https://магазин.example https://商店.example", []),
        ("http://[2001:db8::1]/a http://192.0.2.1/a", []),
        ("https://a_b.example.com is odd, https://a-b.example.com is not", []),
        ("no link: just words, 12:30, a//b, and shop.example.com", []),
        ("the part http: of a name", []),
        ("https:/shop.example", ["https:/shop.example"]),
        ("https//shop.example/a, too", ["https//shop.example/a"]),
        ("htps://shop.example htttp://shop.example", ["htps://shop.example", "htttp://shop.example"]),
        ("https:\\\\shop.example", ["https:\\\\shop.example"]),
        ("https://shop", ["https://shop"]),
        ("https://", ["https:"]),
        ("https://.example https://a..example", ["https://.example", "https://a..example"]),
        ("https://shop.example:99999/a", ["https://shop.example:99999/a"]),
        ("http://[::1/a", ["http://[::1/a"]),
        ("https:///shop.example", ["https:///shop.example"]),
    ],
)
def test_what_leads_nowhere(text: str, bad: list[str]) -> None:
    found = [link.rstrip("/") for link in bad_links(text)]
    assert found == [link.rstrip("/") for link in bad]


@given(st.text(st.sampled_from("htps:/\\.ab[]@ 1\n\ud800"), max_size=30))
def test_any_text_can_be_looked_through(text: str) -> None:
    for link in bad_links(text):
        assert link.rstrip() == link
    is_link(text)
