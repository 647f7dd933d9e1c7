"""The translations are complete, up to date and well formed, and the program finds and speaks them."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import phonenumbers
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

import nxdesk
from nxdesk.ui.texts import codes, language, names, numbers

PACKAGE = Path(nxdesk.__file__).parent
TRANSLATIONS = PACKAGE.parent / "resources" / "translations"
OURS = sorted(TRANSLATIONS.glob("nxdesk_*.ts"))
ALL = sorted(TRANSLATIONS.glob("*.ts"))
REFRESH = PACKAGE.parent / ".setup" / "translations"
Key = tuple[str, str, str]
"""Context, source, comment."""


@dataclass(frozen=True)
class Message:
    """forms: the translation, or its plural forms. mark: "unfinished", "vanished", "obsolete" or ""."""

    key: Key
    plural: bool
    forms: tuple[str, ...]
    mark: str

    @property
    def source(self) -> str:
        return self.key[1]


def messages(file: Path) -> list[Message]:
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            assert translation is not None
            plural = element.get("numerus") == "yes"
            forms = translation.iter("numerusform") if plural else [translation]
            key = (
                context.findtext("name", ""),
                element.findtext("source", ""),
                element.findtext("comment", ""),
            )
            texts = tuple(form.text or "" for form in forms)
            found.append(Message(key, plural, texts, translation.get("type", "")))
    return found


def finished(file: Path) -> list[Message]:
    return [each for each in messages(file) if not each.mark]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our translations as `make translations` would leave them."""
    folder = tmp_path_factory.mktemp("fresh")
    for file in OURS:
        shutil.copy(file, folder)
    subprocess.run([sys.executable, REFRESH, folder], check=True, timeout=60, capture_output=True)
    return folder


def test_both_languages_are_there() -> None:
    assert {file.stem for file in OURS} >= {"nxdesk_en", "nxdesk_zh_CN"}


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_no_translation_is_stale(file: Path, fresh: Path) -> None:
    """Run `make translations`, and translate what it leaves unfinished, when this fails."""
    ours = {(each.key, each.plural) for each in messages(file)}
    now = {(each.key, each.plural) for each in messages(fresh / file.name)}
    assert sorted(now - ours) == [], "in the source, but not in the translation"
    assert sorted(ours - now) == [], "in the translation, but not in the source"


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.stem)
def test_every_entry_is_finished(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "<location" not in text
    entries = messages(file)
    assert [each.key for each in entries if each.mark or not all(form.strip() for form in each.forms)] == []
    assert len({each.key for each in entries}) == len(entries)


PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d+|%L?n")


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.stem)
def test_every_translation_has_the_placeholders_of_its_source(file: Path) -> None:
    """A plural form may say its number in words ("one person")."""
    wrong = []
    for each in finished(file):
        wanted = sorted(PLACEHOLDER.findall(each.source))
        allowed = [wanted, [one for one in wanted if not one.endswith("n")]] if each.plural else [wanted]
        if any(sorted(PLACEHOLDER.findall(form)) not in allowed for form in each.forms):
            wrong.append(each)
    assert wrong == []


