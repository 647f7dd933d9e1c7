"""A desktop of one's own: a screen nobody sees, a session bus, and the accessibility bus beside it."""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

PATIENCE = 30.0  # seconds, on a busy machine; what is waited for usually takes a tenth of one
_KNOWS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")  # of at-spi2-core: how the bus is started
_TO_PARENT = 2  # RevertToParent
_LIFE = ("timeout", "-k", "5", "300")  # should the test run be killed, what it started ends by itself


@dataclass(frozen=True)
class Desktop:
    """environment: of a person who sits there. address: of the bus on which programs show what they hold."""

    environment: dict[str, str]
    address: str
    log: Path

    def focus(self) -> None:
        """Give the keys to the largest window, as the window manager does that is missing here."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.environment["DISPLAY"].encode()))
        root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
        ignored, count, found = ctypes.c_ulong(), ctypes.c_uint(), ctypes.POINTER(ctypes.c_ulong)()
        x11.XQueryTree(
            *(display, root, ctypes.byref(ignored), ctypes.byref(ignored)),
            *(ctypes.byref(found), ctypes.byref(count)),
        )
        sizes = {}
        for window in found[: count.value]:
            place = (ctypes.c_int * 64)()  # XWindowAttributes: x, y, width, height, and more
            x11.XGetWindowAttributes(display, ctypes.c_ulong(window), place)
            sizes[window] = place[2] * place[3]
        x11.XSetInputFocus(display, ctypes.c_ulong(max(sizes, key=lambda each: sizes[each])), _TO_PARENT, 0)
        x11.XCloseDisplay(display)

    @contextmanager
    def nxdesk(self, home: Path, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program with its window, as `nxdesk` starts it. home: the folder of what it keeps."""
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [*_LIFE, sys.executable, "-m", "nxdesk", *arguments],
                env={**self.environment, **environment, "NXDESK_HOME": f"{home}"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            try:
                yield process
            finally:
                _end(process)


@contextmanager
def desktop() -> Iterator[Desktop]:
    """At the end of the block its processes have ended and its folder is gone."""
    for program in ("Xvfb", "dbus-daemon", "timeout"):
        assert shutil.which(program), f"{program} is missing: see .setup/system-test.txt"
    with ExitStack() as ending:
        folder = Path(tempfile.mkdtemp(prefix="nxdesk-"))  # short, for the name of a socket is
        ending.callback(shutil.rmtree, folder, ignore_errors=True)
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        log = ending.enter_context((folder / "log").open("ab"))
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{Path(__file__).parents[2]}",
            "LANG": "C.UTF-8",
            "HOME": f"{folder}",
            "XDG_RUNTIME_DIR": f"{runtime}",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

        def start(*command: str, pass_fds: tuple[int, ...] = (), **streams: int) -> "subprocess.Popen[bytes]":
            process = subprocess.Popen(
                [*_LIFE, *command],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=streams.get("stdout", log),
                stderr=log,
                pass_fds=pass_fds,
            )
            ending.callback(_end, process)
            return process

        environment["DISPLAY"] = _screen(start)
        bus = start(
            *("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"),
            f"--address={environment['DBUS_SESSION_BUS_ADDRESS']}",
            stdout=subprocess.PIPE,
        )
        assert bus.stdout is not None
        with bus.stdout:
            assert bus.stdout.readline(), (folder / "log").read_text()
        assert _KNOWS.exists(), "at-spi2-core is missing: see .setup/system-test.txt"
        address = _accessibility_bus(environment["DBUS_SESSION_BUS_ADDRESS"])
        yield Desktop(environment, address, folder / "log")


def _screen(start: Callable[..., object]) -> str:
    """Xvfb chooses its number, and says it once it is ready."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as number:
        # -noreset: else the first program that leaves an empty screen takes with it whoever is just coming.
        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
        start("Xvfb", "-displayfd", f"{writing}", *screen, pass_fds=(writing,))
        os.close(writing)
        return f":{number.readline().strip()}"


def _accessibility_bus(session_bus: str) -> str:
    """Its address: the session bus starts the one who knows it, and ends it when it ends itself."""
    where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(session_bus, auth_timeout=PATIENCE) as connection:
        answer = connection.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=PATIENCE)
        return str(unwrap_msg(answer)[0])


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
