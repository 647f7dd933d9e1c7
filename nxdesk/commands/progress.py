"""How far something is, on stderr: one line that changes on a terminal, else a line now and then."""

import shutil
import sys

from nxdesk.commands.terminal import is_terminal, tell

_STEPS = 10


class Progress:
    """show() as often as there is news, then end() or clear(). In a log at most a line for each tenth."""

    def __init__(self) -> None:
        self._changing = is_terminal(sys.stderr)
        self._shown = ""
        self._step = 0

    def show(self, text: str, done: int = 0, whole: int = 0) -> None:
        """done of whole: how much of it lies behind; left out, it is nothing for a log."""
        if self._changing:
            self._replace(text)
            return
        step = done * _STEPS // whole if whole else 0
        if step > self._step:
            self._step = step
            tell(text)

    def end(self) -> None:
        """Leave the last line standing."""
        if self._shown:
            tell("")
            self._shown = ""

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._replace("")
            tell("\r", end="")
            self._shown = ""

    def _replace(self, text: str) -> None:
        text = text[: shutil.get_terminal_size().columns - 1]
        if text != self._shown:
            tell(f"\r{text.ljust(len(self._shown))}", end="")
            self._shown = text
