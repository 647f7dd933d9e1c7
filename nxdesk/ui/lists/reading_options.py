"""What only some lists ask for: a column that says whose number it is, and rows that a filter hides."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.list_words import column_name
from nxdesk.ui.lists.pick_menu import PickMenu
from nxdesk.ui.roles import Role, label


class ReadingOptions(QWidget):
    """Hidden when the list has neither."""

    def __init__(self, current: CurrentList) -> None:
        super().__init__()
        self._current = current
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
        columns = set(look.country_columns) if look else set()
        if choice.country_column is not None:
            columns.add(choice.country_column)
        for widget in (self.country, self._country_name):
            widget.setVisible(bool(columns))
        items: list[tuple[str, object]] = [(self.tr("the same for all"), None)]
        for column in sorted(columns):
            heading = look.headings[column] if look and column < len(look.headings) else ""
            items.append((self.tr("as in {column}").format(column=column_name(column, heading)), column))
        self.country.show_items(items, choice.country_column)
        hidden = look.hidden_rows if look else 0
        self.hidden_rows.setVisible(hidden > 0)
        self.hidden_rows.setText(self.tr("Read the %Ln rows that are hidden in Excel, too", "", hidden))
        self.hidden_rows.setChecked(choice.keep_hidden)
        self.setVisible(bool(columns) or hidden > 0)

    def _on_country(self) -> None:
        column = self.country.value
        assert column is None or isinstance(column, int)
        if column != self._current.choice.country_column:
            self._current.choose_country_column(column)
