"""The font that the phone writes in, and its measures. What it lacks comes from the system."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from nxdesk.ui.theme import load_fonts

SIZE = 16.0
# Roboto's own ascent and descent at 1 sp: lines keep their pitch, whatever other font a character comes from.
ASCENT, DESCENT = 0.9277, 0.2441
CAPITAL = 0.711


def font(size: float = SIZE, *, bold: bool = False) -> QFont:
    """The phone's font (Roboto, from resources/fonts) at `size` sp; what it lacks comes from the system."""
    return QFont(_sized(round(size), bold=bold))


@lru_cache(maxsize=16)
def _sized(size: int, *, bold: bool) -> QFont:
    made = QFont(_base())
    made.setPixelSize(size)
    if bold:
        made.setBold(True)
    return made


@lru_cache(maxsize=1)
def _base() -> QFont:
    if "Roboto" not in QFontDatabase.families():
        load_fonts()
    made = QFont()
    wanted = ("Roboto", "Inter", "Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC")
    installed = set(QFontDatabase.families())
    made.setFamilies([name for name in wanted if name in installed] or [made.family()])
    # Whole-pixel metrics would make the lengths depend on the zoom.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
