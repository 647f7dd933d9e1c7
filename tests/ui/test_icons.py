import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import nxdesk
from nxdesk.paths import resources
from nxdesk.ui.colors import DARK, LIGHT
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import app_icon, icon, svg
from nxdesk.ui.roles import button
from nxdesk.ui.theme import Scheme, Theme

NAMES = sorted(path.stem for path in (resources() / "icons").glob("*.svg") if path.stem != "nxdesk")


def inks(image: QImage) -> set[str]:
    """The colours of all pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_each_is_a_line_drawing_in_one_colour(name: str, theme: Theme) -> None:
    path = resources() / "icons" / f"{name}.svg"
    source = path.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert set(re.findall(r'(?:stroke|fill)="([^"]*)"', source)) <= {"currentColor", "none"}
    assert QSvgRenderer(svg(name, "#123456")).isValid()
    drawn = icon(name, "accent").pixmap(QSize(48, 48), 1.0).toImage()
    assert inks(drawn) == {LIGHT.accent}


def test_a_name_that_does_not_exist_fails_where_it_is_written() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_it_follows_the_theme(theme: Theme) -> None:
    made = icon("plus")
    assert inks(made.pixmap(QSize(24, 24), 1.0).toImage()) == {LIGHT.text}
    theme.set_scheme(Scheme.DARK)
    assert inks(made.pixmap(QSize(24, 24), 1.0).toImage()) == {DARK.text}


def test_chosen_and_disabled(theme: Theme) -> None:
    made = icon("plus", "muted", chosen="accent_text")
    size = QSize(24, 24)
    assert inks(made.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.On).toImage()) == {LIGHT.accent_text}
    assert inks(made.pixmap(size, 1.0, QIcon.Mode.Disabled).toImage()) == {LIGHT.disabled}


def test_it_is_sharp_on_a_fine_screen(theme: Theme) -> None:
    drawn = icon("plus").pixmap(QSize(16, 16), 2.0)
    assert drawn.size() == QSize(32, 32)
    assert drawn.devicePixelRatio() == 2.0


def test_a_copy_draws_the_same(theme: Theme) -> None:
    made = QIcon(icon("plus", "accent"))
    copy = QIcon(made)
    copy.addPixmap(made.pixmap(8, 8))  # detaches: the engine is cloned
    del made
    assert inks(copy.pixmap(QSize(24, 24), 1.0).toImage()) == {LIGHT.accent}


def test_a_label_with_an_icon_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    label = IconLabel(icon("plus"), side=24)
    qtbot.addWidget(label)
    label.resize(24, 24)
    assert LIGHT.text in inks(label.grab().toImage())
    theme.set_scheme(Scheme.DARK)
    assert DARK.text in inks(label.grab().toImage())


def test_the_icon_of_the_program(qapp: QApplication) -> None:
    assert not app_icon().pixmap(QSize(64, 64), 1.0).toImage().isNull()
    assert LIGHT.accent in inks(app_icon().pixmap(QSize(64, 64), 1.0).toImage())


def test_every_icon_is_used() -> None:
    """By its name, as a literal: what nothing shows is not shipped."""
    package = Path(nxdesk.__file__).parent
    sources = "".join(path.read_text("utf-8") for path in package.rglob("*.py"))
    assert [name for name in NAMES if f'"{name}"' not in sources] == []


@pytest.mark.parametrize(
    ("way", "side"), [(Qt.LayoutDirection.LeftToRight, "left"), (Qt.LayoutDirection.RightToLeft, "right")]
)
def test_an_icon_keeps_its_distance_from_the_word(
    theme: Theme, qapp: QApplication, way: Qt.LayoutDirection, side: str
) -> None:
    made = button("Add", icon_name="plus")
    assert made.iconSize() == QSize(20, 16)
    assert button("", icon_name="plus").iconSize().width() == 16
    qapp.setLayoutDirection(way)
    picture = made.icon().pixmap(QSize(20, 16), 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painted = [x for x in range(20) for y in range(16) if picture.pixelColor(x, y).alpha() > 0]
    if side == "left":
        assert max(painted) < 16
    else:
        assert min(painted) >= 4
