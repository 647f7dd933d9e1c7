"""settings.json: what is kept, and that nothing in it can keep the window from opening."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from nxdesk import paths, settings
from nxdesk.problems import Failure
from nxdesk.settings import RECENT_MAX, TEST_NUMBERS_MAX, Settings, Theme

OTHERS = Settings(
    "/home/me/列表",
    "RU",
    Theme.DARK,
    "AdnQywAD",
    0.5,
    3,
    ("b.nxdesk", "a.nxdesk"),
    ("+7 916",),
    "zh_CN",
    "sends",
)


@pytest.fixture
def file(person_home: Path) -> Path:
    return paths.home() / "settings.json"


def test_without_a_file_they_are_the_defaults(file: Path) -> None:
    assert settings.load() == Settings()
    assert not file.exists()
    assert Settings() == Settings("", None, Theme.SYSTEM, "", 5.0, 1, ())


def test_what_was_saved_is_loaded() -> None:
    settings.save(OTHERS)
    assert settings.load() == OTHERS
    settings.save(Settings())
    assert settings.load() == Settings()


def test_keys_it_does_not_know_are_kept(file: Path) -> None:
    file.write_text('{"dialect": "zh_CN", "theme": "light"}')
    settings.save(settings.load())
    assert json.loads(file.read_bytes())["dialect"] == "zh_CN"
    assert settings.load().theme is Theme.LIGHT


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("last_folder", 7),
        ("country", "Russia"),
        ("country", "ru"),
        ("country", ["RU"]),
        ("theme", "pink"),
        ("theme", {}),
        ("window", None),
        ("requests_per_second", 0),
        ("requests_per_second", -1),
        ("requests_per_second", "5"),
        ("requests_per_second", True),
        ("requests_per_second", float("nan")),
        ("requests_per_second", float("inf")),
        ("requests_per_second", 10**400),
        ("recent", "a.nxdesk"),
        ("recent", {"a.nxdesk": 1}),
        ("recent", [7, None, "", []]),
        ("language", "Chinese; please"),
        ("language", 7),
        ("page", 7),
        ("test_numbers", "+7 916"),
        ("test_numbers", [7, None, ""]),
    ],
)
def test_one_value_that_makes_no_sense_costs_no_other(file: Path, key: str, value: object) -> None:
    settings.save(OTHERS)
    file.write_text(json.dumps(json.loads(file.read_bytes()) | {key: value}))
    default = getattr(Settings(), key)
    loaded = settings.load()
    assert getattr(loaded, key) == default
    assert [name for name in Settings.__slots__ if getattr(loaded, name) != getattr(OTHERS, name)] == [key]
    assert file.exists()


DAMAGED = [b"", b"\x00\x00", b"\xff\xff", b"{", b"[1]", b'"text"', b"[" * 100_000, b"1" * 5000]


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert settings.load() == Settings()
    assert not file.exists()
    assert file.with_name("settings.damaged-1.json").read_bytes() == data
    settings.save(OTHERS)
    assert settings.load() == OTHERS


def test_saving_over_damage_works(file: Path) -> None:
    file.write_text("damage")
    settings.save(OTHERS)
    assert settings.load() == OTHERS


def test_a_file_that_cannot_be_read_leaves_the_defaults(file: Path) -> None:
    file.mkdir()
    assert settings.load() == Settings()
    with pytest.raises(Failure) as caught:
        settings.save(OTHERS)
    assert caught.value.code == "settings_not_saved"
    assert caught.value.params["path"] == str(file)
    assert caught.value.params["reason"]


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists, max_leaves=3
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(Settings.__slots__, JSON)))
@hypothesis_settings(
    derandomize=True,
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example writes the file anew
)
def test_any_json_loads(file: Path, found: dict[str, object]) -> None:
    file.write_text(json.dumps(found))
    loaded = settings.load()
    settings.save(loaded)
    assert settings.load() == loaded


def test_recent_drafts() -> None:
    remembered = Settings()
    for draft in ("a", "b", "a"):
        remembered = remembered.with_recent(draft)
    assert remembered.recent == ("a", "b")
    for n in range(20):
        remembered = remembered.with_recent(str(n))
    assert remembered.recent == tuple(map(str, range(19, 19 - RECENT_MAX, -1)))


def test_test_numbers_are_few_and_in_no_text() -> None:
    settings.save(Settings(test_numbers=tuple(f"+4477009002{n:02}" for n in range(8))))
    loaded = settings.load()
    assert len(loaded.test_numbers) == TEST_NUMBERS_MAX
    assert "4477009002" not in repr(loaded)
