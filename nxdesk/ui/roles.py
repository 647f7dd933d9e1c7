"""How a button, a label or a frame looks, by one word that the style sheet knows."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from nxdesk.ui.icons import icon


class Role(StrEnum):
    """The property `role` of a widget; the rules are in resources/style/nxdesk.qss."""

    PRIMARY = "primary"  # buttons
    ORDINARY = "ordinary"
    LINK = "link"
    DANGER = "danger"
    ICON = "icon"
    TITLE = "title"  # labels
    CARD_TITLE = "card-title"
    NUMBER = "number"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    TILE = "tile"  # the kind of a file
    BAR = "bar"  # the strip at the bottom of a page
    PANE = "pane"  # a part of a page divided by a line at its left


_ICON = 16
_GAP = 4
"""Pixels between an icon and its word, besides those of Qt."""
_ICON_COLORS = {Role.PRIMARY: "on_accent", Role.DANGER: "on_bad", Role.LINK: "accent_text"}


def set_role(widget: QWidget, role: Role | str) -> None:
    """Dress the widget; may be called again at any time."""
    set_look(widget, "role", Role(role).value)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and have the widget dressed anew if that changed it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is dressed for the first time when it is shown
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def button(
    text: str, role: Role = Role.ORDINARY, icon_name: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button of that look. Enter elsewhere does not press it: it is no dialog's automatic default."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field one is typing in
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_COLORS.get(role, "text")))
        if text:
            made.setIconSize(QSize(_ICON + _GAP, _ICON))
    set_role(made, role)
    if role is Role.LINK:
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def let_enter_press(*buttons: QPushButton) -> None:
    """With the focus, as Space does anywhere. Only for pages, and for what can send nothing."""
    for each in buttons:
        each.setAutoDefault(True)


def menu_button(text: str, menu: QMenu, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button that opens a menu."""
    made = button(text, Role.ORDINARY, icon_name, parent)
    made.setMenu(menu)
    set_look(made, "menu", value=True)
    return made


def icon_button(icon_name: str, accessible_name: str, parent: QWidget | None = None) -> QPushButton:
    """A square button that shows only an icon; its name is its tooltip too."""
    made = button("", Role.ICON, icon_name, parent)
    made.setAccessibleName(accessible_name)
    made.setToolTip(accessible_name)
    return made


def label(text: str = "", role: Role | None = None, *, wrap: bool = False) -> QLabel:
    """A text. It is plain text: what a person or NXCloud wrote is never read as HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role is not None:
        set_role(made, role)
    return made
