"""`make chaos`: nxdesk is killed again and again while it sends; the gateway's own log tells the truth."""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.chaos.campaign import campaign
from tests.chaos.fail_point import Place

AT_COMMITS = (Place.COMMIT, Place.COMMITTED, Place.POST, Place.SENT, Place.ANSWERED)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=400, help="at least so many")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    options = parser.parse_args()
    print(f"chaos with seed {options.seed}", flush=True)
    third = -(-options.kills // 3)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="nxdesk-chaos-") as folder:
        lanes = (
            (1, tuple(Place), third, False),
            (4, AT_COMMITS, third, False),
            (4, AT_COMMITS, options.kills - 2 * third, True),
        )
        figures = campaign(Path(folder), options.seed, lanes)
    for violation in figures.violations[:20]:
        print(f"violation: {violation}")
    print(f"{figures.line()}; {time.monotonic() - began:.0f} seconds")
    return 1 if figures.violations else 0


if __name__ == "__main__":
    sys.exit(main())
