"""Nothing moves by itself: for people whom it makes sick, and without their having to ask for it."""

import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStyle,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nxdesk.paths import resources
from nxdesk.ui.theme import Theme

PARTS = (QPushButton, QCheckBox, QComboBox, QScrollArea, QTableView, QProgressBar, QMenu)


@pytest.mark.parametrize("part", PARTS)
def test_the_style_moves_nothing(qtbot: QtBot, theme: Theme, part: type[QWidget]) -> None:
    made = part()
    qtbot.addWidget(made)
    made.ensurePolished()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert made.style().styleHint(hint, None, made) == 0


def test_menus_and_lists_open_at_once(qtbot: QtBot, theme: Theme) -> None:
    effects = [effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General]
    assert [effect for effect in effects if QApplication.isEffectEnabled(effect)] == []


def test_the_program_has_no_animation_of_its_own() -> None:
    sources = sorted((resources().parent / "nxdesk").rglob("*.py"))
    assert sources
    imported = {
        node.name
        for path in sources
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.alias)
    }
    assert {name for name in imported if "Animation" in name or name in ("QTimeLine", "QMovie")} == set()
