"""Sends and the page of one as pictures, for people: python -m tests.ui.sends.gallery FOLDER."""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NXDESK_HOME"] = tempfile.mkdtemp()

from PySide6.QtCore import QDateTime, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from nxdesk.gateway.practice import PracticeGateway
from nxdesk.gateway.practice.numbers import Behaviour, BreakOff, Channels, Cut, Refuse
from nxdesk.journal.records import RequestState
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import CardMessage
from nxdesk.program import Program
from nxdesk.ui.dialogs import Question, QuestionSheet
from nxdesk.ui.sends import bad_numbers, questions
from nxdesk.ui.sends.running import Again, Running
from nxdesk.ui.sends.send_page import SendPage
from nxdesk.ui.sends.sends_page import SendsPage
from nxdesk.ui.sends.speed_sheet import SpeedSheet
from nxdesk.ui.texts import language
from nxdesk.ui.theme import Scheme, Theme
from nxdesk.ui.waiting import wait_until
from tests.ui.sends.conftest import World, people

SIZE = (1084, 820)  # the window without its rail
LOW = (804, 640)


def _picture(widget: QWidget, path: Path) -> None:
    _until(lambda: True)
    _until(lambda: True)  # a low page scrolls one step later
    widget.grab().save(str(path))


def _until(holds: Callable[[], bool]) -> None:
    assert wait_until(holds, 20.0)


def _menu(menu: QMenu, path: Path) -> None:
    menu.popup(QPoint(0, 0))
    _picture(menu, path)
    menu.close()


def _question(question: Question, path: Path) -> None:
    sheet = QuestionSheet(question)
    sheet.show()
    _picture(sheet, path)
    sheet.reject()


class _Gallery:
    def __init__(self, folder: Path, scheme: str) -> None:
        self._folder = folder
        self._scheme = scheme
        self._world = World(Program(Path(tempfile.mkdtemp())))
        self._special: dict[int, Behaviour] = {}
        gateway = PracticeGateway(special=self._special, clock=lambda: QDateTime.currentSecsSinceEpoch() + 61)
        gateway.start()
        self._world.program._practice = gateway
        self._running = Running(self._world.program)
        self._page = SendPage(self._world.program, self._running)
        self._show(self._page)

    def paint(self) -> None:
        page, world = self._page, self._world
        phones = people(300)
        self._special |= {phones[7]: Refuse(9002), phones[131]: Refuse(9002), phones[210]: Refuse(9000)}
        self._special |= {phones[230]: BreakOff(Cut.BEFORE, accepted=False), phones[250]: Channels(sms=14003)}
        requests = [phones[start : start + 50] for start in range(0, 300, 25)][::2]
        card = CardMessage("Boots", "https://shop.example.com/boots.jpg")
        send = world.add(
            *requests, name="Autumn sale", message=card, priority=Priority.ALL, list_name="customers.xlsx"
        )
        page.show_send(send)
        self._runs(send)
        self._picture("send-finished", page)
        page.resize(*LOW)
        self._picture("send-low", page)
        page.resize(*SIZE)
        _menu(page.header.more.menu(), self._path("send-menu"))
        page.requests_card.report.click()
        self._picture("send-report-copied", page)
        page.copied_banner.hide()
        assert page.snapshot is not None
        shown = page.snapshot
        hidden = bad_numbers.hidden(shown.requests)
        waiting = replace(shown.send.counts, waiting=120)
        _question(questions.find_bad_numbers(hidden, waiting), self._path("question-find"))
        _question(questions.unknown_again(waiting), self._path("question-unknown"))
        _question(questions.delete([shown.send], "Delete “Autumn sale”?"), self._path("question-delete"))
        self._runs(send, Again.HALVED)
        self._picture("send-searched", page)
        page.numbers_card.see_bad.click()
        _until(lambda: page.send_actions.bad_numbers.sheet is not None)
        sheet = page.send_actions.bad_numbers.sheet
        assert sheet is not None
        sheet.copy_button.click()
        self._picture("bad-numbers", sheet)
        sheet.close_button.click()
        self._sends(send)
        speed = SpeedSheet(None)
        speed.show()
        self._picture("speed", speed)
        speed.rate.setText("0")
        speed.save_button.click()
        self._picture("speed-problem", speed)
        speed.reject()

    def _sends(self, paused: int) -> None:
        world = self._world
        for number, months in enumerate((1, 4, 7, 14, 30)):
            other = world.add(people(200, 300), name=f"Newsletter {number + 1}")
            moment = QDateTime.currentDateTime().addMonths(-months).toSecsSinceEpoch()
            with world.program.journal() as journal:
                journal.connection.execute(
                    "UPDATE send SET created = ?, started = ?, state = 'finished' WHERE id = ?",
                    (moment, moment, other),
                )
                journal.connection.execute(
                    "UPDATE request SET state = ? WHERE send = ?", (RequestState.ACCEPTED, other)
                )
        del paused
        page = SendsPage(world.program, self._running)
        self._show(page)
        _until(lambda: page.table.model().rowCount() > 0)
        page.table.selectRow(1)
        self._picture("sends", page)
        _menu(page.menu, self._path("sends-menu"))
        _menu(page.menu.old, self._path("sends-menu-old"))

    def _runs(self, send: int, again: Again | None = None) -> None:
        self._running.start(send, again)
        _until(lambda: self._running.active is None)
        page = self._page

        def shown() -> bool:
            return page.snapshot is not None and page.snapshot.send == self._world.send(send)

        _until(shown)

    def _show(self, page: QWidget) -> None:
        page.setAutoFillBackground(True)
        page.resize(*SIZE)
        page.show()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}-{self._scheme}.png"

    def _picture(self, name: str, widget: QWidget) -> None:
        _picture(widget, self._path(name))


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    language.install(app, sys.argv[2] if len(sys.argv) > 2 else "en")
    theme = Theme()
    theme.apply(app)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        _Gallery(folder, scheme.value).paint()


if __name__ == "__main__":
    main()
