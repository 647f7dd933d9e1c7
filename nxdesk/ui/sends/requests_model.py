"""The columns of the table of one send's requests."""

from enum import IntEnum, auto

from PySide6.QtCore import QCoreApplication, QObject, Qt

from nxdesk.journal.records import RequestRecord, RequestState
from nxdesk.messages.channels import Channel, Priority
from nxdesk.ui.colors import Tone
from nxdesk.ui.sends import answers
from nxdesk.ui.sends.answers import SETTLED, Answer
from nxdesk.ui.sends.columns import Column, ColumnsModel, Says
from nxdesk.ui.sends.looks import OF_REQUEST
from nxdesk.ui.sends.notes import INTERRUPTED
from nxdesk.ui.table import CellRole
from nxdesk.ui.texts import names, numbers


class RequestColumn(IntEnum):
    NUMBER = 0
    PEOPLE = auto()
    STATE = auto()
    VIBER = auto()
    SMS = auto()
    REQUEST_ID = auto()
    TOOK = auto()


_OF_CHANNEL = {Channel.VIBER: RequestColumn.VIBER, Channel.SMS: RequestColumn.SMS}


def channel_columns(priority: Priority) -> list[RequestColumn]:
    """Those of the channels that may be used, from left to right."""
    return sorted(_OF_CHANNEL[channel] for channel in priority.channels)


def requests_model(parent: QObject | None = None) -> ColumnsModel[RequestRecord]:
    """Its columns are those of RequestColumn, in that order."""
    columns: dict[RequestColumn, Column[RequestRecord]] = {
        RequestColumn.NUMBER: Column("#", lambda request: numbers.number(request.number)),
        RequestColumn.PEOPLE: Column(
            QCoreApplication.translate("sends", "People"),
            lambda request: numbers.number(request.people),
            right=True,
        ),
        RequestColumn.STATE: Column(
            QCoreApplication.translate("sends", "State"),
            lambda request: names.request_state(request.state),
            says={
                CellRole.PILL: _tone,
                CellRole.ICON: lambda request: OF_REQUEST[request.state].icon_name,
                CellRole.MUTED: lambda request: request.state is RequestState.WAITING,
            },
        ),
        RequestColumn.VIBER: _channel_column("viber"),
        RequestColumn.SMS: _channel_column("sms"),
        RequestColumn.REQUEST_ID: Column(
            QCoreApplication.translate("sends", "Request id"),
            lambda request: (request.result.request_id or "–") if request.state in SETTLED else "",
            says={
                CellRole.MUTED: lambda _request: True,
                Qt.ItemDataRole.ToolTipRole: lambda request: request.result.request_id,
            },
        ),
        RequestColumn.TOOK: Column(
            QCoreApplication.translate("sends", "Took"),
            _took,
            right=True,
        ),
    }
    every: Says[RequestRecord] = {CellRole.CURRENT: _is_current, Qt.ItemDataRole.ToolTipRole: answers.full}
    return ColumnsModel(tuple(columns[column] for column in RequestColumn), _id, every, parent)


def _channel_column(channel: str) -> Column[RequestRecord]:
    """What is true of the whole request stands in each; the table lets the first run over the others."""

    def answer(request: RequestRecord) -> Answer:
        return answers.whole(request) or answers.of_channel(request, channel) or Answer("")

    return Column(
        names.channel(channel),
        lambda request: answer(request).text,
        says={
            CellRole.DETAIL: lambda request: answer(request).detail,
            CellRole.MUTED: lambda request: answer(request).muted,
        },
    )


def _took(request: RequestRecord) -> str:
    """Nobody knows how long one took that nxdesk did not see the end of."""
    if request.state not in SETTLED:
        return ""
    return "–" if request.result.reason == INTERRUPTED else numbers.took(request.result.seconds)


def _id(request: RequestRecord) -> int:
    return request.id


def _is_current(request: RequestRecord) -> bool:
    return request.state is RequestState.IN_FLIGHT


def _tone(request: RequestRecord) -> Tone | None:
    """Those that wait are words without a pill: they are many, and say the least."""
    return None if request.state is RequestState.WAITING else OF_REQUEST[request.state].tone
