"""Drafts in files: kept by themselves, recent, from templates and from what was sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nxdesk import paths
from nxdesk.messages.draft import Draft, load, save
from nxdesk.messages.kinds import CardMessage, TextMessage
from nxdesk.messages.templates import keep, templates
from nxdesk.problems import Failure
from nxdesk.ui.compose.draft_files import DraftFiles
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.kept_draft import KeptDraft, Origin
from nxdesk.ui.compose.templates_sheet import TemplatesSheet
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

LEFT = Qt.MouseButton.LeftButton
SALE = Draft("Sale", TextMessage("30 %"))


@pytest.fixture
def home() -> Path:
    return paths.home()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def files(editor: Editor, home: Path, window: QWidget) -> DraftFiles:
    return DraftFiles(editor, home, window)


def sheet_of() -> TemplatesSheet:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, TemplatesSheet)]
    return next(one for one in found if one.isVisible())


def test_it_is_kept_while_one_goes_on_typing(
    qtbot: QtBot, editor: Editor, files: DraftFiles, home: Path
) -> None:
    files._timer.setInterval(30)
    kept = home / "kept.nxdesk"
    count = 0

    def typed_on() -> bool:
        nonlocal count
        count += 1
        editor.set_message(TextMessage("x" * count))
        return kept.exists()

    qtbot.waitUntil(typed_on)
    editor.set_message(TextMessage("last"))
    files.keep()
    assert load(kept).message == TextMessage("last")


def test_what_cannot_be_remembered_stops_nothing(
    editor: Editor, files: DraftFiles, home: Path, tmp_path: Path, answers: Answers
) -> None:
    (home / "settings.json").mkdir(parents=True)
    path = tmp_path / "sale.nxdesk"
    editor.show(SALE)
    answers.files = [path]
    assert files.save_as()
    files.open(path)
    assert editor.path == path


def test_an_earlier_write_never_overwrites_a_later_one(tmp_path: Path) -> None:
    kept = KeptDraft(tmp_path / "kept.nxdesk")
    early, late = kept.newer(Draft("early")), kept.newer(Draft("late"))
    late()
    early()
    assert load(kept.path).name == "late"
    kept.newer(Draft("again"))()
    assert load(kept.path).name == "again"


def test_a_full_disk_is_told(qtbot: QtBot, editor: Editor, files: DraftFiles, home: Path) -> None:
    (home / "kept.nxdesk").mkdir()
    told: list[Failure] = []
    files.failed.connect(told.append)
    files._timer.setInterval(0)
    editor.set_message(TextMessage("x"))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "draft_unwritable"


def test_the_crash_brings_back_what_was_kept(editor: Editor, files: DraftFiles, window: QWidget) -> None:
    editor.set_message(TextMessage("mine"))
    files.keep()
    other = Editor()
    DraftFiles(other, paths.home(), window).restore()
    assert other.message == TextMessage("mine")
    assert other.dirty


@pytest.fixture
def sale(editor: Editor, files: DraftFiles, tmp_path: Path) -> Path:
    """A file of the person's in which something was changed, and kept, but not saved."""
    path = tmp_path / "sale.nxdesk"
    save(path, SALE)
    files.open(path)
    editor.set_message(TextMessage("40 %"))
    files.keep()
    return path


def restarted(window: QWidget) -> Editor:
    """The editor of the next start."""
    other = Editor()
    DraftFiles(other, paths.home(), window).restore()
    return other


def test_a_kept_draft_knows_its_file_and_does_not_touch_it(sale: Path, window: QWidget) -> None:
    before = sale.read_bytes()
    again = restarted(window)
    assert (again.message, again.path, again.dirty) == (TextMessage("40 %"), sale, True)
    assert again.kept.origin is Origin.BEFORE
    assert sale.read_bytes() == before
    assert load(sale) == SALE
    again.save(sale)
    assert (load(sale).message, again.kept, again.dirty) == (TextMessage("40 %"), None, False)
    assert "kept_from" not in sale.read_text()


def test_a_kept_draft_that_was_saved_is_its_file_s(editor: Editor, sale: Path, window: QWidget) -> None:
    editor.save(sale)
    again = restarted(window)
    assert (again.path, again.dirty, again.kept) == (sale, False, None)


def test_a_file_that_another_changed_is_not_the_kept_draft_s(sale: Path, window: QWidget) -> None:
    save(sale, Draft("Sale", TextMessage("somebody else's")))
    again = restarted(window)
    assert (again.message, again.path, again.kept.origin) == (TextMessage("40 %"), None, Origin.OTHER)
    DraftFiles(again, paths.home(), window).keep()  # and a second crash does not make it forget
    assert restarted(window).kept.origin is Origin.OTHER


