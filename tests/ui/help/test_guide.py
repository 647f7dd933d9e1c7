"""The guide: whole in each language, no dead link, and every word in bold is one that the program shows."""

import ast
import html
import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import nxdesk
from nxdesk.paths import resources
from nxdesk.ui.help.code_pages import code_pages
from nxdesk.ui.help.guide import CONTENTS, guide
from nxdesk.ui.help.page import SCHEME, SHORTCUTS, Page, found

LANGUAGES = sorted(folder.name for folder in (resources() / "help").iterdir())
OTHERS = [each for each in LANGUAGES if each != "en"]
PACKAGE = Path(nxdesk.__file__).parent


def raw(language: str, name: str) -> str:
    return (resources() / "help" / language / f"{name}.html").read_text("utf-8")


@cache
def words_of_the_program() -> frozenset[str]:
    """Every text in the source, without its "&", its count in brackets and what fills it."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain(node.value))
    return frozenset(found)


def plain(text: str) -> str:
    return (
        re.sub(r"\s*[（(][^()（）]*%Ln[^()（）]*[)）]", "", text)
        .replace("&", "")
        .strip()
        .rstrip("…")
        .casefold()
    )


def bold(text: str) -> list[str]:
    return [html.unescape(each) for each in re.findall(r"<b>(.*?)</b>", text)]


@pytest.fixture
def chinese(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("zh_CN"))  # the fixture `english` of all tests puts it back


def test_it_is_whole_in_every_language_of_the_window_and_nothing_lies_about() -> None:
    translated = (resources() / "translations").glob("nxdesk_*.ts")
    assert set(LANGUAGES) == {path.stem.removeprefix("nxdesk_") for path in translated}
    for language in LANGUAGES:
        files = {path.name for path in (resources() / "help" / language).iterdir()}
        assert files == {f"{name}.html" for name in CONTENTS}, language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_well_formed_and_plain(language: str) -> None:
    for path in (resources() / "help" / language).iterdir():
        text = path.read_text("utf-8")
        root = ET.fromstring(f"<page>{text}</page>")
        tags = {element.tag for element in root.iter()} - {"page"}
        assert tags <= set("h1 h2 p ul ol li b i code a table tr td".split()), path
        assert next(element.tag for element in root) == "h1", path
        assert len(root.findall("h1")) == 1, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_dead(language: str, qapp: QApplication) -> None:
    QLocale.setDefault(QLocale(language))
    pages = (*guide(), *code_pages())
    there = {page.id for page in pages} | {SHORTCUTS}
    linked = {link for page in pages for link in page.links}
    assert {link.partition(":")[0] for link in linked} == {SCHEME}
    assert {link.partition(":")[2] for link in linked} <= there
    assert set(CONTENTS) - {link.partition(":")[2] for page in guide() for link in page.links} <= {
        "start",
        "test",
        "data",
    }  # the first page, and those that the contents alone lead to


def test_what_is_bold_is_a_word_of_the_program() -> None:
    missing = {
        (name, word)
        for name in CONTENTS
        for word in bold(raw("en", name))
        if plain(word) not in words_of_the_program()
    }
    assert missing == set()


def test_the_languages_say_the_same_in_the_same_order() -> None:
    for language in OTHERS:
        for path in (resources() / "help" / language).iterdir():
            text, source = path.read_text("utf-8"), raw("en", path.stem)
            assert len(bold(text)) == len(bold(source)), path
            assert sorted(re.findall(r'href="[^"]*"', text)) == sorted(re.findall(r'href="[^"]*"', source)), (
                path
            )
            assert text.count("<li>") == source.count("<li>"), path
            assert text.count("<h2>") == source.count("<h2>"), path


@cache
def translations(language: str) -> dict[str, set[str]]:
    """What each plain text of the source is in that language."""
    root = ET.parse(resources() / "translations" / f"nxdesk_{language}.ts").getroot()
    found: dict[str, set[str]] = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            source = plain(message.findtext("source", ""))
            found.setdefault(source, set()).update(map(plain, forms))
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_in_bold_are_those_of_the_translation(language: str) -> None:
    """As far as they are translated: what is bold in Chinese is what the button says in Chinese."""
    words = translations(language)
    wrong = [
        (name, ours, theirs)
        for name in CONTENTS
        for ours, theirs in zip(bold(raw("en", name)), bold(raw(language, name)), strict=True)
        if plain(ours) in words and plain(theirs) not in words[plain(ours)]
    ]
    assert wrong == []


MARKS = {"en": "“”", "zh_CN": "“”"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_in_quotation_marks_that_names_a_choice_is_one(language: str) -> None:
    """The one that the guide names without bold: "Viber only"."""
    first, last = MARKS.get(language, "«»")
    text = raw(language, "channels")
    quoted = re.findall(f"{first}([^{last}]*){last}", text)
    assert quoted
    assert [plain(each) for each in quoted if plain(each) not in map(plain, bold(text))] == []


@pytest.mark.usefixtures("chinese")
def test_a_language_that_has_no_page_gets_it_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert guide()[0].title == "nxdesk 能做什么"
    for language, names in (("en", CONTENTS), ("zh_CN", CONTENTS[:1])):
        (tmp_path / "help" / language).mkdir(parents=True)
        for name in names:
            (tmp_path / "help" / language / f"{name}.html").write_text(raw(language, name), "utf-8")
    monkeypatch.setattr("nxdesk.ui.help.guide.paths.resources", lambda: tmp_path)
    assert [page.title for page in guide()[:2]] == ["nxdesk 能做什么", "Writing a message"]


def test_search_finds_pages_by_all_their_words_and_titles_first(qapp: QApplication) -> None:
    pages = (*guide(), *code_pages())
    assert found(pages, "9002")[0].id == "nxcloud/9002"
    assert found(pages, "ReQuEsT unknown")[0].id != ""
    assert found(pages, "balance used")[0].id == "nxcloud/1102"
    assert {"unknown", "results"} <= {page.id for page in found(pages, "unknown")}
    assert found(pages, "unknown")[0].title.casefold().count("unknown")
    assert found(pages, "zebra") == []
    assert found(pages, "  ") == []


def test_a_text_of_a_page_is_what_people_read() -> None:
    page = Page("x", "X", "<h1>A &amp; B</h1><p>one <b>two</b></p>")
    assert page.text == "A & B one two"
