"""Going from page to page with a long list and 500 sends, and rolling through the list of sends.

A page has switched once it has been painted. The heartbeat tells how long the window could not answer.
"""

# ruff: noqa: PLC0415 - Qt is loaded once the platform is chosen

import os
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.bench_sends import fill
from tests.bench.heartbeat import Heartbeat
from tests.bench.line import Line

_PLACES = ("compose", "lists", "sends", "send", "accounts")


def measure(folder: Path, *, tiny: bool) -> Iterator[Line]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["NXDESK_HOME"] = str(folder)
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget

    class Frames(QObject):
        def __init__(self, viewport: QWidget) -> None:
            super().__init__(viewport)
            self.count = 0
            viewport.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            self.count += event.type() == QEvent.Type.Paint
            return False

    from nxdesk.app import application
    from nxdesk.program import Program
    from nxdesk.ui.main_window import MainWindow
    from nxdesk.ui.theme import Scheme

    sends, people, rounds = (5, 20, 1) if tiny else (500, 100_000, 5)
    app, theme = application(Scheme.LIGHT)
    with Program(folder) as program:
        fill(program.journal_path, sends, 5)
        window = MainWindow(program, theme)
        window.show()
        window.begin(None)

        def settle(seconds: float = 0.05) -> None:
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                app.processEvents()

        window.current_list.paste("\n".join(f"+7916{number:07}" for number in range(people)))
        while window.current_list.busy or window.current_list.listing is None:
            settle()
        window.show_send(1)
        for place in _PLACES:  # what is laid out for the first time is not a switch
            window.go(place)
            settle(0.3)
        slowest: dict[str, float] = {}
        for _ in range(rounds):
            for place in _PLACES:
                started = time.thread_time()
                window.go(place)
                QApplication.sendPostedEvents()  # laid out, and painted
                taken = time.thread_time() - started
                slowest[place] = min(slowest.get(place, taken), taken)
                settle(0.1)
        place = max(slowest, key=lambda each: slowest[each])
        named = f"switch to the slowest page ({place})"
        yield Line(named, "", slowest[place] * 1000, "ms", limit=50)

        window.go("sends")
        settle(0.3)
        table = window.pages.sends.table
        bar = table.verticalScrollBar()
        assert tiny or bar.maximum() > 10_000
        frames = Frames(table.viewport())
        heart = Heartbeat()
        heart.start()
        steps = 5 if tiny else 200
        started = time.thread_time()
        for step in range(steps):
            bar.setValue(bar.maximum() * step // steps)
            app.processEvents()
        each = (time.thread_time() - started) / max(1, frames.count)
        heart.stop()
        assert tiny or frames.count >= steps - 1, "a step was not painted"
        yield Line(f"a painted frame while {sends} sends are scrolled", "", each * 1000, "ms", limit=25)
        yield Line(
            "  the longest that the window did not answer", "", heart.longest_work * 1000, "ms", limit=50
        )
        window.close()
