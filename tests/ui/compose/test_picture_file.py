"""Bytes that come from anywhere: read as the picture they are, or refused for the right reason."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from nxdesk.paths import resources
from nxdesk.problems import Failure
from nxdesk.ui.compose.picture_file import LARGEST_SIDE, PIXEL_LIMIT, read_picture

pytestmark = pytest.mark.usefixtures("qapp")
# Two frames of one pixel: red, then blue.
GIF = bytes.fromhex(
    "474946383961 0100 0100 800000 ff0000 0000ff"
    "21f9040400000000 2c00000000 01000100 00 02 02 4401 00"
    "21f9040400000000 2c00000000 01000100 00 02 02 4c01 00 3b"
)
WEBP = b"RIFF\x24\x00\x00\x00WEBPVP8 "


def picture(width: int, height: int, kind: bytes = b"png") -> bytes:
    """Red at the left, green in the middle, blue at the right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    side = max(1, (width - height) // 2) if width > height else 0
    painter.fillRect(0, 0, side, height, QColor("#ff0000"))
    painter.fillRect(width - side, 0, side, height, QColor("#0000ff"))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind.decode())
    return data.data()


def png_of(width: int, height: int) -> bytes:
    """The beginning of a PNG that claims to be this large: a few bytes that would become gigabytes."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


def turned(jpeg: bytes, orientation: int) -> bytes:
    """With the EXIF note that a phone writes when it was held upright."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


@pytest.mark.parametrize("kind", [b"png", b"jpg"])
def test_a_picture_tells_its_size_and_keeps_its_middle_square(kind: bytes) -> None:
    data = picture(300, 100, kind)
    found = read_picture(data)
    assert (found.width, found.height, found.bytes) == (300, 100, len(data))
    assert (found.image.width(), found.image.height()) == (100, 100)
    assert {found.image.pixelColor(x, 50).green() > 240 for x in (2, 50, 97)} == {True}


@pytest.mark.parametrize("kind", [b"png", b"jpg"])
def test_a_large_one_is_shrunk(kind: bytes) -> None:
    found = read_picture(picture(3000, 1500, kind))
    assert (found.width, found.height) == (3000, 1500)
    assert found.image.width() == pytest.approx(LARGEST_SIDE, abs=1)
    assert found.image.height() == pytest.approx(LARGEST_SIDE, abs=1)
    assert {found.image.pixelColor(x, 300).green() > 240 for x in (8, 300, LARGEST_SIDE - 8)} == {True}


def test_a_thin_one_is_whole() -> None:
    assert read_picture(picture(4000, 1)).image.width() == 1
    assert read_picture(picture(1, 4000)).image.height() == 1


def test_the_first_frame_of_an_animated_gif() -> None:
    found = read_picture(GIF)
    assert found.image.pixelColor(0, 0) == QColor("#ff0000")


def test_a_phones_picture_stands_upright() -> None:
    found = read_picture(turned(picture(300, 100, b"jpg"), 6))
    assert (found.width, found.height) == (100, 300)


def test_the_sample_is_small_and_square() -> None:
    found = read_picture((resources() / "samples" / "boots.jpg").read_bytes())
    assert (found.width, found.height) == (800, 800)
    assert found.bytes < 60_000


@pytest.mark.qt_log_ignore("JPEG data")  # what libjpeg thinks of them
@pytest.mark.parametrize(
    ("data", "code", "params"),
    [
        (b"", "picture_not_a_picture", {}),
        (b"%PDF-1.7", "picture_not_a_picture", {}),
        (b"\n <!DOCTYPE html><html><body>Not found", "picture_web_page", {}),
        (b"\xef\xbb\xbf<html>", "picture_web_page", {}),
        (WEBP, "picture_kind", {"kind": "WebP"}),
        (b"\0\0\0\x1cftypavif", "picture_kind", {"kind": "AVIF"}),
        (b"\0\0\0\x1cftypheic", "picture_kind", {"kind": "HEIC"}),
        (b"BM6\0", "picture_kind", {"kind": "BMP"}),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">', "picture_kind", {"kind": "SVG"}),
        (picture.__doc__.encode(), "picture_not_a_picture", {}),
        (b"\x89PNG\r\n\x1a\n", "picture_damaged", {}),
        (b"\xff\xd8\xff\xe0", "picture_damaged", {}),
        (b"GIF89a", "picture_damaged", {}),
        (
            png_of(60_000, 60_000),
            "picture_too_many_pixels",
            {"width": 60_000, "height": 60_000, "limit": PIXEL_LIMIT},
        ),
    ],
)
def test_what_is_refused_and_why(data: bytes, code: str, params: dict[str, object]) -> None:
    with pytest.raises(Failure) as caught:
        read_picture(data)
    assert (caught.value.code, caught.value.params) == (code, params)


@pytest.mark.qt_log_ignore("JPEG data")
@pytest.mark.parametrize("kind", [b"png", b"jpg"])
def test_half_a_picture_is_damaged(kind: bytes) -> None:
    data = picture(300, 100, kind)
    with pytest.raises(Failure, match="picture_damaged"):
        read_picture(data[: len(data) // 2])
