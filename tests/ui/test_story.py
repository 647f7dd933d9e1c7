"""The whole way, as a person goes it: account, list, compose, send, results by channel, report. Real HTTP."""

import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.accounts.vault import MemoryVault
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.journal.records import RequestState, SendState
from nxdesk.program import Program
from nxdesk.recipients.listing import Listing
from nxdesk.ui.accounts.account_sheet import AccountSheet
from nxdesk.ui.compose.review_sheet import ReviewSheet
from nxdesk.ui.lists.country_menu import CountryMenu
from nxdesk.ui.main_window import MainWindow
from nxdesk.ui.theme import Theme
from tests.ui.conftest import Answers

LEFT = Qt.MouseButton.LeftButton
FICTION = 447700900000  # Ofcom's numbers for drama; the practice gateway has its own use for those below


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[PracticeGateway]:
    with PracticeGateway(log_path=tmp_path / "gateway.log") as running:
        yield running


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> Iterator[MainWindow]:
    monkeypatch.setattr("nxdesk.program.open_vault", MemoryVault)
    monkeypatch.setenv("NXDESK_HOME", str(tmp_path))
    with Program(tmp_path) as program:
        window = MainWindow(program, theme)
        qtbot.addWidget(window)
        window.show()
        window.begin(None)
        yield window
        qtbot.waitUntil(lambda: window.running.active is None)


