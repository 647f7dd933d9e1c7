"""The program's icon in the form that each platform wants, from the one SVG, drawn by Qt.

.ico: PNGs with a table before them (Microsoft, "Icons"); .icns: PNGs under names of four letters (Apple).
"""

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LINUX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels a side: those of the theme hicolor that desktops look for."""
WINDOWS: Final = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MACOS: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def png(svg: Path, side: int) -> bytes:
    """side: in pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"build.spec: {svg} cannot be drawn")
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stubs know only the name as bytes
    return bytes(buffer.data().data())


def ico(svg: Path) -> bytes:
    pictures = [png(svg, side) for side in WINDOWS]
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, picture in zip(WINDOWS, pictures, strict=True):
        # 0 stands for 256; one plane, 32 bits a pixel.
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    return head + body


def icns(svg: Path) -> bytes:
    pictures = {side: png(svg, side) for side in set(MACOS.values())}
    body = b"".join(
        name + struct.pack(">I", 8 + len(pictures[side])) + pictures[side] for name, side in MACOS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
