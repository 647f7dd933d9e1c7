"""What is told to the desktop over D-Bus: a notification, how far a send is. Where there is none, to nobody.

It waits for no answer, and the window never waits for it.
"""

import contextlib
import threading
from queue import SimpleQueue
from typing import Final

from jeepney import DBusAddress, Message, MessageFlag, new_method_call, new_signal
from jeepney.auth import AuthenticationError
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from nxdesk.ui.desktop import Standing

_NOTIFICATIONS: Final = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
_LAUNCHER: Final = DBusAddress("/com/nxcloud/nxdesk", interface="com.canonical.Unity.LauncherEntry")
_ENTRY: Final = "nxdesk"
"""The name of the .desktop file."""
_FAILURES: Final = (OSError, KeyError, ValueError, RuntimeError, StopIteration, AuthenticationError)
"""No bus, one that cannot be understood, one that is gone."""


class SessionBus:
    """Messages leave in order, from a thread of its own, over one connection that is opened for the first.

    For a desktop the progress of a program ends with its connection.
    """

    def __init__(self) -> None:
        self._queue: SimpleQueue[Message] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def notify(self, title: str, text: str) -> None:
        """A notification (freedesktop.org, Desktop Notifications, 1.2). text: plain, it may hold < and &."""
        hints = {"desktop-entry": ("s", _ENTRY), "category": ("s", "transfer.complete")}
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        call = new_method_call(
            _NOTIFICATIONS,
            "Notify",
            "susssasa{sv}i",
            ("nxdesk", 0, _ENTRY, title, escaped, [], hints, -1),
        )
        call.header.flags = MessageFlag.no_reply_expected
        self._send(call)

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> None:
        """On the icon of the program in docks and taskbars that know com.canonical.Unity.LauncherEntry.

        share: 0 to 1; None takes it away. They have one colour only, so that what stands still would look
        like what goes on: it is not shown.
        """
        is_shown = share is not None and standing is Standing.RUNNING
        says = {"progress": ("d", share if share and is_shown else 0.0), "progress-visible": ("b", is_shown)}
        self._send(new_signal(_LAUNCHER, "Update", "sa{sv}", (f"application://{_ENTRY}.desktop", says)))

    def _send(self, message: Message) -> None:
        if self._thread is None:
            # Daemon: a bus that hangs must not keep the program from ending.
            self._thread = threading.Thread(target=self._work, name="nxdesk-session-bus", daemon=True)
            self._thread.start()
        self._queue.put(message)

    def _work(self) -> None:
        connection: DBusConnection | None = None
        while True:
            message = self._queue.get()
            try:
                connection = connection or open_dbus_connection("SESSION")
                connection.send(message)
            except _FAILURES:
                if connection is not None:
                    with contextlib.suppress(OSError):
                        connection.close()
                connection = None  # the next message tries again
