"""Below the form: one press asks whether the links of the message are alive; a line says which are not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nxdesk.messages.kinds import Message, VideoMessage
from nxdesk.messages.links import links_of
from nxdesk.problems import Failure
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.link_check import Alive, LinkCheck, Look, judged
from nxdesk.ui.roles import Role, button, label, set_look
from nxdesk.ui.texts import failures

_LONGEST = 60


class LinksLine(QWidget):
    """The line of words; `button` has a place of its own. What was found is forgotten with other links."""

    video_found = Signal(object)  # Alive: what the server of the video says of it

    def __init__(self, look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[str, ...] = ()
        self._dead: dict[str, Failure] = {}
        self.check = LinkCheck(self, look=look)
        self.check.found.connect(self._on_found)
        self.check.finished.connect(self._tell)
        self.button = button(self.tr("Check the links"), Role.LINK, "link")
        set_look(self.button, "low", "true")  # in the corner of a card it does not make the title higher
        place = self.button.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # with the first link nothing moves
        self.button.setSizePolicy(place)
        self.button.clicked.connect(self.start)
        self.words = label("", Role.SMALL, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(102, 0, 0, 0)  # below the fields, not below their labels
        row.addWidget(self.words, 1)
        self._current: Message | None = None
        self.button.hide()
        self.hide()

    def show_message(self, message: Message) -> None:
        self._current = message
        links = links_of(message)
        if links != self._links:
            self._links = links
            self.check.cancel()
            self._dead.clear()
            self._say("", Tone.PLAIN)
            self.button.setVisible(bool(links))

    def start(self) -> None:
        self._dead.clear()
        self._say(self.tr("Asking %Ln servers…", "", len(self._links)), Tone.PLAIN)
        self.check.start(self._links)

    def _on_found(self, url: str, state: Alive | Failure) -> None:
        if self._current is not None:
            state = judged(self._current, url, state)
        if isinstance(state, Failure):
            self._dead[url] = state
        elif isinstance(self._current, VideoMessage) and url == self._current.url:
            self.video_found.emit(state)

    def _tell(self) -> None:
        if self._dead:
            dead = [dead_words(url, self._dead[url]) for url in self._links if url in self._dead]
            self._say("\n".join(dead), Tone.WARN)
        else:
            self._say(self.tr("%Ln links work", "", len(self._links)), Tone.GOOD)

    def _say(self, text: str, tone: Tone) -> None:
        self.words.setText(text)
        self.setVisible(bool(text))
        set_look(self.words, "tone", tone.value)


def dead_words(url: str, why: Failure) -> str:
    """ "https://shop.example.com/boots: The server answered 404"."""
    shown = url if len(url) <= _LONGEST else f"{url[: _LONGEST - 1]}…"
    return f"{shown}: {failures.failure(why)}"
