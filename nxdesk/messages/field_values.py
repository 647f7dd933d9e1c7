"""A message with the values of one person in place of its fields. No value reaches beyond its place.

In a link it is percent-encoded (RFC 3986, section 2.1). In a text it loses what would change the text around:
control characters, marks of direction, and Viber's formatting marks that would pair with one outside of it.
"""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from nxdesk.messages.fields import Field, Parsed, Place, changed, escaped, has_braces, parse, plainly
from nxdesk.messages.kinds import Message

_BREAK = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufff9-\ufffb]"
)
"""Controls but for the line break, which is told from them before; overrides and isolates of direction
(Unicode, annex 9), which would turn round what follows; halves of characters, which have no UTF-8."""
_MARKS = {mark: re.compile(rf"(?<!\w)\{mark}|\{mark}(?!\w)") for mark in "*_~"} | {"```": re.compile("`+")}
"""As in preview.py; each with what could pair with another one."""
_URL_SIGNS = ":/?#[]@!$&'()*+,;=%"
"""What has a meaning in a link (RFC 3986, section 2.2), and the sign of what is encoded already."""


def fill(message: Message, values: Mapping[str, str]) -> Message:
    """values: of one person, by the key of the field; one that is missing is an empty cell."""
    return changed(message, lambda text, place: _filled(text, place, values))


def sample(message: Message) -> Message:
    """A message as somebody could get it, while there is nobody: each field is its fallback or its name."""

    def change(text: str, place: Place) -> str:
        if not has_braces(text):
            return text
        parsed = parse(text)
        if place is Place.LINK and _whole(parsed):
            return "https://link.example/"
        return _filled(text, place, {field.key: field.fallback or field.name for field in parsed.fields})

    return changed(message, change)


def template(message: Message) -> Message:
    """A message to be looked at as it was composed: with its fields, and with single braces."""
    return changed(message, lambda text, _: plainly(text))


def unfilled(message: Message) -> Message:
    """The message with fields that is sent as exactly this one."""
    return changed(message, lambda text, _: escaped(text))


def clean(value: str) -> str:
    """What of a cell may stand in a text; its line breaks are "\\n"."""
    return _UNSEEN.sub("", _BREAK.sub("\n", value.replace("\t", " "))).strip()


def _filled(text: str, place: Place, values: Mapping[str, str]) -> str:
    if not has_braces(text):
        return text
    parsed = parse(text)
    parts = [
        part if isinstance(part, str) else clean(values.get(part.key, "")) or clean(part.fallback or "")
        for part in parsed.parts
    ]
    whole = place is Place.LINK and _whole(parsed)
    for number, part in enumerate(parsed.parts):
        if isinstance(part, Field):
            parts[number] = _fit(parts[number], part, place, whole=whole)
    return "".join(_tamed(parsed.parts, parts) if place is Place.TEXT else parts)


def _whole(parsed: Parsed) -> bool:
    return len(parsed.parts) == 1 and bool(parsed.fields)


def _fit(value: str, field: Field, place: Place, *, whole: bool) -> str:
    if whole:  # the cell is the link: only what no link can hold is encoded
        return quote(value, safe=_URL_SIGNS)
    if place is Place.LINK or field.in_link:
        one_line = " ".join(value.split())
        return "" if not one_line.strip(".") else quote(one_line, safe="")  # "..": the folder above
    return value if place is Place.TEXT else " ".join(value.split())


def _may_format(text: str) -> bool:
    return any(sign in text for sign in "*_~`\n")


def _tamed(template: Sequence[str | Field], parts: list[str]) -> list[str]:
    """A mark of a value goes where there is one like it outside of the value, unless it is within a word."""
    places = [number for number, part in enumerate(template) if isinstance(part, Field)]
    literals = "".join(part for part in template if isinstance(part, str))
    formatted = any(mark in literals for mark in _MARKS)
    tamed = list(parts)
    for place in places:
        value = parts[place]
        if not _may_format(value):
            continue
        if formatted:
            value = value.replace("\n", " ")  # a format ends with its line
        others = literals + "".join(parts[other] for other in places if other != place)
        for mark, loose in _MARKS.items():
            if mark in others:
                value = loose.sub("", value)
        tamed[place] = value
    return tamed
