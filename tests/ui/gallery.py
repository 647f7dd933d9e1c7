"""Paints all parts of the window into pictures, to be looked at: python -m tests.ui.gallery FOLDER."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nxdesk.paths import resources
from nxdesk.problems import Severity
from nxdesk.ui.banner import Banner
from nxdesk.ui.card import Card
from nxdesk.ui.chip import Chip, ChipButton
from nxdesk.ui.colors import Tone
from nxdesk.ui.dialogs import Choice, Question, QuestionSheet
from nxdesk.ui.fields import GrowingTextEdit
from nxdesk.ui.form import Form
from nxdesk.ui.header import PageHeader
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import icon
from nxdesk.ui.meter import Meter
from nxdesk.ui.rail import Place, Rail
from nxdesk.ui.roles import Role, button, icon_button, label, menu_button, set_role
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook
from nxdesk.ui.table import CellRole, Table
from nxdesk.ui.theme import Scheme, Theme

KINDS = (
    Segment("text", "Text", "text"),
    Segment("picture", "Picture", "picture"),
    Segment("video", "Video", "video"),
    Segment("file", "File", "file"),
    Segment("choice", "Buttons", "button"),
    Segment("card", "Card", "card"),
)
PLACES = (
    Place("compose", "Compose", "pencil"),
    Place("lists", "Lists", "people"),
    Place("sends", "Sends", "history"),
    Place("accounts", "Accounts", "shield"),
)


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return layout


def window(place: str, practice: bool) -> tuple[QWidget, QVBoxLayout]:
    whole = QWidget()
    whole.setAutoFillBackground(True)
    across = QHBoxLayout(whole)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    rail = Rail(PLACES)
    rail.set_place(place)
    rail.set_menu(QMenu(rail))
    rail.set_count("lists", "4")
    rail.set_count("sends", "27")
    if practice:
        rail.account.set_account("Practice account", "Nothing leaves this computer", "Practice")
    else:
        rail.account.set_account("Boots & Co", "appkey bFzEXXAx · key in the system keyring")
    page = QVBoxLayout()
    page.setSpacing(0)
    across.addWidget(rail)
    across.addLayout(page, 1)
    return whole, page


def compose() -> QWidget:
    whole, page = window("compose", practice=True)
    header = PageHeader("Autumn sale", "Draft · saved just now")
    header.add_button("Open…")
    header.add_button("Send a test…")
    page.addWidget(header)
    middle = QHBoxLayout()
    middle.setSpacing(24)
    middle.setContentsMargins(24, 0, 0, 0)
    page.addLayout(middle, 1)
    column = QVBoxLayout()
    column.setSpacing(14)
    middle.addLayout(column, 645)
    column.addWidget(_message_card())
    column.addWidget(_recipients_card())
    channels = Card("Channels", 3)
    form = Form()
    combo = QComboBox()
    combo.addItem("Viber only · SMS cannot carry a card")
    form.add_row("Deliver by", combo, "Text messages can try Viber first and fall back to SMS.")
    channels.body.addWidget(form)
    column.addWidget(channels)
    column.addStretch(1)
    pane = QFrame()
    set_role(pane, Role.PANE)
    right = QVBoxLayout(pane)
    right.setContentsMargins(24, 5, 24, 0)
    tabs = SegmentedChoice(
        (Segment("viber", "Viber"), Segment("sms", "SMS"), Segment("request", "Request")),
        "Preview",
        SegmentLook.TABS,
    )
    right.addLayout(row(tabs, label(), icon_button("sun", "Light or dark"), stretch=False))
    right.addStretch(1)
    pane.setFixedWidth(392)
    middle.addWidget(pane)
    bar = QFrame()
    set_role(bar, Role.BAR)
    bottom = QHBoxLayout(bar)
    bottom.setContentsMargins(24, 12, 24, 12)
    bottom.setSpacing(14)
    bottom.addWidget(label("12,480 people", Role.STRONG))
    bottom.addWidget(label("7 requests · Viber · Practice account", Role.MUTED))
    bottom.addStretch(1)
    bottom.addWidget(button("Review and send…", Role.PRIMARY))
    page.addWidget(bar)
    return whole


def _message_card() -> Card:
    card = Card("Message", 1)
    kinds = SegmentedChoice(KINDS, "Kind of message")
    kinds.set_choice("card")
    card.body.addWidget(kinds)
    form = Form()
    title = QLineEdit("Autumn sale: 30 % off all boots until Sunday")
    title.setObjectName("focus")
    form.add_row("Title", title)
    picture = QLineEdit("https://cdn.example.com/autumn/boots.jpg")
    form.add_row("Picture", picture).set_note("Loaded · 800 × 600 · 142 KB", Tone.GOOD)
    text, address = QLineEdit("Shop now"), QLineEdit("https://shop.example.com/boots")
    both = QWidget()
    layout = row(text, address, icon_button("close", "Remove the button"), stretch=False)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setStretch(0, 2)
    layout.setStretch(1, 3)
    both.setLayout(layout)
    form.add_row("Buttons", both, typed_in=text)
    card.body.addWidget(form)
    add = button("Add a button", Role.LINK, "plus")
    below = row(add)
    below.setContentsMargins(102, 0, 0, 0)
    card.body.addLayout(below)
    return card


def _recipients_card() -> Card:
    card = Card("Recipients", 2)
    tile = label("XLSX", Role.TILE)
    texts = QVBoxLayout()
    texts.addWidget(label("customers-2026.xlsx", Role.STRONG))
    texts.addWidget(
        label(
            "sheet “Contacts” · column B “Mobile” · numbers without a country code: Russia +7",
            Role.MUTED,
            wrap=True,
        )
    )
    across = QHBoxLayout()
    across.addWidget(tile)
    across.addLayout(texts, 1)
    across.addWidget(button("Change…"))
    card.body.addLayout(across)
    card.body.addLayout(
        row(
            Chip("ready", "12,480", Tone.GOOD),
            Chip("repeated", "212"),
            ChipButton("rejected", "38", Tone.WARN),
            Chip("on do-not-contact", "5"),
            button("See the rows", Role.LINK),
        )
    )
    return card


def send() -> QWidget:
    whole, page = window("sends", practice=False)
    header = PageHeader("Autumn sale", "Card · every channel at once · started 14:02", "All sends")
    header.add_button("Pause")
    header.add_button("Stop")
    header.add_button("Export to Excel…")
    page.addWidget(header)
    column = QVBoxLayout()
    column.setContentsMargins(24, 0, 24, 16)
    column.setSpacing(14)
    page.addLayout(column, 1)
    top = Card()
    line = row(
        label("8,000", Role.NUMBER),
        label("of 12,480 people handed to NXCloud · request 5 of 7 · about 4 s left", Role.MUTED),
    )
    top.body.addLayout(line)
    meter = Meter("Progress")
    meter.set_parts(((6000, Tone.GOOD), (2000, Tone.BAD)), 12480)
    top.body.addWidget(meter)
    top.body.addLayout(
        row(
            Chip("accepted", "6,000", Tone.GOOD, "check-circle"),
            Chip("refused", "2,000", Tone.BAD, "cross-circle"),
            Chip("unknown", "0", Tone.WARN, "question"),
            Chip("waiting", "4,480", Tone.PLAIN, "clock"),
        )
    )
    column.addWidget(top)
    by_channel = Card("By channel")
    table = Table("By channel")
    table.setModel(_channel_model(table))
    table.set_widths((120, 119, 118, 0))
    table.fit_height()
    by_channel.body.addWidget(table)
    column.addWidget(by_channel)
    requests = Card("Requests")
    table = Table("Requests")
    table.setModel(_request_model(table))
    table.set_widths((60, 71, 146, 242, 169, 0, 90))
    requests.body.addWidget(table)
    column.addWidget(requests, 1)
    return whole


def _channel_model(parent: Table) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.setHorizontalHeaderLabels(["Channel", "Accepted", "Refused", "What NXCloud said"])
    for name, accepted, refused, said, detail in (
        ("Viber", "6,000", "0", "Success", ""),
        ("SMS", "0", "6,000", "14002 Message is not supported", "· SMS carries text only"),
    ):
        cells = [QStandardItem(text) for text in (name, accepted, refused, said)]
        cells[0].setData(True, CellRole.STRONG)
        cells[3].setData(detail, CellRole.DETAIL)
        cells[3].setData(not detail, CellRole.MUTED)
        model.appendRow(cells)
    _right(model, (1, 2))
    return model


def _request_model(parent: Table) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.setHorizontalHeaderLabels(["#", "People", "State", "Viber", "SMS", "Request id", "Took"])
    for number, people, state, tone, said in (
        ("1", "2,000", "Accepted", Tone.GOOD, ("0 Success", "14002", "ec6fceb05c1843bd…", "0.41 s")),
        ("2", "2,000", "Accepted", Tone.GOOD, ("0 Success", "14002", "77ab3c0d9912e04f…", "0.39 s")),
        (
            "3",
            "2,000",
            "Refused",
            Tone.BAD,
            ("9002 A number in this request is not valid", "", "–", "0.22 s"),
        ),
        ("4", "2,000", "Unknown", Tone.WARN, ("", "", "0f11a2c4be7d5a90…", "30 s")),
        ("5", "2,000", "Sending…", Tone.PLAIN, ("", "", "", "")),
        ("6", "2,000", "Waiting", None, ("", "", "", "")),
        ("7", "480", "Waiting", None, ("", "", "", "")),
    ):
        cells = [QStandardItem(text) for text in (number, people, state, *said)]
        icons = {
            Tone.GOOD: "check-circle",
            Tone.BAD: "cross-circle",
            Tone.WARN: "question",
            Tone.PLAIN: "send",
        }
        cells[2].setData(tone, CellRole.PILL)
        cells[2].setData(icons.get(tone, "clock"), CellRole.ICON)
        cells[2].setData(tone is None, CellRole.MUTED)
        cells[5].setData(True, CellRole.MUTED)
        for cell in cells:
            cell.setData(state == "Sending…", CellRole.CURRENT)
        model.appendRow(cells)
    _right(model, (1, 6))
    return model


def _right(model: QStandardItemModel, columns: tuple[int, ...]) -> None:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for column in columns:
        model.horizontalHeaderItem(column).setTextAlignment(right)
        for line in range(model.rowCount()):
            model.item(line, column).setTextAlignment(right)


def parts() -> QWidget:
    whole = QWidget()
    whole.setAutoFillBackground(True)
    column = QVBoxLayout(whole)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(14)
    for tone, text in (
        (Tone.ACCENT, "This is the practice account. Nothing leaves this computer."),
        (Tone.WARN, "No keyring was found: the secrets are kept in memory until nxdesk is closed."),
        (Tone.BAD, "The last send was cut off. Request 3 of 7 is unknown: 2,000 people may have got it."),
        (Tone.GOOD, "The report was saved."),
    ):
        banner = Banner()
        banner.show_text(text, tone)
        banner.add_button("Show it")
        column.addWidget(banner)
    buttons = Card("Buttons")
    for enabled in (True, False):
        made = [
            button(role.value.title(), role) for role in (Role.PRIMARY, Role.ORDINARY, Role.LINK, Role.DANGER)
        ]
        made += [
            button("Pause", Role.ORDINARY, "pause"),
            button("Send", Role.PRIMARY, "send"),
            icon_button("trash", "x"),
        ]
        made.append(menu_button("Export", QMenu(whole)))
        for one in made:
            one.setEnabled(enabled)
        buttons.body.addLayout(row(*made))
    column.addWidget(buttons)
    fields = Card("Fields", 1)
    form = Form()
    text = GrowingTextEdit()
    text.setPlainText("Hello\nthis is\nthree lines")
    form.add_row("Text", text, "Up to 1000 characters.")
    form.add_row("Picture", QLineEdit("ftp://x")).set_problem(
        "The address must begin with https://. Viber loads nothing else."
    )
    form.add_row("Link", QLineEdit("https://bit.ly/x")).set_problem(
        "Viber shows a warning for short links.", Severity.WARNING
    )
    gray = QLineEdit("disabled")
    gray.setEnabled(False)
    empty = QLineEdit()
    empty.setPlaceholderText("https://…")
    form.add_row("Others", _boxed(gray, empty))
    ticks = []
    for kind in (QCheckBox, QRadioButton):
        for on in (True, False):
            one = kind("Chosen" if on else "Not chosen")
            one.setAutoExclusive(False)
            one.setChecked(on)
            ticks.append(one)
    form.add_row("Ticks", _boxed(*ticks))
    fields.body.addWidget(form)
    column.addWidget(fields)
    pictures = Card("Icons")
    grid = QGridLayout()
    for at, path in enumerate(sorted((resources() / "icons").glob("*.svg"))):
        if path.stem == "nxdesk":
            continue
        shown = IconLabel(icon(path.stem), side=24)
        name = label(path.stem, Role.SMALL)
        grid.addWidget(shown, at // 11 * 2, at % 11, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(name, at // 11 * 2 + 1, at % 11, Qt.AlignmentFlag.AlignCenter)
    pictures.body.addLayout(grid)
    column.addWidget(pictures)
    return whole


def _boxed(*widgets: QWidget) -> QWidget:
    box = QWidget()
    layout = row(*widgets, stretch=False)
    layout.setContentsMargins(0, 0, 0, 0)
    box.setLayout(layout)
    return box


def question() -> QWidget:
    return QuestionSheet(
        Question(
            "Stop sending?",
            "8,000 of 12,480 people were handed to NXCloud. The request under way is finished first; the "
            "other 4,480 people stay waiting, and you can go on later.",
            (Choice("stop", "Stop sending", Role.DANGER), Choice("stay", "Go on sending")),
            safe="stay",
        )
    )


def menu() -> QWidget:
    made = QMenu()
    made.addAction(icon("copy"), "Copy")
    made.addAction("Save as Excel…\tCtrl+S")
    made.addSeparator()
    ticked = made.addAction("Dark")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    made.addAction("Off").setEnabled(False)
    made.addMenu("More")
    made.setActiveAction(made.actions()[1])
    return made


PAGES = {"compose": compose, "send": send, "parts": parts, "question": question, "menu": menu}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme()
    theme.apply(app)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        for name, build in PAGES.items():
            page = build()
            if name in {"compose", "send"}:
                page.resize(1280, 820)
            else:
                page.resize(
                    page.sizeHint().expandedTo(QSize(960, 100)) if name == "parts" else page.sizeHint()
                )
            page.show()
            focused = page.findChild(QLineEdit, "focus")
            if focused is not None:
                page.activateWindow()
                focused.setFocus()
            app.processEvents()
            page.grab().save(str(folder / f"{name}-{scheme.value}.png"))
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
