"""The help window: contents and search at the left, a page at the right, back and forward above it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.ui import roomy
from nxdesk.ui.help.contents import Contents
from nxdesk.ui.help.page import Page
from nxdesk.ui.help.reader import Reader
from nxdesk.ui.roles import Role, icon_button, label
from nxdesk.ui.theme import Theme

_CONTENTS_WIDTH = 300


class HelpWindow(QWidget):
    """Stands beside the window of the program and goes with it. Escape closes it."""

    def __init__(self, read: Callable[[], tuple[Page, ...]], theme: Theme, parent: QWidget) -> None:
        """read: gives all pages in the language of the moment; asked again when that changes."""
        super().__init__(parent, Qt.WindowType.Window)
        self._read = read
        self.setWindowTitle(self.tr("nxdesk help"))
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1000, 700)
        self.contents = Contents()
        self.contents.setFixedWidth(_CONTENTS_WIDTH)
        self.reader = Reader()
        self.back = icon_button("chevron-left", self.tr("Back"))
        self.forward = icon_button("chevron-right", self.tr("Forward"))
        self._title = label("", Role.MUTED)
        self._build()
        self._connect(theme)
        self._fill()

    def show_page(self, page_id: str) -> None:
        """In front of everything, with the keyboard in its text. page_id: as Page.id."""
        self.reader.show_page(page_id if page_id in self._pages else next(iter(self._pages)))
        self.resize(self.size().boundedTo(roomy.room_for(self)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_pages"):
            self.setWindowTitle(self.tr("nxdesk help"))
            self.contents.retranslate()
            self._fill()

    def _fill(self) -> None:
        pages = self._read()
        self._pages = {page.id: page for page in pages}
        self.reader.set_pages(self._pages)
        self.contents.set_pages([page for page in pages if page.searched or page.section])

    def _build(self) -> None:
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        above = QHBoxLayout()
        above.setContentsMargins(16, 14, 16, 0)
        above.setSpacing(4)
        above.addWidget(self.back)
        above.addWidget(self.forward)
        above.addSpacing(8)
        above.addWidget(self._title)
        above.addStretch(1)
        pane = QFrame()
        pane.setObjectName("page")
        right = QVBoxLayout(pane)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(above)
        right.addWidget(self.reader, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.contents)
        whole.addWidget(pane, 1)

    def _connect(self, theme: Theme) -> None:
        self.contents.chosen.connect(self._on_chosen)
        self.reader.sourceChanged.connect(self._on_shown)
        self.reader.backwardAvailable.connect(self.back.setEnabled)
        self.reader.forwardAvailable.connect(self.forward.setEnabled)
        self.back.clicked.connect(self.reader.backward)
        self.forward.clicked.connect(self.reader.forward)
        theme.changed.connect(self.reader.follow_colors)
        standard = QKeySequence.StandardKey
        search = self.contents.search
        for keys, does in (
            (QKeySequence(standard.Back), self.reader.backward),
            (QKeySequence(standard.Forward), self.reader.forward),
            (QKeySequence(standard.Find), lambda: search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            (QKeySequence(standard.Close), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(keys, self).activated.connect(does)

    def _on_chosen(self, page_id: str) -> None:
        self.reader.show_page(page_id)
        words = self.contents.search.text().split()
        if words:
            self.reader.find(words[0])

    def _on_shown(self, address: QUrl) -> None:
        """Before the reader itself says that it shows it."""
        page = self._pages.get(address.path())
        self._title.setText(" · ".join(page.section) if page else "")
        self.contents.show_page(address.path())
