"""The list of all sends: to search, to open, to export, to delete."""

from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from nxdesk.journal.records import SendRecord, SendState
from nxdesk.program import Program
from nxdesk.ui.banner import Banner
from nxdesk.ui.card import Card
from nxdesk.ui.header import PageHeader
from nxdesk.ui.roles import Role, icon_button, let_enter_press
from nxdesk.ui.search_field import SearchField
from nxdesk.ui.sends.deletion import Deletion
from nxdesk.ui.sends.deletion_banner import DeletionBanner
from nxdesk.ui.sends.empty_part import EmptyPart
from nxdesk.ui.sends.export import Export
from nxdesk.ui.sends.export_banner import ExportBanner
from nxdesk.ui.sends.latest import Latest
from nxdesk.ui.sends.looks import align_digits
from nxdesk.ui.sends.meter_cell import MeterDelegate
from nxdesk.ui.sends.running import Running
from nxdesk.ui.sends.sends_found import SendsFound, WhichMenu
from nxdesk.ui.sends.sends_menu import SendsMenu
from nxdesk.ui.sends.sends_model import SendColumn, sends_model
from nxdesk.ui.sends.speed_sheet import open_speed_sheet
from nxdesk.ui.table import Table
from nxdesk.ui.texts import names

_WIDTHS = (0, 100, 130, 96, 84, 118, 0)
_WIDE = 20  # pixels beside the text of a cell


