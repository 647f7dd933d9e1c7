"""Above the preview: whose message it is, and the ways to another person of the list."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from nxdesk.ui.compose.person import ShownPerson
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.roles import Role, icon_button, set_look
from nxdesk.ui.texts import numbers

_FIND_WIDTH = 84


class PersonBar(QWidget):
    """Seen only while the message has fields and the list has people."""

    def __init__(self, person: ShownPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self.before_action = self._action(self.tr("Previous person"), "Alt+PgUp", -1)
        self.next_action = self._action(self.tr("Next person"), "Alt+PgDown", 1)
        self.before = self._way("chevron-left", self.before_action)
        self.next = self._way("chevron-right", self.next_action)
        self.words = ElidedLabel("", Role.SMALL)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Go to row"))
        self.search.setAccessibleName(self.tr("Show the person in this row, or with this number"))
        self.search.setFixedWidth(_FIND_WIDTH)
        self.search.returnPressed.connect(self._find)
        self.search.textEdited.connect(lambda: set_look(self.search, "problem", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.before)
        row.addWidget(self.words, 1)
        row.addWidget(self.next)
        row.addWidget(self.search)
        self.hide()

    def show_person(self) -> None:
        person = self._person
        seen = bool(person.fields) and person.count > 0
        self.setVisible(seen)
        for action in (self.before_action, self.next_action):
            action.setEnabled(seen)
        if seen:
            words = self.tr("Row {row} · +{phone}").format(row=person.row, phone=person.phone)
            self.words.setText(words)
            place = self.tr("Person {place} of {count}").format(
                place=numbers.number(person.place + 1), count=numbers.number(person.count)
            )
            self.words.setAccessibleDescription(place)

    def _action(self, name: str, keys: str, by: int) -> QAction:
        """For a menu, and for the keys wherever the focus is in the window."""
        made = QAction(name, self)
        made.setShortcut(QKeySequence(keys))
        made.triggered.connect(lambda _checked=False: self._person.step(by))
        made.setEnabled(False)
        return made

    def _way(self, icon_name: str, action: QAction) -> QPushButton:
        made = icon_button(icon_name, action.text())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{action.text()} ({keys})")
        made.clicked.connect(action.trigger)
        return made

    def _find(self) -> None:
        found = self._person.find(self.search.text())
        set_look(self.search, "problem", "" if found else "error")
        if found:
            self.search.selectAll()
