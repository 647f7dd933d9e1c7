"""A test to one's own numbers: real numbers, a real journal, marked as a test; nothing is sent here."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from nxdesk import paths, settings
from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage
from nxdesk.program import Program
from nxdesk.sending.values import SameForAll
from nxdesk.settings import Settings
from nxdesk.ui.compose.compose_page import ComposePage
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.compose.try_out import TryOut
from nxdesk.ui.compose.try_out_sheet import TryOutSheet
from nxdesk.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
OFFICE = Account("a", "Office", "bFzEXXAx", "https://api.nxcloud.com")
SALE = Draft("Sale", TextMessage("Hi"))


@dataclass
class Stage:
    program: Program
    try_out: TryOut
    window: QWidget
    begun: list[int] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    @property
    def sheet(self) -> TryOutSheet:
        found = self.window.findChild(TryOutSheet)
        assert isinstance(found, TryOutSheet)
        return found


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Iterator[Stage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with Program(paths.home()) as program:
        made = Stage(program, TryOut(program, window), window)
        made.try_out.begun.connect(made.begun.append)
        made.try_out.failed.connect(made.failed.append)
        yield made


def test_it_is_in_the_journal_as_a_test_and_the_numbers_are_remembered(qtbot: QtBot, stage: Stage) -> None:
    stage.try_out.start(SALE, OFFICE)
    stage.sheet.field.setPlainText("+44 7700 900200\n+7 916 123-45-67\n")
    qtbot.mouseClick(stage.sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: bool(stage.begun))
    with stage.program.journal() as journal:
        send = journal.send(stage.begun[0])
        people = [person.phone for person in journal.people(send.id)]
    assert send.new.test
    assert (send.new.name, send.counts.people) == ("Sale", 2)
    assert people == [447700900200, 79161234567]
    assert settings.load().test_numbers == ("+44 7700 900200", "+7 916 123-45-67")
    stage.try_out.start(SALE, OFFICE)
    qtbot.waitUntil(lambda: stage.sheet.field.toPlainText() == "+44 7700 900200\n+7 916 123-45-67")
    stage.sheet.reject()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Enter a number of your own"),
        ("+44 7700 900200\n123", "Line 2: Too short"),
        ("\n".join(f"+44 7700 90020{n}" for n in range(6)), "5 numbers at most"),
    ],
)
def test_bad_numbers_are_told_and_nothing_is_sent(qtbot: QtBot, stage: Stage, text: str, words: str) -> None:
    stage.try_out.start(SALE, OFFICE)
    sheet = stage.sheet
    sheet.field.setPlainText(text)
    qtbot.mouseClick(sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: sheet.problem != "")
    assert sheet.problem == words
    assert sheet.isVisible()
    assert sheet.send_button.isEnabled()
    assert stage.begun == []
    sheet.field.setPlainText("+44 7700 900200")
    assert sheet.problem == ""
    sheet.reject()


def test_a_number_that_stands_there_twice_gets_one_message(qtbot: QtBot, stage: Stage) -> None:
    five = [f"+44 7700 90020{n}" for n in range(5)]
    stage.try_out.start(SALE, OFFICE)
    stage.sheet.field.setPlainText("\n".join(["+44 7700 900200", *five, "+447700900204"]))
    qtbot.mouseClick(stage.sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: bool(stage.begun))
    with stage.program.journal() as journal:
        assert journal.send(stage.begun[0]).counts.people == 5
    assert settings.load().test_numbers == tuple(five)


def test_nobody_on_the_do_not_contact_list_is_written_to_even_as_a_test(qtbot: QtBot, stage: Stage) -> None:
    stage.program.journal_path.parent.mkdir(parents=True, exist_ok=True)
    with stage.program.journal(), DoNotContact(stage.program.journal_path) as do_not_contact:
        do_not_contact.add([447700900201])
    stage.try_out.start(SALE, OFFICE)
    sheet = stage.sheet
    sheet.field.setPlainText("+44 7700 900200\n+44 7700 900201")
    qtbot.mouseClick(sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: sheet.problem != "")
    assert sheet.problem == "Line 2: on the do-not-contact list"
    assert stage.begun == []
    sheet.reject()


def test_the_country_that_was_chosen_is_used(qtbot: QtBot, stage: Stage) -> None:
    settings.save(Settings(country="RU"))
    stage.try_out.start(SALE, OFFICE)
    stage.sheet.field.setPlainText("8 916 123 45 67")
    qtbot.mouseClick(stage.sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: bool(stage.begun))
    with stage.program.journal() as journal:
        assert [one.phone for one in journal.people(stage.begun[0])] == [79161234567]


def test_enter_sends_nothing_and_a_second_press_neither(qtbot: QtBot, stage: Stage) -> None:
    stage.try_out.start(SALE, PRACTICE)
    sheet = stage.sheet
    sheet.field.setPlainText("+44 7700 900200")
    qtbot.keyClick(sheet.cancel_button, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    stage.try_out.start(SALE, PRACTICE)
    sheet = stage.sheet
    sheet.field.setPlainText("+44 7700 900200")
    sheet.send_button.click()
    sheet.send_button.click()
    qtbot.waitUntil(lambda: bool(stage.begun))
    with stage.program.journal() as journal:
        assert len(journal.sends()) == 1


def test_a_failure_is_told(qtbot: QtBot, stage: Stage) -> None:
    stage.program.journal_path.mkdir(parents=True)
    stage.try_out.start(SALE, OFFICE)
    stage.sheet.field.setPlainText("+44 7700 900200")
    qtbot.mouseClick(stage.sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: bool(stage.failed))
    assert stage.begun == []


def test_the_page_offers_it_for_a_message_that_can_be_sent(
    qtbot: QtBot, page: ComposePage, editor: Editor
) -> None:
    asked: list[bool] = []
    assert not page.test_button.isVisible()
    page.offer_test(lambda: asked.append(True))
    qtbot.mouseClick(page.test_button, LEFT)
    assert asked == []
    editor.show(Draft("", TextMessage("Hi")))
    qtbot.mouseClick(page.test_button, LEFT)
    assert asked == [True]


def test_the_fields_are_those_of_the_row_that_is_shown(qtbot: QtBot, stage: Stage) -> None:
    stage.try_out.start(
        Draft("Sale", TextMessage("Hi {Name|friend}, {{x}}")),
        OFFICE,
        lambda people: SameForAll(people, {"name": "Ann {Name}"}, ("Name",)),
        "Row 4 · +447700900201",
    )
    assert any("Row 4 · +447700900201" in label.text() for label in stage.sheet.findChildren(QLabel))
    stage.sheet.field.setPlainText("+44 7700 900200\n+44 7700 900202")
    qtbot.mouseClick(stage.sheet.send_button, LEFT)
    qtbot.waitUntil(lambda: bool(stage.begun))
    with stage.program.journal() as journal:
        send = journal.send(stage.begun[0])
        variants = [request.variant for request in journal.requests(send.id)]
    assert send.new.test
    assert variants == [0]
    assert json.loads(send.new.message) == {"textMessage": {"text": "Hi Ann {Name}, {x}"}}
    assert send.new.template is not None
    assert json.loads(send.new.template) == {"textMessage": {"text": "Hi {Name|friend}, {{x}}"}}