class SendsPage(QWidget):
    """Reads the journal again when it is shown, and while it is shown and something is sent."""

    opened = Signal(int)  # the id of a send
    compose_requested = Signal()
    counted = Signal(int)  # how many sends there are, tests not among them; after each reading

    def __init__(self, program: Program, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sends"))
        self._running = running
        self._tests = 0
        self._model = sends_model(self)
        self._found = SendsFound(self._model, self)

        def read() -> tuple[SendRecord, ...]:
            with program.journal() as journal:
                return tuple(journal.sends())

        self._reading: Latest[tuple[SendRecord, ...]] = Latest(self, read, self._show, self._on_failed)
        self._export = Export(program, self)
        self._deletion = Deletion(program, self)
        self.header = PageHeader(self.tr("Sends"))
        self.which = WhichMenu(self._found)
        self.header.add(self.which)
        self.search = SearchField(self.tr("Search by name"), self.tr("Search by name"), 190)
        self.header.add(self.search)
        self.open_button = self.header.add_button(self.tr("Open"))
        self.export_button = self.header.add_button(self.tr("Export to Excel…"))
        let_enter_press(self.open_button, self.export_button)
        self.menu = SendsMenu(self)
        self.more = icon_button("dots", self.tr("More"))
        self.more.setMenu(self.menu)
        self.header.add(self.more)
        self.banner = Banner()
        self.export_banner = ExportBanner(self._export)
        self.deletion_banner = DeletionBanner(self._deletion)
        self.table = Table(self.tr("Sends"))
        self._open_action = QAction(self.tr("Open"), self.table)
        self._export_action = QAction(self.tr("Export to Excel…"), self.table)
        self.nothing = EmptyPart(
            "history",
            self.tr("Nothing has been sent yet"),
            self.tr("Each send stays here, with what became of every person on its list."),
            self.tr("Compose a message"),
            role=Role.PRIMARY,
        )
        self.not_found = EmptyPart("search", "", "", self.tr("Show all sends"))
        self._parts = QStackedWidget()
        self._build()
        self._connect()
        self._follow()
        self._follow_selection()

    def refresh(self) -> None:
        """Read the list again."""
        self._reading.ask()

    def export(self) -> None:
        """The chosen send."""
        send = self._chosen()
        if send is not None:
            self._export.ask(self, send)

    def delete(self) -> None:
        """The chosen send."""
        send = self._chosen()
        if send is not None:
            self._deletion.ask_one(self, send)

    def delete_older(self, months: int) -> None:
        self._deletion.ask_older(self, months, self._model.rows)

    def _chosen(self) -> SendRecord | None:
        rows = self.table.selectionModel().selectedRows()
        return self._model.rows[self._found.mapToSource(rows[0]).row()] if rows else None

    def _show(self, sends: tuple[SendRecord, ...]) -> None:
        self.banner.hide()
        self._model.set_rows(sends)
        self._tests = sum(send.new.test for send in sends)
        self.which.show_for(self._tests)
        self.menu.show_sends(sends)
        self._follow()
        self._follow_selection()
        self.counted.emit(len(sends) - self._tests)

    def _follow(self) -> None:
        """Which part is shown, and how many there are."""
        count = self._model.rowCount()
        found = self._found.rowCount()
        parts = [
            self.tr("%Ln sends", "", count - self._tests) if count > self._tests else "",
            self.tr("%Ln tests", "", self._tests) if self._tests else "",
            self.tr("%Ln found", "", found) if self.search.text().strip() else "",
        ]
        self.header.set_subtitle(" · ".join(filter(None, parts)))
        self.search.setEnabled(count > 0)
        if not count:
            self._parts.setCurrentWidget(self.nothing)
        elif not found:
            name = self.search.text()
            words = self.tr("No send is called “{name}”") if name else self.tr("There are only tests")
            self.not_found.set_texts(words.format(name=name), "")
            self._parts.setCurrentWidget(self.not_found)
        else:
            self._parts.setCurrentWidget(self.table)

    def _follow_selection(self) -> None:
        chosen = self._chosen() is not None
        busy = self._export.busy or self._deletion.busy
        self.open_button.setEnabled(chosen)
        self._open_action.setEnabled(chosen)
        self.export_button.setEnabled(chosen and not busy)
        self._export_action.setEnabled(chosen and not busy)
        deletable = not busy and self._running.active is None
        self.menu.allow(one=chosen and deletable, old=deletable)

    def _on_search(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self.table.scrollToTop()  # what is found begins there
        self._follow()

    def _show_all(self) -> None:
        self.search.clear()
        self.which.show_all()

    def _on_search_entered(self) -> None:
        """Enter in the field goes to the first send that was found."""
        if self._found.rowCount():
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[self._found.mapToSource(index).row()].id)

    def _on_open(self) -> None:
        send = self._chosen()
        if send is not None:
            self.opened.emit(send.id)

    def _on_changed(self) -> None:
        self._follow_selection()
        if self.isVisible() or self._running.active is None:
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        try:
            self.banner.show_failure(error)
        finally:
            self.banner.add_button(self.tr("Try again")).clicked.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        QTimer.singleShot(0, self, self._settle_focus)  # once Qt has given it to the first field

    def _settle_focus(self) -> None:
        """Who came by the keyboard goes on in the list; who came by the rail stays there."""
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            return
        part = self._parts.currentWidget()
        if part is self.table:
            if self._chosen() is None:
                self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        elif isinstance(part, EmptyPart):
            part.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        keys = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setToolTip(f"{self.search.placeholderText()} ({keys})")
        align_digits(self.table)
        self.table.setModel(self._found)
        self.table.setItemDelegateForColumn(SendColumn.METER, MeterDelegate(self.table))
        self.table.set_widths(_widths(self.table))
        self.table.fit_pills(SendColumn.STATE, map(names.send_state, SendState))
        card = Card()
        card.setAccessibleName(self.tr("Sends"))
        card.body.addWidget(self._parts, 1)
        for part in (self.nothing, self.not_found, self.table):
            self._parts.addWidget(part)
        column = QVBoxLayout()
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(14)
        column.addWidget(self.banner)
        column.addWidget(self.export_banner)
        column.addWidget(self.deletion_banner)
        column.addWidget(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(column, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_search_entered)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setWhatsThis(self.tr("Search by name"))
        find.activated.connect(lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        self._found.modelReset.connect(self._follow_selection)
        self.open_button.clicked.connect(self._on_open)
        self.export_button.clicked.connect(self.export)
        self.nothing.pressed.connect(self.compose_requested)
        self.not_found.pressed.connect(self._show_all)
        self.which.currentIndexChanged.connect(self._follow)
        self._open_action.triggered.connect(self._on_open)
        self._export_action.triggered.connect(self.export)
        self.table.addActions([self._open_action, self._export_action, self.menu.delete])
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.menu.delete.triggered.connect(self.delete)
        self.menu.older_chosen.connect(self.delete_older)
        self.menu.speed.triggered.connect(lambda: open_speed_sheet(self))
        self._export.changed.connect(self._follow_selection)
        self._deletion.changed.connect(self._follow_selection)
        self._deletion.deleted.connect(self.refresh)
        self._running.changed.connect(self._on_changed)


def _widths(table: Table) -> tuple[int, ...]:
    """With room for any date, as the language writes it."""
    widths = list(_WIDTHS)
    longest = QLocale().toString(QDate(2028, 12, 28), QLocale.FormatType.ShortFormat)
    wide = table.fontMetrics().horizontalAdvance(longest) + _WIDE
    widths[SendColumn.STARTED] = max(widths[SendColumn.STARTED], wide)
    return tuple(widths)