SHAPES = {
    "an ellipsis at the end": re.compile(r"…$"),
    "an access key": re.compile(r"&(?=\S)"),
    "a line break": re.compile(r"\n"),
    "a file filter": re.compile(r"\(\*[^)]*\)"),
    "a link": re.compile(r"https?://[\w.]*"),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_every_translation_has_the_shape_of_its_source(file: Path, shape: str) -> None:
    find = SHAPES[shape].findall
    assert [
        each for each in finished(file) if any(find(form) != find(each.source) for form in each.forms)
    ] == []


def test_chinese_is_chinese() -> None:
    """What has no Chinese character in it has no word but a name either."""
    han, word, kept = (
        re.compile("[\u4e00-\u9fff]"),
        re.compile("[A-Za-z]{2}"),
        re.compile("Viber|NXCloud|nxdesk"),
    )
    entries = finished(TRANSLATIONS / "nxdesk_zh_CN.ts")
    latin = [each for each in entries if not han.search("".join(each.forms))]
    assert [each for each in latin if word.search(kept.sub("", PLACEHOLDER.sub("", each.source)))] == []


# What lupdate finds is what the source says.


def said(tree: ast.Module) -> Iterator[tuple[ast.Call, str, list[ast.expr]]]:
    """Each call that asks for a translation: its context ("" for that of the class), its other arguments."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name("QCoreApplication"), attr="translate"), args=args
            ):
                yield node, ast.unparse(args[0]), args[1:]
            case ast.Call(func=ast.Name("QT_TRANSLATE_NOOP"), args=args):
                yield node, ast.unparse(args[0]), args[1:]
            case ast.Call(func=ast.Attribute(attr="tr"), args=args):
                yield node, "", args


BY_VARIABLE = {("filling.py", '"texts"'), ("names.py", '"countries"')}
"""The two places where the text is no literal: tables of marked texts, and the names of countries."""


def test_every_text_is_a_literal_and_is_found(fresh: Path) -> None:
    entries = messages(fresh / "nxdesk_zh_CN.ts")
    found = {(each.key[0], each.source) for each in entries}
    plurals = {each.source for each in entries if each.plural}
    anywhere = {source for _, source in found}
    for path in sorted(PACKAGE.rglob("*.py")):
        for call, context, (text, *rest) in said(ast.parse(path.read_text(encoding="utf-8"))):
            where = f"{path}:{call.lineno}: {ast.unparse(call)}"
            if not isinstance(text, ast.Constant):
                assert (path.name, context.replace("'", '"')) in BY_VARIABLE, f"{where}: no literal"
                continue
            assert not call.keywords, f"{where}: lupdate overlooks keywords"
            key = (ast.literal_eval(context), text.value) if context else text.value
            assert key in (found if context else anywhere), f"{where}: lupdate overlooks it"
            assert (len(rest) == 2) == (text.value in plurals), f"{where}: is it a plural?"


def test_translate_has_no_other_name() -> None:
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {id(call.func) for call, _, _ in said(tree)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and ast.unparse(node) == "QCoreApplication.translate":
                assert id(node) in called, f"{path}:{node.lineno}: an alias, which lupdate does not follow"


# The program speaks them.


@pytest.fixture
def app(qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    monkeypatch.setattr(language.paths, "resources", lambda: compiled)
    before = QLocale()
    yield qapp
    language.remove(qapp)
    QLocale.setDefault(before)


def test_chinese(app: QApplication) -> None:
    language.install(app, "zh_CN")
    assert numbers.people(12480) == "12,480 人"
    assert numbers.people(1) == "1 人"
    assert codes.code(9002, "") == "9002 该请求中有非法号码"
    assert names.country("RU") == "俄罗斯"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"  # Qt's own


def test_english_has_its_plurals_in_every_language(app: QApplication) -> None:
    language.install(app, "en")
    assert (numbers.people(1), numbers.people(2)) == ("1 person", "2 people")
    assert names.country("RU") == "Russia"


def test_another_language_takes_the_place_of_the_first(app: QApplication) -> None:
    language.install(app, "zh_CN")
    language.install(app, "en")
    assert numbers.requests(1) == "1 request"
    assert names.country("RU") == "Russia"
    language.remove(app)
    assert numbers.requests(1) == "1 requests"


def test_what_we_do_not_have_is_the_systems_language_or_english(app: QApplication) -> None:
    language.install(app, "xx_nonsense")  # the tests run in the C locale
    assert numbers.people(1) == "1 person"
    language.install(app, None)
    assert numbers.number(12480) == "12,480"


@pytest.mark.parametrize(
    ("system", "ours"),
    [
        ("en_GB", "en"),
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_Hans_HK", "zh_CN"),
        ("zh_TW", None),
        ("ru_RU", None),
        ("C", None),
    ],
)
@pytest.mark.usefixtures("app")
def test_a_language_is_ours_in_every_country_and_in_its_own_script(system: str, ours: str | None) -> None:
    assert language._match(QLocale(system)) == ours


@pytest.mark.usefixtures("app")
def test_the_languages_to_choose_from() -> None:
    assert language.languages() == ("en", "zh_CN")
    assert [language.language_name(each) for each in language.languages()] == ["English", "简体中文"]


def test_every_country_has_a_chinese_name(app: QApplication) -> None:
    language.install(app, "en")
    english = {region: names.country(region) for region in phonenumbers.SUPPORTED_REGIONS}
    language.install(app, "zh_CN")
    assert [region for region, name in english.items() if names.country(region) == name] == []
    assert len({names.country(region) for region in english}) == len(english)
