"""The table of the fault matrix, printed at the end of the test run: what was seen, not what was meant."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

import pytest

from tests.sending.faults import FAULTS

PROPERTY = "fault matrix"


class Position(StrEnum):
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Try:
    """A fault that is to happen at a position."""

    fault: str
    position: Position

    def note(self, request: pytest.FixtureRequest) -> None:
        """For the table; with several processes it travels in the test's report."""
        request.node.user_properties.append((PROPERTY, json.dumps(asdict(self))))


@dataclass(frozen=True, slots=True)
class Seen(Try):
    """What became of it, and all of that right. again: who was posted more than once."""

    request: str
    send: str
    waited: float
    again: str
    resumed: str


HEADING = ("what happens to one request", "it becomes", "the send", "waits", "posted again", "resumed")
Cells = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""Of a fault and a position: a Try, or what was Seen."""


def lines(cells: Cells) -> Iterator[str]:
    """In the order of the matrix, without the faults that were not tried."""
    yield _line(*HEADING, "  ".join(Position))
    for fault in FAULTS:
        tried = cells.get(fault.name)
        if not tried:
            continue
        one = next((cell for cell in tried.values() if "request" in cell), None)
        told = ("",) * 5
        if one:
            told = (one["request"], one["send"], f"{one['waited']:.0f} s", one["again"], one["resumed"])
        yield _line(fault.name, *told, "  ".join(_verdict(tried, position) for position in Position))


def _verdict(tried: Mapping[str, Mapping[str, Any]], position: Position) -> str:
    if position not in tried:
        return "-".ljust(len(position))
    return ("ok" if "request" in tried[position] else "FAILED").ljust(len(position))


def _line(*texts: str) -> str:
    widths = (36, 10, 29, 6, 12, 9, 0)
    return "  ".join(text.ljust(width) for text, width in zip(texts, widths, strict=True)).rstrip()


def write_table(reporter: pytest.TerminalReporter) -> None:
    """Nothing when no fault was tried."""
    cells: dict[str, dict[str, Any]] = {}
    for report in (*reporter.stats.get("passed", []), *reporter.stats.get("failed", [])):
        for name, value in report.user_properties:
            if name == PROPERTY:
                cell = json.loads(value)
                cells.setdefault(cell["fault"], {})[cell["position"]] = cell
    if cells:
        reporter.section("faults: each at the first, a middle and the last request of a send")
        for line in lines(cells):
            reporter.line(line)
