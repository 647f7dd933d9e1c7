"""Below the SMS preview: how NXCloud bills the text, what makes it dear, and what this list costs."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTextBoundaryFinder, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from nxdesk.messages.alphabet import ALPHABET, by_script, replaced
from nxdesk.messages.sms import ADDED, LIMITS, CountryParts, Encoding, Parts, by_country, count
from nxdesk.ui.compose.steady_label import SteadyLabel
from nxdesk.ui.roles import Role, button, label
from nxdesk.ui.texts import names, numbers

_MOST_COUNTRIES = 5
_MOST_CHARACTERS = 12
_SPACES = frozenset("\t\u00a0\u202f\u3000\u2028\u2029\u0085\u000b") | {
    chr(code) for code in range(0x2000, 0x200B)
}
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")


class SmsFacts(QWidget):
    """`replace_pressed` asks for the plain characters; the text itself is changed elsewhere."""

    replace_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = label("", Role.STRONG)
        self.left = SteadyLabel(Role.SMALL)
        self.dear = label("", Role.SMALL, wrap=True)
        self.replace_button = button(self.tr("Replace them"), Role.ORDINARY)
        self.replace_button.clicked.connect(self.replace_pressed)
        self.replace_button.setAccessibleDescription(
            self.tr("Puts characters of the SMS alphabet in their place; this can be undone")
        )
        self.total = label("", Role.STRONG, wrap=True)
        self._countries = QGridLayout()
        self._countries.setContentsMargins(0, 0, 0, 0)
        self._countries.setColumnStretch(0, 1)
        self._countries.setHorizontalSpacing(12)
        self._countries.setVerticalSpacing(2)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.note = label("", Role.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.parts, self.left, self.dear):
            column.addWidget(widget)
        column.addWidget(self.replace_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(self.total)
        column.addLayout(self._countries)
        column.addWidget(self.note)

    def show_text(self, text: str, countries: Mapping[str, int], note: str, plain: str | None = None) -> None:
        """countries: people of the list by region, empty without a list. note: what else is to be known.

        plain: the text once `replace_pressed` is answered, which cannot reach what came from a cell of the
        list; None: everything can be replaced.
        """
        self._show_parts(text)
        self._show_dear(text, replaced(text) if plain is None else plain)
        self._show_list(text, countries)
        _say(self.note, note)

    def _show_parts(self, text: str) -> None:
        parts = count(text)
        _say(self.parts, numbers.sms_parts(parts.parts) if text else "")
        _say(self.left, encoding_words(parts) if text else "")

    def _show_dear(self, text: str, plain: str) -> None:
        outside = [] if by_script(text) else characters_outside(text)
        self.dear.setVisible(bool(outside))
        if outside:
            shown = "  ".join(outside[:_MOST_CHARACTERS]) + ("  …" if len(outside) > _MOST_CHARACTERS else "")
            words = self.tr("Not in the SMS alphabet, so each part holds less: {characters}")
            self.dear.setText(words.format(characters=shown))
        useful = bool(outside) and plain != text
        self.replace_button.setVisible(useful)
        if useful:
            self.replace_button.setText(self._offer(text, plain, len(outside)))

    def _offer(self, text: str, plain: str, count_outside: int) -> str:
        left = len(characters_outside(plain))
        if left:
            words = self.tr("Replace {some} of these {all}")
            offer = words.format(some=count_outside - left, all=count_outside)
        else:
            offer = self.tr("Replace them")
        before, after = count(text).parts, count(plain).parts
        if after >= before:
            return offer
        words = self.tr("{offer}: {after} instead of {before}")
        return words.format(offer=offer, after=numbers.sms_parts(after), before=numbers.number(before))

    def _show_list(self, text: str, countries: Mapping[str, int]) -> None:
        bill = by_country(text, countries) if text else ()
        if bill:
            words = self.tr("{parts} at most for this list")
            total = sum(one.total for one in bill)
            _say(self.total, words.format(parts=numbers.sms_parts(total)))
        else:
            _say(self.total, "")
        lines = country_lines(bill) if len(bill) > 1 else []
        while len(self._rows) < len(lines):
            pair = label("", Role.SMALL), label("", Role.SMALL)
            pair[1].setAlignment(Qt.AlignmentFlag.AlignRight)
            for place, made in enumerate(pair):
                self._countries.addWidget(made, len(self._rows), place)
            self._rows.append(pair)
        for number, (name, cost) in enumerate(self._rows):
            shown = lines[number] if number < len(lines) else ("", "")
            _say(name, shown[0])
            _say(cost, shown[1])


def encoding_words(parts: Parts) -> str:
    """ "SMS alphabet (GSM): 160 characters, then 154 a part · 12 left"."""
    limits = LIMITS[parts.encoding]
    if parts.encoding is Encoding.GSM:
        words = QCoreApplication.translate(
            "SmsFacts", "SMS alphabet (GSM): {single} characters, then {part} a part · {left} left"
        )
    else:
        words = QCoreApplication.translate(
            "SmsFacts", "Unicode (UCS-2): {single} characters, then {part} a part · {left} left"
        )
    return words.format(single=limits.single, part=limits.part, left=numbers.number(parts.left))


def country_lines(bill: tuple[CountryParts, ...]) -> list[tuple[str, str]]:
    """A country and what it costs, those with most people first; the small ones together at the end."""
    lines = []
    shown = bill if len(bill) <= _MOST_COUNTRIES + 1 else bill[:_MOST_COUNTRIES]
    for one in shown:
        name = names.country(one.region)
        if one.region in ADDED:
            words = QCoreApplication.translate("SmsFacts", "{country} (operators add {count} characters)")
            name = words.format(country=name, count=ADDED[one.region])
        cost = f"{numbers.number(one.people)} × {one.each} = {numbers.number(one.total)}"
        lines.append((name, cost))
    rest = bill[len(shown) :]
    if rest:
        words = QCoreApplication.translate("SmsFacts", "%Ln other countries", None, len(rest))
        lines.append((words, numbers.number(sum(one.total for one in rest))))
    return lines


def characters_outside(text: str) -> list[str]:
    """Each character as people see them (a family of emoji is one), once, in order; the invisible by name."""
    if ALPHABET.issuperset(text):
        return []
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    units = text.encode("utf-16-le", "surrogatepass")
    found: dict[str, None] = {}
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        seen = units[2 * start : 2 * end].decode("utf-16-le", "replace")
        start = end
        if not ALPHABET.issuperset(seen):
            found[_seen(seen)] = None
    return list(found)


def _seen(character: str) -> str:
    if character in _SPACES:
        return QCoreApplication.translate("SmsFacts", "(special space)")
    if character in _INVISIBLE:
        return QCoreApplication.translate("SmsFacts", "(invisible character)")
    return character


def _say(place: QLabel | SteadyLabel, text: str) -> None:
    if place.text() != text:
        place.setText(text)
    place.setVisible(bool(text))
