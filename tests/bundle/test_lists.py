"""Lists that nobody means well with, given to the bundle: one sentence each, and no process stays behind."""

import json
import os
import shutil
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.recipients import files, hostile, people
from tests.recipients.files import DATA

PHONE = "+44 7700 900201"


def corners(path: Path) -> Path:
    """A table of all the cells between two would have 17 billion."""
    cells = [
        hostile.row(1, hostile.text("A1", PHONE)),
        hostile.row(1_048_576, hostile.text("XFD1048576", "x")),
    ]
    return hostile.workbook(path, cells)


def spaces(path: Path) -> Path:
    """1.2 GB of them, in a megabyte."""
    return hostile.workbook(path, (" " * (1 << 20) for _ in range(1200)))


def entities(path: Path) -> Path:
    laughs = "".join(f'<!ENTITY a{step} "{f"&a{step - 1};" * 10}">' for step in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>'
    return hostile.workbook(path, [hostile.row(1, hostile.text("A1", "&a11;"))], before=bomb)


def cut(path: Path) -> Path:
    whole = files.xlsx(path, people.rows()).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def encrypted(path: Path) -> Path:
    return Path(shutil.copy(DATA / "encrypted.xlsx", path))


@dataclass(frozen=True, slots=True)
class Said:
    """left: the processes that it has started and not ended."""

    code: int
    out: str
    err: str
    left: list[str]


def check(bundle: Path, path: Path, home: Path) -> Said:
    person = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    with subprocess.Popen(
        [str(bundle / "nxdesk"), "check", str(path), "--country", "RU", "--json"],
        env=person,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        out, err = process.communicate(timeout=60)
        return Said(process.returncode, out, err, in_session(process.pid))


def in_session(session: int) -> list[str]:
    """The names of those that live on ("man proc_pid_stat"). The last ones see that a little late."""
    for _ in range(50):
        found = []
        for each in Path("/proc").iterdir():
            with suppress(OSError):
                name, _, rest = (each / "stat").read_text(errors="replace").rpartition(") ")
                if rest[:1] != "Z" and int(rest.split()[3]) == session:
                    found.append(name)
        if not found:
            return []
        time.sleep(0.1)
    return found


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (corners, "too much memory"),
        (spaces, "too much memory"),
        (entities, "is damaged"),
        (cut, "is damaged"),
        (encrypted, "a password"),
    ],
)
def test_a_hostile_list_is_one_sentence(bundle: Path, tmp_path: Path, make: object, words: str) -> None:
    assert callable(make)
    path = make(tmp_path / "список.xlsx")
    said = check(bundle, path, tmp_path)
    assert (said.code, said.out, said.left) == (3, "", [])
    assert said.err.startswith("“список.xlsx” ")
    assert words in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("ending", ["xls", "xlsb", "ods", "xlsx"])
def test_every_kind_of_list_is_read(bundle: Path, tmp_path: Path, ending: str) -> None:
    """With the process that reads lists, and all that it needs."""
    [path] = [path for path in DATA.glob(f"customers-*.{ending}") if "xlsxwriter" not in path.name]
    said = check(bundle, path, tmp_path)
    assert (said.code, said.err.count("hidden in the workbook: 1 row"), said.left) == (0, 1, []), said.err
    assert json.loads(said.out.splitlines()[-1])["reasons"]["error_value"] == 1
