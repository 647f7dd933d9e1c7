"""About nxdesk: its versions, its licences, and the details for support to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nxdesk import __version__
from nxdesk.problems import Failure
from nxdesk.program import Program
from nxdesk.ui import background
from nxdesk.ui.about.licences_sheet import LicencesSheet
from nxdesk.ui.about.support_details import SYSTEM, Desk, bundled, support_details, survey, versions
from nxdesk.ui.icon_label import IconLabel
from nxdesk.ui.icons import app_icon
from nxdesk.ui.roles import Role, label
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.texts import failures

_ICON = 56
_WIDTH = 560


class AboutSheet(Sheet):
    """The details are collected in the background: the keyring may take its time to say which one it is."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About nxdesk"), parent)
        self._program = program
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("nxdesk {version}").format(version=__version__), Role.NUMBER))
        words.addWidget(
            label(
                self.tr(
                    "Compose one message, see it as Viber and SMS will show it, and send it to a list "
                    "through NXCloud."
                ),
                wrap=True,
            )
        )
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(IconLabel(app_icon(), _ICON), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.body.addLayout(top)
        self.body.addLayout(self._facts())
        self.add_text(
            self.tr(
                "nxdesk is under the MIT license. It uses Qt under the LGPL, version 3, in files of its own "
                "that you may replace; Roboto draws the preview; the names of countries are those of "
                "Unicode CLDR."
            ),
            Role.MUTED,
        )
        self.told = self.add_text("", Role.MUTED)
        self.told.hide()
        self.licences = self.add_button(self.tr("Licences…"))
        self.licences.clicked.connect(self._open_licences)
        self.copy = self.add_button(self.tr("Copy details for support"))
        self.copy.setToolTip(self.tr("Versions, counts and codes: no secrets, no numbers, no names"))
        self.copy.clicked.connect(self._on_copy)
        self.add_button(self.tr("Close"), safe=True).clicked.connect(self.accept)
        self.setMinimumWidth(_WIDTH)

    def _open_licences(self) -> None:
        sheet = LicencesSheet(self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _on_copy(self) -> None:
        program = self._program
        self.copy.setEnabled(False)
        self._tell(self.tr("Collecting…"))
        background.run(self, lambda: survey(program), self._put, self._on_failed)

    def _put(self, desk: Desk) -> None:
        QGuiApplication.clipboard().setText(support_details(desk))
        self.copy.setEnabled(True)
        self._tell(self.tr("Copied: versions, counts and codes. No secrets, no numbers, no names."))

    def _on_failed(self, error: Exception) -> None:
        self.copy.setEnabled(True)
        if not isinstance(error, Failure):
            raise error
        self._tell(failures.failure(error))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _ICON)  # the values stand below the words beside the icon
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._in_words().items()):
            grid.addWidget(label(name, Role.MUTED), row, 0)
            shown = label(value)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(shown, row, 1)
        return grid

    def _in_words(self) -> dict[str, str]:
        """The versions, in the language of the window."""
        ours = self.tr("{version}, bundle") if bundled() else self.tr("{version}, from source")
        told = {**versions(), "nxdesk": ours.format(version=__version__)}
        return {self.tr("System") if name == SYSTEM else name: value for name, value in told.items()}
