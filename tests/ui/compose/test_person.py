"""A message with fields on the page Compose, with a real list from a real file."""

import json
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.accounts.account import Account
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage, ChoiceMessage, PictureMessage, TextMessage
from nxdesk.problems import Failure
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.field_completion import FieldCompletion
from nxdesk.ui.compose.person_bar import PersonBar
from nxdesk.ui.compose.picture_file import Ready
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.theme import Theme
from tests.ui.compose.conftest import FixedList

LEFT = Qt.MouseButton.LeftButton
FIRST = 447700900200
ROWS = (
    "Mobile,Name,City",
    f"+{FIRST},Ann,Bath",
    "none,Nobody,",
    f"+{FIRST + 1},,York",
    f"+{FIRST + 2},Cy,Ely",
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text("\n".join(ROWS), "utf-8")
    return path


@pytest.fixture
def read_list(qtbot: QtBot, tmp_path: Path, people: Path) -> Iterator[CurrentList]:
    window = QWidget()
    qtbot.addWidget(window)
    current = CurrentList(tmp_path / "journal.db", window)
    current.open_file(people)
    qtbot.waitUntil(lambda: current.listing is not None, timeout=20_000)
    yield current
    current.clear()


@pytest.fixture
def named(qtbot: QtBot, editor: Editor, read_list: CurrentList, theme: Theme) -> ComposePage:
    """The page, with that list."""
    pictures = Pictures(read_list, load=lambda url, stop: pytest.fail(url))
    made = ComposePage(editor, read_list, pictures, theme)
    made.set_account(Account("a", "Boots & Co", "bFzEXXAx", "https://api.nxcloud.com"))
    made.resize(1084, 820)
    qtbot.addWidget(made)
    made.show()
    return made


def show(qtbot: QtBot, page: ComposePage, editor: Editor, text: str) -> PersonBar:
    """Compose it, and wait until the columns are there."""
    editor.show(Draft("Sale", TextMessage(text)))
    qtbot.waitUntil(lambda: page.person.message != TextMessage(text), timeout=20_000)
    return page.person_bar


def seen(page: ComposePage) -> str:
    return page.preview.phone.accessibleDescription()


def test_the_preview_shows_one_person_with_previous_and_next(
    qtbot: QtBot, named: ComposePage, editor: Editor
) -> None:
    bar = show(qtbot, named, editor, "Hi {name|friend} of {City}")
    assert bar.isVisible()
    assert bar.words.text() == f"Row 2 · +{FIRST}"
    assert "Hi Ann of Bath" in seen(named)
    qtbot.mouseClick(bar.next, LEFT)
    assert bar.words.text() == f"Row 4 · +{FIRST + 1}"
    assert "Hi friend of York" in seen(named)
    qtbot.mouseClick(bar.next, LEFT)
    qtbot.mouseClick(bar.next, LEFT)
    assert "Hi Ann of Bath" in seen(named)  # after the last comes the first
    qtbot.mouseClick(bar.before, LEFT)
    assert "Hi Cy of Ely" in seen(named)
    assert bar.words.accessibleDescription() == "Person 3 of 3"


def test_every_tab_shows_that_person(qtbot: QtBot, named: ComposePage, editor: Editor) -> None:
    bar = show(qtbot, named, editor, "Hi {name|friend}, “{City}”")
    qtbot.mouseClick(bar.next, LEFT)
    named.preview.show_tab("request")
    sent = json.loads(named.preview.request.copied)
    assert sent["message"] == {"textMessage": {"text": "Hi friend, “York”"}}
    named.preview.show_tab("sms")
    parts = named.preview.sms.phone.findChildren(QWidget)
    assert "Hi friend, “York”" in [part.accessibleDescription() for part in parts]
    named.preview.sms.facts.replace_pressed.emit()
    assert editor.message == TextMessage('Hi {name|friend}, "{City}"')


def test_a_person_is_found_by_row_and_by_number(qtbot: QtBot, named: ComposePage, editor: Editor) -> None:
    bar = show(qtbot, named, editor, "Hi {name|friend}")
    for typed, row in (("5", 5), (f"+{FIRST + 1}", 4), ("900 200", 2)):
        bar.search.setText(typed)
        qtbot.keyClick(bar.search, Qt.Key.Key_Return)
        assert bar.words.text().startswith(f"Row {row} · ")
    bar.search.setText("3")  # a row without a number; but a digit of none
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert bar.search.property("problem") == "error"
    assert bar.words.text().startswith("Row 2 · ")


def test_an_unknown_field_is_a_problem_under_its_field(
    qtbot: QtBot, named: ComposePage, editor: Editor
) -> None:
    message = ChoiceMessage("Hi {Nme}", (Button("Go {Town}", "https://x.example/{City}"),))
    editor.show(Draft("Sale", message))
    text = named.message_card.form.field("text")
    assert isinstance(text, QPlainTextEdit)
    assert text.accessibleDescription() == ("The list has no column “Nme”; it has Mobile, Name, and City")
    caption = named.message_card.form.field("buttons.0.caption")
    assert isinstance(caption, QLineEdit)
    assert "no column “Town”" in caption.accessibleDescription()
    link = named.message_card.form.field("buttons.0.url")
    assert isinstance(link, QLineEdit)
    assert link.accessibleDescription() == ""
    asked: list[bool] = []
    named.review_requested.connect(lambda: asked.append(True))
    named.review()
    assert asked == []


def test_a_field_is_put_where_one_types(qtbot: QtBot, named: ComposePage, editor: Editor) -> None:
    editor.show(Draft("Sale", CardMessage("Hi !", None, (Button("Go", "https://x.example/"),))))
    title = named.message_card.form.field("title")
    assert isinstance(title, QPlainTextEdit)
    title.setFocus()
    cursor = title.textCursor()
    cursor.setPosition(3)
    title.setTextCursor(cursor)
    menu = named.message_card.field_button.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Mobile", "Name", "City"]
    menu.actions()[1].trigger()
    link = named.message_card.form.field("buttons.0.url")
    assert isinstance(link, QLineEdit)
    link.setFocus()
    link.end(False)
    menu.aboutToShow.emit()
    menu.actions()[2].trigger()
    assert editor.message == CardMessage("Hi {Name}!", None, (Button("Go", "https://x.example/{City}"),))


def test_without_a_list_the_message_is_shown_as_it_is_composed(
    qtbot: QtBot, page: ComposePage, editor: Editor, current_list: FixedList
) -> None:
    qtbot.keyClicks(page.message_card.form.field("text"), "Hi {Name|you}, {{code}}")
    assert "Hi {Name|you}, {code}" in seen(page)
    assert not page.person_bar.isVisible()
    menu = page.message_card.field_button.menu()
    menu.aboutToShow.emit()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("Choose a list first", False)
    ]
    text = page.message_card.form.field("text")
    assert text is not None
    assert text.accessibleDescription() == "Choose a list with a column “Name”"
    asked: list[bool] = []
    page.offer_test(lambda: asked.append(True))
    qtbot.mouseClick(page.test_button, LEFT)
    assert asked == []  # the list is asked for
    current_list.fix(3)
    assert "needs a list with columns" in text.accessibleDescription()


