"""The card that says, channel by channel, how many people were taken and what NXCloud said."""

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtWidgets import QWidget

from nxdesk.gateway.codes import Code
from nxdesk.ui.card import Card
from nxdesk.ui.help.explaining import explain, what_happened
from nxdesk.ui.sends.channel_lines import ChannelLine, channel_lines
from nxdesk.ui.sends.columns import Column, ColumnsModel
from nxdesk.ui.sends.looks import align_digits
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.table import ROW_HEIGHT, CellRole, Table
from nxdesk.ui.texts import numbers
from nxdesk.ui.texts.explained.all_codes import key_of_code

_LEAST_ROWS = 1
_MOST_ROWS = 5


class ChannelsCard(Card):
    """As high as its lines, as long as they are few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("By channel"))
        self._model = _channels_model(self)
        self.table = _ShortTable(self.tr("By channel"))
        align_digits(self.table)
        self.table.setModel(self._model)
        self.table.set_widths((132, 118, 118, 0))
        self.table.activated.connect(lambda index: explain(self._key(index.row())))
        self.explain = what_happened(lambda: self._key(self.table.currentIndex().row()))
        self.corner.addWidget(self.explain)
        self.keep_corner()
        self.body.addWidget(self.table)
        self._fit()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before = len(self._model.rows)
        self._model.set_rows(channel_lines(snapshot))
        self.explain.setVisible(bool(self._key(-1)))
        if len(self._model.rows) != before:
            self._fit()

    def clear(self) -> None:
        self._model.set_rows(())

    def _key(self, row: int) -> str:
        """Of the explanation of a line; -1: of the first line that is not a success."""
        if row >= 0:
            code = self._model.rows[row].code
            return "" if code is None else key_of_code(code)
        codes = (line.code for line in self._model.rows)
        return next((key_of_code(code) for code in codes if code not in (None, Code.SUCCESS)), "")

    def _fit(self) -> None:
        """Between one line and five: a low window scrolls them rather than the page."""
        table = self.table
        table.fit_height()
        over = max(0, self._model.rowCount() - _MOST_ROWS)
        table.setMaximumHeight(table.maximumHeight() - over * ROW_HEIGHT)
        table.setMinimumHeight(table.horizontalHeader().height() + _LEAST_ROWS * ROW_HEIGHT)
        table.updateGeometry()


class _ShortTable(Table):
    """Wants to be as high as it may be."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())


def _channels_model(parent: QObject | None) -> ColumnsModel[ChannelLine]:
    columns: tuple[Column[ChannelLine], ...] = (
        Column(
            QCoreApplication.translate("sends", "Channel"),
            lambda line: line.channel if line.first else "",
            says={
                CellRole.STRONG: lambda _line: True,
                Qt.ItemDataRole.AccessibleTextRole: lambda line: line.channel,
            },
        ),
        Column(
            QCoreApplication.translate("sends", "Accepted"), lambda line: _people(line.accepted), right=True
        ),
        Column(
            QCoreApplication.translate("sends", "Refused"), lambda line: _people(line.refused), right=True
        ),
        Column(
            QCoreApplication.translate("sends", "What NXCloud said"),
            lambda line: line.said,
            says={
                CellRole.DETAIL: _detail,
                Qt.ItemDataRole.AccessibleTextRole: _both,
                Qt.ItemDataRole.ToolTipRole: _both,
            },
        ),
    )
    return ColumnsModel(columns, lambda line: (line.channel, line.said), {}, parent)


def _people(count: int | None) -> str:
    return "" if count is None else numbers.number(count)


def _detail(line: ChannelLine) -> str:
    return f"· {line.ours}" if line.said and line.ours else line.ours


def _both(line: ChannelLine) -> str:
    return " · ".join(filter(None, (line.said, line.ours)))
