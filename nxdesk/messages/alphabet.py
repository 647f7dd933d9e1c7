"""Which characters of a text are not in the SMS alphabet, and what of that alphabet can stand in their place.

One such character makes every part of the text smaller (sms.py), and many come from a word processor alone.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from nxdesk.messages.sms import GSM_BASIC, GSM_EXTENSION

ALPHABET = GSM_BASIC | GSM_EXTENSION

_PLAIN = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u00b4\u0060\u02bc\u02b9\uff07",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\u301f\uff02",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00b7\u2043\u25cf\u25aa\uff0d",
    " ": "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "": "\u00ad\u200b\u200e\u200f\u2060\ufeff",  # nobody sees them
    "\n": "\u2028\u2029\u0085\u000b",
    "...": "\u2026",
    "/": "\u2044\u2215",
    "x": "\u00d7",
    "~": "\u02dc\u223c",
    "1/2": "\u00bd",
    "1/4": "\u00bc",
    "3/4": "\u00be",
    "(c)": "\u00a9",
    "(R)": "\u00ae",
    "TM": "\u2122",
    "No.": "\u2116",
    "fi": "\ufb01",
    "fl": "\ufb02",
}
LOOKALIKES = {letter: plain for plain, letters in _PLAIN.items() for letter in letters} | {
    chr(code): chr(code - 0xFEE0)
    for code in range(0xFF01, 0xFF5F)
    if chr(code) not in "\uff07\uff02\uff0d\uff40"
}
"""A character outside the alphabet to what says the same inside it; the last are the wide forms of ASCII."""

_INSIDE = re.escape("".join(sorted(ALPHABET)))
# What makes one character with the one before it: accents, the key around a digit, the look of an emoji.
_JOINED = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
_STRETCH = re.compile(
    f"(?P<inside>(?:[{_INSIDE}](?!{_JOINED}))+)|(?:[{_INSIDE}](?={_JOINED})|[^{_INSIDE}])+", re.DOTALL
)
_COMPOSED = re.compile(r"[^\W\d_][\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a text that is wholly inside the alphabet, or outside: character by character, as people see
    them ("e" and an accent of its own are one, and outside)."""

    text: str
    outside: bool


def stretches(text: str) -> tuple[Stretch, ...]:
    """The whole text, in order."""
    return tuple(Stretch(match[0], match["inside"] is None) for match in _STRETCH.finditer(text))


def replacements(text: str) -> dict[str, str]:
    """What of this text is outside the alphabet and has a stand-in, to that stand-in; in order of appearance.

    A letter and an accent that are two characters become the one of the alphabet ("e" + U+0301: "é").
    """
    found: dict[str, str] = {}
    if ALPHABET.issuperset(text):
        return found
    for match in re.finditer(rf"{_COMPOSED.pattern}|.", text, re.DOTALL):
        part = match[0]
        whole = unicodedata.normalize("NFC", part) if len(part) > 1 else LOOKALIKES.get(part)
        if whole is not None and ALPHABET.issuperset(whole) and whole != part:
            found[part] = whole
    return found


def replaced(text: str) -> str:
    """The text with every stand-in in place. Letters of other scripts and emoji stay: they have none."""
    table = replacements(text)
    if not table:
        return text
    parts = sorted(table, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, parts)), lambda match: table[match[0]], text)


def by_script(text: str) -> bool:
    """Whether it is the script that is outside the alphabet (Cyrillic, Chinese…), not a few characters."""
    letters = {letter: number for letter, number in Counter(text).items() if letter.isalpha()}
    outside = sum(number for letter, number in letters.items() if letter not in ALPHABET)
    return outside * 2 > sum(letters.values())
