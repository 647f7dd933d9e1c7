"""The guide: HTML files in resources/help, a folder a language. A page that is not translated is English."""

import re
from html import unescape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from nxdesk import paths
from nxdesk.ui.help.page import Page
from nxdesk.ui.texts.language import SOURCE

CONTENTS: Final = tuple(
    (
        "start compose fields channels test lists do-not-contact sending unknown results accounts drafts data"
    ).split()
)
"""The files, without their ending, in the order of the contents."""
_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


def guide() -> tuple[Page, ...]:
    """In the language that numbers and dates are written in, which is the window's."""
    folders = _folders()
    return tuple(_page(name, folders) for name in CONTENTS)


def _page(name: str, folders: list[Path]) -> Page:
    file = next(folder / f"{name}.html" for folder in folders if (folder / f"{name}.html").is_file())
    html = file.read_text("utf-8")
    title = _TITLE.search(html)
    assert title is not None, file
    return Page(name, unescape(title[1]), html)


def _folders() -> list[Path]:
    """Of the language first; the one of the source last."""
    whole, now = paths.resources() / "help", QLocale()
    ours = [
        folder
        for folder in sorted(whole.iterdir())
        if folder.is_dir()
        and (QLocale(folder.name).language(), QLocale(folder.name).script()) == (now.language(), now.script())
    ]
    return [*ours, whole / SOURCE]
