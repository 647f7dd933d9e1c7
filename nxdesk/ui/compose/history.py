"""What the draft was before: undo and redo over the whole message, whatever kind it was. Knows no widget."""

from dataclasses import dataclass, fields
from typing import Any

from nxdesk.messages.draft import Draft

MOST_STEPS = 500
PAUSE_SECONDS = 1.5
"""After such a pause typing begins a new step, as it does with each new word."""


@dataclass(frozen=True, slots=True)
class _Typing:
    """The last step, while it may still grow. place: what is typed in."""

    place: tuple[str, ...]
    at: float


class History:
    """Invariant: `now` is the draft that is seen; the steps before and after it are whole drafts."""

    def __init__(self, now: Draft) -> None:
        self.now = now
        self._before: list[Draft] = []
        self._after: list[Draft] = []
        self._typing: _Typing | None = None

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def step(self, draft: Draft) -> None:
        """A change that is undone by itself: another kind, other channels, replaced characters."""
        self._typing = None
        self._push(draft)

    def type(self, draft: Draft, at: float) -> None:
        """A change by typing, which grows the last step while it goes on in one word of one field.

        at: seconds of a clock that never goes back.
        """
        place = _place(self.now, draft)
        last = self._typing
        goes_on = (
            last is not None
            and place
            and last.place == place
            and at - last.at < PAUSE_SECONDS
            and not _new_word(self.now, draft, place)
        )
        if goes_on:
            self.now = draft
        else:
            self._push(draft)
        self._typing = _Typing(place, at)

    def undo(self) -> Draft:
        """The draft as it was a step before; only when `can_undo`."""
        return self._go(self._before, self._after)

    def redo(self) -> Draft:
        """Only when `can_redo`."""
        return self._go(self._after, self._before)

    def _push(self, draft: Draft) -> None:
        self._before.append(self.now)
        del self._before[:-MOST_STEPS]
        self._after.clear()
        self.now = draft

    def _go(self, there: list[Draft], back: list[Draft]) -> Draft:
        back.append(self.now)
        self.now = there.pop()
        self._typing = None
        return self.now


def common_start(one: str, other: str) -> int:
    """How many characters both begin with."""
    shortest, longest = 0, min(len(one), len(other))
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        if one[:middle] == other[:middle]:
            shortest = middle
        else:
            longest = middle - 1
    return shortest


def _place(old: Draft, new: Draft) -> tuple[str, ...]:
    """The one text that differs, as a path of names; () when it is more than one, or no text."""
    return _differing(old, new) or ()


def _differing(old: object, new: object) -> tuple[str, ...] | None:
    if isinstance(old, str) and isinstance(new, str):
        return ("",)
    if isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new):
        pairs = [(str(n), *pair) for n, pair in enumerate(zip(old, new, strict=True)) if pair[0] != pair[1]]
    elif hasattr(type(old), "__dataclass_fields__") and type(old) is type(new):
        parts: Any = old
        named = [(each.name, getattr(old, each.name), getattr(new, each.name)) for each in fields(parts)]
        pairs = [each for each in named if each[1] != each[2]]
    else:
        return None
    if len(pairs) != 1:
        return None
    name, before, after = pairs[0]
    deeper = _differing(before, after)
    return None if deeper is None else (name, *deeper)


def _new_word(old: Draft, new: Draft, place: tuple[str, ...]) -> bool:
    """Whether what was put in begins with a space: a word and the space before it are one step."""
    before, after = _text(old, place), _text(new, place)
    if len(after) <= len(before):
        return False
    start = common_start(before, after)
    return after[start : start + 1].isspace()


def _text(draft: Draft, place: tuple[str, ...]) -> str:
    found: object = draft
    for name in place[:-1]:
        found = found[int(name)] if isinstance(found, tuple) else getattr(found, name)
    return str(found)
