"""The sheet of the numbers that NXCloud takes for none, each with its row in the list, to be mended."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from nxdesk.journal.records import Person, SendRecord
from nxdesk.program import Program
from nxdesk.ui import background
from nxdesk.ui.roles import Role, label
from nxdesk.ui.sends import bad_numbers
from nxdesk.ui.sends.columns import Column, ColumnsModel
from nxdesk.ui.sends.looks import align_digits
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.table import CellRole, Table
from nxdesk.ui.texts import numbers


class BadNumbersSheet(Sheet):
    """It changes nothing itself."""

    block_asked = Signal(object)  # the numbers of the people who are to be put on the do-not-contact list

    def __init__(self, found: tuple[Person, ...], list_name: str, parent: QWidget | None) -> None:
        super().__init__(QCoreApplication.translate("sends", "%Ln bad numbers", None, len(found)), parent)
        self._found = found
        self.add_text(
            self.tr(
                "NXCloud says that these numbers are not valid. Correct them in your list, or take them out."
            )
        )
        self.table = Table(self.tr("Bad numbers"))
        align_digits(self.table)
        model = _model(list_name, self)
        model.set_rows(found)
        self.table.setModel(model)
        self.table.set_widths((200, 0))
        self.body.addWidget(self.table, 1)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._show_block)
        self.copied = label("", Role.MUTED)
        self.add_at_left(self.copied)
        self.block_button = self.add_button("")
        self.block_button.clicked.connect(self._block)
        self._show_block()
        self.copy_button = self.add_button(self.tr("Copy the numbers"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button = self.add_button(self.tr("Close"), safe=True)
        self.close_button.clicked.connect(self.accept)
        self.resize(480, 420)

    def _chosen(self) -> tuple[Person, ...]:
        """Those who are selected; all of them, when nobody is."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._found[row] for row in rows) or self._found

    def _show_block(self) -> None:
        self.block_button.setText(self.tr("Do not contact (%Ln)…", "", len(self._chosen())))

    def _block(self) -> None:
        self.block_asked.emit([person.phone for person in self._chosen()])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(_written(person) for person in self._found))
        self.copied.setText(self.tr("Copied"))


class BadNumbers(QObject):
    """Reads them in the background, and then opens the sheet. GUI thread."""

    failed = Signal(object)  # the exception
    block_asked = Signal(object, object, object)  # the sheet, the SendRecord, the numbers

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.sheet: BadNumbersSheet | None = None

    def show(self, parent: QWidget, send: SendRecord) -> None:
        program = self._program

        def work() -> tuple[Person, ...]:
            with program.journal() as journal:
                return bad_numbers.read(journal, send.id)

        def done(found: tuple[Person, ...]) -> None:
            self.sheet = BadNumbersSheet(found, send.new.list_name, parent.window())
            self.sheet.finished.connect(self._on_finished)
            self.sheet.block_asked.connect(lambda phones: self.block_asked.emit(self.sheet, send, phones))
            self.sheet.open()

        if not background.busy(self) and self.sheet is None:
            background.run(self, work, done, self.failed.emit)

    def _on_finished(self) -> None:
        assert self.sheet is not None
        self.sheet.deleteLater()
        self.sheet = None


def _model(list_name: str, parent: QObject) -> ColumnsModel[Person]:
    row = QCoreApplication.translate("sends", "Row in the list")
    named = QCoreApplication.translate("sends", "Row in “{list}”").format(list=list_name)
    columns: tuple[Column[Person], ...] = (
        Column(QCoreApplication.translate("sends", "Number"), _written, says={CellRole.STRONG: _always}),
        Column(named if list_name else row, lambda person: numbers.number(person.row)),
    )
    return ColumnsModel(columns, lambda person: person.phone, {}, parent)


def _written(person: Person) -> str:
    return f"+{person.phone}"


def _always(_person: Person) -> bool:
    return True
