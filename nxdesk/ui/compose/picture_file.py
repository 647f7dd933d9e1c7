"""What arrived under a picture's link: read as a picture, or refused with a reason. No network here."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from nxdesk.problems import Failure

# 8 bytes a pixel at worst (16-bit PNG): together they stay within ALLOCATION_LIMIT.
PIXEL_LIMIT = 32_000_000
ALLOCATION_LIMIT = 256  # megabytes, Qt's unit
# The square that the phone shows, at three pixels to each of its 235 dp.
LARGEST_SIDE = 720


@dataclass(frozen=True, slots=True)
class Empty:
    """There is no link yet."""


@dataclass(frozen=True, slots=True)
class Loading:
    """On its way, or about to be."""


@dataclass(frozen=True, slots=True)
class Ready:
    """image: its middle square, at most 720 pixels wide. width, height, bytes: of the whole file."""

    image: QImage
    width: int
    height: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Failed:
    """No picture, for a reason that ui/texts/ words: picture_… with its parameters."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


PictureState = Empty | Loading | Ready | Failed

_READ = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png", b"GIF87a": b"gif", b"GIF89a": b"gif"}
_KNOWN = ((0, b"BM", "BMP"), (8, b"WEBP", "WebP"), (0, b"II*\0", "TIFF"), (0, b"MM\0*", "TIFF"),
          (4, b"ftypavif", "AVIF"), (4, b"ftyphei", "HEIC"), (4, b"ftypmif1", "HEIC"))  # fmt: skip


def read_picture(data: bytes) -> Ready:
    """The first frame of a jpg, png or gif, cut to its middle square and shrunk; upright after its EXIF note.

    Raises Failure: picture_web_page; picture_kind (kind: "WebP", "SVG"…); picture_not_a_picture;
    picture_too_many_pixels (width, height, limit), found before anything is decoded; picture_damaged.
    """
    kind = _kind(data)  # told by its first bytes: what is not one of three kinds never meets a decoder
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT)
    content = QByteArray(data)
    buffer = QBuffer(content)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Failure("picture_damaged")
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    shown = size.transposed() if turned else size
    if size.width() * size.height() > PIXEL_LIMIT:
        raise Failure(
            "picture_too_many_pixels", width=shown.width(), height=shown.height(), limit=PIXEL_LIMIT
        )
    square = _middle_square(size)
    # Cut and shrunk inside read(), which lets other threads of Python go on: the window would be felt to stop
    # for a hundred megabytes of pixels. The JPEG decoder then decodes but a fraction of them.
    reader.setClipRect(square)
    if square.width() > LARGEST_SIDE:
        reader.setScaledSize(QSize(LARGEST_SIDE, LARGEST_SIDE))
    image = reader.read()
    if image.isNull() or (kind == b"jpeg" and _is_cut(data)):
        raise Failure("picture_damaged")
    fastest = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # to be painted
    return Ready(fastest, shown.width(), shown.height(), len(data))


def _is_cut(jpeg: bytes) -> bool:
    """Without its end marker behind the last scan: the decoder would make up the rest in grey."""
    return jpeg.rfind(b"\xff\xd9") < jpeg.rfind(b"\xff\xda")


def _middle_square(size: QSize) -> QRect:
    side = min(size.width(), size.height())
    return QRect((size.width() - side) // 2, (size.height() - side) // 2, side, side)


def _kind(data: bytes) -> bytes:
    for start, kind in _READ.items():
        if data.startswith(start):
            return kind
    for offset, mark, name in _KNOWN:
        if data[offset:].startswith(mark):
            raise Failure("picture_kind", kind=name)
    beginning = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in beginning:
        raise Failure("picture_kind", kind="SVG")
    if beginning.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        raise Failure("picture_web_page")
    raise Failure("picture_not_a_picture")
