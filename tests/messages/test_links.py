"""The links of each kind of message, and a file's name and type from its link."""

import pytest

from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
)
from nxdesk.messages.links import file_of, links_of

A, B, C = "https://a.example/a", "http://b.example", "https://c.example/c.mp4"


@pytest.mark.parametrize(
    ("message", "links"),
    [
        (TextMessage(f"See {A}. Or *{B}*, or {A}"), (A, B)),
        (TextMessage("no link"), ()),
        (PictureMessage(f" {A} "), (A,)),
        (PictureMessage("nonsense"), ()),
        (PictureMessage("http://["), ()),
        (VideoMessage(C, A, "1", "1"), (C, A)),
        (FileMessage("n", A, "pdf"), (A,)),
        (ChoiceMessage(f"{A}", (Button("x", B), Button("y", A))), (A, B)),
        (CardMessage("Hi", A, (Button("x", B), Button("y", ""))), (A, B)),
        (CardMessage("Hi", None), ()),
    ],
)
def test_every_link_once(message: Message, links: tuple[str, ...]) -> None:
    assert links_of(message) == links


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://a.example/x/price%20list.PDF?v=1#p", ("price list.PDF", "pdf")),
        ("https://a.example/Цены.xlsx", ("Цены.xlsx", "xlsx")),
        ("https://a.example/a.tar.docx", ("a.tar.docx", "docx")),
        ("https://a.example/run.exe", None),
        ("https://a.example/.pdf", None),
        ("https://a.example/pdf", None),
        ("https://a.example.pdf", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_the_file_of_a_link(url: str, found: tuple[str, str] | None) -> None:
    assert file_of(url) == found
