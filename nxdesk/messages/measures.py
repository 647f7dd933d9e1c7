"""Sizes and durations as people type them ("12.5 MB", "1:30"), to the decimal strings that travel."""

import re

_SIZE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([kmкм]?)(?:b|bytes|б|байт[а-яі]{0,2}|字节)?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1024, "к": 1024, "m": 1024 * 1024, "м": 1024 * 1024}
"""The first letter, Latin or Cyrillic: people write a unit as the window does in their language."""
_DURATION = re.compile(r"(?:([0-9]+):)?([0-9]+)\s*(?:s|sec|seconds|с|сек|секунд[аиы]?|秒)?", re.IGNORECASE)


def size_in_bytes(text: str) -> str:
    """Bytes as a decimal string; a text that is no size comes back as it is: nothing typed is lost."""
    match = _SIZE.fullmatch(text.strip())
    if not match:
        return text
    return str(round(float(match[1].replace(",", ".")) * _UNITS[match[2].lower()]))


def duration_in_seconds(text: str) -> str:
    """Seconds as a decimal string; a text that is no duration comes back as it is."""
    match = _DURATION.fullmatch(text.strip())
    if not match:
        return text
    return str(int(match[1] or 0) * 60 + int(match[2]))
