"""Text files: encodings, separators and quotation marks as programs of the world write them."""

from pathlib import Path

import pytest

from nxdesk.recipients.delimited import recognise
from tests.recipients.files import text

ROWS = [["Имя", "Телефон", "Город"]] + [
    ["Анна Петрова", "+7 916 123-45-67", "Москва"],
    ["Борис", "8 (916) 765-43-21", "Нижний Новгород"],
] * 5
CHINESE = [["姓名", "手机", "城市"]] + [
    ["王伟", "+86 158 0000 1795", "北京"],
    ["李娜", "15800001796", "上海"],
] * 5


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1251", "koi8-r"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators(tmp_path: Path, encoding: str, separator: str) -> None:
    found = recognise(text(tmp_path / "list.csv", ROWS, separator, encoding))
    assert found.separator == separator
    assert list(found.rows()) == ROWS
    assert found.lines == len(ROWS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-be", "gbk", "gb18030", "big5"])
def test_chinese_encodings(tmp_path: Path, encoding: str) -> None:
    rows = CHINESE if encoding != "big5" else [["姓名", "手機"]] + [["王偉", "0912345678"]] * 5
    assert list(recognise(text(tmp_path / "list.csv", rows, encoding=encoding)).rows()) == rows


def test_a_japanese_encoding(tmp_path: Path) -> None:
    rows = [["氏名", "携帯電話"]] + [["山田太郎", "090-1234-5678"], ["鈴木花子", "080-1234-5678"]] * 10
    assert list(recognise(text(tmp_path / "list.csv", rows, encoding="shift_jis")).rows()) == rows


def test_an_encoding_that_shows_late(tmp_path: Path) -> None:
    rows = [["Name", "Phone"]] + [["Ann", "+44 7700 900201"]] * 10_000 + [["Борис Петрович", "1"]] * 40
    found = recognise(text(tmp_path / "list.csv", rows, encoding="cp1251"))
    assert list(found.rows())[-1] == ["Борис Петрович", "1"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_empty_lines_keep_their_row_numbers(tmp_path: Path, end: str) -> None:
    path = text(tmp_path / "list.txt", [["Phone"], [""], ["1"], [""], ["2"]], end=end)
    assert list(recognise(path).rows()) == [["Phone"], [], ["1"], [], ["2"]]


def test_a_single_column_has_no_separator(tmp_path: Path) -> None:
    path = text(tmp_path / "list.txt", [["+44 7700 900201"], ["+44 7700 900202"]])
    assert list(recognise(path).rows()) == [["+44 7700 900201"], ["+44 7700 900202"]]


def test_excels_separator_line_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"sep=;\r\nName;Phone, home\r\nAnn;1\r\n")
    assert list(recognise(path).rows()) == [["Name", "Phone, home"], ["Ann", "1"]]


def test_separators_inside_quotes_and_ragged_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b'Name,Phone\n"Hart, Amelia","+44\n7700 900201"\n"5"" pipe",2,extra\nshort\n')
    assert list(recognise(path).rows()) == [
        ["Name", "Phone"],
        ["Hart, Amelia", "+44\n7700 900201"],
        ['5" pipe', "2", "extra"],
        ["short"],
    ]


def test_a_stray_quote_swallows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b'Name,Phone\n"Ann,1\nBob,2\nCy,3\n')
    assert list(recognise(path).rows()) == [["Name", "Phone"], ['"Ann', "1"], ["Bob", "2"], ["Cy", "3"]]


def test_what_no_encoding_explains_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name,Phone\n\xff\x80\x81\x98\n,79161234567\n")
    assert list(recognise(path).rows())[-1] == ["", "79161234567"]