def workbook(folder: Path) -> tuple[Path, list[int]]:
    """5,000 mixed rows: 4,000 Russian mobiles spelled in five ways, the rest repeated, rejected or empty."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Contacts"
    sheet.append(["Spring customers"])
    sheet.append(["Name", "Mobile", "City"])
    wanted = []
    for number in range(4000):
        tail = f"{number:07}"
        wanted.append(int(f"7916{tail}"))
        spellings = (
            f"+7 916 {tail[:3]}-{tail[3:5]}-{tail[5:]}",
            f"8 (916) {tail[:3]} {tail[3:]}",
            float(f"7916{tail}"),
            f"007916{tail}",
            f"916\u00a0{tail}",
        )
        sheet.append([f"Person {number}", spellings[number % 5], "Moscow"])
    for number in range(600):
        sheet.append([f"Twin {number}", f"+7916{number:07}", ""])
    for number in range(300):
        sheet.append([f"Short {number}", f"+7916{number}", ""])
    for number in range(100):
        sheet.append([f"Nobody {number}", None, ""])
    path = folder / "customers.xlsx"
    book.save(path)
    return path, wanted


def add_account(qtbot: QtBot, window: MainWindow, address: str) -> None:
    window.go("accounts")
    qtbot.mouseClick(window.pages.accounts.add_button, LEFT)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, AccountSheet)
    values = {
        "Name": "Boots & Co",
        "Appkey": APPKEY,
        "Access key": ACCESS_KEY,
        "Access secret": ACCESS_SECRET,
        "Gateway": address,
    }
    for field in sheet.findChildren(QLineEdit):
        if field.accessibleName() in values:
            field.clear()
            qtbot.keyClicks(field, values[field.accessibleName()])
    with qtbot.waitSignal(sheet.accepted):
        qtbot.mouseClick(sheet.save_button, LEFT)
    assert window.rail.account.accessibleName() == "Boots & Co"


def drop(window: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def choose_country(qtbot: QtBot, window: MainWindow, name: str) -> Listing:
    """In the menu of the card, with the keyboard: the list is read again at once."""
    menu = window.pages.compose.recipients_card.findChild(CountryMenu)
    assert menu is not None
    qtbot.waitUntil(lambda: menu.count() > 200, timeout=20_000)
    menu.setFocus()
    line = menu.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClicks(line, name)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_list.busy)
    qtbot.waitUntil(lambda: window.current_list.listing is not None, timeout=20_000)
    listing = window.current_list.listing
    assert listing is not None
    return listing


def compose_text(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.go("compose")
    field = window.pages.compose.message_card.form.field("text")
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, text)


def send(qtbot: QtBot, window: MainWindow, people: str) -> int:
    qtbot.mouseClick(window.pages.compose.review_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReviewSheet))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ReviewSheet)
    assert sheet.send_button.text() == f"Send to {people} people"
    with qtbot.waitSignal(window.running.ended, timeout=20_000) as ended:
        qtbot.mouseClick(sheet.send_button, LEFT)
    assert ended.args
    return int(ended.args[0])


def test_from_an_account_to_a_report(
    qtbot: QtBot, window: MainWindow, gateway: PracticeGateway, tmp_path: Path, answers: Answers
) -> None:
    path, wanted = workbook(tmp_path)
    add_account(qtbot, window, gateway.address)

    window.go("compose")
    drop(window, path)
    qtbot.waitUntil(lambda: window.current_list.listing is not None, timeout=20_000)
    listing = choose_country(qtbot, window, "Russia")
    assert list(listing.phones) == wanted
    assert (listing.rows, len(listing.repeated), len(listing.rejected)) == (5000, 600, 400)

    compose_text(qtbot, window, "Spring is here")
    send_id = send(qtbot, window, "4,000")

    accepted = [json.loads(line)["phones"] for line in (tmp_path / "gateway.log").read_text().splitlines()]
    assert [phone for phones in accepted for phone in phones] == wanted
    with Program(tmp_path) as program, program.journal() as journal:
        record = journal.send(send_id)
        assert (record.state, record.counts.accepted) == (SendState.FINISHED, 4000)
        assert (record.new.repeated, record.new.rejected) == (600, 400)
        assert record.new.account_name == "Boots & Co"
        assert [(c.channel, c.code, c.people) for c in journal.channel_counts(send_id)] == [
            ("viber", 0, 4000)
        ]

    answers.files = [tmp_path / "report.xlsx"]
    qtbot.waitUntil(window.pages.send.header.export.isEnabled)
    qtbot.mouseClick(window.pages.send.header.export, LEFT)
    qtbot.waitUntil((tmp_path / "report.xlsx").exists, timeout=20_000)
    book = openpyxl.load_workbook(tmp_path / "report.xlsx", read_only=True)
    rows = list(book.active.iter_rows(values_only=True))
    book.close()
    assert len(rows) == 4001
    assert str(wanted[0]) in str(rows[1])


def test_the_practice_account_refuses_as_documented(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.current_list.paste("\n".join(f"+{FICTION + number}" for number in (10, 11, 12, 902)))
    qtbot.waitUntil(lambda: window.current_list.listing is not None, timeout=20_000)
    compose_text(qtbot, window, "Hello")
    send_id = send(qtbot, window, "4")
    with Program(tmp_path) as program, program.journal() as journal:
        (request,) = journal.requests(send_id)
    assert (request.state, request.result.code) == (RequestState.REFUSED, 9002)
    qtbot.waitUntil(window.pages.send.numbers_card.retry.isVisible)


def test_nothing_secret_is_in_any_file(
    qtbot: QtBot, window: MainWindow, gateway: PracticeGateway, tmp_path: Path
) -> None:
    add_account(qtbot, window, gateway.address)
    window.current_list.paste(f"+{FICTION + 10}\n+{FICTION + 11}")
    qtbot.waitUntil(lambda: window.current_list.listing is not None, timeout=20_000)
    compose_text(qtbot, window, "Hello")
    send(qtbot, window, "2")
    for file in tmp_path.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert ACCESS_SECRET.encode() not in data, file
            assert ACCESS_KEY.encode() not in data, file


def test_each_gets_what_stands_in_their_row(
    qtbot: QtBot, window: MainWindow, gateway: PracticeGateway, tmp_path: Path
) -> None:
    """A message with a field, from the keys to the gateway's own log."""
    cities = ["Bath", "", "Ely", "Bath", '"}']
    path = tmp_path / "people.csv"
    rows = ['"{}",+{}'.format(city.replace('"', '""'), FICTION + 10 + n) for n, city in enumerate(cities)]
    path.write_text("\n".join(["City,Mobile", *rows]), "utf-8")
    add_account(qtbot, window, gateway.address)
    window.go("compose")
    drop(window, path)
    qtbot.waitUntil(lambda: window.current_list.listing is not None, timeout=20_000)
    compose_text(qtbot, window, "To {city|you}: {{5 %}}")
    page = window.pages.compose
    qtbot.waitUntil(lambda: "To Bath: {5 %}" in page.preview.phone.accessibleDescription(), timeout=20_000)
    send_id = send(qtbot, window, "5")
    taken = [json.loads(line) for line in (tmp_path / "gateway.log").read_text("utf-8").splitlines()]
    got = {phone: one["message"]["textMessage"]["text"] for one in taken for phone in one["phones"]}
    assert got == {FICTION + 10 + n: f"To {city or 'you'}: {{5 %}}" for n, city in enumerate(cities)}
    assert sum(len(one["phones"]) for one in taken) == 5
    assert len(taken) == 4
    page.person.step(1)  # the list is there still
    with Program(tmp_path) as program, program.journal() as journal:
        record = journal.send(send_id)
    assert (record.counts.accepted, record.counts.requests) == (5, 4)
