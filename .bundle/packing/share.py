"""What a Linux system is told: menu entry, icons, the type of *.nxdesk files, a shop's page, the manual."""

import gzip
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from packing import IDENTIFIER, MAINTAINER, SUMMARY, icons

_SOURCES: Final = Path(__file__).parent.parent / "linux"


def filled(name: str, **values: str) -> str:
    """A file of .bundle/linux with every @NAME@ replaced."""
    text = (_SOURCES / name).read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def write(usr: Path, icon: Path, version: str, epoch: int) -> None:
    """usr: a folder as /usr. icon: the program's SVG. epoch: when this version was made, in seconds."""
    date = datetime.fromtimestamp(epoch, UTC)
    share = usr / "share"
    _write(share / "applications" / "nxdesk.desktop", filled("nxdesk.desktop").encode())
    _write(share / "mime" / "packages" / "nxdesk.xml", filled("nxdesk.xml").encode())
    page = filled(
        "metainfo.xml", IDENTIFIER=IDENTIFIER, SUMMARY=SUMMARY, VERSION=version, DATE=date.date().isoformat()
    )
    _write(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml", page.encode())
    manual = filled("nxdesk.1", VERSION=version, DATE=date.date().isoformat())
    _write(share / "man" / "man1" / "nxdesk.1.gz", gzip.compress(manual.encode(), mtime=0))
    _write_icons(share / "icons" / "hicolor", icon)
    documents = share / "doc" / "nxdesk"
    _write(documents / "copyright", filled("copyright").encode())
    change = (
        f"nxdesk ({version}) stable; urgency=medium\n\n  * Version {version}.\n\n"
        f" -- {MAINTAINER}  {format_datetime(date)}\n"
    )
    _write(documents / "changelog.gz", gzip.compress(change.encode(), mtime=0))
    _write(share / "lintian" / "overrides" / "nxdesk", filled("lintian-overrides").encode())


def _write_icons(theme: Path, icon: Path) -> None:
    drawn = {"apps/nxdesk": icon, "mimetypes/application-x-nxdesk": _SOURCES / "application-x-nxdesk.svg"}
    for name, svg in drawn.items():
        for side in icons.LINUX:
            _write(theme / f"{side}x{side}" / f"{name}.png", icons.png(svg, side))
        _write(theme / "scalable" / f"{name}.svg", svg.read_bytes())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
