"""The taskbar of Windows is told through COM: an object laid out as COM's stands for it on every platform."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from nxdesk.ui.desktop import Standing
from nxdesk.ui.taskbar import Button, taskbar_list

E_FAIL = -2147467259
METHODS = 21  # of ITaskbarList3 and what it is made from
GREEN, RED, YELLOW = 2, 4, 8


@dataclass
class FakeList:
    """What was called: the place in the table, then what was given. answer: the HRESULT of each method."""

    answer: int = 0
    calls: list[tuple[int, ...]] = field(default_factory=list)
    _kept: list[Any] = field(default_factory=list)

    def address(self) -> int:
        table = (ctypes.c_void_p * METHODS)()
        for place, kinds in {
            9: (ctypes.c_void_p, ctypes.c_ulonglong, ctypes.c_ulonglong),
            10: (ctypes.c_void_p, ctypes.c_int),
        }.items():
            method = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)(self._noting(place))
            table[place] = ctypes.cast(method, ctypes.c_void_p).value
            self._kept.append(method)
        made = ctypes.c_void_p(ctypes.addressof(table))
        self._kept += [table, made]
        return ctypes.addressof(made)

    def _noting(self, place: int) -> Callable[..., int]:
        def method(this: int, *arguments: int) -> int:
            assert this == ctypes.addressof(self._kept[-1])
            self.calls.append((place, *arguments))
            return self.answer

        return method


@pytest.mark.parametrize(
    ("share", "standing", "state", "value"),
    [
        (0.0, Standing.RUNNING, GREEN, 0),
        (0.25, Standing.RUNNING, GREEN, 250),
        (1.0, Standing.FAILED, RED, 1000),
        (0.4, Standing.PAUSED, YELLOW, 400),
        (0.0, Standing.PAUSED, YELLOW, 150),  # else nothing yellow would be seen
    ],
)
def test_the_colour_first_and_then_how_far(share: float, standing: Standing, state: int, value: int) -> None:
    taskbar = FakeList()
    handle = 2**32 + 7  # as wide as a pointer
    assert Button(taskbar.address(), lambda: handle).show_progress(share, standing)
    assert taskbar.calls == [(10, handle, state), (9, handle, value, 1000)]


def test_it_is_taken_away() -> None:
    taskbar = FakeList()
    assert Button(taskbar.address(), lambda: 7).show_progress(None)
    assert taskbar.calls == [(10, 7, 0)]


def test_a_window_that_was_made_anew_is_the_one_that_is_told() -> None:
    taskbar, handles = FakeList(), iter((7, 8))
    button = Button(taskbar.address(), lambda: next(handles))
    button.show_progress(None)
    button.show_progress(None)
    assert [call[1] for call in taskbar.calls] == [7, 8]


def test_a_taskbar_that_refuses_breaks_nothing() -> None:
    assert not Button(FakeList(answer=E_FAIL).address(), lambda: 7).show_progress(0.5)


def test_without_a_taskbar_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert taskbar_list() is None
    assert not Button(None, lambda: 7).show_progress(0.5)
