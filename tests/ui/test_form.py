import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.problems import Severity
from nxdesk.ui.colors import Tone
from nxdesk.ui.fields import GrowingTextEdit
from nxdesk.ui.form import Form, FormRow
from nxdesk.ui.scrolling import scrolled
from nxdesk.ui.theme import Theme


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.first, self.second = QLineEdit(), QLineEdit()
        self.title = self.form.add_row("&Title", self.first, "Up to 100 characters")
        self.picture = self.form.add_row("Picture", self.second)
        QHBoxLayout(self).addWidget(self.form)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def line(row: FormRow) -> QLabel:
    return next(label for label in row.findChildren(QLabel) if label is not row.label)


def test_a_label_names_its_field_and_leads_to_it(page: Page) -> None:
    assert page.first.accessibleName() == "Title"
    assert page.title.label.buddy() is page.first
    said = QAccessible.queryAccessibleInterface(page.second)
    assert said.text(QAccessible.Text.Name) == "Picture"


def test_help_is_shown_and_said(page: Page) -> None:
    assert line(page.title).text() == "Up to 100 characters"
    assert line(page.title).isVisible()
    assert page.first.accessibleDescription() == "Up to 100 characters"
    assert not line(page.picture).isVisible()


def test_a_problem_stands_in_place_of_the_help_and_goes_again(page: Page) -> None:
    page.title.set_problem("Write a title")
    assert page.title.problem == "Write a title"
    assert line(page.title).text() == "Write a title"
    assert line(page.title).property("tone") == "bad"
    assert page.first.accessibleDescription() == "Write a title"
    assert page.first.property("problem") == "error"
    page.title.set_problem("")
    assert line(page.title).text() == "Up to 100 characters"
    assert page.first.property("problem") == ""


def test_a_warning_is_not_an_error(page: Page) -> None:
    page.picture.set_problem("Short links look bad", Severity.WARNING)
    assert page.second.property("problem") == "warning"
    assert line(page.picture).property("tone") == "warn"


def test_a_note_stands_below_a_problem_and_above_the_help(page: Page) -> None:
    page.title.set_note("Loaded", Tone.GOOD)
    assert (line(page.title).text(), line(page.title).property("tone")) == ("Loaded", "good")
    page.title.set_problem("Too long")
    assert line(page.title).text() == "Too long"
    page.title.set_problem("")
    assert line(page.title).text() == "Loaded"


def test_nothing_jumps_while_one_types(qtbot: QtBot, page: Page) -> None:
    page.second.setFocus()
    page.picture.set_problem("Begins with https://")
    qtbot.waitUntil(lambda: line(page.picture).isVisible())
    qtbot.waitUntil(lambda: page.picture.height() > page.second.height())
    with_problem = page.picture.height()
    page.picture.set_problem("")
    assert not line(page.picture).isVisible()
    QApplication.sendPostedEvents()
    assert page.picture.height() == with_problem
    page.first.setFocus()
    qtbot.waitUntil(lambda: page.picture.height() < with_problem)


def test_away_from_the_row_the_place_is_given_back_at_once(qtbot: QtBot, page: Page) -> None:
    page.first.setFocus()
    before = page.picture.height()
    page.picture.set_problem("x")
    qtbot.waitUntil(lambda: page.picture.height() > before)
    page.picture.set_problem("")
    qtbot.waitUntil(lambda: page.picture.height() == before)


def test_a_composed_field_describes_the_part_that_is_typed_in(qtbot: QtBot, theme: Theme) -> None:
    form = Form()
    qtbot.addWidget(form)
    both, inner = QWidget(), QLineEdit()
    QHBoxLayout(both).addWidget(inner)
    row = form.add_row("Buttons", both, typed_in=inner)
    row.set_problem("Give it a name")
    assert inner.accessibleDescription() == "Give it a name"
    assert inner.accessibleName() == "Buttons"


def test_labels_and_fields_stand_on_one_line(page: Page) -> None:
    middle = page.first.mapTo(page, QPoint(0, page.first.height() // 2)).y()
    label = page.title.label
    assert label.mapTo(page, QPoint(0, label.height() // 2)).y() == pytest.approx(middle, abs=1)


def test_a_text_grows_with_its_lines_and_stops(qtbot: QtBot, theme: Theme) -> None:
    text = GrowingTextEdit(fewest=2, most=4)
    qtbot.addWidget(text)
    text.resize(300, 100)
    text.show()
    heights = []
    for lines in (1, 2, 3, 4, 5):
        text.setPlainText("\n".join(["x"] * lines))
        heights.append(text.sizeHint().height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]
    text.setPlainText("many words " * 20)  # wrapped lines count too
    assert text.sizeHint().height() == heights[3]


def test_tab_leaves_a_text_and_set_text_can_be_undone(qtbot: QtBot, page: Page) -> None:
    text = GrowingTextEdit()
    page.form.add_row("Text", text)
    text.setFocus()
    qtbot.keyClicks(text, "mine")
    text.set_text("a sample")
    text.undo()
    assert text.toPlainText() == "mine"
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == "mine"
    assert not text.hasFocus()


def test_a_text_that_was_not_seen_while_it_became_narrow_is_high_enough(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    text = GrowingTextEdit(fewest=1)
    column.addWidget(text)
    column.addStretch(1)
    text.setPlainText("Autumn sale: 30 % off all boots until Sunday")
    around.resize(500, 300)
    around.show()
    one = text.height()
    around.hide()
    around.resize(220, 300)
    around.show()
    QApplication.processEvents()
    assert text.height() > one
    assert text.verticalScrollBar().maximum() == 0


def test_a_page_is_as_wide_with_a_scroll_bar_as_without(qtbot: QtBot, theme: Theme) -> None:
    inside = QWidget()
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    assert inside.width() == 400
    inside.setMinimumHeight(600)
    QApplication.processEvents()
    assert area.verticalScrollBar().isVisible()
    assert inside.width() == 400
    inside.setMinimumHeight(0)
    QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()
    assert inside.width() == 400
