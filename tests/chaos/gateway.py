"""`python -m tests.chaos.gateway LOG`: the practice gateway as a process of its own, until stdin ends."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nxdesk.gateway.practice import PracticeGateway


@contextmanager
def gateway_process(log: Path) -> Iterator[str]:
    """Gives its address. At the end of the block it has ended, and the log is complete."""
    command = [sys.executable, "-m", "tests.chaos.gateway", str(log)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.communicate(timeout=30)


def serve(log: Path) -> None:
    from tests.chaos.crowd import behaviours  # noqa: PLC0415 - only this process needs them

    with PracticeGateway(special=behaviours(), slow_seconds=0.05, log_path=log) as gateway:
        print(gateway.address, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
