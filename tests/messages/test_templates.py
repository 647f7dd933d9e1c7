"""Templates in their folder."""

from pathlib import Path

import pytest

from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import TextMessage
from nxdesk.messages.templates import Template, file_name, keep, remove, templates
from nxdesk.problems import Failure

HELLO, SALE = Draft("hello", TextMessage("Hi")), Draft("Sale", TextMessage("30 %"))


def test_what_is_kept_is_found_by_name(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    assert templates(folder) == ()
    sale, hello = keep(folder, SALE), keep(folder, HELLO)
    assert templates(folder) == (Template(hello, HELLO), Template(sale, SALE))
    assert [template.name for template in templates(folder)] == ["hello", "Sale"]


def test_one_never_takes_the_place_of_another(tmp_path: Path) -> None:
    paths = [keep(tmp_path, SALE) for _ in range(3)]
    assert [path.name for path in paths] == ["Sale.nxdesk", "Sale 2.nxdesk", "Sale 3.nxdesk"]
    assert len(templates(tmp_path)) == 3


def test_without_a_name_it_is_called_after_its_file(tmp_path: Path) -> None:
    keep(tmp_path, Draft("", TextMessage("x")))
    assert [template.name for template in templates(tmp_path)] == ["message"]


def test_other_files_are_passed_over(tmp_path: Path) -> None:
    keep(tmp_path, SALE)
    (tmp_path / "broken.nxdesk").write_text("{")
    (tmp_path / "note.txt").write_text("x")
    assert len(templates(tmp_path)) == 1


def test_a_template_is_taken_away(tmp_path: Path) -> None:
    keep(tmp_path, SALE)
    found = templates(tmp_path)[0]
    remove(found)
    remove(found)
    assert templates(tmp_path) == ()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "templates").write_text("a file")
    with pytest.raises(Failure, match="draft_unwritable"):
        keep(tmp_path / "templates", SALE)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Sale: 30/40?", "Sale- 30-40-"),
        ("", "message"),
        (" .. ", "message"),
        ("秋季", "秋季"),
        ("a\nb", "a-b"),
    ],
)
def test_names_that_every_file_system_takes(name: str, file: str) -> None:
    assert file_name(name) == file
