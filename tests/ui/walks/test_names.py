"""What assistive technology is told of every page: a name for all that can be used, and no two alike."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from nxdesk.ui.chip import Chip, ChipButton
from nxdesk.ui.form import FormRow
from tests.ui.walks.stations import STATIONS, Tour

Role = QAccessible.Role
_USED = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.RadioButton,
    Role.Table,
    Role.ProgressBar,
    Role.Graphic,
    Role.List,
    Role.Chart,
}
_MANY = {Role.Table, Role.List, Role.Tree, Role.ComboBox}  # what is in them may be alike


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that shows; the rows of tables and the lines of menus are left out."""
    yield node
    if node.role() in _MANY:
        return
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and not child.state().invisible:
            yield from below(child)


def said(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("station", STATIONS)
def test_all_that_can_be_used_has_a_name_and_says_what_is_below_it(tour: Tour, station: str) -> None:
    top = STATIONS[station](tour)
    nameless, alike = [], []
    for node in below(QAccessible.queryAccessibleInterface(top)):
        state = node.state()
        if (node.role() in _USED or state.focusable) and not said(node):
            nameless.append((node.role(), str(node.object())))
        inside = [node.child(place) for place in range(node.childCount())] if node.role() not in _MANY else []
        shown = [child for child in inside if child is not None and not child.state().invisible]
        names = Counter((child.role(), said(child)) for child in shown if child.role() in _USED)
        alike += [pair for pair, count in names.items() if count > 1]
    assert nameless == []
    assert alike == []
    assert unsaid(top) == []
    assert only_coloured(top) == []
    assert only_valued(top) == []


def only_valued(top: QWidget) -> list[str]:
    """Combo boxes that say nothing but their value: on Linux it takes the place of their name."""
    labelled = {label.buddy() for label in top.findChildren(QLabel)}
    return [
        combo.accessibleName()
        for combo in top.findChildren(QComboBox)
        if combo.isVisible() and combo not in labelled and not combo.accessibleDescription()
    ]


def unsaid(top: QWidget) -> list[str]:
    """Help, findings and problems that stand below a field and are not said with it."""
    found = []
    for row in top.findChildren(FormRow):
        shown = [
            text.text() for text in row.findChildren(QLabel) if text.isVisible() and text is not row.label
        ]
        found += [text for text in shown if not any(text in each for each in descriptions(row))]
    return found


def only_coloured(top: QWidget) -> list[str]:
    """What says something by its colour and not in words as well."""
    found = []
    for widget in (each for each in top.findChildren(QWidget) if each.isVisible()):
        silent = isinstance(widget, QLabel) and not widget.text()
        toned = isinstance(widget, Chip | ChipButton) or widget.property("tone") not in (None, "", "plain")
        if toned and not silent:
            node = QAccessible.queryAccessibleInterface(widget)
            found += [str(widget)] if node is None or not said(node) else []
        if widget.property("problem"):
            node = QAccessible.queryAccessibleInterface(widget)
            found += [str(widget)] if not node.text(QAccessible.Text.Description) else []
    return found


def descriptions(row: QWidget) -> list[str]:
    nodes = below(QAccessible.queryAccessibleInterface(row))
    return [node.text(QAccessible.Text.Description) for node in nodes]
