"""The sheet of templates: one is chosen to start from, or taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from nxdesk.messages.templates import Template
from nxdesk.ui import dialogs
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.thumbnail import Thumbnail
from nxdesk.ui.elided_label import ElidedLabel
from nxdesk.ui.roles import Role, icon_button
from nxdesk.ui.scrolling import scrolled
from nxdesk.ui.sheet import Sheet

_COLUMNS = 3


class TemplatesSheet(Sheet):
    """samples: those that come with nxdesk, which cannot be taken away."""

    chosen = Signal(object)  # the Template
    removed = Signal(object)  # the Template: to be taken away, after the person has said so

    def __init__(
        self, own: Sequence[Template], samples: Sequence[Template], pictures: Pictures, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Start from a template"), parent)
        self._pictures = pictures
        self._followed: list[str] = []
        self.tiles: list[TemplateTile] = []
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setSpacing(16)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for template in (*own, *samples):
            self._add(template, removable=template in own)
        if not own:
            self.add_text(
                self.tr("Save a message as a template, and it appears here beside the samples."), Role.MUTED
            )
        self.body.addWidget(scrolled(inside), 1)
        self.add_button(self.tr("Cancel"), safe=True).clicked.connect(self.reject)
        pictures.changed.connect(self._repaint)
        self.finished.connect(self._leave_pictures)
        self.resize(680, 560)

    def _add(self, template: Template, *, removable: bool) -> None:
        tile = TemplateTile(template, self._pictures, removable=removable)
        tile.pressed.connect(lambda: self._choose(template))
        tile.remove_pressed.connect(lambda: self._remove(tile))
        self.tiles.append(tile)
        self._place()
        url = tile.thumbnail.picture_url
        if url:
            self._followed.append(f"template {len(self._followed)}")
            self._pictures.follow(self._followed[-1], url)

    def _place(self) -> None:
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // _COLUMNS, number % _COLUMNS)

    def _choose(self, template: Template) -> None:
        self.accept()
        self.chosen.emit(template)

    def _remove(self, tile: "TemplateTile") -> None:
        question = dialogs.Question(
            self.tr("Delete this template?"),
            self.tr("“{name}” is deleted. Messages that were started from it stay as they are.").format(
                name=tile.template.name
            ),
            (
                dialogs.Choice("delete", self.tr("Delete"), Role.DANGER),
                dialogs.Choice("cancel", self.tr("Cancel")),
            ),
            safe="cancel",
        )
        if dialogs.ask(self, question) == "delete":
            self.tiles.remove(tile)
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
            self._place()
            self.removed.emit(tile.template)

    def _repaint(self, url: str) -> None:
        for tile in self.tiles:
            if tile.thumbnail.picture_url.strip() == url:
                tile.thumbnail.update()

    def _leave_pictures(self) -> None:
        for name in self._followed:
            self._pictures.follow(name, "")


class TemplateTile(QWidget):
    """A thumbnail that can be pressed, its name, and a way to take it away."""

    pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, template: Template, pictures: Pictures, *, removable: bool) -> None:
        super().__init__()
        self.template = template
        self.thumbnail = Thumbnail(template.draft.message, pictures.state)
        self.button = QPushButton()
        self.button.setObjectName("template")
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(template.name)
        self.button.setFixedSize(self.thumbnail.size() + QSize(12, 12))
        self.button.clicked.connect(self.pressed)
        around = QVBoxLayout(self.button)
        around.setContentsMargins(6, 6, 6, 6)
        around.addWidget(self.thumbnail)
        name = ElidedLabel(template.name, Role.STRONG)
        name.setMaximumWidth(self.button.width() - 32)
        self.remove = icon_button("trash", self.tr("Delete the template {name}").format(name=template.name))
        self.remove.setVisible(removable)
        self.remove.clicked.connect(self.remove_pressed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.button, 0, 0, 1, 2)
        grid.addWidget(name, 1, 0)
        grid.addWidget(self.remove, 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
