"""The benches there are, and running one of them.

A bench is one file here, `bench_<name>.py`, with one function:

    def measure(folder: Path, *, tiny: bool) -> Iterator[Line]

It may use the empty folder as it likes, and is alone in its process. tiny: a size that takes a moment, for
the test suite, which looks at the lines but never at their figures. Times and ratios are taken within one
run, the sides in turn and more than once, because a machine is never quiet (timing.py).
"""

import importlib
import tempfile
from pathlib import Path

from tests.bench.line import Line


def names() -> list[str]:
    return sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))


def run(name: str, *, tiny: bool) -> list[Line]:
    bench = importlib.import_module(f"tests.bench.bench_{name}")
    with tempfile.TemporaryDirectory(prefix="nxdesk-bench-") as folder:
        return list(bench.measure(Path(folder), tiny=tiny))
