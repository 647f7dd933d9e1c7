"""The menu of countries for numbers without a country code: type the first letters, or scroll."""

from PySide6.QtCore import QCollator, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QStyledItemDelegate, QWidget

from nxdesk.ui import background
from nxdesk.ui.lists.list_words import country_name
from nxdesk.ui.lists.pick_menu import PickMenu
from nxdesk.ui.texts import names


class CountryMenu(PickMenu):
    """`chosen` carries an ISO 3166-1 alpha-2 code, or None for no country."""

    chosen = Signal(object)

    def __init__(self, nowhere: str, parent: QWidget | None = None) -> None:
        """nowhere: the words for None."""
        super().__init__(self.tr("Country of numbers without a country code"), 16, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._region: str | None = None
        self._entered = False  # with the mouse, whose button is still down
        self._nowhere = (nowhere, None)
        self.show_items([self._nowhere], None)
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        assert popup is not None
        popup.setObjectName("completions")  # for the style sheet, as is the delegate
        popup.setItemDelegate(QStyledItemDelegate(popup))
        self.activated.connect(lambda index: self._choose(self.itemData(index)))
        typed_in = self.lineEdit()
        assert typed_in is not None
        typed_in.setAccessibleName(self.accessibleName())
        typed_in.setTextMargins(-2, -1, 0, 1)  # its text stands where that of other menus does
        typed_in.editingFinished.connect(self._settle)
        typed_in.installEventFilter(self)
        background.run(self, _calling_codes, self._fill, _raise)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click marks all of it, as Tab does: one types another country, not more letters."""
        if (
            self._entered
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(watched, QLineEdit)
        ):
            self._entered = False
            if not watched.hasSelectedText():
                watched.selectAll()
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() == Qt.FocusReason.MouseFocusReason

    @property
    def region(self) -> str | None:
        return self._region

    def show_region(self, region: str | None) -> None:
        """Show it, without saying `chosen`."""
        self._region = region
        typed_in = self.lineEdit()
        if typed_in is not None and not (typed_in.hasFocus() and typed_in.isModified()):
            self._show()

    def _show(self) -> None:
        self.show_value(self._region)
        typed_in = self.lineEdit()
        if typed_in is not None:
            typed_in.setText(self.itemText(self.currentIndex()))
            typed_in.setCursorPosition(0)

    def _choose(self, region: str | None) -> None:
        changed = region != self._region
        self._region = region
        self._show()
        if changed:
            self.chosen.emit(region)

    def _settle(self) -> None:
        """What was typed names one country: that one. Else nothing is picked, and the old one shows again."""
        typed_in = self.lineEdit()
        assert typed_in is not None
        typed = typed_in.text().strip().casefold()
        texts = [self.itemText(index).casefold() for index in range(self.count())]
        beginning = [index for index, text in enumerate(texts) if text.startswith(typed)]
        holding = [index for index, text in enumerate(texts) if typed in text]
        if typed in texts:
            self._choose(self.itemData(texts.index(typed)))
        elif typed and len(beginning or holding) == 1:
            self._choose(self.itemData((beginning or holding)[0]))
        elif not typed_in.hasFocus():
            self._show()

    def _fill(self, codes: dict[str, int]) -> None:
        collator = QCollator()
        countries = sorted(codes, key=lambda region: collator.sortKey(names.country(region)))
        items = [(country_name(region, codes[region]), region) for region in countries]
        self.show_items([self._nowhere, *items], self._region)
        self._show()


def _calling_codes() -> dict[str, int]:
    """To be called in the background."""
    from nxdesk.recipients import numbering  # noqa: PLC0415 - the library behind it takes time to load

    return {region: numbering.calling_code(region) for region in numbering.regions()}


def _raise(error: Exception) -> None:
    raise error