def test_who_is_blocked_meanwhile_leaves_the_others_theirs(
    qtbot: QtBot, named: ComposePage, editor: Editor, read_list: CurrentList, tmp_path: Path
) -> None:
    """The columns that were read are used again: the file is not asked anew."""
    show(qtbot, named, editor, "Hi {name|friend}")
    before = named.person._values
    assert before is not None
    with DoNotContact(tmp_path / "journal.db") as book:
        book.add([FIRST])
    read_list._combine_again()
    qtbot.waitUntil(lambda: "Hi friend" in seen(named), timeout=20_000)
    assert named.person._values is not None
    assert named.person._values.sources is before.sources


def test_a_file_that_has_changed_is_told(
    qtbot: QtBot, named: ComposePage, editor: Editor, people: Path
) -> None:
    people.write_text("\n".join(ROWS[:2]), "utf-8")
    with qtbot.waitSignal(named.person.failed, timeout=20_000):
        editor.show(Draft("Sale", TextMessage("Hi {Name}")))
    assert "“people.csv” has changed since it was read" in named.banner.accessibleName()


def test_a_picture_of_each_ones_own_is_the_one_of_the_person_who_is_shown(
    qtbot: QtBot, editor: Editor, read_list: CurrentList, theme: Theme
) -> None:
    asked: list[str] = []

    def load(url: str, _stop: object) -> Ready:
        asked.append(url)
        raise Failure("picture_link")

    pictures = Pictures(read_list, load=load, delay_milliseconds=0)
    page = ComposePage(editor, read_list, pictures, theme)
    qtbot.addWidget(page)
    editor.show(Draft("Sale", PictureMessage("https://x.example/{City}.jpg")))
    qtbot.waitUntil(lambda: asked == ["https://x.example/Bath.jpg"], timeout=20_000)


def test_a_message_without_fields_asks_nobody(
    page: ComposePage, editor: Editor, current_list: FixedList
) -> None:
    current_list.fix(3)
    listing = current_list.fixed
    assert listing is not None
    current_list.fixed = replace(listing, columns=("Name",), phone_rows=array("I", range(2, 5)))
    current_list.changed.emit()
    editor.show(Draft("Sale", TextMessage("Hi {{Name}}")))
    assert page.person._task is None
    assert "Hi {Name}" in seen(page)


