"""The person of the list whose message is shown, and the columns that the message asks for. No widget."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nxdesk.messages.field_check import check_composed
from nxdesk.messages.field_values import fill, template
from nxdesk.messages.fields import Field, fields_of, has_braces, is_composed
from nxdesk.messages.kinds import Message, TextMessage
from nxdesk.problems import Failure, Problem
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.reader import ListReader
from nxdesk.sending.values import NOBODYS, ListValues, SameForAll, Values, columns_of, read_values
from nxdesk.ui import background
from nxdesk.ui.compose.editor import Editor
from nxdesk.ui.lists.current_list import CurrentList


class ShownPerson(QObject):
    """Reads columns in the background once a message asks for them; fills the message for one person only.

    Lives on the GUI thread. `place` is in the list's phones, from 0.
    """

    changed = Signal()  # another person, or their columns have been read
    failed = Signal(object)  # the exception: the columns could not be read

    def __init__(self, editor: Editor, current_list: CurrentList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._list = current_list
        self._values: ListValues | None = None
        self._keys: frozenset[str] = frozenset()  # of the fields whose columns are in the values
        self._asked: tuple[Listing, frozenset[str]] | None = None  # what is being read, or failed to be
        self._task: background.Task | None = None
        self._place = 0
        self._made: tuple[Message, Message] | None = None  # a message, and as the person gets it
        editor.changed.connect(self._read)
        current_list.changed.connect(self._follow_list)

    @property
    def place(self) -> int:
        return self._place

    @property
    def count(self) -> int:
        """How many people there are to choose from."""
        listing = self._list.listing
        return len(listing.phones) if listing else 0

    @property
    def row(self) -> int:
        """Of the person, in the file it came from."""
        listing = self._list.listing
        return listing.origin(listing.phone_rows[self._place])[1] if listing and self.count else 0

    @property
    def phone(self) -> int:
        listing = self._list.listing
        return listing.phones[self._place] if listing and self.count else 0

    @property
    def fields(self) -> tuple[Field, ...]:
        """Those of the message."""
        return fields_of(self._editor.message)

    def columns(self) -> tuple[str, ...] | None:
        """The names that a field may have; None while there is no list."""
        listing = self._list.listing
        return None if listing is None else columns_of(listing)

    @property
    def message(self) -> Message:
        """As the person gets it; as it is composed, while nobody does."""
        message = self._editor.message
        if self._made is None or self._made[0] is not message:
            self._made = message, self._filled(message) or template(message)
        return self._made[1]

    def as_got(self, text: str) -> str:
        """A piece of the message's text, as the person gets it."""
        if not has_braces(text):
            return text
        message = TextMessage(text)
        made = self._filled(message) or template(message)
        return made.text if isinstance(made, TextMessage) else text

    def problems(self) -> tuple[Problem, ...]:
        """Of the message as the person gets it, and of its fields."""
        draft = self._editor.draft
        if not is_composed(draft.message):
            return self._editor.problems()
        shown = self.message if self._can_fill(draft.message) else None
        return check_composed(draft.message, draft.priority, self.columns(), shown)

    def step(self, by: int) -> None:
        """The next one, or the one before; after the last comes the first."""
        if self.count:
            self._go((self._place + by) % self.count)

    def find(self, text: str) -> bool:
        """Go to the person in that row, or the first whose number has these digits. False: there is none."""
        listing = self._list.listing
        digits = "".join(filter(str.isdecimal, text))
        if listing is None or not digits:
            return False
        rows = listing.phone_rows
        if int(digits) in rows and not text.strip().startswith("+"):
            self._go(rows.index(int(digits)))
            return True
        found = (place for place, phone in enumerate(listing.phones) if digits in str(phone))
        place = next(found, None)
        if place is not None:
            self._go(place)
        return place is not None

    def fetch(self) -> Callable[[], Values]:
        """What gives the values of everybody for the message as it is now. To be called in the background."""
        fields, listing, values = self.fields, self._list.listing, self._values
        if not fields or listing is None:
            return lambda: NOBODYS
        if values is not None and self._can_fill(self._editor.message):
            own = values.only(fields)
            return lambda: own
        reader = self._readers(listing)
        return lambda: read_values(listing, fields, reader)

    def fetch_one(self) -> Callable[[int], Values]:
        """What gives so many people the values of this person. To be called in the background."""
        fetch, place = self.fetch(), self._place

        def same(people: int) -> Values:
            values = fetch()
            return values if values is NOBODYS else SameForAll(people, values.of(place), values.columns)

        return same

    def _go(self, place: int) -> None:
        self._place = place
        self._made = None
        self.changed.emit()

    def _follow_list(self) -> None:
        if self._place >= self.count:
            self._place = 0
        self._made = None
        self._read()

    def _can_fill(self, message: Message) -> bool:
        keys = {field.key for field in fields_of(message)}
        values = self._values
        here = values is not None and values.listing is self._list.listing and self.count > 0
        return not keys or (here and keys <= self._keys)

    def _filled(self, message: Message) -> Message | None:
        if not self._can_fill(message):
            return None
        values = self._values.of(self._place) if self._values and self.count else {}
        return fill(message, values)

    def _read(self) -> None:
        """The columns that the message asks for by now, and those that it asked for before."""
        listing, fields = self._list.listing, self.fields
        if listing is None or not fields:
            return
        keys = frozenset(field.key for field in fields)
        if self._values and _same_files(self._values.listing, listing):
            self._values = replace(self._values, listing=listing)
        else:
            self._values, self._keys = None, frozenset()
        if keys <= self._keys or (self._asked and self._asked[0] is listing and keys <= self._asked[1]):
            return
        keys |= self._keys
        self._asked = listing, keys
        if self._task:
            self._task.cancel()
        wanted, reader = [Field(key) for key in keys], self._readers(listing)
        self._task = background.run(
            self,
            lambda: read_values(listing, wanted, reader),
            lambda values: self._have_read(values, keys),
            self._fail,
        )

    def _readers(self, listing: Listing) -> Callable[[Path], ListReader]:
        readers = {
            Path(one.path): self._list.reader(Path(one.path)) for one in listing.sources if one.columns
        }
        return readers.__getitem__

    def _have_read(self, values: ListValues, keys: frozenset[str]) -> None:
        self._task = None
        now = self._list.listing
        if now is not None and _same_files(values.listing, now):
            values = replace(values, listing=now)
        self._values, self._keys = values, keys
        self._made = None
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Failure):
            raise error
        if error.code != "cancelled":  # the file has been closed: there is another list by now
            self.failed.emit(error)


def _same_files(one: Listing, other: Listing) -> bool:
    """Whether the columns of one are those of the other: then only who is in it has changed."""

    def files(listing: Listing) -> Sequence[object]:
        return [(source.path, source.choice, source.stamp) for source in listing.sources]

    return files(one) == files(other)
