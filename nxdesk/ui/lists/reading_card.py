"""How a list is read: sheet, heading, column, country, guessed and to be changed, over its first rows."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nxdesk.recipients.columns import Look, column_letter
from nxdesk.ui.card import Card
from nxdesk.ui.colors import Tone
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.flow import Flow
from nxdesk.ui.lists.country_menu import CountryMenu
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.finding import Finding
from nxdesk.ui.lists.first_rows import FirstRows
from nxdesk.ui.lists.list_words import column_name, evidence, without_country
from nxdesk.ui.lists.pick_menu import PickMenu
from nxdesk.ui.lists.reading_options import ReadingOptions
from nxdesk.ui.roles import Role, set_look

_FIRST_ROWS = 5
_FEW_FIRST_ROWS = 3
_ROOMY = 690  # pixels: below it the rows of the list need the room more
_HEADING_ROWS = 30  # that can be picked; the guess looks at fewer


class ReadingCard(Card):
    """Every change reads the file again at once."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__(self.tr("How it is read"))
        self._current = current
        self._rows_seen = _FIRST_ROWS
        self.sheet = PickMenu(self.tr("Sheet"), 10)
        self.sheet.activated.connect(self._on_sheet)
        self.header_row = PickMenu(self.tr("Heading"), 8)
        self.header_row.setMinimumWidth(100)
        self.header_row.activated.connect(self._on_header_row)
        self.column = PickMenu(self.tr("Phone numbers in"), 14)
        self.column.setPlaceholderText(self.tr("Choose a column"))
        self.column.activated.connect(self._on_column)
        self.country = CountryMenu(self.tr("Reject them"))
        self.country.chosen.connect(current.choose_country)
        self.landlines = QCheckBox(self.tr("Keep landlines"))
        self.landlines.setToolTip(self.tr("Landlines receive no messages, so their rows are rejected"))
        self.landlines.clicked.connect(current.keep_landlines)
        self._fields = Flow(12, even=True)
        self._of_a_file = (
            self._add(self.sheet.accessibleName(), self.sheet),
            self._add(self.header_row.accessibleName(), self.header_row),
            self._add(self.column.accessibleName(), self.column),
        )
        self._add(self.tr("Numbers without a country code"), self.country)
        self.landlines.setFixedHeight(33)
        self._add("", self.landlines)
        self.body.addLayout(self._fields)
        self.options = ReadingOptions(current)
        self.body.addWidget(self.options)
        self.placeless = Finding()
        self.evidence = Finding()
        findings = QWidget()
        findings.setMinimumHeight(
            16
        )  # also while there is nothing to say: a finding that comes moves nothing
        row = QHBoxLayout(findings)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.evidence, 1)
        row.addWidget(self.placeless, 1)
        self.body.addWidget(findings)
        self.first_rows = FirstRows()
        self.first_rows.column_pressed.connect(self._change_column)
        self.body.addWidget(self.first_rows)

    def show_list(self) -> None:
        look, choice = self._current.look, self._current.choice
        for widget in self._of_a_file:
            widget.setVisible(look is not None)
        self._of_a_file[0].setVisible(bool(look and look.sheets))
        self.options.show_list()
        self.country.show_region(choice.region)
        self._show_placeless()
        self.landlines.setChecked(choice.keep_landlines)
        # Of a sheet that could not be looked at nothing is known: what is shown would be of another one.
        known = look is not None and (self._current.busy or look.choice.sheet == choice.sheet)
        self.evidence.setVisible(known)
        self.first_rows.setVisible(known and look is not None and bool(look.first_rows))
        if look is None:
            return
        self.sheet.show_items([(name, name) for name in look.sheets], choice.sheet)
        self.sheet.setEnabled(len(look.sheets) > 1)
        self.header_row.show_items(self._rows(choice.header_row or 0), choice.header_row)
        self.column.show_items(self._columns(look), choice.columns or choice.column)
        set_look(self.column, "problem", "warning" if choice.column is None else "")
        self.evidence.show_words(*evidence(look))
        self._show_first_rows()

    def fit(self, height: int) -> None:
        """So many pixels are there for this card and the rows below it."""
        rows = _FIRST_ROWS if height >= _ROOMY else _FEW_FIRST_ROWS
        if rows != self._rows_seen:
            self._rows_seen = rows
            self._show_first_rows()

    def _show_first_rows(self) -> None:
        look = self._current.look
        if look is not None:
            self.first_rows.show_look(look, self._rows_seen if len(self._current.sources) < 2 else 2)

    def _show_placeless(self) -> None:
        latest = self._current.latest
        words = without_country(latest) if latest else ""
        told = self.tr("{numbers} Choose the country they belong to.").format(numbers=words)
        self.placeless.show_words(told, Tone.WARN)
        self.placeless.setVisible(bool(words))
        set_look(self.country, "problem", "warning" if words else "")

    def _add(self, text: str, field: QWidget) -> QWidget:
        """The field with its name above it."""
        both = QWidget()
        name = ElidedLabel(text, Role.SMALL)
        name.setBuddy(field)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(name)
        column.addWidget(field)
        self._fields.addWidget(both)
        return both

    def _columns(self, look: Look) -> list[tuple[str, object]]:
        """Each column, and all that look like phone numbers at once."""
        found: list[tuple[str, object]] = [
            (column_name(place, heading), place) for place, heading in enumerate(look.headings)
        ]
        if len(look.phone_columns) > 1:
            letters = ", ".join(column_letter(column) for column in look.phone_columns)
            found.insert(0, (self.tr("All of {letters}").format(letters=letters), look.phone_columns))
        return found

    def _rows(self, chosen: int) -> list[tuple[str, int]]:
        in_row = self.tr("row {row}")
        rows = [(in_row.format(row=row), row) for row in range(1, max(_HEADING_ROWS, chosen) + 1)]
        return [(self.tr("none"), 0), *rows]

    def _on_sheet(self) -> None:
        name = str(self.sheet.currentData())
        if name != self._current.choice.sheet:
            self._current.choose_sheet(name)

    def _on_header_row(self) -> None:
        row = self.header_row.currentData()
        if row != self._current.choice.header_row:
            self._current.choose_header_row(row)

    def _on_column(self) -> None:
        chosen = self.column.value
        if isinstance(chosen, tuple):
            self._current.choose_columns(chosen)
        elif isinstance(chosen, int):
            self._change_column(chosen)

    def _change_column(self, column: int) -> None:
        if self._current.choice.columns or column != self._current.choice.column:
            self._current.choose_column(column)
