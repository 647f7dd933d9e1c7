"""Reading what changes all the time: in the background, one reading at a time, and never an old one last."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from nxdesk.ui import background

T = TypeVar("T")


class Latest(Generic[T]):
    """However often it is asked, one reading is under way, and one more follows if it was asked meanwhile.

    GUI thread; only `read` is called on another. `show` and `failed` are called on the GUI thread.
    """

    def __init__(
        self,
        owner: QObject,
        read: Callable[[], T],
        show: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._owner = owner
        self._read = read
        self._show = show
        self._failed = failed
        self._task: background.Task | None = None
        self._again = False

    def ask(self) -> None:
        """Read now, or once more when the reading under way has ended."""
        if self._task is not None:
            self._again = True
            return
        self._again = False
        self._task = background.run(self._owner, self._read, self._on_read, self._on_failed)

    def forget(self) -> None:
        """Drop the reading under way: what it reads is no longer wanted."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_read(self, result: T) -> None:
        self._task = None
        self._show(result)
        self._ask_again()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._failed(error)
        self._ask_again()

    def _ask_again(self) -> None:
        if self._again and self._task is None:
            self.ask()
