"""Widgets side by side, that go on in a next line when there is no more room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.flow import Flow, flowing
from nxdesk.ui.mirror import placed

KEPT: list[QWidget] = []
"""Else the boxes would go with the last name of what holds them."""
L, R = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Box(QWidget):
    def sizeHint(self) -> QSize:  # noqa: N802 - an override
        return QSize(100, 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - an override
        return QSize(80, 20)


def shown(qtbot: QtBot, flow: Flow, width: int, boxes: int = 3) -> list[Box]:
    made = [Box() for _ in range(boxes)]
    for box in made:
        flow.addWidget(box)
    whole = flowing(flow)
    KEPT.append(whole)
    qtbot.addWidget(whole)
    whole.resize(width, flow.heightForWidth(width))
    whole.show()
    return made


def places(boxes: list[Box]) -> list[tuple[int, int, int]]:
    return [(box.x(), box.y(), box.width()) for box in boxes if box.isVisible()]


def test_in_one_line_while_there_is_room(qtbot: QtBot) -> None:
    assert places(shown(qtbot, Flow(10), 320)) == [(0, 0, 100), (110, 0, 100), (220, 0, 100)]


def test_it_goes_on_below(qtbot: QtBot) -> None:
    boxes = shown(qtbot, Flow(10), 319)
    assert places(boxes) == [(0, 0, 100), (110, 0, 100), (0, 30, 100)]


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    flow = Flow(10)
    boxes = shown(qtbot, flow, 210)
    boxes[0].hide()
    flow.activate()
    assert places(boxes) == [(0, 15, 100), (110, 15, 100)]
    assert flow.heightForWidth(210) == 20


def test_each_line_may_end_at_the_right_or_stand_in_the_middle(qtbot: QtBot) -> None:
    boxes = shown(qtbot, Flow(10, Qt.AlignmentFlag.AlignRight), 250)
    assert places(boxes) == [(40, 0, 100), (150, 0, 100), (150, 30, 100)]
    boxes = shown(qtbot, Flow(10, Qt.AlignmentFlag.AlignHCenter), 250)
    assert places(boxes) == [(20, 0, 100), (130, 0, 100), (75, 30, 100)]


def test_even_lines_share_the_width_and_have_as_many(qtbot: QtBot) -> None:
    assert places(shown(qtbot, Flow(0, even=True), 330)) == [(0, 0, 110), (110, 0, 110), (220, 0, 110)]
    boxes = shown(qtbot, Flow(0, even=True), 330, boxes=4)
    assert places(boxes) == [(0, 0, 165), (165, 0, 165), (0, 20, 165), (165, 20, 165)]


def test_too_narrow_for_one_is_no_reason_to_fail(qtbot: QtBot) -> None:
    flow = Flow(10)
    boxes = shown(qtbot, flow, 50)
    assert [y for _, y, _ in places(boxes)] == [0, 30, 60]
    assert flow.minimumSize() == QSize(80, 20)
    assert flow.sizeHint() == QSize(320, 20)


def test_from_right_to_left(qtbot: QtBot) -> None:
    flow = Flow(10)
    boxes = shown(qtbot, flow, 320)
    boxes[0].window().setLayoutDirection(R)
    flow.activate()
    assert [x for x, _, _ in places(boxes)] == [220, 110, 0]


def test_what_paints_itself_finds_the_other_side() -> None:
    whole, part = QRectF(10, 0, 100, 20), QRectF(15, 2, 20, 16)
    assert placed(part, whole, L) == part
    assert placed(part, whole, R) == QRectF(85, 2, 20, 16)
