"""Card 1 of Compose: the kind of message, and the form of that kind."""

from PySide6.QtCore import Signal

from nxdesk.messages.kinds import Kind, Message
from nxdesk.problems import Failure, Problem
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.kind_form import KindForm
from nxdesk.ui.compose.picture_file import Failed, Loading, Ready
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.segmented import Segment, SegmentedChoice
from nxdesk.ui.texts import failures, names, numbers

_ICONS = {
    Kind.TEXT: "text",
    Kind.PICTURE: "picture",
    Kind.VIDEO: "video",
    Kind.FILE: "file",
    Kind.CHOICE: "button",
    Kind.CARD: "card",
}


class MessageCard(Card):
    """Says which kind was chosen and what was edited; what becomes of it is the editor's."""

    kind_chosen = Signal(Kind)
    edited = Signal(object)  # the Message

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(self.tr("Message"), 1)
        self._pictures = pictures
        pictures.changed.connect(self._tell_picture)
        self.kinds = SegmentedChoice(
            tuple(Segment(kind.value, names.kind(kind), _ICONS[kind]) for kind in Kind),
            self.tr("Kind of message"),
        )
        self.kinds.chosen.connect(lambda code: self.kind_chosen.emit(Kind(code)))
        self._forms: dict[Kind, KindForm] = {}
        for kind in Kind:
            form = KindForm(kind)
            form.edited.connect(self._on_edited)
            self._forms[kind] = form
        self.body.addWidget(self.kinds)
        for form in self._forms.values():
            self.body.addWidget(form)

    @property
    def form(self) -> KindForm:
        """The form that is seen."""
        return self._forms[Kind(self.kinds.choice)]

    def show_message(self, kind: Kind, message: Message) -> None:
        """Another message or another kind: the form begins anew."""
        self.kinds.set_choice(kind.value)
        for each in self._forms.values():  # not a QStackedWidget: that is as high as its highest page
            each.setVisible(each is self.form)
        self.form.forgive()
        self.form.show_message(message)
        self._follow_pictures()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.form.show_problems(problems)

    def _on_edited(self) -> None:
        self._follow_pictures()
        self.edited.emit(self.form.message)

    def _follow_pictures(self) -> None:
        for name, (url, _) in self.form.pictures.items():
            self._pictures.follow(name, url)
            self._tell_picture(url)

    def _tell_picture(self, url: str) -> None:
        for own, row in self.form.pictures.values():
            if own == url:
                row.set_note(*self._words(url))

    def _words(self, url: str) -> tuple[str, Tone]:
        match self._pictures.state(url):
            case Ready(width=width, height=height, bytes=size):
                found = self.tr("Loaded · {width} × {height} · {size}")
                return found.format(width=width, height=height, size=numbers.size(size)), Tone.GOOD
            case Failed(code=code, params=params):
                return failures.failure(Failure(code, **params)), Tone.WARN
            case Loading() if url:
                return self.tr("Loading…"), Tone.PLAIN
        return "", Tone.PLAIN
