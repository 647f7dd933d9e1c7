"""Light and dark: the palette, the style sheet and the fonts of the program, following the system or forced.

The colours are in colors.py, the rules in resources/style/nxdesk.qss.
"""

import weakref
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from nxdesk.paths import resources
from nxdesk.ui.colors import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colors
from nxdesk.ui.icons import svg

_PICTURES = {  # the pictures that only a style sheet can place: name -> icon, token of its colour
    "chevron": ("chevron", "muted"),
    "chevron-disabled": ("chevron", "disabled"),
    "check": ("check", "on_accent"),
    "minus": ("minus", "on_accent"),
    "dot": ("dot", "on_accent"),
    "check-disabled": ("check", "disabled"),
    "dot-disabled": ("dot", "disabled"),
    "menu-check": ("check", "accent_text"),
    "submenu": ("chevron-right", "muted"),
    "branch-closed": ("chevron-right", "muted"),
    "branch-open": ("chevron", "muted"),
}
# Behind Inter, which has no Chinese: the fonts of each platform whose Chinese is simplified, not Japanese.
_CHINESE = ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC")
# Nothing moves by itself, whatever the system says: Qt cannot yet ask it whether a person can bear it.
# The style's own movements are ended in the style sheet.
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Scheme(StrEnum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def system_contrast() -> Qt.ContrastPreference:
    """What the person has asked their system for."""
    hints = QGuiApplication.styleHints()  # held: with it PySide would take the object that it gives
    return hints.accessibility().contrastPreference()


class Theme(QObject):
    """Keeps the whole program in one scheme. Lives on the GUI thread, one for each program.

    Widgets that paint themselves ask `colors.current()` while painting; a change paints them again.
    """

    changed = Signal()

    def __init__(
        self,
        scheme: Scheme = Scheme.SYSTEM,
        parent: QObject | None = None,
        ask_system: Callable[[], Qt.ColorScheme] = lambda: QGuiApplication.styleHints().colorScheme(),
        ask_contrast: Callable[[], Qt.ContrastPreference] = system_contrast,
    ) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._ask_system = ask_system
        self._system_is_dark = ask_system() == Qt.ColorScheme.Dark
        self._folder = QTemporaryDir(QDir.temp().filePath("nxdesk-XXXXXX"))
        self._pictures = Path(self._folder.path())
        # At the end of the program nobody deletes this object, nor the folder with it.
        weakref.finalize(self, self._folder.remove)
        self._ask_contrast = ask_contrast
        self._app: QApplication | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)

    @property
    def scheme(self) -> Scheme:
        """What was chosen; `colors` says what it means at the moment."""
        return self._scheme

    @property
    def colors(self) -> Colors:
        """The colours that hold now."""
        dark = self._system_is_dark if self._scheme is Scheme.SYSTEM else self._scheme is Scheme.DARK
        if self._ask_contrast() is Qt.ContrastPreference.HighContrast:
            return DARK_STRONG if dark else LIGHT_STRONG
        return DARK if dark else LIGHT

    def apply(self, app: QApplication) -> None:
        """Dress the program, whose style is Fusion. To be called once, before the first window."""
        self._app = app
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
        self._force_frames()
        self._dress()

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose light, dark or the system's own, at once."""
        self._scheme = scheme
        self._force_frames()
        self._dress()

    def _on_system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._scheme is Scheme.SYSTEM:  # else it only echoes what _force_frames asked for
            self._system_is_dark = scheme == Qt.ColorScheme.Dark
            self._dress()

    def _force_frames(self) -> None:
        """The frames of the windows and the system's file dialogs follow what was chosen, too."""
        hints = QGuiApplication.styleHints()
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
            self._system_is_dark = self._ask_system() == Qt.ColorScheme.Dark
        else:
            dark = self._scheme is Scheme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _dress(self) -> None:
        if self._app is None:
            return
        colors = self.colors
        # Each time: with a change of scheme Windows gives tables, menus and tips fonts of its own.
        self._app.setFont(base_font())
        self._app.setPalette(palette(colors))
        self._app.setStyleSheet(style_sheet(colors, self._pictures))
        self.changed.emit()


def style_sheet(colors: Colors, pictures: Path) -> str:
    """The rules of resources/style/nxdesk.qss in these colours; their pictures are written to `pictures`."""
    tokens = {name: str(value) for name, value in colors._asdict().items()}
    scheme = ("dark" if colors.dark else "light") + ("-strong" if colors.strong else "")
    for picture, (name, token) in _PICTURES.items():
        path = pictures / f"{picture}-{scheme}.svg"
        path.write_bytes(svg(name, tokens[token]))
        tokens["picture_" + picture.replace("-", "_")] = path.as_posix()
    return Template((resources() / "style" / "nxdesk.qss").read_text("utf-8")).substitute(tokens)


def palette(colors: Colors) -> QPalette:
    """For all that the style sheet does not reach: selections, placeholders, links, Fusion's own parts."""
    role = QPalette.ColorRole
    result = QPalette()
    for place, color in {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.field,
        role.AlternateBase: colors.hover,
        role.Text: colors.text,
        role.PlaceholderText: colors.muted,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.on_accent,
        role.ToolTipBase: colors.surface,
        role.ToolTipText: colors.text,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_accent,
        role.Accent: colors.accent,
        role.Link: colors.accent_text,
        role.LinkVisited: colors.accent_text,
        role.Light: colors.surface,
        role.Midlight: colors.hover,
        role.Mid: colors.border,
        role.Dark: colors.edge,
        role.Shadow: colors.edge,
    }.items():
        result.setColor(place, QColor(color))
    for place in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        result.setColor(QPalette.ColorGroup.Disabled, place, QColor(colors.disabled))
    return result


def load_fonts() -> None:
    """Make the fonts of the program known: Roboto, in which an Android phone writes (for the preview)."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def base_font() -> QFont:
    """The font of the window: Inter when it is installed, else the system's; 13 px."""
    installed = set(QFontDatabase.families())
    families = ["Inter"] if "Inter" in installed else []
    families.append(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    font = QFont()
    font.setFamilies([*families, *(name for name in _CHINESE if name in installed)])
    font.setPixelSize(13)
    return font
