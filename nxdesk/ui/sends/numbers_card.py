"""The card with the moving numbers: how many were handed to NXCloud, and what became of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.journal.records import Counts, RequestState, SendState
from nxdesk.ui.announcing import announce
from nxdesk.ui.card import Card
from nxdesk.ui.chip import Chip
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.meter import Meter
from nxdesk.ui.roles import Role, button, label
from nxdesk.ui.sends import bad_numbers, looks
from nxdesk.ui.sends.counts_row import CountsRow
from nxdesk.ui.sends.progress import Snapshot, seconds_left
from nxdesk.ui.sends.spoken import Spoken
from nxdesk.ui.sends.timeline_chart import TimelineChart
from nxdesk.ui.texts import names, numbers

_STATES = (RequestState.ACCEPTED, RequestState.REFUSED, RequestState.UNKNOWN, RequestState.WAITING)


class NumbersCard(Card):
    """The buttons beside the counts act on the people who are counted; each shows only when there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Progress"))
        self._spoken = Spoken()
        self._number = label("", Role.NUMBER)
        self._words = ElidedLabel("", Role.MUTED)
        self._words.setContentsMargins(0, 0, 0, 3)  # on the line that the number stands on
        self._state = Chip("")
        self._meter = Meter(self.tr("People handed to NXCloud"))
        self._chips = {
            state: Chip("", "", looks.OF_REQUEST[state].tone, looks.OF_REQUEST[state].icon_name)
            for state in _STATES
        }
        self.see_bad = button("")
        self.find_bad = button("")
        self.retry = button("")
        self.again = button("")
        self._counts = CountsRow(
            tuple(self._chips.values()), (self.see_bad, self.find_bad, self.retry, self.again)
        )
        for widget in (self._number, self._words, *self._chips.values()):
            looks.align_digits(widget)
        self.body.addLayout(self._top())
        self.chart = TimelineChart()
        self.body.addWidget(self._meter)
        self.body.addWidget(self._counts)
        self.body.addWidget(self.chart)

    def show_snapshot(self, snapshot: Snapshot, *, ours: bool, ending: SendState | None) -> None:
        """ours: this window carries it out now. ending: what it was asked to become, while it does."""
        send, counts = snapshot.send, snapshot.send.counts
        self._number.setText(numbers.number(snapshot.handed))
        self._words.setText(self._sentence(snapshot, ours=ours, ending=ending))
        self._number.setAccessibleName(f"{self._number.text()} {self._words.text()}")
        state = SendState.SENDING if ours else send.state
        look = looks.of_send(state, counts)
        self._state.set_icon(look.icon_name)
        self._state.set_words(names.send_state(state), "", look.tone)
        self._meter.set_parts(looks.parts(counts), counts.people)
        self._meter.setFormat(self._number.text())
        self.chart.show_requests(snapshot.requests)
        for request_state, (count, word) in self._counted(counts).items():
            self._chips[request_state].set_words(word, numbers.number(count))
        self._say(snapshot, ours=ours)
        bad = len(bad_numbers.alone(snapshot.requests))
        self.see_bad.setText(self.tr("See the bad numbers (%Ln)…", "", bad))
        self.see_bad.setVisible(bad > 0)
        hidden = sum(request.people for request in bad_numbers.hidden(snapshot.requests))
        self.find_bad.setText(self.tr("Find the bad numbers (%Ln)…", "", hidden))
        self.find_bad.setVisible(hidden > 0 and not ours)
        self.retry.setText(self.tr("Retry refused (%Ln)", "", counts.refused))
        self.retry.setVisible(counts.refused > 0 and not ours)
        self.again.setText(self.tr("Send the unknown again (%Ln)…", "", counts.unknown))
        self.again.setVisible(counts.unknown > 0 and not ours)

    def _say(self, snapshot: Snapshot, *, ours: bool) -> None:
        if ours and self._spoken.quarter(snapshot):
            announce(self, self._number.accessibleName())
        elif not ours and self._spoken.end(snapshot):
            counts = ", ".join(chip.accessibleName() for chip in self._chips.values())
            announce(self, f"{self._state.text()}: {counts}", urgent=True)

    def allow(self, reason: str) -> None:
        """reason: why nothing can be sent at the moment; "" when it can."""
        for made in (self.find_bad, self.retry, self.again):
            made.setEnabled(not reason)
            made.setToolTip(reason)

    def _sentence(self, snapshot: Snapshot, *, ours: bool, ending: SendState | None) -> str:
        parts = [self.tr("of %Ln people handed to NXCloud", "", snapshot.send.counts.people)]
        if ours:
            parts += self._what_runs(snapshot, ending)
        else:
            parts.append(
                self.tr("{done} of {all} requests").format(
                    done=numbers.number(snapshot.done), all=numbers.number(len(snapshot.requests))
                )
            )
        return " · ".join(parts)

    def _what_runs(self, snapshot: Snapshot, ending: SendState | None) -> list[str]:
        if ending is SendState.PAUSED:
            return [self.tr("finishing the request under way, then it pauses")]
        if ending is SendState.STOPPED:
            return [self.tr("finishing the request under way, then it stops")]
        if snapshot.send.state is not SendState.SENDING:
            return [self.tr("connecting…")]
        number = min(snapshot.done + 1, len(snapshot.requests))
        parts = [
            self.tr("request {number} of {all}").format(
                number=numbers.number(number), all=numbers.number(len(snapshot.requests))
            )
        ]
        left = seconds_left(snapshot.requests)
        if left is not None:
            parts.append(self.tr("{time} left").format(time=numbers.duration(max(1.0, left))))
        return parts

    def _counted(self, counts: Counts) -> dict[RequestState, tuple[int, str]]:
        return {
            RequestState.ACCEPTED: (counts.accepted, self.tr("accepted")),
            RequestState.REFUSED: (counts.refused, self.tr("refused")),
            RequestState.UNKNOWN: (counts.unknown, self.tr("unknown")),
            RequestState.WAITING: (counts.waiting, self.tr("waiting")),
        }

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._number)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._state)
        return row
