"""A sheet as high as its wrapped texts are at its width: Qt takes their height in a wider one."""

from PySide6.QtWidgets import QDialog


def fit(sheet: QDialog, width: int) -> None:
    """When it is being shown, for only then it is dressed. width: pixels, more where its words need them."""
    layout = sheet.layout()
    assert layout is not None
    layout.activate()
    width = max(width, sheet.minimumSizeHint().width())
    sheet.resize(width, layout.totalHeightForWidth(width))
