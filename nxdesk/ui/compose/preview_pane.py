"""The right side of Compose: the message as Viber shows it, as SMS, and as the request."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nxdesk.messages.draft import Draft
from nxdesk.messages.preview import preview
from nxdesk.ui.compose.edited_part import Edited, part_of
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.phone_words import caption
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.request_view import RequestView
from nxdesk.ui.compose.sms_view import SmsView
from nxdesk.ui.roles import Role, icon_button, label, set_look, set_role
from nxdesk.ui.segmented import Segment, SegmentedChoice, SegmentLook
from nxdesk.ui.theme import Theme

_WIDEST = 392
_NARROWEST = 376
_SHARE = 0.4  # of the page
_MARGIN = 24
_LOW_MARGIN = 16  # at the left, of a narrow pane


@dataclass(frozen=True, slots=True)
class Shown:
    """What the preview is of. address, appkey, webhook: the account's. countries: people by region.

    plain: the text once what can be is replaced by the SMS alphabet; None: that of the draft's message.
    """

    draft: Draft = Draft()
    business: str = ""
    address: str = ""
    appkey: str = ""
    webhook: str | None = None
    countries: Mapping[str, int] = field(default_factory=dict)
    plain: str | None = None


class PreviewPane(QFrame):
    def __init__(self, pictures: Pictures, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.PANE)
        self._theme = theme
        self._shown = Shown()
        self._own_scheme: bool | None = None
        self.phone = PhonePreview()
        self.phone.set_pictures(pictures.state)
        pictures.changed.connect(self.phone.picture_changed)
        self._caption = label("", Role.SMALL, wrap=True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.spilled = label(
            self.tr(
                "Viber shows one button in a message. Some carriers turn the others into lines of text,"
                " as it is shown here; others may leave them out."
            ),
            Role.SMALL,
            wrap=True,
        )
        set_look(self.spilled, "tone", "warn")
        self.spilled.hide()
        self.sms = SmsView()
        self.request = RequestView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._viber_page())
        self._stack.addWidget(self.sms)
        self._stack.addWidget(self.request)
        self.tabs = SegmentedChoice(
            (
                Segment("viber", self.tr("Viber")),
                Segment("sms", self.tr("SMS")),
                Segment("request", self.tr("Request")),
            ),
            self.tr("What the preview shows"),
            SegmentLook.TABS,
        )
        self.tabs.chosen.connect(self._show_tab)
        self.scheme_button = icon_button("sun", self.tr("Show the phone light or dark"))
        self.scheme_button.clicked.connect(self._turn_scheme)
        place = self.scheme_button.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # the tabs beside it do not move when it goes
        self.scheme_button.setSizePolicy(place)
        row = QHBoxLayout()
        self._row = row
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.scheme_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(4)
        column.addLayout(row)
        self._above = QVBoxLayout()
        column.addLayout(self._above)
        column.addWidget(self._stack, 1)
        self.fit(round(_WIDEST / _SHARE))
        theme.changed.connect(self._dress)
        self._dress()

    def fit(self, page_width: int) -> None:
        """Leave the forms of a narrow page more room. Its edges stand below those of the page's header."""
        width = min(max(round(_SHARE * page_width), _NARROWEST), _WIDEST)
        if width == self.minimumWidth():
            return
        self.setFixedWidth(width)
        margin = _MARGIN if width == _WIDEST else _LOW_MARGIN
        self._row.setContentsMargins(margin, 4, _MARGIN - 8, 4)  # the icon stands 8 inside of its button
        self._above.setContentsMargins(margin - 8, 0, _MARGIN, 0)
        self._phone_column.setContentsMargins(margin, 0, _MARGIN, 0)
        for page in (self.sms, self.request):
            layout = page.layout()
            assert layout is not None
            inside = layout.contentsMargins()
            layout.setContentsMargins(margin, inside.top(), _MARGIN, inside.bottom())

    def put_above(self, widget: QWidget) -> None:
        """Between the tabs and what they show, whichever that is."""
        self._above.addWidget(widget)

    def present(self, shown: Shown) -> None:
        """Only the tab that is seen is drawn; the others are when they are chosen."""
        self._shown = shown
        match self.tabs.choice:
            case "viber":
                self.phone.set_business(shown.business)
                bubble = preview(shown.draft.message)
                self.phone.set_bubble(bubble)
                self.spilled.setVisible(bubble.spilled > 0)
            case "sms":
                self.sms.show_draft(shown.draft, shown.business, shown.countries, shown.plain)
            case _:
                self.request.show_draft(shown.draft, shown.appkey, shown.webhook, shown.address)

    @property
    def scrolls(self) -> bool:
        """Whether there is more of the message than is seen at once."""
        match self.tabs.choice:
            case "viber":
                return self.phone.longest_scroll > 0
            case "sms":
                return self.sms.phone.scrolls
        return False

    def bring_into_view(self, edited: Edited) -> None:
        """What a person is editing. before: as it is shown."""
        if self.tabs.choice == "viber":
            part = part_of(self.phone.bubble_geometry, self._shown.draft.message, edited)
            if part is not None:
                self.phone.bring_into_view(part)
        elif edited.in_text:
            self.sms.phone.bring_into_view(len(edited.before))

    def show_tab(self, code: str) -> None:
        self.tabs.set_choice(code)
        self._show_tab(code)

    def _show_tab(self, code: str) -> None:
        self._stack.setCurrentIndex(("viber", "sms", "request").index(code))
        self.scheme_button.setVisible(code != "request")
        self.present(self._shown)

    def _viber_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self._phone_column = column
        column.setSpacing(8)
        column.addWidget(self.phone, 1)
        column.addWidget(self.spilled)
        column.addWidget(self._caption)
        return page

    def _turn_scheme(self) -> None:
        self._own_scheme = not self.phone.dark
        self._dress()

    def _dress(self) -> None:
        dark = self._theme.colors.dark if self._own_scheme is None else self._own_scheme
        self.phone.set_dark(dark)
        self.sms.phone.set_dark(dark)
        self._caption.setText(caption(dark=dark))
