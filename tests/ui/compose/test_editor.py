"""The draft being composed, without a window."""

from pathlib import Path

import pytest

from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage, Kind, TextMessage
from nxdesk.problems import Failure
from nxdesk.ui.compose.editor import Editor

CARD = CardMessage("Hi", "https://p.example/a.jpg", (Button("Go", "https://a.example"),))


@pytest.fixture
def editor() -> Editor:
    return Editor()


def test_a_switch_of_kind_takes_the_default_channels_along(editor: Editor) -> None:
    assert editor.draft.priority is Priority.VIBER_THEN_SMS
    editor.switch(Kind.CARD)
    assert editor.draft.priority is Priority.VIBER_ONLY
    editor.set_priority(Priority.ALL)
    editor.switch(Kind.TEXT)
    assert editor.draft.priority is Priority.ALL


def test_a_switch_there_and_back_loses_nothing(editor: Editor) -> None:
    editor.show(Draft("x", CARD, Priority.VIBER_ONLY))
    for kind in (Kind.TEXT, Kind.FILE, Kind.PICTURE, Kind.CARD):
        editor.switch(kind)
    assert editor.message == CARD


def test_changed_is_said_once_for_each_new_value(editor: Editor) -> None:
    heard: list[str] = []
    editor.changed.connect(lambda: heard.append("changed"))
    editor.replaced.connect(lambda: heard.append("replaced"))
    editor.set_message(TextMessage("a"))
    editor.set_message(TextMessage("a"))
    assert heard == ["changed"]
    editor.switch(Kind.CARD)
    editor.switch(Kind.CARD)
    assert heard == ["changed", "replaced", "changed"]


def test_save_and_open(editor: Editor, tmp_path: Path) -> None:
    path = tmp_path / "a.nxdesk"
    editor.show(Draft("Sale", CARD, Priority.VIBER_ONLY), saved=False)
    assert editor.dirty
    editor.save(path)
    assert not editor.dirty
    editor.set_name("Other")
    assert editor.dirty
    editor.open(path)
    assert (editor.draft.name, editor.dirty, editor.path) == ("Sale", False, path)


def test_a_file_that_cannot_be_opened_leaves_the_draft(editor: Editor, tmp_path: Path) -> None:
    editor.set_message(TextMessage("mine"))
    (tmp_path / "bad.nxdesk").write_text("{")
    with pytest.raises(Failure):
        editor.open(tmp_path / "bad.nxdesk")
    assert editor.message == TextMessage("mine")
