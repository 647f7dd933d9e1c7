"""Which language the program speaks: finds and installs its translations, sets how numbers are written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nxdesk import paths

SOURCE = "en"
"""The language of the source. Its own translation holds the plurals only ("1 person")."""
_PREFIX = "nxdesk_"
_MARK = "nxdesk"
"""The object name of our translators, so that another language takes their place."""


def install(app: QCoreApplication, language: str | None) -> None:
    """Speak that language ("zh_CN") from now on; None, or one we do not have: the system's, else English.

    It may be called again at any time: widgets that translate on QEvent.LanguageChange follow at once.
    """
    chosen = next((each for each in _wanted(language) if each), SOURCE)
    remove(app)
    QLocale.setDefault(_locale(chosen))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = _folder()
    # The last that is installed is asked first.
    for path in (
        ours / f"{_PREFIX}{SOURCE}.qm",
        qt / f"qtbase_{chosen}.qm",
        ours / f"countries_{chosen}.qm",
        ours / f"{_PREFIX}{chosen}.qm",
    ):
        translator = QTranslator(app)
        translator.setObjectName(_MARK)
        if path.is_file() and translator.load(str(path)):
            app.installTranslator(translator)


def remove(app: QCoreApplication) -> None:
    """Speak the words of the source again."""
    for old in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(old)
        old.deleteLater()


def languages() -> tuple[str, ...]:
    """What `install` takes: English, and every language that has been translated."""
    found = {path.stem.removeprefix(_PREFIX) for path in _folder().glob(f"{_PREFIX}*.qm")}
    return tuple(sorted(found | {SOURCE}))


def language_name(language: str) -> str:
    """Its name in itself, for a menu: "English", "Русский", "简体中文"."""
    name = "English" if language == SOURCE else QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]  # in running text Russian and others write it small


def _wanted(language: str | None) -> list[str | None]:
    system = QLocale.system().uiLanguages()
    return [_match(QLocale(name)) for name in ([language, *system] if language else system)]


def _match(locale: QLocale) -> str | None:
    """The translation of the same language and script: Singapore reads what is for China, Taiwan does not."""
    for language in languages():
        ours = QLocale(language)
        if (ours.language(), ours.script()) == (locale.language(), locale.script()):
            return language
    return None


def _locale(language: str) -> QLocale:
    """The system's own way to write numbers and dates, where it is one of this language."""
    system = QLocale.system()
    return system if _match(system) == language else QLocale(language)


def _folder() -> Path:
    return paths.resources() / "translations"
