"""When a ring belongs around the widget with the focus: when the keyboard brought it there, not a click."""

from PySide6.QtCore import Qt

_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)
_UNCHANGED = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


def needs_ring(reason: Qt.FocusReason, before: bool) -> bool:
    """`before` is whether it had a ring when it lost the focus: coming back to the window changes nothing."""
    return before if reason in _UNCHANGED else reason in _KEYBOARD
