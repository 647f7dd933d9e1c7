"""Card 1 of Compose: the kind of message, and the form of that kind."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence

from nxdesk.messages.fields import has_braces
from nxdesk.messages.kinds import Kind, Message
from nxdesk.problems import Failure, Problem
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.compose.field_menu import FieldMenu
from nxdesk.ui.compose.kind_form import KindForm
from nxdesk.ui.compose.link_check import Alive
from nxdesk.ui.compose.links_line import LinksLine
from nxdesk.ui.compose.picture_file import Failed, Loading, Ready
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.form import FormRow
from nxdesk.ui.kind_icons import KIND_ICONS
from nxdesk.ui.roles import Role, menu_button, set_look, set_role
from nxdesk.ui.segmented import Segment, SegmentedChoice
from nxdesk.ui.tab_order import put_before
from nxdesk.ui.texts import failures, names, numbers
from nxdesk.ui.texts.explained.all_codes import key_of_failure

_SQUARE = 1.25  # a longer side that is cut by less than a tenth on either hand is not worth a word
_SHARP = 400  # pixels; 235 dp on a phone of two pixels a dp are 470


class MessageCard(Card):
    """Says which kind was chosen and what was edited; what becomes of it is the editor's."""

    kind_chosen = Signal(Kind)
    edited = Signal(object)  # the Message
    moved = Signal()  # the person is at another place of the form

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(self.tr("Message"), 1)
        self._pictures = pictures
        self._told: dict[FormRow, tuple[str, Tone, str]] = {}
        self._followed: dict[FormRow, str] = {}
        pictures.changed.connect(self._tell_picture)
        self.kinds = SegmentedChoice(
            tuple(Segment(kind.value, names.kind(kind), KIND_ICONS[kind]) for kind in Kind),
            self.tr("Kind of message"),
        )
        self.kinds.chosen.connect(lambda code: self.kind_chosen.emit(Kind(code)))
        self._forms: dict[Kind, KindForm] = {}
        for kind in Kind:
            form = KindForm(kind)
            form.edited.connect(self._on_edited)
            form.moved.connect(self.moved)
            self._forms[kind] = form
        self.links = LinksLine()
        self.links.video_found.connect(self._offer_measures)
        self.corner.addWidget(self.links.button)  # before what is below it: so goes Tab
        self._form = self._forms[Kind(self.kinds.choice)]
        self.body.addWidget(self.kinds)
        for form in self._forms.values():
            self.body.addWidget(form)
        self.body.addWidget(self.links)

    def offer_fields(self, columns: Callable[[], Sequence[str] | None]) -> None:
        """Merge fields: a menu beside the title, and a list while one is typed.

        columns: the list's, None while there is no list.
        """
        menu = FieldMenu(columns, self)
        menu.chosen.connect(self._insert)
        self.field_button = menu_button(self.tr("Insert field"), menu)
        set_role(self.field_button, Role.LINK)
        self.field_button.setShortcut(QKeySequence("Ctrl+Shift+F"))
        keys = self.field_button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.field_button.setToolTip(f"{self.field_button.text()} ({keys})")
        self.field_button.setAccessibleDescription(
            self.tr("A column of the list, in braces: each person gets what stands in their row")
        )
        set_look(self.field_button, "low", "true")
        self.corner.addWidget(self.field_button)
        for form in self._forms.values():
            form.complete_fields(columns)
        put_before(self.kinds.segment(Kind.TEXT.value), self.field_button)

    def _insert(self, field: str) -> None:
        self.form.insert(field)

    @property
    def form(self) -> KindForm:
        """The form that is seen."""
        return self._form

    def show_message(self, kind: Kind, message: Message) -> None:
        """Another message or another kind: the form begins anew."""
        self.kinds.set_choice(kind.value)
        self._form = self._forms[kind]
        for each in self._forms.values():  # not a QStackedWidget: that is as high as its highest page
            each.setVisible(each is self._form)
        self.form.forgive()
        self.form.show_message(message)
        self.links.show_message(message)
        self._followed.clear()
        self._follow_pictures(message)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.form.show_problems(problems)

    def _offer_measures(self, found: Alive) -> None:
        if found.size:
            self.form.offer("size", str(found.size))
        if found.seconds:
            self.form.offer("duration", str(ceil(found.seconds)))

    def _on_edited(self) -> None:
        message = self.form.message
        self._follow_pictures(message)
        self.links.show_message(message)
        self.edited.emit(message)

    def _follow_pictures(self, message: Message) -> None:
        for name, row in self.form.pictures.items():
            url: str = getattr(message, name) or ""
            if self._followed.get(row) != url:
                self._followed[row] = url
                self._pictures.follow(name, "" if has_braces(url) else url)
                self._tell_picture(url)

    def _tell_picture(self, url: str) -> None:
        for row, own in self._followed.items():
            if own.strip() == url.strip():
                words = self._words(url)
                if words != self._told.get(row):
                    self._told[row] = words
                    row.set_note(*words)

    def _words(self, url: str) -> tuple[str, Tone, str]:
        """What is said of the picture, how, and the key of its explanation."""
        if has_braces(url):  # each person's is another one
            return "", Tone.PLAIN, ""
        match self._pictures.state(url):
            case Ready() as picture:
                return *_picture_words(picture), ""
            case Failed(code=code, params=params):
                failure = Failure(code, **params)
                return failures.failure(failure), Tone.WARN, key_of_failure(failure)
            case Loading() if url:
                return self.tr("Loading…"), Tone.PLAIN, ""
        return "", Tone.PLAIN, ""


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