@pytest.mark.parametrize(
    ("typed", "keys", "text"),
    [
        ("Hi {", [Qt.Key.Key_Return], "Hi {Mobile}"),
        ("Hi {ci", [Qt.Key.Key_Tab], "Hi {City}"),
        ("Hi {", [Qt.Key.Key_Down, Qt.Key.Key_Return], "Hi {Name}"),
        ("😀 {{{am", [Qt.Key.Key_Return], "😀 {{{Name}"),
        ("Hi {N", [Qt.Key.Key_Escape], "Hi {N"),
    ],
)
def test_the_columns_are_offered_with_the_first_brace(
    qtbot: QtBot, named: ComposePage, editor: Editor, typed: str, keys: list[Qt.Key], text: str
) -> None:
    field = named.message_card.form.field("text")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    field.insertPlainText(typed[:-1])
    qtbot.keyClicks(field, typed[-1])
    completion = named.message_card.form.findChild(FieldCompletion)
    assert isinstance(completion, FieldCompletion)
    assert completion.is_shown
    for key in keys:
        qtbot.keyClick(completion.completer.popup(), key)
    assert editor.message == TextMessage(text)
    assert not completion.is_shown
    assert field.hasFocus()


@pytest.mark.parametrize("typed", ["Hi", "{{", "{Name}", "{zz", "{Name|f"])
def test_nothing_is_offered_where_no_field_begins(qtbot: QtBot, named: ComposePage, typed: str) -> None:
    field = named.message_card.form.field("text")
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, typed)
    completion = named.message_card.form.findChild(FieldCompletion)
    assert isinstance(completion, FieldCompletion)
    assert not completion.is_shown


def test_they_are_offered_in_a_line_too(qtbot: QtBot, named: ComposePage, editor: Editor) -> None:
    editor.show(Draft("Sale", CardMessage("Hi", None, (Button("Go ", "https://x.example"),))))
    field = named.message_card.form.field("buttons.0.caption")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.end(False)
    qtbot.keyClicks(field, "{n")
    completion = named.message_card.form.findChild(FieldCompletion)
    assert isinstance(completion, FieldCompletion)
    assert completion.is_shown
    qtbot.keyClick(completion.completer.popup(), Qt.Key.Key_Return)
    assert editor.message == CardMessage("Hi", None, (Button("Go {Name}", "https://x.example"),))


def problem_of(page: ComposePage) -> str:
    text = page.message_card.form.field("text")
    assert isinstance(text, QPlainTextEdit)
    return text.accessibleDescription()


def test_a_field_that_is_being_typed_is_not_blamed(qtbot: QtBot, named: ComposePage, editor: Editor) -> None:
    text = named.message_card.form.field("text")
    assert isinstance(text, QPlainTextEdit)
    named.activateWindow()
    text.setFocus()
    for typed in ("Hi ", "{", "Na", "me", "|fri", "end", "}", " of ", "{ci"):
        qtbot.keyClicks(text, typed)
        assert problem_of(named) == "", typed
    link = named.message_card.kinds.segment("text")
    link.setFocus()  # the field is left
    assert "belongs to no field" in problem_of(named)
    text.setFocus()
    assert "belongs to no field" in problem_of(named)  # until something is typed
    qtbot.keyClicks(text, "ty}")
    assert problem_of(named) == ""


@pytest.mark.parametrize("typed", ["{ Hi", "{}", "a } b", "} {Na", "{Nx"])
def test_a_brace_that_can_begin_no_field_is_told_at_once(
    qtbot: QtBot, named: ComposePage, typed: str
) -> None:
    text = named.message_card.form.field("text")
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    qtbot.keyClicks(text, typed)
    assert "belongs to no field" in problem_of(named)


def test_only_what_the_message_itself_holds_is_offered_to_be_replaced(
    qtbot: QtBot, named: ComposePage, editor: Editor, read_list: CurrentList, tmp_path: Path
) -> None:
    path = tmp_path / "dear.csv"
    path.write_text(f"Mobile,Name\n+{FIRST},“Ann”", "utf-8")
    read_list.open_file(path)
    qtbot.waitUntil(lambda: read_list.listing is not None and len(read_list.listing.phones) == 1)
    named.preview.show_tab("sms")
    facts = named.preview.sms.facts
    editor.show(Draft("Sale", TextMessage("Hi {Name}")))
    qtbot.waitUntil(lambda: "Ann" in named.preview.sms.phone.bubble.accessibleDescription(), timeout=20_000)
    assert "“  ”" in facts.dear.text()
    assert not facts.replace_button.isVisible()
    editor.show(Draft("Sale", TextMessage("Hi {Name} – you")))
    assert facts.replace_button.text() == "Replace 1 of these 3"
    qtbot.mouseClick(facts.replace_button, LEFT)
    assert editor.message == TextMessage("Hi {Name} - you")
    assert not facts.replace_button.isVisible()
