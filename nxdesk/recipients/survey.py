"""What a workbook says of one of its sheets and calamine does not, whatever kind of file it is.

Of a file that is not as its standard has it nothing is known: then calamine's word is all there is.
"""

from pathlib import Path

from nxdesk.recipients import ods_rows, xls_rows, xlsb_rows, xlsx_rows
from nxdesk.recipients.findings import Findings
from nxdesk.recipients.package import UNREADABLE, Package

_READERS = {
    xlsx_rows.BOOK: xlsx_rows.survey,
    xlsb_rows.BOOK: xlsb_rows.survey,
    ods_rows.CONTENT: ods_rows.survey,
}
_ZIP = b"PK"


def survey(path: Path, sheet: str) -> Findings:
    """sheet: its name. By the content of the file: people rename workbooks."""
    try:
        with path.open("rb") as file:
            is_zipped = file.read(2) == _ZIP
        return _of_package(path, sheet) if is_zipped else xls_rows.survey(path, sheet)
    except UNREADABLE:
        return Findings()


def is_bomb(path: Path) -> bool:
    """Whether a zipped workbook says of itself that it unpacks to more than any list needs."""
    try:
        with Package(path) as package:
            return package.is_bomb()
    except UNREADABLE:
        return False


def _of_package(path: Path, sheet: str) -> Findings:
    with Package(path) as package:
        for part, reader in _READERS.items():
            if package.has(part):
                return reader(package, sheet)
    return Findings()
