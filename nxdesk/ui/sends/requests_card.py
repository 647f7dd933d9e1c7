"""The card with the table of requests: it follows the send without moving what the person looks at."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestState, SendRecord
from nxdesk.messages.channels import Priority
from nxdesk.ui.card import Card
from nxdesk.ui.help import explaining
from nxdesk.ui.help.explaining import what_happened
from nxdesk.ui.roles import Role, button, set_look
from nxdesk.ui.sends import answers
from nxdesk.ui.sends.fault_report import fault_report, is_fault, reportable
from nxdesk.ui.sends.looks import align_digits
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.sends.requests_model import RequestColumn, channel_columns, requests_model
from nxdesk.ui.table import ROW_HEIGHT, Table
from nxdesk.ui.texts import names
from nxdesk.ui.texts.explained.all_codes import key_of_code

_WIDTHS = (56, 72, 126, 0, 0, 160, 80)
_STATE = 2
_LEAST_ROWS = 5


class RequestsCard(Card):
    """Ctrl+C copies the chosen row, Ctrl+Shift+C its request id."""

    report_copied = Signal(int)  # the number of the request
    block_asked = Signal(int)  # the same: its people are to be put on the do-not-contact list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Requests"))
        self._model = requests_model(self)
        self.table = _LowTable(self.tr("Requests"))
        align_digits(self.table)
        self.table.setModel(self._model)
        self.table.set_widths(_WIDTHS)
        self.table.fit_pills(_STATE, map(names.request_state, RequestState))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._send: SendRecord | None = None
        self.report = button(self.tr("Copy a fault report"), Role.LINK, "copy")
        set_look(self.report, "low", "true")
        self.report.setToolTip(self.tr("What NXCloud support needs to know, without secrets and numbers"))
        self.report.clicked.connect(self._on_copy_report)
        self.corner.addWidget(self.report)
        self.explain = what_happened(self._key)
        self.corner.addWidget(self.explain)
        self.keep_corner()
        self._copy_row = self._action(self.tr("Copy the row"), QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy_row.triggered.connect(self._on_copy_row)
        self._copy_id = self._action(self.tr("Copy the request id"), QKeySequence("Ctrl+Shift+C"))
        self._copy_id.triggered.connect(self._on_copy_id)
        self._copy_report = self._action(self.tr("Copy a fault report"), QKeySequence())
        self._copy_report.triggered.connect(self._on_copy_report)
        self._block = self._action(self.tr("Do not contact these people…"), QKeySequence())
        self._block.triggered.connect(self._on_block)
        self._explain = self._action(explaining.words(), QKeySequence())
        self._explain.triggered.connect(lambda: explaining.explain(self._key()))
        self.table.activated.connect(lambda: explaining.explain(self._key()))
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        self._model.modelReset.connect(self._follow_selection)
        self.body.addWidget(self.table, 1)
        self._follow_selection()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Rows that stay the same are not touched; selection and scrolling stay in any case."""
        self._send = snapshot.send
        channels = channel_columns(Priority(snapshot.send.new.priority))
        for column in (RequestColumn.VIBER, RequestColumn.SMS):
            self.table.setColumnHidden(column, column not in channels)
        for row in self._model.set_rows(snapshot.requests):
            self._span(row, channels)
        self._follow_selection()

    def clear(self) -> None:
        self._send = None
        self._model.set_rows(())
        self.table.clearSpans()

    def _span(self, row: int, channels: list[RequestColumn]) -> None:
        """What is true of the whole request runs over the columns of the channels."""
        columns = len(channels) if answers.whole(self._model.rows[row]) else 1
        if self.table.columnSpan(row, channels[0]) != columns:
            self.table.setSpan(row, channels[0], 1, columns)

    def _action(self, text: str, keys: QKeySequence) -> QAction:
        action = QAction(text, self.table)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(action)
        return action

    def _chosen(self) -> int | None:
        rows = self.table.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _follow_selection(self) -> None:
        row = self._chosen()
        self._copy_row.setEnabled(row is not None)
        self._copy_id.setEnabled(row is not None and bool(self._model.rows[row].result.request_id))
        self._block.setEnabled(row is not None)
        self._copy_report.setEnabled(row is not None and reportable(self._model.rows[row]))
        self._explain.setEnabled(row is not None and bool(self._key()))
        self.explain.setVisible(bool(self._key()))
        self.report.setVisible(any(is_fault(request) for request in self._model.rows))

    def _key(self) -> str:
        """Of the chosen request's explanation; when none is chosen, that of the first that went wrong."""
        row = self._chosen()
        if row is not None:
            return answers.key(self._model.rows[row])
        found = (answers.key(request) for request in self._model.rows)
        return next((key for key in found if key not in ("", key_of_code(Code.SUCCESS))), "")

    def _on_copy_row(self) -> None:
        """As it is seen, with tabs between, for a spreadsheet."""
        row = self._chosen()
        if row is None:
            return
        hidden = [self.table.isColumnHidden(column) for column in RequestColumn]
        wide = self.table.columnSpan(row, RequestColumn.VIBER) > 1
        hidden[RequestColumn.SMS] |= wide
        texts = [str(self._model.index(row, column).data()) for column in RequestColumn]
        cells = ["" if gone else text for text, gone in zip(texts, hidden, strict=True)]
        QGuiApplication.clipboard().setText("\t".join(cells))

    def _on_copy_id(self) -> None:
        row = self._chosen()
        if row is not None:
            QGuiApplication.clipboard().setText(self._model.rows[row].result.request_id)

    def _on_block(self) -> None:
        row = self._chosen()
        if row is not None:
            self.block_asked.emit(self._model.rows[row].number)

    def _on_copy_report(self) -> None:
        """Of the chosen request; the button, when that one has nothing to report, takes the first fault."""
        row = self._chosen()
        wanted = [self._model.rows[row]] if row is not None and reportable(self._model.rows[row]) else []
        faults = [*wanted, *(request for request in self._model.rows if is_fault(request))]
        if faults and self._send is not None:
            QGuiApplication.clipboard().setText(fault_report(self._send, faults[0]))
            self.report_copied.emit(faults[0].number)


class _LowTable(Table):
    """Content with a few rows, so that the page scrolls only where even they have no room."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.horizontalHeader().height() + _LEAST_ROWS * ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
