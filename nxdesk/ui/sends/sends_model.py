"""The columns of the list of all sends."""

from enum import IntEnum, auto

from PySide6.QtCore import QCoreApplication, QObject, Qt

from nxdesk.journal.records import SendRecord
from nxdesk.messages.kinds import Kind
from nxdesk.ui.kind_icons import KIND_ICONS
from nxdesk.ui.sends.columns import Column, ColumnsModel, Says
from nxdesk.ui.sends.looks import account_name, of_send, parts, send_name
from nxdesk.ui.sends.meter_cell import PARTS, TOTAL
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import names, numbers


class SendColumn(IntEnum):
    NAME = 0
    KIND = auto()
    ACCOUNT = auto()
    STARTED = auto()
    PEOPLE = auto()
    STATE = auto()
    METER = auto()


def sends_model(parent: QObject | None = None) -> ColumnsModel[SendRecord]:
    """Its columns are those of SendColumn, in that order."""
    muted: Says[SendRecord] = {CellRole.MUTED: _always}
    columns: dict[SendColumn, Column[SendRecord]] = {
        SendColumn.NAME: Column(
            QCoreApplication.translate("sends", "Name"),
            _name,
            says={CellRole.STRONG: _always},
        ),
        SendColumn.KIND: Column(
            QCoreApplication.translate("sends", "Kind"),
            lambda send: names.kind(Kind(send.new.kind)),
            says={**muted, CellRole.ICON: lambda send: KIND_ICONS[Kind(send.new.kind)]},
        ),
        SendColumn.ACCOUNT: Column(
            QCoreApplication.translate("sends", "Account"), account_name, says={**muted}
        ),
        SendColumn.STARTED: Column(QCoreApplication.translate("sends", "Started"), _started, says=muted),
        SendColumn.PEOPLE: Column(
            QCoreApplication.translate("sends", "People"),
            lambda send: numbers.number(send.counts.people),
            right=True,
        ),
        SendColumn.STATE: Column(
            QCoreApplication.translate("sends", "State"),
            lambda send: names.send_state(send.state),
            says={
                CellRole.PILL: lambda send: of_send(send.state, send.counts).tone,
                CellRole.ICON: lambda send: of_send(send.state, send.counts).icon_name,
            },
        ),
        SendColumn.METER: Column(
            QCoreApplication.translate("sends", "What became of them"),
            _nothing,
            says={
                PARTS: lambda send: parts(send.counts),
                TOTAL: lambda send: send.counts.people,
                Qt.ItemDataRole.ToolTipRole: _counted,
                Qt.ItemDataRole.AccessibleTextRole: _counted,
            },
        ),
    }
    return ColumnsModel(tuple(columns[column] for column in SendColumn), lambda send: send.id, {}, parent)


def _always(_send: SendRecord) -> bool:
    return True


def _name(send: SendRecord) -> str:
    """That it is a test stands first: the end of a name may have no room."""
    name = send_name(send)
    return QCoreApplication.translate("sends", "Test · {name}").format(name=name) if send.new.test else name


def _nothing(_send: SendRecord) -> str:
    return ""


def _started(send: SendRecord) -> str:
    if send.started is None:
        return QCoreApplication.translate("sends", "Not started")
    return numbers.moment(send.started)


def _counted(send: SendRecord) -> str:
    counts = send.counts
    words = QCoreApplication.translate(
        "sends", "{accepted} accepted, {refused} refused, {unknown} unknown, {waiting} waiting"
    )
    return words.format(
        accepted=numbers.number(counts.accepted),
        refused=numbers.number(counts.refused),
        unknown=numbers.number(counts.unknown),
        waiting=numbers.number(counts.waiting),
    )
