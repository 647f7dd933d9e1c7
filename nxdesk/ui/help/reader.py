"""The text of a help page, in a column that reads well. It opens pages of the program and nothing else."""

from collections.abc import Mapping
from string import Template

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextBrowser, QWidget

from nxdesk.ui.colors import current
from nxdesk.ui.help.page import SCHEME, Page
from nxdesk.ui.keyboard_focus import needs_ring
from nxdesk.ui.roles import set_look

_WIDEST = 660  # pixels of the column: some 90 characters
_MARGIN = 32
_STYLE = Template("""
h1 { font-size: x-large; font-weight: 700; margin-top: 0px; margin-bottom: 12px; }
h2 { font-size: large; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }
p, li { margin-top: 0px; margin-bottom: 10px; line-height: 145%; }
ul, ol { margin-left: 0px; -qt-list-indent: 1; margin-bottom: 10px; }
table { margin-top: 6px; }
td { padding-right: 18px; padding-bottom: 6px; }
code, pre { font-family: monospace; }
.muted { color: $muted; }
.note { background-color: $accent_soft; }
a { color: $accent_text; text-decoration: none; }
""")


class Reader(QTextBrowser):
    """`source()` is the page that is shown; back and forward as in any browser. No network, no files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Mapping[str, Page] = {}
        self._ring = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Help text"))
        self.setAccessibleDescription(
            self.tr("The arrow keys left and right go from link to link, Enter follows one.")
        )
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(0)
        self.follow_colors()

    def set_pages(self, pages: Mapping[str, Page]) -> None:
        self._pages = pages
        self.reload()

    def show_page(self, page_id: str) -> None:
        self.setSource(QUrl(f"{SCHEME}:{page_id}"))

    @property
    def page_id(self) -> str:
        """Of the page that is shown; "" before the first."""
        return self.source().path()

    def follow_colors(self) -> None:
        """After a change of the theme."""
        colors = current()
        style = _STYLE.substitute(
            muted=colors.muted, accent_soft=colors.accent_soft, accent_text=colors.accent_text
        )
        self.document().setDefaultStyleSheet(style)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, colors.text)
        self.setPalette(palette)
        self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = needs_ring(event.reason(), self._ring)
        set_look(self, "ring", "true" if self._ring else "false")
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        set_look(self, "ring", "false")
        super().focusOutEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab leaves the text. Qt would stop at each link of it first."""
        return QAbstractScrollArea.focusNextPrevChild(self, next_one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from link to link; Enter follows one, as Qt has it."""
        steps = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        super().focusNextPrevChild(step)
        if not self.hasFocus():  # it was the last one
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Qt asks here for whatever a page names. Only pages are given."""
        address = QUrl(url)
        page = self._pages.get(address.path()) if address.scheme() == SCHEME else None
        if page is None or kind != QTextDocument.ResourceType.HtmlResource.value:
            return QByteArray()
        return page.html

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(_MARGIN, (self.width() - _WIDEST) // 2)
        self.setViewportMargins(min(side, 3 * _MARGIN), _MARGIN - 8, side, 8)
        super().resizeEvent(event)
