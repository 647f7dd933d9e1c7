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
LANGUAGES = [file.stem.removeprefix("nxdesk_") for file in OURS]
OTHERS = [each for each in LANGUAGES if each != "en"]
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
    """Our translations as `make translations` would leave them; in "new" as it would begin them."""
    folder = tmp_path_factory.mktemp("fresh")
    (folder / "new").mkdir()
    for file in OURS:
        shutil.copy(file, folder)
        root = ET.fromstring(file.read_bytes())
        (folder / "new" / file.name).write_bytes(ET.tostring(ET.Element(root.tag, root.attrib)))
    for each in (folder, folder / "new"):
        subprocess.run([sys.executable, REFRESH, each], check=True, timeout=60, capture_output=True)
    return folder


def test_the_languages_are_there() -> None:
    assert set(LANGUAGES) >= {"en", "zh_CN", "ru", "uk"}
    assert {file.stem for file in ALL} == {file.stem for file in OURS} | {
        f"countries_{each}" for each in OTHERS
    }


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.stem)
def test_each_file_says_its_language_and_is_not_too_large(file: Path) -> None:
    root = ET.parse(file).getroot()
    assert root.get("language") == file.stem.partition("_")[2]
    assert root.get("sourcelanguage") == "en"
    assert file.stat().st_size < 1_000_000


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


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_every_plural_has_all_forms_of_its_language(file: Path, fresh: Path) -> None:
    (wanted,) = {len(each.forms) for each in messages(fresh / "new" / file.name) if each.plural}
    assert [each for each in messages(file) if each.plural and len(each.forms) != wanted] == []


PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d+|%L?n")


@pytest.mark.parametrize("file", ALL, ids=lambda file: file.stem)
def test_every_translation_has_the_placeholders_of_its_source(file: Path) -> None:
    """The first of two plural forms may say its number in words ("one person"); the first of three forms is
    that of 21 and 31, too."""
    wrong = []
    for each in finished(file):
        wanted = sorted(PLACEHOLDER.findall(each.source))
        in_words = [one for one in wanted if not one.endswith("n")]
        for place, form in enumerate(each.forms):
            allowed = [wanted, in_words] if len(each.forms) == 2 and place == 0 else [wanted]
            if sorted(PLACEHOLDER.findall(form)) not in allowed:
                wrong.append((each.source, form))
    assert wrong == []


