from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nxdesk.ui.colors import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colors, current
from nxdesk.ui.fields import GrowingTextEdit
from nxdesk.ui.roles import Role, button, set_look
from nxdesk.ui.theme import Scheme, Theme, base_font, load_fonts, style_sheet

BUTTONS = (Role.PRIMARY, Role.ORDINARY, Role.LINK, Role.DANGER, Role.ICON)


def test_follows_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(Scheme.SYSTEM)
    theme.apply(qapp)
    with qtbot.waitSignal(theme.changed, timeout=1000):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.colors is DARK
    assert current() is DARK
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current() is LIGHT


def test_a_forced_scheme_does_not_follow(qtbot: QtBot, theme: Theme) -> None:
    theme.set_scheme(Scheme.DARK)
    with qtbot.assertNotEmitted(theme.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current() is DARK


def test_going_back_to_the_system_takes_what_it_says_now(qapp: QApplication) -> None:
    said = [Qt.ColorScheme.Light]
    theme = Theme(Scheme.LIGHT, ask_system=lambda: said[0])
    theme.apply(qapp)
    said[0] = Qt.ColorScheme.Dark
    assert current() is LIGHT
    theme.set_scheme(Scheme.SYSTEM)
    assert current() is DARK
    assert theme.scheme is Scheme.SYSTEM


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_word_of_the_style_sheet_is_known(colors: Colors, tmp_path: Path) -> None:
    rules = style_sheet(colors, tmp_path)  # Template.substitute raises for an unknown one
    body = rules.split("*/", 1)[1]
    assert "$" not in body
    assert colors.accent in body


def test_the_pictures_of_the_style_sheet_have_its_colours(tmp_path: Path) -> None:
    style_sheet(DARK, tmp_path)
    style_sheet(LIGHT, tmp_path)
    assert DARK.on_accent in (tmp_path / "check-dark.svg").read_text("utf-8")
    assert LIGHT.on_accent in (tmp_path / "check-light.svg").read_text("utf-8")
    assert not QImage(str(tmp_path / "chevron-light.svg")).isNull()


def test_nothing_moves_when_the_focus_comes(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    parts = [QLineEdit("a"), GrowingTextEdit(), QPushButton("b"), *(button("c", role) for role in BUTTONS)]
    for part in parts:
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    parts[0].setFocus()
    before = [part.geometry() for part in parts]
    line, text = parts[0], parts[1]
    assert isinstance(line, QLineEdit)
    assert isinstance(text, GrowingTextEdit)
    place, inside = line.cursorRect(), text.viewport().geometry()
    for part in parts:
        part.setFocus()
        assert part.hasFocus()
        assert [other.geometry() for other in parts] == before
    assert line.cursorRect() == place
    text.setFocus()
    assert text.viewport().geometry() == inside


def test_the_focus_shows(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    assert _edge(first) == LIGHT.accent
    assert _edge(second) == LIGHT.outline
    set_look(second, "problem", "error")
    assert _edge(second) == LIGHT.bad


def test_more_contrast_when_the_system_asks_for_it(qtbot: QtBot, qapp: QApplication) -> None:
    asked = [Qt.ContrastPreference.HighContrast]
    theme = Theme(Scheme.DARK, ask_contrast=lambda: asked[0])
    theme.apply(qapp)
    try:
        assert current() == theme.colors == DARK_STRONG
        theme.set_scheme(Scheme.LIGHT)
        assert current() == theme.colors == LIGHT_STRONG
        asked[0] = Qt.ContrastPreference.NoPreference
        hints = QGuiApplication.styleHints()
        hints.accessibility().contrastPreferenceChanged.emit(asked[0])
        assert current() == LIGHT
    finally:
        qapp.setStyleSheet("")
        theme.deleteLater()


def test_the_palette_of_the_system_does_not_come_between(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    """Its white text on our white field could not be read."""
    forced = QPalette(QColor("#000000"))
    forced.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    forced.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    field = QLineEdit("text")
    qtbot.addWidget(field)
    field.setPalette(forced)
    image = field.grab().toImage()
    seen = {image.pixelColor(x, field.height() // 2).name() for x in range(4, field.width() - 4)}
    assert LIGHT.field in seen
    assert any(QColor(color).lightness() < 120 for color in seen)


def _edge(widget: QWidget) -> str:
    return widget.grab().toImage().pixelColor(widget.width() // 2, 0).name()


def test_the_fonts(qapp: QApplication) -> None:
    load_fonts()
    assert "Roboto" in QFontDatabase.families()
    assert base_font().pixelSize() == 13
    if "Inter" in QFontDatabase.families():
        assert base_font().families()[0] == "Inter"


def test_a_change_of_scheme_leaves_no_widget_a_font_of_the_system(qapp: QApplication, theme: Theme) -> None:
    """On Windows the system gives fonts of its own to tables, menus and tips at each change."""
    of_the_system = QFont("Roboto", 31)
    for kind in ("QMenu", "QTipLabel", "QAbstractItemView"):
        QApplication.setFont(of_the_system, kind)
    theme.set_scheme(Scheme.DARK)
    fonts = {QApplication.font(kind).toString() for kind in ("QMenu", "QTipLabel", "QAbstractItemView")}
    assert fonts == {qapp.font().toString()}
