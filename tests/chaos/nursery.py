"""`python -m tests.chaos.nursery`: forks a process for each run of nxdesk, and kills it when it is told to.

A fork, since loading nxdesk takes longer than a send: it is loaded here, and nothing of it is ever run here.
One order a line on stdin (see process.py); how it ended, an exit code, a line on stdout.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET
from tests.chaos.fail_point import FailPoint, Places, watch
from tests.chaos.sender import nxdesk

LONGEST = 100
"""Seconds until a run that comes to no end is ended. It takes a tenth of one."""


def serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        process = os.fork()
        if process == 0:
            os._exit(_run(order))
        if order["seconds"] is not None:
            time.sleep(order["seconds"])
            os.kill(process, signal.SIGKILL)
        _, status = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _run(order: dict[str, Any]) -> int:
    """In the new process. How often it passed each place stands in places.json, unless it was killed."""
    signal.alarm(LONGEST)
    folder = Path(order["folder"])
    _redirect(0, Path(os.devnull), os.O_RDONLY)
    _redirect(1, Path(os.devnull), os.O_WRONLY)
    _redirect(2, folder / "words.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.environ["NXDESK_HOME"] = str(folder / "person")
    os.environ["NXDESK_ACCESS_KEY"], os.environ["NXDESK_ACCESS_SECRET"] = ACCESS_KEY, ACCESS_SECRET
    places = Places(FailPoint.read(order["point"]) if order["point"] else None)
    watch(places)
    code = nxdesk(*order["arguments"])
    (folder / "places.json").write_text(json.dumps(places.counts()))
    sys.stderr.flush()
    return code


def _redirect(number: int, path: Path, flags: int) -> None:
    opened = os.open(path, flags, 0o600)
    os.dup2(opened, number)
    os.close(opened)


if __name__ == "__main__":
    serve()
