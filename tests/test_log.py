"""The log: it turns over, and nothing that is nobody's business reaches it, however it is tried."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from nxdesk import log
from nxdesk.problems import Failure

SECRET = "canary-secret-7f3a"
NUMBER = "447700900123"


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    log.begin(tmp_path)
    yield tmp_path / "logs" / "nxdesk.log"
    log.end()


def test_an_event_is_one_line_with_its_facts(written: Path) -> None:
    log.event("send ends", send=17, state="finished", seconds=1.5, code=None)
    line = written.read_text()
    assert line.endswith("Z INFO send ends send=17 state=finished seconds=1.500 code=None\n")


def test_what_is_no_code_and_no_count_is_left_out(written: Path) -> None:
    log.event(
        "x", text="Dear Ann, your order", number=NUMBER, whole=int(NUMBER), thing=object(), path=written
    )
    assert written.read_text().split("INFO ")[1] == "x text=? number=[number] whole=[number] thing=? path=?\n"


def test_of_an_error_it_keeps_types_and_places_and_never_the_text(written: Path) -> None:
    try:
        raise ValueError(f"{SECRET} {NUMBER}")
    except ValueError:
        logging.getLogger("nxdesk").exception("went wrong")
    text = written.read_text()
    assert "ValueError" in text
    assert "test_log.py:" in text
    assert SECRET not in text
    assert NUMBER not in text


def test_of_other_libraries_it_keeps_where_they_spoke(written: Path) -> None:
    logging.getLogger("urllib3.connectionpool").warning("Retrying with %s", SECRET)
    text = written.read_text()
    assert "urllib3.connectionpool at test_log:" in text
    assert SECRET not in text


def test_paths_of_the_person_are_not_in_it(written: Path, tmp_path: Path) -> None:
    logging.getLogger("nxdesk").warning("%s %s", tmp_path / "a", Path.home() / "b")
    assert written.read_text().split("WARNING ")[1] == "<folder>/a ~/b\n"


def test_it_turns_over_and_keeps_a_few_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "BYTES", 2_000)
    log.begin(tmp_path)
    for number in range(500):
        log.event("line", number=number)
    log.end()
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == ["nxdesk.log", *(f"nxdesk.log.{n}" for n in range(1, log.FILES))]
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "number=499" in files[0].read_text()


def test_a_folder_that_cannot_be_written_to_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    log.begin(tmp_path)
    log.event("nowhere to write")
    log.end()


def test_the_codes_of_the_last_failures_are_remembered() -> None:
    log.failure(Failure("keyring_locked", path=SECRET))
    log.failure(Failure("cancelled"))
    assert log.recent()[-1] == "keyring_locked"
