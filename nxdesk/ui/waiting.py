"""For what leads a window without a person: lets it live until something holds."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

_LOOK_AGAIN = 20  # milliseconds


def wait_until(holds: Callable[[], bool], patience: float) -> bool:
    """False if it does not hold within so many seconds. By then all that was asked for is painted."""
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(_LOOK_AGAIN)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    look.start()
    QTimer.singleShot(round(1000 * patience), loop, lambda: loop.exit(1))
    return loop.exec() == 0
