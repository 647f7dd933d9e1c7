"""One page of the help window, and how its HTML is put together. It knows no widget."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape, unescape
from typing import Final

SCHEME: Final = "help"
"""Of the links between pages: "help:lists", "help:nxcloud/9002"."""
START: Final = "start"
CODES: Final = "codes"
SHORTCUTS: Final = "shortcuts"
"""Pages that the window leads to: the first of the guide, the list of all codes, the keyboard shortcuts."""
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Page:
    """id: what a link names. html: its body, with a link only to other pages. section: the headings above its
    title in the contents, () for the guide. searched: whether it is found by its words."""

    id: str
    title: str
    html: str
    section: tuple[str, ...] = ()
    searched: bool = True

    @property
    def text(self) -> str:
        """What a person reads of it, in one line."""
        return " ".join(unescape(_TAG.sub(" ", self.html)).split())

    @property
    def links(self) -> tuple[str, ...]:
        """Every address that it links to."""
        return tuple(re.findall(r'href="([^"]*)"', self.html))


def heading(text: str, level: int = 1) -> str:
    return f"<h{level}>{escape(text)}</h{level}>"


def paragraph(text: str, kind: str = "") -> str:
    """kind: a class of the style sheet, such as "muted"."""
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def link(page_id: str, text: str) -> str:
    return f'<a href="{SCHEME}:{page_id}">{escape(text)}</a>'


def table(rows: Iterable[tuple[str, str]], first: int = 0) -> str:
    """rows: of HTML. first: the width of the first column in pixels, so that tables below one another stand
    in line; 0 for as wide as it needs."""
    width = f' width="{first}"' if first else ""
    lines = (f"<td{width}>{name}</td><td>{text}</td>" for name, text in rows)
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def found(pages: Iterable[Page], words: str) -> list[Page]:
    """Those that hold all of the words; those whose title does, first."""
    wanted = words.casefold().split()
    hits = [page for page in pages if page.searched and _holds(f"{page.id} {page.text}", wanted)]
    return sorted(hits, key=lambda page: not _holds(f"{page.id} {page.title}", wanted))


def _holds(text: str, wanted: list[str]) -> bool:
    folded = text.casefold()
    return bool(wanted) and all(word in folded for word in wanted)
