"""The licences of all that nxdesk is made of: the components at the left, the text of one at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from nxdesk.licences import Component, components
from nxdesk.ui.roles import Role
from nxdesk.ui.sheet import Sheet

_LIST_WIDTH = 210
_ROW = 28


class LicencesSheet(Sheet):
    """A text is read from its file when it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Licences"), parent)
        self._components = components()
        self.add_text(
            self.tr(
                "nxdesk is under the MIT license. It uses Qt under the GNU Lesser General Public License, "
                "version 3: Qt is in files of its own that you may replace with your own build. The text of "
                "Qt says how."
            ),
            Role.MUTED,
        )
        self.list = QListWidget()
        self.list.setObjectName("contents")
        self.list.setAccessibleName(self.tr("Components"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        self.text.setFont(font)
        for component in self._components:
            QListWidgetItem(_words(component), self.list).setSizeHint(QSize(0, _ROW))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.body.addLayout(row, 1)
        close = self.add_button(self.tr("Close"), safe=True)
        close.clicked.connect(self.accept)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(1000, 660)  # a line of most licences fits

    def show_component(self, name: str) -> None:
        """By its name, in small letters."""
        names = [component.name for component in self._components]
        self.list.setCurrentRow(names.index(name))

    def _show(self, row: int) -> None:
        component = self._components[row]
        self.text.setPlainText(f"{_words(component)}\n{component.licence}\n\n{component.text()}")


def _words(component: Component) -> str:
    return f"{component.name} {component.version}".strip()
