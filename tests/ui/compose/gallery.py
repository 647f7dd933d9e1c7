"""Every kind of preview as a picture, for people to look at: `python -m tests.ui.compose.gallery FOLDER`.

`make screens` writes them too. The tests measure the same cases.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    Message,
    PictureMessage,
    TextMessage,
    VideoMessage,
)
from nxdesk.messages.preview import preview
from nxdesk.paths import resources
from nxdesk.ui.compose.phone import PhonePreview
from nxdesk.ui.compose.picture_file import Empty, Failed, Loading, PictureState, read_picture
from nxdesk.ui.compose.pictures import Pictures
from nxdesk.ui.compose.preview_pane import PreviewPane, Shown
from nxdesk.ui.theme import Scheme, Theme

PICTURE = "https://nxdesk.example/boots.jpg"
SHOP = Button("Shop now", "https://shop.example.com/boots")
SALE = "Autumn sale: 30 % off all boots until Sunday"
LONG = (
    "Dear customer, our *autumn sale* has begun. Until Sunday every pair of boots is 30 % cheaper, in all of "
    "our forty shops and online. Bring this message with you and show it at the till; it can be used once. "
)
EMOJI = "Skin 👋🏽 👍🏿 flags 🇺🇦 🇨🇳 🏴󠁧󠁢󠁳󠁣󠁴󠁿 families 👨‍👩‍👧‍👦 👩🏽‍🚀 keys 1️⃣ hearts ❤️ ❤ and a smile ☺️ 😀"
MARKS = "*bold* _italic_ ~struck~ ```monospace 0O1l``` *_both_* and https://shop.example.com/a?b=c plain"
LINK = "https://shop.example.com/" + "autumn-2026/boots/" * 5 + "?ref=viber"
CHINESE = "秋季大促：所有靴子七折，仅限本周日之前！\n门店及网上商城同步进行，凭此消息享受优惠。"
ARABIC = "تخفيضات الخريف: خصم 30٪ على جميع الأحذية حتى يوم الأحد"
HEBREW = "מבצע סתיו: 30% הנחה על כל המגפיים עד יום ראשון *היום*"
STACKED = "Z" + "\u0335\u0321\u0316\u0347\u0300\u0301\u0302\u0303\u0304" * 12 + "algo"
SHOPS = Button("Find a shop", "https://shop.example.com/shops")
CALL = Button("Call us", "https://shop.example.com/call")
LONG_CAPTION = Button("Thirty characters of a caption", "https://shop.example.com/boots")


WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter"
TEN_LINES = "\n".join(f"Line {number}" for number in range(1, 11))
SMART = "\u201cAutumn sale\u201d \u2013 30\u00a0% off all boots until Sunday, and a little more text\u2026"


@dataclass(frozen=True)
class Case:
    """at_end: the chat is scrolled to its end."""

    message: Message
    business: str = "Boots & Co"
    state: PictureState | None = None
    at_end: bool = False


@dataclass(frozen=True)
class PaneCase:
    """The whole pane beside the form, with what it says below the phone. countries: people of the list."""

    message: Message
    tab: str = "viber"
    priority: Priority = Priority.VIBER_THEN_SMS
    countries: Mapping[str, int] = field(default_factory=dict)


CASES = {
    "text": Case(TextMessage(SALE)),
    "text-short": Case(TextMessage("Hi")),
    "text-ten-lines": Case(TextMessage(TEN_LINES)),
    "text-1000": Case(TextMessage((LONG * 5)[:1000])),
    "text-1000-end": Case(TextMessage((LONG * 5)[:1000]), at_end=True),
    "text-1000-chinese": Case(TextMessage((CHINESE * 30)[:1000]), "靴子公司"),
    "text-marks": Case(TextMessage(MARKS)),
    "text-link": Case(TextMessage(f"Look: {LINK}")),
    "text-word": Case(TextMessage(WORD)),
    "text-emoji": Case(TextMessage(EMOJI)),
    "text-chinese": Case(TextMessage(CHINESE), "靴子公司"),
    "text-arabic": Case(TextMessage(f"{ARABIC}\nhttps://shop.example.com\nBoots & Co"), "أحذية"),
    "text-hebrew": Case(TextMessage(f"{HEBREW}\nOne line in English.")),
    "text-mixed": Case(TextMessage(f"Boots: {HEBREW} 30 % off\n{ARABIC} Boots & Co 30 %")),
    "text-accents": Case(TextMessage(STACKED)),
    "text-empty": Case(TextMessage("")),
    "picture": Case(PictureMessage(PICTURE)),
    "picture-loading": Case(PictureMessage(PICTURE), state=Loading()),
    "picture-failed": Case(PictureMessage(PICTURE), state=Failed("picture_status", {"status": 404})),
    "picture-empty": Case(PictureMessage("")),
    "video": Case(VideoMessage("https://v.example/a.mp4", PICTURE, "1000000", "10")),
    "video-long": Case(VideoMessage("https://v.example/a.mp4", PICTURE, "1000000", "3725")),
    "video-failed": Case(
        VideoMessage("https://v.example/a.mp4", PICTURE, "1000000", "45"), state=Failed("picture_web_page")
    ),
    "video-empty": Case(VideoMessage()),
    "file": Case(FileMessage("Price list.pdf", "https://f.example/p.pdf", "pdf")),
    "file-long": Case(FileMessage("Autumn price list for all countries.xlsx", "https://f.example/p", "xlsx")),
    "file-arabic": Case(FileMessage("قائمة الأسعار لجميع البلدان.pdf", "https://f.example/p", "pdf")),
    "file-empty": Case(FileMessage()),
    "choice": Case(ChoiceMessage(SALE, (SHOP,))),
    "choice-short": Case(ChoiceMessage("Hi", (Button("OK", SHOP.url),))),
    "choice-empty": Case(ChoiceMessage()),
    "choice-ellipsis": Case(ChoiceMessage("Hi", (LONG_CAPTION,))),
    "choice-emoji": Case(ChoiceMessage(SALE, (Button("👢 Shop now 👨‍👩‍👧‍👦", SHOP.url),))),
    "choice-word": Case(ChoiceMessage("Hi", (Button(WORD, SHOP.url),))),
    "choice-spilled": Case(ChoiceMessage(SALE, (SHOP, SHOPS, CALL))),
    "card": Case(CardMessage(SALE, PICTURE, (SHOP,))),
    "card-picture": Case(CardMessage(SALE, PICTURE)),
    "card-button": Case(CardMessage(SALE, None, (SHOP,))),
    "card-title": Case(CardMessage(SALE)),
    "card-no-title": Case(CardMessage("", PICTURE, (SHOP,))),
    "card-loading": Case(CardMessage(SALE, PICTURE, (SHOP,)), state=Loading()),
    "card-ellipsis": Case(CardMessage(SALE, PICTURE, (LONG_CAPTION,))),
    "card-spilled": Case(CardMessage(SALE, PICTURE, (SHOP, SHOPS))),
    "card-1000-end": Case(CardMessage((LONG * 5)[:1000], PICTURE, (SHOP,)), at_end=True),
    "card-word": Case(CardMessage(WORD, PICTURE, (SHOP,))),
    "card-ten-lines": Case(CardMessage(TEN_LINES, PICTURE, (SHOP,))),
    "card-1000": Case(CardMessage((LONG * 5)[:1000], PICTURE, (SHOP,))),
    "card-arabic": Case(CardMessage(ARABIC, PICTURE, (Button("تسوق الآن", SHOP.url),))),
    "business-long": Case(TextMessage("Hi"), "The Very Long Name of a Company for Boots and Shoes"),
    "business-none": Case(TextMessage("Hi"), ""),
}
PANES = {
    "pane-spilled": PaneCase(CardMessage(SALE, PICTURE, (SHOP, SHOPS, CALL))),
    "sms": PaneCase(TextMessage(SALE), "sms", countries={"RU": 12_480}),
    "sms-empty": PaneCase(TextMessage(""), "sms"),
    "sms-characters": PaneCase(TextMessage(SMART), "sms", countries={"RU": 12_000, "MY": 400, "CN": 80}),
    "sms-1000": PaneCase(TextMessage((LONG * 5)[:1000]), "sms", countries={"RU": 12_480}),
    "sms-chinese": PaneCase(TextMessage(CHINESE), "sms"),
    "sms-arabic": PaneCase(TextMessage(ARABIC), "sms"),
    "sms-emoji": PaneCase(TextMessage(EMOJI), "sms"),
    "sms-word": PaneCase(TextMessage(WORD * 2), "sms", Priority.VIBER_ONLY),
    "sms-card": PaneCase(CardMessage(SALE, PICTURE, (SHOP,)), "sms", Priority.VIBER_ONLY),
    "request": PaneCase(CardMessage(SALE, PICTURE, (SHOP,)), "request", Priority.VIBER_ONLY),
}


def show(case: Case, *, dark: bool = False) -> PhonePreview:
    """The phone as the page sets it up, with a picture that is there already."""
    sample = read_picture((resources() / "samples" / "boots.jpg").read_bytes())
    phone = PhonePreview()
    phone.resize(phone.sizeHint())
    phone.set_business(case.business)
    phone.set_dark(dark)
    phone.set_pictures(lambda url: (case.state or sample) if url else Empty())
    phone.set_bubble(preview(case.message))
    if case.at_end:
        phone.scroll_to(phone.longest_scroll)
    return phone


def show_pane(case: PaneCase, theme: Theme) -> PreviewPane:
    sample = read_picture((resources() / "samples" / "boots.jpg").read_bytes())
    pane = PreviewPane(Pictures(), theme)
    pane.resize(pane.width(), 700)
    pane.phone.set_pictures(lambda url: sample if url else Empty())
    pane.show_tab(case.tab)
    draft = Draft("Autumn sale", case.message, case.priority)
    pane.present(
        Shown(draft, "Boots & Co", "https://api.nxcloud.com", "bFzEXXAx", countries=dict(case.countries))
    )
    return pane


def photograph(phone: PhonePreview, ratio: int = 1) -> QImage:
    """The phone as a screen of that device pixel ratio shows it."""
    image = QImage(phone.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#1c1c21" if phone.dark else "#f5f5f7"))
    phone.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def write_gallery(folder: Path) -> int:
    """One picture each, light and dark, at 1x and 2x, and sheets of eight; how many previews there are."""
    from nxdesk.app import application  # noqa: PLC0415 - after the platform is chosen

    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        _, theme = application(scheme)
        dark = scheme is Scheme.DARK
        for ratio in (1, 2):
            images = {name: photograph(show(case, dark=dark), ratio) for name, case in CASES.items()}
            around = QColor(theme.colors.window)
            panes = {name: _grabbed(show_pane(case, theme), ratio, around) for name, case in PANES.items()}
            look = f"{scheme.value}-{ratio}x"
            for name, image in (images | panes).items():
                image.save(str(folder / f"{name}-{look}.png"))
            _write_sheets(folder, look, list(images.values()))
            _write_sheets(folder, f"panes-{look}", list(panes.values()))
    return len(CASES) + len(PANES)


def _grabbed(pane: PreviewPane, ratio: int, color: QColor) -> QImage:
    pane.ensurePolished()
    image = QImage(pane.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(color)
    pane.grab()  # a pane that was never shown is laid out by it
    pane.render(image)
    return image


def _write_sheets(folder: Path, name: str, images: list[QImage]) -> None:
    for start in range(0, len(images), 8):
        _sheet(images[start : start + 8]).save(str(folder / f"sheet-{name}-{start // 8}.png"))


def _sheet(images: list[QImage]) -> QPixmap:
    width, height = images[0].width() + 20, images[0].height() + 20
    sheet = QPixmap(width * 4, height * 2)
    sheet.fill(QColor("#808088"))
    painter = QPainter(sheet)
    for index, image in enumerate(images):
        image.setDevicePixelRatio(1)
        painter.drawImage(10 + index % 4 * width, 10 + index // 4 * height, image)
    painter.end()
    return sheet


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"{write_gallery(Path(sys.argv[1]))} previews, light and dark, at 1x and 2x, are in {sys.argv[1]}")
