"""A cell of a country column -> the country: a code of ISO 3166-1, or a name in one of several languages."""

import unicodedata
from functools import cache

from nxdesk.recipients.cell import Cell
from nxdesk.recipients.country_names import NAMES


def region_named(cell: Cell) -> str | None:
    """ISO 3166-1 alpha-2: "RU" for "ru", "RUS", "Russia", "РОССИЯ" and "俄罗斯". None: no country is meant.

    Capitals, accents, spaces and punctuation do not matter.
    """
    return _regions().get(_plain(cell)) if isinstance(cell, str) else None


@cache
def _regions() -> dict[str, str]:
    names = {_plain(name): region for region, each in NAMES.items() for name in each.split("|")}
    return {**names, **{region.casefold(): region for region in NAMES}, "uk": "GB"}


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if character.isalnum())
