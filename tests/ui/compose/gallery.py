"""Every kind of preview as a picture, for people to look at: python -m tests.ui.compose.gallery FOLDER."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

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


@dataclass(frozen=True)
class Case:
    message: Message
    business: str = "Boots & Co"
    state: PictureState | None = None


CASES = {
    "text": Case(TextMessage(SALE)),
    "text-short": Case(TextMessage("Hi")),
    "text-ten-lines": Case(TextMessage("\n".join(f"Line {number}" for number in range(1, 11)))),
    "text-1000": Case(TextMessage((LONG * 5)[:1000])),
    "text-marks": Case(TextMessage(MARKS)),
    "text-link": Case(TextMessage(f"Look: {LINK}")),
    "text-word": Case(TextMessage("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter")),
    "text-emoji": Case(TextMessage(EMOJI)),
    "text-chinese": Case(TextMessage(CHINESE), "靴子公司"),
    "text-arabic": Case(TextMessage(f"{ARABIC}\nhttps://shop.example.com\nBoots & Co"), "أحذية"),
    "text-hebrew": Case(TextMessage(f"{HEBREW}\nOne line in English.")),
    "text-accents": Case(TextMessage(STACKED)),
    "text-empty": Case(TextMessage("")),
    "picture": Case(PictureMessage(PICTURE)),
    "picture-loading": Case(PictureMessage(PICTURE), state=Loading()),
    "picture-failed": Case(PictureMessage(PICTURE), state=Failed("picture_status", {"status": 404})),
    "picture-empty": Case(PictureMessage("")),
    "video": Case(VideoMessage("https://v.example/a.mp4", PICTURE, "1000000", "10")),
    "video-long": Case(VideoMessage("https://v.example/a.mp4", PICTURE, "1000000", "3725")),
    "video-empty": Case(VideoMessage()),
    "file": Case(FileMessage("Price list.pdf", "https://f.example/p.pdf", "pdf")),
    "file-long": Case(FileMessage("Autumn price list for all countries.xlsx", "https://f.example/p", "xlsx")),
    "file-empty": Case(FileMessage()),
    "choice": Case(ChoiceMessage(SALE, (SHOP,))),
    "choice-short": Case(ChoiceMessage("Hi", (Button("OK", SHOP.url),))),
    "choice-empty": Case(ChoiceMessage()),
    "choice-ellipsis": Case(ChoiceMessage("Hi", (LONG_CAPTION,))),
    "choice-spilled": Case(ChoiceMessage(SALE, (SHOP, SHOPS, CALL))),
    "card": Case(CardMessage(SALE, PICTURE, (SHOP,))),
    "card-picture": Case(CardMessage(SALE, PICTURE)),
    "card-button": Case(CardMessage(SALE, None, (SHOP,))),
    "card-title": Case(CardMessage(SALE)),
    "card-no-title": Case(CardMessage("", PICTURE, (SHOP,))),
    "card-loading": Case(CardMessage(SALE, PICTURE, (SHOP,)), state=Loading()),
    "card-ellipsis": Case(CardMessage(SALE, PICTURE, (LONG_CAPTION,))),
    "card-spilled": Case(CardMessage(SALE, PICTURE, (SHOP, SHOPS))),
    "card-1000": Case(CardMessage((LONG * 5)[:1000], PICTURE, (SHOP,))),
    "card-arabic": Case(CardMessage(ARABIC, PICTURE, (Button("تسوق الآن", SHOP.url),))),
    "business-long": Case(TextMessage("Hi"), "The Very Long Name of a Company for Boots and Shoes"),
    "business-none": Case(TextMessage("Hi"), ""),
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
    return phone


def photograph(phone: PhonePreview, ratio: int = 1) -> QImage:
    """The phone as a screen of that device pixel ratio shows it."""
    image = QImage(phone.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#1c1c21" if phone.dark else "#f5f5f7"))
    phone.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def write_gallery(folder: Path) -> None:
    """One picture each, and sheets of eight."""
    folder.mkdir(parents=True, exist_ok=True)
    for dark, ratio in ((False, 1), (False, 2), (True, 1), (True, 2)):
        look = f"{'dark' if dark else 'light'}-{ratio}x"
        images = {name: photograph(show(case, dark=dark), ratio) for name, case in CASES.items()}
        for name, image in images.items():
            image.save(str(folder / f"{name}-{look}.png"))
        shown = list(images.values())
        for start in range(0, len(shown), 8):
            _sheet(shown[start : start + 8]).save(str(folder / f"sheet-{look}-{start // 8}.png"))


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
    application = QApplication(sys.argv[:1])
    write_gallery(Path(sys.argv[1]))
