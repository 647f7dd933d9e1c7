"""Whether a link has the form of one, in its own field or inside a text. Nothing here asks a server."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

_UNFIT = re.compile(r"[\s\x1c-\x1f\x85\ud800-\udfff]")
_MEANT = re.compile(
    r"(?<![\w/.])(?:h+t+p+s?|htp?s?|htt?s?):(?:/+|\\+)[^\s<>\"]*|(?<![\w/.])https?//[^\s<>\"]+", re.IGNORECASE
)
_TRAILING = ".,;:!?)]}'*_~`…”»"
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")


def is_link(url: str) -> bool:
    """http or https, a host, a port that can be; no space and no half character."""
    try:
        parts = urlsplit(url)
        good = (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and (parts.port is None or parts.port > 0)
        )
    except ValueError:  # a port that is no number, a bracket that is not closed
        return False
    return good and not _UNFIT.search(url)


def bad_links(text: str) -> Iterator[str]:
    """What was meant as a link in a text and leads nowhere: "https:/a.example", "htps://a.example", "https://a".

    A phone makes a link of what begins with http:// or https://, and of nothing else here.
    """
    if ":" not in text and "//" not in text:
        return
    for match in _MEANT.finditer(text):
        link = match[0].rstrip(_TRAILING)
        if not _leads_somewhere(link):
            yield link


def _leads_somewhere(link: str) -> bool:
    if not is_link(link):
        return False
    host = urlsplit(link).hostname or ""
    labels = host.rstrip(".").split(".")
    named = len(labels) > 1 and all(map(_LABEL.fullmatch, labels))
    return named or ":" in host  # an address of version 6
