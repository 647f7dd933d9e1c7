"""Above the preview: whose message it is, and the ways to another person of the list."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from nxdesk.ui.compose.person import ShownPerson
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.roles import Role, icon_button, set_look
from nxdesk.ui.texts import numbers

_FIND_WIDTH = 92


class PersonBar(QWidget):
    """Seen only while the message has fields and the list has people."""

    def __init__(self, person: ShownPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.before = self._way("chevron-left", self.tr("Previous person"), "Alt+PgUp")
        self.next = self._way("chevron-right", self.tr("Next person"), "Alt+PgDown")
        self.before.clicked.connect(lambda: person.step(-1))
        self.next.clicked.connect(lambda: person.step(1))
        self.words = ElidedLabel("", Role.SMALL)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Go to row"))
        self.search.setAccessibleName(self.tr("Show the person in this row, or with this number"))
        self.search.setFixedWidth(_FIND_WIDTH)
        self.search.returnPressed.connect(self._find)
        self.search.textEdited.connect(lambda: set_look(self.search, "problem", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(6)
        row.addWidget(self.before)
        row.addWidget(self.words, 1)
        row.addWidget(self.next)
        row.addWidget(self.search)
        self.hide()

    def show_person(self) -> None:
        person = self._person
        seen = bool(person.fields) and person.count > 0
        self.setVisible(seen)
        if seen:
            words = self.tr("Row {row} · +{phone}").format(row=person.row, phone=person.phone)
            self.words.setText(words)
            place = self.tr("Person {place} of {count}").format(
                place=numbers.number(person.place + 1), count=numbers.number(person.count)
            )
            self.words.setAccessibleDescription(place)

    def _way(self, icon_name: str, name: str, keys: str) -> QPushButton:
        made = icon_button(icon_name, name)
        made.setShortcut(QKeySequence(keys))
        made.setToolTip(f"{name} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        return made

    def _find(self) -> None:
        found = self._person.find(self.search.text())
        set_look(self.search, "problem", "" if found else "error")
        if found:
            self.search.selectAll()
