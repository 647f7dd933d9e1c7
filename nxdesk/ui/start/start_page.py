"""The page that a new person sees first: what nxdesk is, and three ways to begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nxdesk.ui.banner import Banner
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icon_tile import IconTile
from nxdesk.ui.icons import app_icon
from nxdesk.ui.lists.list_actions import open_sample
from nxdesk.ui.roles import Role, button, label, let_enter_press
from nxdesk.ui.scrolling import scrolled

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow

_WIDEST = 900
_TILE = 44


class StartPage(QWidget):
    """Says what was chosen; what that does is the window's."""

    sample_pressed = Signal()
    list_pressed = Signal()
    account_pressed = Signal()
    message_pressed = Signal()
    guide_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = _Way(
            "play",
            self.tr("Look around"),
            self.tr("A message and a list, ready to be changed and sent. It is practice: try everything."),
            self.tr("Try the sample"),
            Role.PRIMARY,
        )
        self.list = _Way(
            "people",
            self.tr("Bring your list"),
            self.tr("Excel or CSV. Drop it anywhere on this window. nxdesk reads it and never changes it."),
            self.tr("Open a list…"),
        )
        self.account = _Way(
            "key",
            self.tr("Send for real"),
            self.tr(
                "Add your NXCloud account. Its secrets go into the keyring of this computer, nowhere else."
            ),
            self.tr("Add an account…"),
        )
        self.message = button(self.tr("Begin with an empty message"), Role.LINK, "pencil")
        self.guide = button(self.tr("Read the guide"), Role.LINK, "question")
        self._build()
        for pressed, told in (
            (self.sample.button, self.sample_pressed),
            (self.list.button, self.list_pressed),
            (self.account.button, self.account_pressed),
            (self.message, self.message_pressed),
            (self.guide, self.guide_pressed),
        ):
            pressed.clicked.connect(told)
            let_enter_press(pressed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sample.button.setFocus(Qt.FocusReason.OtherFocusReason)  # where a new person begins

    def _build(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(14)
        for way in (self.sample, self.list, self.account):
            ways.addWidget(way, 1)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addStretch(1)
        links.addWidget(self.message)
        links.addWidget(self.guide)
        links.addStretch(1)
        center = Qt.AlignmentFlag.AlignHCenter
        what = label(
            self.tr(
                "Write one message, see it as a phone will show it, and send it to a list of people by "
                "Viber and SMS. Then see what became of each of them."
            ),
            Role.MUTED,
            wrap=True,
        )
        what.setAlignment(center)
        inside = QWidget()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(IconLabel(app_icon(), 64), 0, center)
        column.addSpacing(16)
        column.addWidget(label(self.tr("Welcome to nxdesk"), Role.NUMBER), 0, center)
        column.addSpacing(8)
        column.addWidget(what)
        column.addSpacing(28)
        column.addLayout(ways)
        column.addSpacing(18)
        column.addWidget(self._practice())
        column.addSpacing(18)
        column.addLayout(links)
        column.addStretch(3)
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(inner, 20)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def _practice(self) -> Banner:
        """One line on the account that is there from the start."""
        made = Banner(self, closable=False)
        words = self.tr(
            "You begin with the practice account: it answers as NXCloud does, and sends nothing to anybody."
        )
        made.show_text(words, Tone.GOOD)
        return made


class _Way(Card):
    """One way to begin: a picture, what it is, a button."""

    def __init__(
        self, icon_name: str, title: str, text: str, button_text: str, role: Role = Role.ORDINARY
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.button: QPushButton = button(button_text, role)
        self.button.setAccessibleDescription(text)
        words = label(text, Role.MUTED, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(8)
        self.body.addWidget(IconTile(icon_name, _TILE))
        self.body.addSpacing(4)
        self.body.addWidget(label(title, Role.CARD_TITLE))
        self.body.addWidget(words, 1)
        self.body.addSpacing(8)
        self.body.addWidget(self.button)


def start_page(window: "MainWindow") -> StartPage:
    """The page, with what each of its ways does in this window."""
    page = StartPage()

    def sample() -> None:
        window.go("compose")
        window.drafts.open_sample()
        if window.current_list.empty:
            open_sample(window.current_list)
        window.pages.compose.focus_message()

    def account() -> None:
        window.go("accounts")
        window.pages.accounts.add_button.click()

    def message() -> None:
        window.go("compose")
        window.pages.compose.focus_message()

    page.sample_pressed.connect(sample)
    page.list_pressed.connect(lambda: pick(window))
    page.account_pressed.connect(account)
    page.message_pressed.connect(message)
    page.guide_pressed.connect(window.help.guide)
    return page


def pick(window: "MainWindow") -> None:
    """Ask for a list, and show it in Lists once there is one."""
    window.pages.lists.pick()
    if not window.current_list.empty:
        window.go("lists")