SHAPES = {
    "an ellipsis at the end": re.compile(r"…$"),
    "an access key": re.compile(r"&(?=\S)"),
    "a line break": re.compile(r"\n"),
    "a file filter": re.compile(r"\(\*[^)]*\)"),
    "a link": re.compile(r"https?://(?:\w+(?:\.\w+)*)?"),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_every_translation_has_the_shape_of_its_source(file: Path, shape: str) -> None:
    find = SHAPES[shape].findall
    assert [
        each for each in finished(file) if any(find(form) != find(each.source) for form in each.forms)
    ] == []


ENDS = str.maketrans("。？！：；，）", ".?!:;,)")
"""Those of Chinese, and what they are in other languages."""


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_every_translation_begins_and_ends_as_its_source(file: Path) -> None:
    """A full stop, a colon, a space are there in all languages or in none: sentences are put together."""

    def edges(text: str) -> tuple[bool, str]:
        last = text[-1:].translate(ENDS)
        return text[:1].isspace(), last if last in ".?!:;, " else ""

    assert [
        (each.source, form)
        for each in finished(file)
        for form in each.forms
        if edges(form) != edges(each.source) and each.source != ", "
    ] == []


@pytest.mark.parametrize("language_", LANGUAGES)
def test_every_translation_has_the_quotation_marks_of_its_language(language_: str) -> None:
    """There may be more of them: some languages must put a name of unknown gender between them."""
    first, _, last = QLocale(language_).quoteString("x").partition("x")
    foreign = set('“”„«»"') - {first, last}
    for each in finished(TRANSLATIONS / f"nxdesk_{language_}.ts"):
        for form in each.forms:
            assert form.count(first) == form.count(last) >= each.source.count("“"), form
            assert not foreign & set(form), form


SCRIPTS = {
    QLocale.Script.SimplifiedHanScript: "[\u4e00-\u9fff]",
    QLocale.Script.CyrillicScript: "[\u0400-\u04ff]",
}
KEPT = re.compile("Viber|NXCloud|nxdesk|appkey|Appkey|[Ww]ebhook|(?:[Tt]race|Request) id|SMS|JSON|curl")
"""Names, and what the NXCloud console and its support call by these words in every language."""


@pytest.mark.parametrize("language_", OTHERS)
def test_every_translation_is_in_the_script_of_its_language(language_: str) -> None:
    """What has no letter of it has no word but a name either."""
    own, word = re.compile(SCRIPTS[QLocale(language_).script()]), re.compile("[A-Za-z]{2}")
    entries = finished(TRANSLATIONS / f"nxdesk_{language_}.ts")
    foreign = [each for each in entries if not own.search("".join(each.forms))]
    assert [each for each in foreign if word.search(KEPT.sub("", PLACEHOLDER.sub("", each.source)))] == []


@pytest.mark.parametrize(("language_", "foreign"), [("ru", "іїєґІЇЄҐ"), ("uk", "ыэъёЫЭЪЁ")])
def test_russian_and_ukrainian_are_not_mixed(language_: str, foreign: str) -> None:
    entries = finished(TRANSLATIONS / f"nxdesk_{language_}.ts")
    assert [form for each in entries for form in each.forms if set(foreign) & set(form)] == []


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


def test_tr_is_asked_of_oneself() -> None:
    """lupdate takes the name of anything else for the context: the words would never be found."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "tr":
                assert ast.unparse(node.value) == "self", f"{path}:{node.lineno}"


# The program speaks them.


@pytest.fixture
def app(qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    monkeypatch.setattr(language.paths, "resources", lambda: compiled)
    before = QLocale()
    yield qapp
    language.remove(qapp)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language_", "people", "code", "country", "cancel"),
    [
        ("zh_CN", "1 人,2 人,5 人,21 人,12,480 人", "9002 该请求中有非法号码", "俄罗斯", "取消"),
        (
            "ru",
            "1 человек,2 человека,5 человек,21 человек,12 480 человек",
            "9002 В этом запросе есть недействительный номер",
            "Россия",
            "Отмена",
        ),
        (
            "uk",
            "1 людина,2 людини,5 людей,21 людина,12 480 людей",
            "9002 У цьому запиті є недійсний номер",
            "Росія",
            "Скасувати",
        ),
    ],
)
def test_each_language_is_spoken(
    app: QApplication, language_: str, people: str, code: str, country: str, cancel: str
) -> None:
    language.install(app, language_)
    told = ",".join(numbers.people(count) for count in (1, 2, 5, 21, 12480))
    assert told.replace("\xa0", " ") == people
    assert codes.code(9002, "") == code
    assert names.country("RU") == country
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel  # Qt's own


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
        ("ru_RU", "ru"),
        ("ru_KZ", "ru"),
        ("uk_UA", "uk"),
        ("be_BY", None),
        ("C", None),
    ],
)
@pytest.mark.usefixtures("app")
def test_a_language_is_ours_in_every_country_and_in_its_own_script(system: str, ours: str | None) -> None:
    assert language._match(QLocale(system)) == ours


@pytest.mark.usefixtures("app")
def test_the_languages_to_choose_from() -> None:
    assert list(language.languages()) == sorted(LANGUAGES)
    told = [language.language_name(each) for each in ("en", "ru", "uk", "zh_CN")]
    assert told == ["English", "Русский", "Українська", "简体中文"]


@pytest.mark.parametrize("language_", OTHERS)
def test_every_country_has_a_name(app: QApplication, language_: str) -> None:
    language.install(app, "en")
    english = {region: names.country(region) for region in phonenumbers.SUPPORTED_REGIONS}
    language.install(app, language_)
    assert [region for region, name in english.items() if names.country(region) == name] == []
    assert len({names.country(region) for region in english}) == len(english)
