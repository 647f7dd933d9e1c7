"""How long pieces of work take beside each other, on a machine that has other things to do as well."""

import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def best_in_turn(rounds: int, *works: Callable[[], float]) -> tuple[float, ...]:
    """Each work gives its own seconds. All take their turn in each round; the best of each is what it takes
    when nothing disturbs it."""
    taken = [tuple(work() for work in works) for _ in range(rounds)]
    return tuple(min(of_one) for of_one in zip(*taken, strict=True))
