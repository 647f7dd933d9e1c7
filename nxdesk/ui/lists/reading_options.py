"""What only some lists ask for: a column that says whose number it is, and rows that a filter hides."""

from collections.abc import Iterator

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from nxdesk.recipients.columns import Look
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import column_name, columns_offered
from nxdesk.ui.lists.pick_menu import PickMenu
from nxdesk.ui.roles import Role, label


class ReadingOptions(QWidget):
    """Hidden when the list can have neither: it has a single column, or none."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
        self._offered: Look | None = None
        self.country = PickMenu(self.tr("Country of each number"), 18)
        self.country.setMaximumWidth(300)
        self.country.activated.connect(self._on_country)
        self._country_name = label(self.tr("Country of each number"), Role.SMALL)
        self._country_name.setBuddy(self.country)
        self.hidden_rows = QCheckBox()
        self.hidden_rows.clicked.connect(current.keep_hidden)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._country_name)
        row.addWidget(self.country)
        row.addWidget(self.hidden_rows)
        row.addStretch(1)

    def show_list(self) -> None:
        look, choice = self._current.look, self._current.choice
        several = look is not None and len(look.headings) > 1
        for widget in (self.country, self._country_name):
            widget.setVisible(several)
        if look is not None and look is not self._offered:
            self._offered = look
            self.country.show_items([(self.tr("the same for all"), None), *self._columns(look)], None)
        self.country.show_value(choice.country_column)
        hidden = look.hidden_rows if look else 0
        self.hidden_rows.setVisible(hidden > 0)
        self.hidden_rows.setText(self.tr("Read the %Ln rows that are hidden in Excel, too", "", hidden))
        self.hidden_rows.setChecked(choice.keep_hidden)
        self.setVisible(several or hidden > 0)

    def _columns(self, look: Look) -> Iterator[tuple[str, object]]:
        """First those that look like it."""
        found = [column for column in look.country_columns if column not in look.choice.phone_columns]
        for column in dict.fromkeys((*found, *columns_offered(look))):
            name = column_name(column, look.headings[column] if column < len(look.headings) else "")
            yield self.tr("as in {column}").format(column=name), column

    def _on_country(self) -> None:
        column = self.country.value
        assert column is None or isinstance(column, int)
        if column != self._current.choice.country_column:
            self._current.choose_country_column(column)
