"""One typed value each, for argparse: it says what is wrong with a value, and never repeats it."""

import argparse
import re
from pathlib import Path

from nxdesk.messages.channels import Priority
from nxdesk.settings import RATE_MAX

MOST_ROWS = 1_048_576  # of a sheet (Excel)


def filled(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise argparse.ArgumentTypeError("a country is two letters, such as RU, UA or CN")
    return text.upper()


def row(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text) > MOST_ROWS:
        raise argparse.ArgumentTypeError(f"a row is a number from 0 to {MOST_ROWS:,}")
    return int(text)


def priority(text: str) -> Priority:
    try:
        return Priority(text.replace(" ", "").lower())
    except ValueError:
        raise argparse.ArgumentTypeError(f"choose one of {' '.join(Priority)}") from None


def rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 0 < rate <= RATE_MAX:
        raise argparse.ArgumentTypeError(f"a number larger than 0, at most {RATE_MAX:g}")
    return rate


def port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def report_file(text: str) -> Path:
    return _file_ending(text, (".xlsx", ".csv"))


def workbook_file(text: str) -> Path:
    return _file_ending(text, (".xlsx",))


def _file_ending(text: str, endings: tuple[str, ...]) -> Path:
    path = Path(text)
    if path.suffix.lower() not in endings:
        raise argparse.ArgumentTypeError(f"the file's name must end in {' or '.join(endings)}")
    return path
