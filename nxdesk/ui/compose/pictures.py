"""The pictures that a preview shows: fetched in the background, remembered for a while. Nothing here paints.

Links under https://nxdesk.example/ are the samples' own (`.example` never resolves, RFC 2606): they are read
from resources/samples/, without any network.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal

from nxdesk import paths
from nxdesk.problems import Failure
from nxdesk.ui import background
from nxdesk.ui.compose.picture_file import Empty, Failed, Loading, PictureState, Ready, read_picture

SAMPLES = "https://nxdesk.example/"
BYTE_LIMIT = 10_000_000
DEADLINE_SECONDS = 20.0
KEPT_PICTURES = 24
KEPT_BYTES = 48_000_000

_SAMPLE_NAME = re.compile(r"[\w-]+\.(jpg|jpeg|png|gif)", re.ASCII)
# Where a redirect led to: nothing is wrong with the link's own form, so it is not picture_link.
_KEPT_CODES = {"download_scheme", "download_address"}


class Run(Protocol):
    """`background.run`, for a picture."""

    def __call__(
        self,
        owner: QObject,
        work: Callable[[], Ready],
        done: Callable[[Ready], None],
        failed: Callable[[Exception], None],
        stop: Event,
    ) -> object: ...


@dataclass(eq=False, slots=True)
class _Request:
    """One picture on its way, and the fields that wait for it. Without any left it is stopped."""

    stop: Event
    fields: set[str] = field(default_factory=set)


class Pictures(QObject):
    """Invariant: a field has at most one link, and at most one request. Lives on the GUI thread."""

    changed = Signal(str)  # the link whose state is another one now

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        load: Callable[[str, Event], Ready] | None = None,
        run: Run = background.run,
        delay_milliseconds: int = 300,
    ) -> None:
        """load: raises Failure. delay_milliseconds: how long a link rests before it is asked for."""
        super().__init__(parent)
        self._load = load or load_picture
        self._run = run
        self._delay = delay_milliseconds
        self._links: dict[str, str] = {}
        self._timers: dict[str, QTimer] = {}
        self._requests: dict[str, _Request] = {}
        self._known: OrderedDict[str, Ready | Failed] = OrderedDict()

    def state(self, url: str) -> PictureState:
        """What is known of this link; asks nobody. A link that no field follows is Loading until one does."""
        url = url.strip()
        if not url:
            return Empty()
        if not _is_link(url):
            return Failed("picture_link")
        found = self._known.get(url)
        if found is None:
            return Loading()
        self._known.move_to_end(url)
        return found

    def follow(self, field_name: str, url: str) -> None:
        """The form field now holds this link ("": none): what it held before is no longer wanted.

        A picture that failed is asked for again as soon as it is followed anew.
        """
        url = url.strip()
        if self._links.get(field_name, "") == url:
            return
        self._leave(field_name)
        if not url:
            return
        self._links[field_name] = url
        if not _is_link(url) or isinstance(self._known.get(url), Ready):
            return
        if self._known.pop(url, None) is not None:
            self.changed.emit(url)
        timer = self._timers.get(field_name)
        if timer is None:
            timer = QTimer(self, singleShot=True)
            timer.timeout.connect(partial(self._ask, field_name))
            self._timers[field_name] = timer
        timer.start(0 if url.startswith(SAMPLES) else self._delay)

    def _leave(self, field_name: str) -> None:
        if field_name in self._timers:
            self._timers[field_name].stop()
        url = self._links.pop(field_name, "")
        request = self._requests.get(url)
        if request is None:
            return
        request.fields.discard(field_name)
        if not request.fields:
            request.stop.set()
            del self._requests[url]

    def _ask(self, field_name: str) -> None:
        url = self._links[field_name]
        running = self._requests.get(url)
        if running is not None:
            running.fields.add(field_name)
            return
        if isinstance(self._known.get(url), Ready):
            return
        request = self._requests[url] = _Request(Event(), {field_name})
        self._run(
            self,
            partial(self._load, url, request.stop),
            partial(self._arrived, url, request),
            partial(self._missed, url, request),
            request.stop,
        )

    def _arrived(self, url: str, request: _Request, picture: Ready) -> None:
        if self._requests.get(url) is request:
            self._settle(url, picture)

    def _missed(self, url: str, request: _Request, error: Exception) -> None:
        if self._requests.get(url) is not request:
            return
        if not isinstance(error, Failure):
            del self._requests[url]
            raise error
        self._settle(url, _failed(error))

    def _settle(self, url: str, state: Ready | Failed) -> None:
        del self._requests[url]
        self._known[url] = state
        self._known.move_to_end(url)
        self._forget()
        self.changed.emit(url)

    def _forget(self) -> None:
        """Drop the pictures longest unseen, but never one that a field still holds."""
        held = set(self._links.values())
        for url in [url for url in self._known if url not in held]:
            weight = sum(one.image.sizeInBytes() for one in self._known.values() if isinstance(one, Ready))
            if len(self._known) <= KEPT_PICTURES and weight <= KEPT_BYTES:
                return
            del self._known[url]


def load_picture(url: str, stop: Event) -> Ready:
    """Fetch and read one picture; runs on a worker thread.

    Raises Failure: download_… (gateway/download.py) or picture_… (picture_file.py).
    """
    if url.startswith(SAMPLES):
        return read_picture(_sample(url.removeprefix(SAMPLES)))
    from nxdesk.gateway.download import fetch  # noqa: PLC0415 - the window need not wait for requests to load

    found = fetch(url, stop=stop, deadline_seconds=DEADLINE_SECONDS, limit_bytes=BYTE_LIMIT)
    return read_picture(found.data)


def _failed(failure: Failure) -> Failed:
    """The download's codes under the name of what was downloaded: picture_status, picture_timeout…"""
    code = failure.code
    if code not in _KEPT_CODES:
        code = code.replace("download_", "picture_")
    return Failed(code, failure.params)


def _sample(name: str) -> bytes:
    file = paths.resources() / "samples" / name
    if not _SAMPLE_NAME.fullmatch(name) or not file.is_file():
        raise Failure("picture_status", status=404)
    return file.read_bytes()


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in url
    except ValueError:
        return False
