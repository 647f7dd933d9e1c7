"""A choice from a list that gives way: what has no room ends in "…", and its tooltip has the whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from nxdesk.ui.combo import Combo

_LEAST = 12  # characters
_WIDEST_LIST = 560  # pixels
_FRAME = 48  # pixels beside the longest text: the tick, the margins, a scroll bar


class ElidedCombo(Combo):
    """The list that it opens is as wide as its longest text, within reason; beyond it tooltips have the
    whole, too."""

    def __init__(self, shown_letters: int = _LEAST, parent: QWidget | None = None) -> None:
        """shown_letters: how wide it likes to be."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(shown_letters)
        self.currentTextChanged.connect(self.setToolTip)

    def showPopup(self) -> None:
        for row in range(self.count()):
            self.setItemData(row, self.itemText(row), Qt.ItemDataRole.ToolTipRole)
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + _FRAME, _WIDEST_LIST))
        super().showPopup()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width()
        )
