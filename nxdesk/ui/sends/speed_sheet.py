"""The sheet that asks how fast to send: how many requests a second, and how many at once."""

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from nxdesk import settings
from nxdesk.problems import Failure
from nxdesk.sending.pace import MOST_IN_FLIGHT
from nxdesk.ui.banner import Banner
from nxdesk.ui.form import Form
from nxdesk.ui.roles import Role
from nxdesk.ui.segmented import Segment, SegmentedChoice
from nxdesk.ui.sends.notes import failure_note
from nxdesk.ui.sheet import Sheet
from nxdesk.ui.texts import numbers

_SLOWEST = 0.1  # one request in ten seconds


class SpeedSheet(Sheet):
    """Saves into the settings, where the next start or resume finds it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(self.tr("Speed"), parent)
        self.banner = Banner(closable=False)
        self.body.addWidget(self.banner)
        self.add_text(
            self.tr("How fast requests leave. It counts from the next start or resume on."), Role.MUTED
        )
        now = settings.load()
        self.rate = QLineEdit(QLocale().toString(now.requests_per_second, "g", 6))
        self.rate.setFixedWidth(120)
        self.at_once = SegmentedChoice(
            tuple(Segment(str(count), numbers.number(count)) for count in range(1, MOST_IN_FLIGHT + 1)), ""
        )
        self.at_once.set_choice(str(now.requests_in_flight))
        form = Form(label_width=150)
        self.rate_row = form.add_row(
            self.tr("Requests a second"),
            self.rate,
            self.tr("When NXCloud says that it is too many, nxdesk slows down by itself."),
        )
        form.add_row(
            self.tr("Requests at once"),
            self.at_once,
            self.tr("More than one at once helps when NXCloud is slow to answer."),
        )
        self.body.addWidget(form)
        self.rate.textChanged.connect(lambda: self.rate_row.set_problem(""))
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Save"), Role.PRIMARY)
        self.save_button.setDefault(True)  # Enter in a field saves: it sends nothing
        self.save_button.clicked.connect(self._save)
        self.setMinimumWidth(520)
        self.rate.setFocus()
        self.rate.selectAll()

    def _save(self) -> None:
        rate = _number(self.rate.text())
        if rate is None or not _SLOWEST <= rate <= settings.RATE_MAX:
            words = self.tr("Enter a number from {least} to {most}")
            least, most = QLocale().toString(_SLOWEST, "g", 6), numbers.number(int(settings.RATE_MAX))
            self.rate_row.set_problem(words.format(least=least, most=most))
            self.rate.setFocus()
            return
        at_once = int(self.at_once.choice)
        try:
            settings.save(replace(settings.load(), requests_per_second=rate, requests_in_flight=at_once))
        except Failure as failure:
            note = failure_note(failure)
            self.banner.show_text(note.text, note.tone)
            return
        self.accept()


def open_speed_sheet(parent: QWidget) -> SpeedSheet:
    """Over the window of `parent`. It goes when it is closed."""
    sheet = SpeedSheet(parent.window())
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return sheet


def _number(text: str) -> float | None:
    """As the language writes it, or with a point."""
    for locale in (QLocale(), QLocale.c()):
        value, fine = locale.toDouble(text.strip())
        if fine:
            return value
    return None
