"""Sizes and durations as people type them."""

import pytest

from nxdesk.messages.measures import duration_in_seconds, size_in_bytes


@pytest.mark.parametrize(
    ("typed", "size"),
    [
        ("10", "10"),
        ("12.5 MB", "13107200"),
        ("1,5mb", "1572864"),
        ("800 KB", "819200"),
        ("7 bytes", "7"),
        ("12,5\u00a0МБ", "13107200"),  # as the window writes it in Russian and Ukrainian
        ("800 кб", "819200"),
        ("7 байтов", "7"),
        ("7 байтів", "7"),
        ("7 字节", "7"),
    ],
)
def test_sizes(typed: str, size: str) -> None:
    assert size_in_bytes(typed) == size


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("10", "10"),
        ("1:30", "90"),
        ("0:05", "5"),
        (" 45 s ", "45"),
        ("45 сек", "45"),
        ("45\u00a0с", "45"),
        ("45 秒", "45"),
    ],
)
def test_durations(typed: str, seconds: str) -> None:
    assert duration_in_seconds(typed) == seconds


@pytest.mark.parametrize("typed", ["", "big", "-1", "1.2.3", "1:2:3", "٣"])
def test_what_is_no_measure_stays_as_it_was_typed(typed: str) -> None:
    assert size_in_bytes(typed) == typed
    assert duration_in_seconds(typed) == typed
