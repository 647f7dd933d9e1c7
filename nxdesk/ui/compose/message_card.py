"""Card 1 of Compose: the kind of message, and the form of that kind."""

from PySide6.QtCore import QCoreApplication, Signal

from nxdesk.messages.kinds import Kind, Message
from nxdesk.problems import Failure, Problem
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.kind_form import KindForm
from nxdesk.ui.compose.links_line import LinksLine
from nxdesk.ui.compose.picture_file import Failed, Loading, Ready
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.form import FormRow
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
_SQUARE = 1.25  # a longer side that is cut by less than a tenth on either hand is not worth a word
_SHARP = 400  # pixels; 235 dp on a phone of two pixels a dp are 470


class MessageCard(Card):
    """Says which kind was chosen and what was edited; what becomes of it is the editor's."""

    kind_chosen = Signal(Kind)
    edited = Signal(object)  # the Message

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(self.tr("Message"), 1)
        self._pictures = pictures
        self._told: dict[FormRow, tuple[str, Tone]] = {}
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
        self.links = LinksLine()
        self.links.video_size.connect(lambda size: self.form.offer("size", str(size)))
        self.corner.addWidget(self.links.button)  # before what is below it: so goes Tab
        self.body.addWidget(self.kinds)
        for form in self._forms.values():
            self.body.addWidget(form)
        self.body.addWidget(self.links)

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
        self.links.show_message(message)
        self._follow_pictures()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.form.show_problems(problems)

    def _on_edited(self) -> None:
        self._follow_pictures()
        message = self.form.message
        self.links.show_message(message)
        self.edited.emit(message)

    def _follow_pictures(self) -> None:
        for name, (url, _) in self.form.pictures.items():
            self._pictures.follow(name, url)
            self._tell_picture(url)

    def _tell_picture(self, url: str) -> None:
        for own, row in self.form.pictures.values():
            if own.strip() == url.strip():
                words = self._words(url)
                if words != self._told.get(row):
                    self._told[row] = words
                    row.set_note(*words)

    def _words(self, url: str) -> tuple[str, Tone]:
        match self._pictures.state(url):
            case Ready() as picture:
                return _picture_words(picture)
            case Failed(code=code, params=params):
                return failures.failure(Failure(code, **params)), Tone.WARN
            case Loading() if url:
                return self.tr("Loading…"), Tone.PLAIN
        return "", Tone.PLAIN


def _picture_words(picture: Ready) -> tuple[str, Tone]:
    """Its size, and what Viber will make of it: a square of 235 dp, whatever it was."""
    width, height = picture.width, picture.height
    shorter, longer = sorted((picture.width, picture.height))
    if longer > _SQUARE * shorter:
        words = QCoreApplication.translate(
            "MessageCard", "{width} × {height}: Viber will crop this to a square"
        )
        return words.format(width=width, height=height), Tone.WARN
    if shorter < _SHARP:
        words = QCoreApplication.translate(
            "MessageCard", "{width} × {height}: this may look blurred; 800 × 800 is best"
        )
        return words.format(width=width, height=height), Tone.WARN
    words = QCoreApplication.translate("MessageCard", "Loaded · {width} × {height} · {size}")
    return words.format(width=width, height=height, size=numbers.size(picture.bytes)), Tone.GOOD
