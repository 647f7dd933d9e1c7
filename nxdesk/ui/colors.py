"""The colours of the window: frozen sets for light and for dark. It knows no widget and no style sheet.

Named tuples, for they are made sooner than dataclasses, and the window waits for them.
"""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QPalette


class Tone(StrEnum):
    """What a coloured part of the window says; the words and icons beside it say the same."""

    GOOD = "good"
    BAD = "bad"
    WARN = "warn"
    PLAIN = "plain"
    ACCENT = "accent"


class Pair(NamedTuple):
    """A text colour and the background it stands on."""

    text: str
    background: str


class Colors(NamedTuple):
    """One scheme. Every text has a contrast of at least 4.5 with each background it stands on (WCAG 2)."""

    dark: bool
    window: str  # behind everything
    surface: str  # cards, the bar at the bottom, menus
    field: str  # behind what is typed
    border: str  # cards, hairlines, tracks
    edge: str  # buttons and menus: a little stronger, though their words show where they are
    outline: str  # what is typed in or chosen from, and has nothing but its line: 3 to 1
    text: str
    muted: str
    disabled: str
    accent: str  # fills and rings
    accent_hover: str
    accent_pressed: str
    on_accent: str  # text on the fills
    ring_on_accent: str  # around a button of that fill: 3 to 1 to the fill
    accent_text: str  # links, chosen words
    accent_soft: str  # behind what is chosen
    hover: str
    pressed: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    bad_hover: str
    on_bad: str
    ring_on_bad: str
    warn: str
    warn_soft: str
    plain: str
    plain_soft: str
    strong: bool = False  # for people who have asked their system for more contrast

    def tone(self, tone: Tone) -> Pair:
        """Text and background of a chip or a state."""
        match tone:
            case Tone.GOOD:
                return Pair(self.good, self.good_soft)
            case Tone.BAD:
                return Pair(self.bad, self.bad_soft)
            case Tone.WARN:
                return Pair(self.warn, self.warn_soft)
            case Tone.ACCENT:
                return Pair(self.accent_text, self.accent_soft)
            case Tone.PLAIN:
                return Pair(self.plain, self.plain_soft)


LIGHT = Colors(
    dark=False,
    window="#f5f5f7",
    surface="#ffffff",
    field="#ffffff",
    border="#dfe1e6",
    edge="#d5d7de",
    outline="#8a8c98",
    text="#1b1b1f",
    muted="#666672",
    disabled="#a3a3ad",
    accent="#6b5ce7",
    accent_hover="#5d4edb",
    accent_pressed="#5142c8",
    on_accent="#ffffff",
    ring_on_accent="#000000",
    accent_text="#5748d6",
    accent_soft="#ece9fb",
    hover="#f0f0f4",
    pressed="#e6e6ec",
    good="#197a48",
    good_soft="#e6f4ec",
    bad="#b3261e",
    bad_soft="#fbe9e7",
    bad_hover="#981f18",
    on_bad="#ffffff",
    ring_on_bad="#000000",
    warn="#8a5a00",
    warn_soft="#fdf3dc",
    plain="#1b1b1f",
    plain_soft="#f5f5f7",
)

DARK = Colors(
    dark=True,
    window="#1c1c21",
    surface="#26262d",
    field="#1f1f25",
    border="#3a3a44",
    edge="#44444f",
    outline="#73737f",
    text="#ececf0",
    muted="#a3a3ae",
    disabled="#6a6a75",
    accent="#8f82f5",
    accent_hover="#a297f8",
    accent_pressed="#7d6fe8",
    on_accent="#15131f",
    ring_on_accent="#ffffff",
    accent_text="#a79dfa",
    accent_soft="#322e4e",
    hover="#2e2e37",
    pressed="#373741",
    good="#5fd08f",
    good_soft="#1d3a2a",
    bad="#ff8a80",
    bad_soft="#45211f",
    bad_hover="#ffa59d",
    on_bad="#2a0d0b",
    ring_on_bad="#2a0d0b",
    warn="#f0b74f",
    warn_soft="#3d3118",
    plain="#ececf0",
    plain_soft="#1c1c21",
)


LIGHT_STRONG = LIGHT._replace(
    window="#fefefe",
    edge="#1b1b1f",
    outline="#1b1b1f",
    text="#000000",
    muted="#33333b",
    disabled="#6e6e78",
    accent="#4434b8",
    accent_hover="#3a2ba6",
    accent_pressed="#31238f",
    ring_on_accent="#ffffff",
    accent_text="#3a2da6",
    good="#0a5730",
    bad="#8a1610",
    bad_hover="#74110c",
    ring_on_bad="#ffffff",
    warn="#5e3d00",
    plain="#000000",
    strong=True,
)

DARK_STRONG = DARK._replace(
    window="#000000",
    surface="#0c0c0f",
    field="#000000",
    edge="#ececf0",
    outline="#ececf0",
    text="#ffffff",
    muted="#d6d6de",
    disabled="#8b8b97",
    accent="#b0a6ff",
    accent_hover="#c2baff",
    accent_pressed="#a094ff",
    ring_on_accent="#15131f",
    accent_text="#cdc7ff",
    good="#86e0ad",
    bad="#ffb3ab",
    bad_hover="#ffc7c1",
    warn="#f7cd80",
    plain="#ffffff",
    plain_soft="#000000",
    strong=True,
)

_BY_WINDOW = {colors.window: colors for colors in (LIGHT, DARK, LIGHT_STRONG, DARK_STRONG)}


def current() -> Colors:
    """The scheme that is applied now: the palette of the program is the one place that remembers it."""
    return _BY_WINDOW.get(QGuiApplication.palette().color(QPalette.ColorRole.Window).name(), LIGHT)
