"""The files of a list, each opened once for all the ways in which a person tries to read it."""

from collections.abc import Set as AbstractSet
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from nxdesk.recipients.reader import ListReader
from nxdesk.ui import background

_IDLE = 180_000  # milliseconds without a reading after which their memory is given back


class OpenFiles(QObject):
    """What a file was parsed to stays in a process of its own while it is of use. GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers: dict[Path, ListReader] = {}
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(lambda: self.keep_only(set()))

    def reader(self, path: Path) -> ListReader:
        """The one for that file."""
        self._idle.start()
        if path not in self._readers:
            self._readers[path] = ListReader(path)
        return self._readers[path]

    def keep_only(self, paths: AbstractSet[Path | None]) -> None:
        """Close all others: in the background, for a reading that is under way has to end first."""
        gone = [self._readers.pop(path) for path in set(self._readers) - paths]
        for reader in gone:
            background.run(self, reader.close, _nothing, _raise)


def _nothing(_result: None) -> None:
    pass


def _raise(error: Exception) -> None:
    raise error
