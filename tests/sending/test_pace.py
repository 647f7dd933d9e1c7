"""The rate of a send, as arithmetic."""

import pytest

from nxdesk.sending.pace import LONGEST_WAIT, SLOWEST, TRIES, Pace


def even(low: float, high: float) -> float:
    return (low + high) / 2


def test_requests_are_spaced_by_the_rate() -> None:
    pace = Pace(5.0)
    assert pace.until_next(100.0) == 0.0
    pace.left(100.0)
    assert pace.until_next(100.05) == pytest.approx(0.15)
    assert pace.until_next(101.0) == 0.0


def test_a_pause_does_not_save_up_requests() -> None:
    pace = Pace(5.0)
    pace.left(100.0)
    pace.left(200.0)
    assert pace.until_next(200.0) == pytest.approx(0.2)


def test_a_rate_limit_halves_the_rate_and_it_creeps_up_again() -> None:
    pace = Pace(5.0)
    pace.slow_down()
    assert pace.rate == 2.5
    for _ in range(10):
        pace.passed()
    assert pace.rate == 3.0
    for _ in range(100):
        pace.passed()
    assert pace.rate == 5.0


def test_the_rate_never_falls_to_nothing() -> None:
    pace = Pace(5.0)
    for _ in range(10_000):
        pace.slow_down()
    assert pace.rate == SLOWEST


def test_waits_double_up_to_a_minute_and_honour_what_was_asked() -> None:
    pace = Pace(5.0, even)
    waits = []
    for now in range(0, 8000, 1000):
        pace.back_off(now)
        waits.append(pace.until_next(now))
    assert waits == [1, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT]
    pace.back_off(9000, asked=300.0)
    assert pace.until_next(9000) == 300.0
    pace.passed()
    pace.back_off(10_000, asked=0.5)
    assert pace.until_next(10_000) == 1.0


def test_it_gives_up_after_so_many_failures_in_a_row() -> None:
    pace = Pace(5.0, even)
    for number in range(1, TRIES + 1):
        pace.back_off(0.0)
        assert pace.exhausted() == (number >= TRIES)
    pace.passed()
    assert not pace.exhausted()