def test_what_another_changed_meanwhile_is_replaced_only_after_a_question(
    editor: Editor, files: DraftFiles, sale: Path, tmp_path: Path, answers: Answers
) -> None:
    other = Draft("Sale", TextMessage("somebody else's"))
    save(sale, other)
    answers.codes = ["cancel"]
    assert not files.save()
    assert load(sale) == other
    assert editor.dirty
    answers.codes, answers.files = ["save_as"], [tmp_path / "mine.nxdesk"]
    assert files.save()
    assert load(sale) == other
    assert load(tmp_path / "mine.nxdesk").message == TextMessage("40 %")
    files.open(sale)
    editor.set_message(TextMessage("50 %"))
    sale.write_text("damaged")
    answers.codes = ["replace"]
    assert files.save()
    assert load(sale).message == TextMessage("50 %")
    sale.unlink()
    assert files.save()
    assert answers.codes == []


@pytest.mark.parametrize("content", [None, "{", "[]"])
def test_a_file_that_is_gone_is_told(sale: Path, window: QWidget, content: str | None) -> None:
    sale.unlink()
    if content is not None:
        sale.write_text(content)
    again = restarted(window)
    assert (again.message, again.path, again.kept.origin) == (TextMessage("40 %"), None, Origin.GONE)


@pytest.mark.parametrize("origin", ["7", '{"file": 7}', "null", '{"sum": "a"}'])
def test_a_kept_file_with_a_strange_origin_is_a_draft_all_the_same(
    window: QWidget, home: Path, origin: str
) -> None:
    (home / "kept.nxdesk").write_text(
        f'{{"nxdesk": 1, "message": {{"textMessage": {{"text": "Hi"}}}}, "kept_from": {origin}, "more": [1]}}'
    )
    again = restarted(window)
    assert (again.message, again.kept, again.draft.other) == (TextMessage("Hi"), None, {"more": [1]})


def test_unknown_members_survive_being_kept_and_saved(
    editor: Editor, files: DraftFiles, window: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "a.nxdesk"
    save(path, Draft("A", TextMessage("x"), other={"campaign": {"id": 7}}))
    files.open(path)
    editor.set_message(TextMessage("y"))
    files.keep()
    again = restarted(window)
    again.save(path)
    assert load(path) == Draft("A", TextMessage("y"), other={"campaign": {"id": 7}})


def test_recent_are_those_that_are_still_there(files: DraftFiles, tmp_path: Path) -> None:
    first, second = tmp_path / "a.nxdesk", tmp_path / "b.nxdesk"
    for path in (first, second):
        save(path, SALE)
        files.open(path)
    assert files.recent() == (second, first)
    second.unlink()
    assert files.recent() == (first,)


def test_a_sent_message_becomes_a_draft_without_a_file(
    editor: Editor, files: DraftFiles, answers: Answers
) -> None:
    files.duplicate(SALE)
    assert (editor.draft, editor.path, editor.dirty) == (SALE, None, True)
    answers.codes = ["cancel"]
    files.duplicate(Draft("other"))
    assert editor.draft == SALE


def test_a_template_is_saved_and_started_from(
    qtbot: QtBot, editor: Editor, files: DraftFiles, home: Path, answers: Answers
) -> None:
    editor.show(SALE)
    assert files.save_as_template()
    assert [one.draft for one in templates(home / "templates")] == [SALE]
    editor.show(Draft())
    files.start_from_template()
    sheet = sheet_of()
    assert [tile.template.name for tile in sheet.tiles] == ["Sale", "Autumn sale"]
    qtbot.mouseClick(sheet.tiles[0].button, LEFT)
    assert (editor.draft, editor.path) == (SALE, None)
    assert not sheet.isVisible()


def test_a_sample_can_be_started_from_but_not_deleted(
    qtbot: QtBot, editor: Editor, files: DraftFiles
) -> None:
    files.start_from_template()
    sheet = sheet_of()
    assert not sheet.tiles[0].remove.isVisible()
    qtbot.mouseClick(sheet.tiles[0].button, LEFT)
    assert isinstance(editor.message, CardMessage)


def test_a_template_is_deleted_only_after_a_question(
    qtbot: QtBot, files: DraftFiles, home: Path, answers: Answers
) -> None:
    keep(home / "templates", SALE)
    files.start_from_template()
    sheet = sheet_of()
    answers.codes = ["cancel", "delete"]
    qtbot.mouseClick(sheet.tiles[0].remove, LEFT)
    assert len(templates(home / "templates")) == 1
    qtbot.mouseClick(sheet.tiles[0].remove, LEFT)
    assert templates(home / "templates") == ()
    assert [tile.template.name for tile in sheet.tiles] == ["Autumn sale"]
    sheet.reject()


def test_every_thumbnail_is_painted(qtbot: QtBot, files: DraftFiles, home: Path) -> None:
    keep(home / "templates", SALE)
    keep(home / "templates", Draft("Long", TextMessage("boots and shoes " * 60)))
    files.start_from_template()
    sheet = sheet_of()
    painted = [tile.thumbnail.grab().toImage() for tile in sheet.tiles]
    assert len({bytes(image.constBits()) for image in painted}) == 3
    sheet.reject()
