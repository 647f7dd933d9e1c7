"""Which of many numbers are the same, in little memory: a dict of a million of them at once takes 140 MB."""

from array import array
from collections.abc import Iterable

_PARTS = 61


def first_alike(keys: Iterable[int]) -> "array[int]":
    """For each place the first place with the same key: its own, when the key is new. Keys are below 2^64."""
    parts = tuple((array("Q"), array("I")) for _ in range(_PARTS))
    count = 0
    for count, key in enumerate(keys, 1):
        found, places = parts[key % _PARTS]
        found.append(key)
        places.append(count - 1)
    first = array("I", bytes(4 * count))
    for found, places in parts:
        seen: dict[int, int] = {}
        for key, place in zip(found, places, strict=True):
            first[place] = seen.setdefault(key, place)
    return first
