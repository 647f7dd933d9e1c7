"""What the page says at a start of a message that was kept from a file, and what can be done about it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.kept_draft import Kept, Origin

LEFT = Qt.MouseButton.LeftButton
FILE = Path("/people/anna/sale.nxdesk")
SAVED = Draft("Sale", TextMessage("30 %"))
MINE = Draft("Sale", TextMessage("40 %"))


def offered(page: ComposePage) -> list[str]:
    """The words on its buttons, but for the one that closes it."""
    page.window().grab()  # a new button is shown when the page is laid out
    return [one.text() for one in page.kept_banner.findChildren(QPushButton) if one.text()]


@pytest.mark.parametrize(
    ("origin", "said", "buttons"),
    [
        (Origin.BEFORE, "Save puts the changes there", ["Open the file instead"]),
        (Origin.OTHER, "changed elsewhere", ["Open the file instead"]),
        (Origin.GONE, "cannot be read any more", []),
    ],
)
def test_what_is_said(
    page: ComposePage, editor: Editor, origin: Origin, said: str, buttons: list[str]
) -> None:
    editor.restore(Kept(MINE, FILE, origin, None if origin is Origin.GONE else SAVED))
    assert page.kept_banner.isVisible()
    assert "sale.nxdesk" in page.kept_banner.accessibleName()
    assert said in page.kept_banner.accessibleName()
    assert offered(page) == buttons


def test_nothing_is_said_of_a_message_that_is_saved_or_had_no_file(page: ComposePage, editor: Editor) -> None:
    editor.restore(Kept(SAVED, FILE, Origin.SAME, SAVED))
    assert not page.kept_banner.isVisible()
    editor.restore(Kept(MINE))
    assert not page.kept_banner.isVisible()


def test_the_button_asks_for_the_file_and_the_note_goes_with_the_next_file(
    qtbot: QtBot, page: ComposePage, editor: Editor, tmp_path: Path
) -> None:
    editor.restore(Kept(MINE, FILE, Origin.BEFORE, SAVED))
    (again,) = (one for one in page.kept_banner.findChildren(QPushButton) if one.text())
    with qtbot.waitSignal(page.file_requested) as asked:
        qtbot.mouseClick(again, LEFT)
    assert asked.args == [FILE]
    editor.save(tmp_path / "other.nxdesk")
    assert not page.kept_banner.isVisible()


def test_the_note_can_be_closed_and_stays_closed(qtbot: QtBot, page: ComposePage, editor: Editor) -> None:
    editor.restore(Kept(MINE, FILE, Origin.BEFORE, SAVED))
    close = next(one for one in page.kept_banner.findChildren(QPushButton) if not one.text())
    qtbot.mouseClick(close, LEFT)
    editor.set_message(TextMessage("50 %"))
    assert not page.kept_banner.isVisible()
    assert editor.path == FILE
