"""The log, the crash report and the restart, around the life of one window: `begin`, `watch`, `end`."""

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from nxdesk import __version__, log
from nxdesk.ui.crash.last_words import LastWords
from nxdesk.ui.crash.restart import Restart
from nxdesk.ui.crash.watch import CrashWatch

if TYPE_CHECKING:
    from nxdesk.ui.main_window import MainWindow
    from nxdesk.ui.single_instance import SingleInstance


class Guard:
    """To be used by the process that holds the window, on the GUI thread."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._last_words = LastWords(home)
        self._restart = Restart()

    def begin(self) -> None:
        """Before anything can go wrong."""
        log.begin(self._home)
        log.event("start", version=__version__, python=platform.python_version(), qt=qVersion())

    def watch(self, window: "MainWindow") -> CrashWatch:
        """Once the window is there: hear of errors, and tell what ended the nxdesk of last time."""
        watch = CrashWatch(window.running, window.drafts.keep, window)
        watch.install()
        watch.restart_asked.connect(lambda: self._restart.close(window))
        fault = self._last_words.begin()
        if fault is not None:
            watch.tell_last_time(fault)
        return watch

    def end(self, instance: "SingleInstance", code: int) -> None:
        """After the window: the new process, if one is wanted, may have its place."""
        self._last_words.end()
        log.event("end", code=code, restart=self._restart.wanted)
        log.end()
        if self._restart.wanted:
            instance.release()
            self._restart.begin()
