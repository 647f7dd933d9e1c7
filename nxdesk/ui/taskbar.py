"""How far something is, on the window's button in the taskbar of Windows, in the taskbar's own colours.

Microsoft: ITaskbarList3 (shobjidl_core.h), called as COM lays it out in memory. Only Windows loads it.
"""

import ctypes
import sys
import uuid
from collections.abc import Callable
from typing import Final

from nxdesk.ui.desktop import Standing

HR_INIT: Final = 3
SET_PROGRESS_VALUE: Final = 9
SET_PROGRESS_STATE: Final = 10
"""The places of the methods in the table of ITaskbarList3, counted from those of IUnknown."""
NO_PROGRESS: Final = 0x0
STATES: Final = {Standing.RUNNING: 0x2, Standing.PAUSED: 0x8, Standing.FAILED: 0x4}
"""TBPFLAG: green, yellow, red."""
WHOLE: Final = 1000
_SEEN: Final = 0.15
"""The least of the button that is coloured when a person is wanted: of nothing no colour can be seen."""
_CLASS: Final = uuid.UUID("56FDF344-FD6D-11D0-958A-006097C9A090")
_INTERFACE: Final = uuid.UUID("EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF")
_IN_PROCESS: Final = 1
_Argument = ctypes.c_void_p | ctypes.c_int | ctypes.c_ulonglong


class Button:
    """That of one window. Where the taskbar cannot be told, nothing is shown. For the GUI thread."""

    def __init__(self, interface: int | None, handle: Callable[[], int]) -> None:
        """interface: as `taskbar_list` gives it. handle: of the window, now: Qt may make it anew."""
        self._interface = interface
        self._handle = handle

    def show_progress(self, share: float | None, standing: Standing = Standing.RUNNING) -> bool:
        """share: 0 to 1; None takes it away. False: the taskbar has not taken it."""
        if not self._interface:
            return False
        window = ctypes.c_void_p(self._handle())
        state = NO_PROGRESS if share is None else STATES[standing]
        taken = _call(self._interface, SET_PROGRESS_STATE, window, ctypes.c_int(state))
        if share is not None:  # after the state: this one leaves yellow and red as they are
            least = 0.0 if standing is Standing.RUNNING else _SEEN
            done = ctypes.c_ulonglong(round(max(share, least) * WHOLE))
            taken &= _call(self._interface, SET_PROGRESS_VALUE, window, done, ctypes.c_ulonglong(WHOLE))
        return taken


def taskbar_list() -> int | None:
    """An ITaskbarList3, ready, as its address; None where there is none. On a thread that Qt has made COM's.

    It lives as long as the process.
    """
    if sys.platform == "win32":
        made = ctypes.c_void_p()
        known = [ctypes.create_string_buffer(each.bytes_le, 16) for each in (_CLASS, _INTERFACE)]
        create = ctypes.windll.ole32.CoCreateInstance
        if create(known[0], None, _IN_PROCESS, known[1], ctypes.byref(made)) < 0 or not made.value:
            return None
        return made.value if _call(made.value, HR_INIT) else None
    else:  # noqa: RET505 - mypy looks at one platform only
        return None


def _call(interface: int, place: int, *arguments: _Argument) -> bool:
    """One method of the object, by its place. True unless the HRESULT says that it failed."""
    table = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    kinds = [type(argument) for argument in arguments]
    # On the processors for which there is a Qt 6, Windows knows one way only of calling a function.
    method = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)(table[place])
    return bool(method(interface, *arguments) >= 0)
