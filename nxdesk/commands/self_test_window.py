"""What `--self-test` tries of the window, drawn where nobody sees it. Each check gives "" or a code."""

# ruff: noqa: PLC0415 - what a check needs is loaded inside it, so that what is missing fails that check alone

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nxdesk import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nxdesk.ui.theme import Theme

_PLUG_INS: Final = frozenset({"gif", "jpeg", "png", "svg"})
"""What pictures a person sends, and icons, are read with."""
_PATIENCE: Final = 30.0  # seconds


def window(home: Path) -> str:
    from nxdesk.program import Program
    from nxdesk.ui import background
    from nxdesk.ui.main_window import MainWindow
    from nxdesk.ui.waiting import wait_until

    _, theme = _dressed()
    with Program(home) as program:
        opened = MainWindow(program, theme)
        picture = opened.grab()
        # What it does in the background would make the folder of this check anew after its end.
        if not wait_until(lambda: not background.busy(opened), _PATIENCE):
            return "window_does_not_rest"
        opened.deleteLater()
    return "window_not_drawn" if picture.width() < opened.minimumWidth() else ""


@cache
def _dressed() -> "tuple[QApplication, Theme]":
    """Kept until the end: with its theme the pictures of the style sheet go."""
    from nxdesk.app import application
    from nxdesk.ui.theme import Scheme

    return application(Scheme.LIGHT)


def pictures(_home: Path) -> str:
    """Icons both ways, by Qt's plug-in and by our own painting in a colour; and a photograph."""
    from PySide6.QtGui import QImageReader, QPixmap

    from nxdesk.ui.icons import app_icon, icon

    kinds = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    if not kinds >= _PLUG_INS:
        return "picture_plug_in_missing"
    if QPixmap(str(paths.resources() / "samples" / "boots.jpg")).isNull():
        return "photograph_not_read"
    names = [path.stem for path in (paths.resources() / "icons").glob("*.svg")]
    for drawn in (app_icon(), *(icon(name) for name in names)):
        image = drawn.pixmap(32, 32).toImage()
        places = range(0, image.width(), 2)
        if not any(image.pixelColor(x, y).alpha() for x in places for y in places):
            return "icon_not_drawn"
    return "" if names else "icons_missing"


def fonts(_home: Path) -> str:
    from PySide6.QtGui import QFontDatabase

    files = list((paths.resources() / "fonts").glob("*.ttf"))
    taken = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    for number in taken:
        QFontDatabase.removeApplicationFont(number)
    return "" if taken and min(taken) >= 0 else "font_not_read"


def languages(_home: Path) -> str:
    """Each is spoken: in our words, in Qt's, and in the names of countries. English has plurals only."""
    from PySide6.QtCore import QTranslator

    from nxdesk.ui.texts import language

    app, _ = _dressed()
    others = [each for each in language.languages() if each != language.SOURCE]
    for file in (paths.resources() / "translations").glob("*.qm"):
        translator = QTranslator()
        if not translator.load(str(file)) or translator.isEmpty():
            return "translation_not_read"
    english: dict[str, str] = {}
    silent: list[str] = []
    for each in (language.SOURCE, *others):
        language.install(app, each)
        words = _words()
        english = english or words
        if words is not english and any(word == english[kind] for kind, word in words.items()):
            silent.append(each)
    language.install(app, None)
    if english["plural"] != "1 person" or not others:
        return "translations_missing"
    return f"{silent[0]}_not_spoken" if silent else ""


def guide(_home: Path) -> str:
    """All of it is read, in each language."""
    from nxdesk.ui.help import guide
    from nxdesk.ui.help.page import Page
    from nxdesk.ui.texts import language

    app, _ = _dressed()
    pages: list[Page] = []
    for each in language.languages():
        language.install(app, each)
        pages += guide.guide()
    language.install(app, None)
    return "" if pages and all(page.title and page.html for page in pages) else "guide_page_empty"


def _words() -> dict[str, str]:
    """One of each file of translations, as the language says it that is spoken now."""
    from PySide6.QtWidgets import QDialogButtonBox

    from nxdesk.messages.kinds import Kind
    from nxdesk.ui.texts import names, numbers

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return {
        "ours": names.kind(Kind.PICTURE),
        "plural": numbers.people(1),
        "country": names.country("DE"),
        "qt": box.button(QDialogButtonBox.StandardButton.Cancel).text(),
    }
