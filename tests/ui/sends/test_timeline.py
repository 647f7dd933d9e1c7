"""The chart of a send: its bars and pauses, what it says in words, and that it paints what it says."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from nxdesk.journal.records import RequestRecord, RequestState, Result
from nxdesk.ui.colors import LIGHT
from nxdesk.ui.sends.timeline import bars
from nxdesk.ui.sends.timeline_chart import LEAST_REQUESTS, TimelineChart
from nxdesk.ui.theme import Theme

ACCEPTED, REFUSED, UNKNOWN = RequestState.ACCEPTED, RequestState.REFUSED, RequestState.UNKNOWN
WAITING, IN_FLIGHT = RequestState.WAITING, RequestState.IN_FLIGHT
NOON = 1_767_268_800.0


def request(number: int, state: RequestState, at: float | None, people: int = 100) -> RequestRecord:
    posted = None if at is None else NOON + at
    return RequestRecord(number, number, people, 1, posted, Result(state, seconds=0.2))


def regular(count: int, state: RequestState = ACCEPTED) -> list[RequestRecord]:
    return [request(number, state, number * 0.5) for number in range(1, count + 1)]


def test_a_bar_for_each_request_in_the_order_in_which_they_left() -> None:
    made = bars(
        [
            request(1, REFUSED, 9.0),  # it was retried, and left last
            request(2, ACCEPTED, 1.0),
            request(3, UNKNOWN, 2.0),
            request(4, IN_FLIGHT, 10.0),
            request(5, WAITING, None),
            request(6, WAITING, 3.0),  # it left, and may leave again: nothing became of it yet
        ],
        most=50,
    )
    assert [(bar.first, bar.accepted, bar.refused, bar.unknown) for bar in made] == [
        (2, 100, 0, 0),
        (3, 0, 0, 100),
        (1, 0, 100, 0),
    ]
    assert made[0].began == NOON + 1
    assert not any(bar.pause for bar in made)


def test_many_share_a_bar_and_nobody_is_lost() -> None:
    requests = [*regular(250), *(request(n, WAITING, None) for n in range(251, 501))]
    made = bars(requests, most=100)
    assert len(made) == 50  # the other half of the room is for those who wait
    assert (made[0].first, made[0].last) == (1, 5)
    assert sum(bar.people for bar in made) == 25_000


def test_a_pause_begins_a_bar_of_its_own() -> None:
    requests = regular(7) + [request(number, ACCEPTED, 3600 + number * 0.5) for number in range(8, 11)]
    made = bars(requests, most=5)
    assert [(bar.first, bar.last) for bar in made] == [(1, 2), (3, 4), (5, 6), (7, 7), (8, 9), (10, 10)]
    assert [round(bar.pause) for bar in made] == [0, 0, 0, 0, 3600, 0]


def test_slow_answers_are_no_pauses() -> None:
    slow = [request(number, ACCEPTED, number * 30.0) for number in range(1, 9)]
    assert not any(bar.pause for bar in bars(slow, most=50))
    assert bars([], most=50) == ()
    assert len(bars(regular(1), most=1)) == 1


def test_it_is_there_for_more_than_a_few_and_says_the_whole_in_words(qtbot: QtBot, theme: Theme) -> None:
    chart = TimelineChart()
    qtbot.addWidget(chart)
    chart.show_requests(regular(LEAST_REQUESTS - 1))
    assert chart.isHidden()
    later = [request(11, REFUSED, 700), request(12, WAITING, None)]
    chart.show_requests([*regular(10), *later])
    assert not chart.isHidden()
    assert chart.accessibleName() == "Outcome over time"
    assert chart.accessibleDescription() == (
        "11 of 12 requests, 1,000 accepted, 100 refused, 0 unknown, 1 pauses"
    )


def _colors(picture: QImage, left: int, right: int) -> set[str]:
    """In the middle of the bars."""
    return {picture.pixelColor(x, y).name() for x in range(left, right) for y in range(12, 32)}


def test_it_paints_what_became_of_each_and_tells_it_at_the_mouse(qtbot: QtBot, theme: Theme) -> None:
    chart = TimelineChart()
    qtbot.addWidget(chart)
    chart.resize(400, 62)
    states = (ACCEPTED, REFUSED, UNKNOWN, ACCEPTED)
    chart.show_requests([request(number, state, number) for number, state in enumerate(states, 1)])
    chart.show()
    picture = chart.grab().toImage()
    seen = [_colors(picture, left + 2, left + 34) for left in (0, 40, 80, 120)]
    assert seen[0] == seen[3] == {LIGHT.good}
    assert {LIGHT.bad, LIGHT.bad_soft} <= seen[1], "striped, for those to whom red and green look alike"
    assert seen[2] == {LIGHT.warn_soft}, "hollow"
    assert picture.pixelColor(80, 30).name() == LIGHT.warn
    assert picture.pixelColor(300, 30) != QColor(LIGHT.good)
    at = QPoint(56, 30)
    QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
    assert QToolTip.text().startswith("Request 2\n")
    assert "100 refused" in QToolTip.text()
    QToolTip.hideText()


def test_those_to_come_have_their_places_from_the_start(qtbot: QtBot, theme: Theme) -> None:
    chart = TimelineChart()
    qtbot.addWidget(chart)
    chart.resize(480, 64)
    chart.show_requests([request(n, WAITING, None) for n in range(1, LEAST_REQUESTS + 1)])
    chart.show()
    ground = [chart.grab().toImage().pixelColor(place * 40 + 10, 43).name() for place in range(12)]
    assert ground == [LIGHT.border] * 12
    chart.show_requests([*regular(3), *(request(n, WAITING, None) for n in range(4, 13))])
    picture = chart.grab().toImage()
    assert [picture.pixelColor(place * 40 + 10, 20).name() == LIGHT.good for place in range(12)] == (
        [True] * 3 + [False] * 9
    )
    assert picture.pixelColor(11 * 40 + 10, 43).name() == LIGHT.border
