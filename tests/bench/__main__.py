"""`python -m tests.bench [NAME...]`: runs the benches and prints one table.

Exit 0: all within their limits. 1: one is over, or could not be run. 2: there is no such bench.
"""

import multiprocessing
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.bench.benches import names, run
from tests.bench.line import HEADING, Line


def alone(name: str) -> list[Line]:
    """In a process of its own: what one bench leaves in memory is not on the next one's bill."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(run, name, tiny=False).result()


def main(chosen: Sequence[str], measured: Callable[[str], Sequence[Line]] = alone) -> int:
    unknown = set(chosen) - set(names())
    if unknown:
        print(
            f"No such bench: {', '.join(sorted(unknown))}. There are: {', '.join(names())}", file=sys.stderr
        )
        return 2
    print(HEADING, flush=True)
    over = 0
    for name in chosen or names():
        for line in measured(name):
            print(line, flush=True)
            over += not line.ok
    print(f"{over} over the limit" if over else "all within their limits")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
