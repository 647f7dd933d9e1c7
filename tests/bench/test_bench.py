"""Every bench still runs, at a tiny size, and the table tells what is over. No figure is looked at here."""

import math

import pytest

from tests.bench import memory
from tests.bench.__main__ import main
from tests.bench.benches import names, run
from tests.bench.line import HEADING, Line


@pytest.mark.parametrize("name", names())
def test_a_bench_gives_lines_of_the_table(name: str) -> None:
    lines = run(name, tiny=True)
    assert any(line.limit is not None for line in lines)
    assert len({(line.name, line.against, line.unit) for line in lines}) == len(lines)
    for line in lines:
        assert math.isfinite(line.figure)
        assert line.against or line.unit != "x"
        assert str(line).index(f"{line.figure:.2f} {line.unit}") + len(f"{line.figure:.2f} {line.unit}") == (
            HEADING.index("figure") + len("figure")
        ), "a text is wider than its column"


def test_a_figure_is_held_against_its_limit() -> None:
    assert Line("a", "", 6.0, "s", limit=6).ok
    assert not Line("a", "", 6.01, "s", limit=6).ok
    assert Line("a", "b", 3.0, limit=3, at_least=True).ok
    assert not Line("a", "b", 2.99, limit=3, at_least=True).ok
    assert not Line("a", "b", math.nan, limit=3).ok
    assert Line("a", "b", 1e9).ok


def test_the_exit_code_says_whether_a_limit_is_exceeded(capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = Line("quick", "bare", 1.1, limit=1.3), Line("slow", "bare", 1.4, limit=1.3)
    assert main(["plan"], lambda name: [good]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == "quick bare 1.10 x <= 1.3 x ok".split()
    assert main([], lambda name: [good, bad]) == 1
    assert capsys.readouterr().out.splitlines()[2].split() == "slow bare 1.40 x <= 1.3 x OVER".split()
    assert main(["no-such"], lambda name: [good]) == 2


def test_the_peak_of_memory_is_seen_after_it_is_gone() -> None:
    memory.forget_peak()
    before = memory.now()
    bytearray(b"x" * 30_000_000)
    assert memory.peak() - before > 25
