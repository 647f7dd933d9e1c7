"""A sheet as high as its wrapped texts are at its width: Qt takes their height in a wider one."""

from PySide6.QtWidgets import QDialog

from nxdesk.ui import roomy


def fit(sheet: QDialog, width: int) -> None:
    """Once it is shown, for only then it is dressed. width: pixels, more where its words need them."""
    layout = sheet.layout()
    assert layout is not None
    layout.activate()
    width = max(width, sheet.minimumSizeHint().width())
    room = roomy.room_for(sheet)
    sheet.resize(min(width, room.width()), min(layout.totalHeightForWidth(width), room.height()))
