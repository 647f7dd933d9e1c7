"""What is said to the person or the script: answers on stdout, everything else on stderr, always UTF-8."""

import errno
import io
import os
import sys
from typing import TextIO

from nxdesk.commands.exit import Exit, Refused


class _Nowhere(io.TextIOBase):
    """Where a windowed program without a terminal writes."""

    def write(self, text: str) -> int:
        return len(text)


def prepare() -> None:
    """UTF-8 whatever the terminal's settings; a character that has none (half a pair) shows as its number."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _Nowhere())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str = "") -> None:
    """A line of the answer. Nobody listening any more (`| head`) is no failure.

    Raises Refused when it cannot be written: the disk is full.
    """
    try:
        print(text, flush=True)
    except OSError as error:
        _let_go(sys.stdout)
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # EINVAL: a broken pipe of Windows
            raise Refused(Exit.NOT_STARTED, f"The answer could not be written ({error.strerror}).") from None


def tell(text: str, end: str = "\n") -> None:
    """A line beside the answer: progress, warnings, failures."""
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except OSError:
        _let_go(sys.stderr)


def _let_go(stream: TextIO) -> None:
    """Throw away what is written from now on, so that Python does not try once more at its end."""
    try:
        number = stream.fileno()
    except OSError:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, number)
    os.close(nowhere)


def is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def must_be_able_to_ask() -> None:
    """Raises Refused without a terminal to answer on."""
    if not is_terminal(sys.stdin):
        raise Refused(
            Exit.NOT_STARTED,
            "Nothing was sent: there is no terminal here to ask on. Add --yes to send without a question.",
        )


def agrees(question: str) -> bool:
    """Ask on stderr and wait for the answer; only "y" and "yes" agree."""
    tell(f"{question} [y/N] ", end="")
    return sys.stdin.readline().strip().lower() in ("y", "yes")
