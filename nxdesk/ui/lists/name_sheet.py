"""A sheet that asks under which name a list is kept."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nxdesk.ui.colors import Tone
from nxdesk.ui.roles import Role, label, set_look
from nxdesk.ui.sheet import Sheet


class NameSheet(Sheet):
    """`named` comes with the name, once, and the sheet closes. It goes when it is closed."""

    named = Signal(str)

    def __init__(
        self, title: str, name: str, taken: Collection[str], taken_note: str, parent: QWidget | None
    ) -> None:
        """taken: names of other lists; taken_note: what to say of them, with "{name}"; "" forbids them."""
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self._taken = taken
        self._taken_note = taken_note
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name of the list"))
        self.field.setMaxLength(120)
        self.field.selectAll()
        self.field.textChanged.connect(self._show)
        self.note = label("", Role.SMALL, wrap=True)
        set_look(self.note, "tone", Tone.WARN.value)
        self.body.addWidget(self.field)
        self.body.addWidget(self.note)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Keep"), Role.PRIMARY)
        self.save.setDefault(True)
        self.save.clicked.connect(self._name)
        self._show()
        self.field.setFocus()

    def _show(self) -> None:
        name = self.field.text().strip()
        taken = name in self._taken
        told = self._taken_note or self.tr("“{name}” is the name of another list.")
        self.note.setText(told.format(name=name) if taken else "")
        self.save.setEnabled(bool(name) and (not taken or bool(self._taken_note)))

    def _name(self) -> None:
        name = self.field.text().strip()
        self.accept()
        self.named.emit(name)
