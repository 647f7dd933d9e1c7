"""Numbers of all regions, good and bad, to compare the compiled plans with phonenumbers; always the same.

`python -m tests.recipients.generated COUNT` compares so many, in two processes (`make prove-numbers`).
"""

import itertools
import multiprocessing
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import phonenumbers
from phonenumbers import PhoneMetadata

from nxdesk.recipients import numbering
from nxdesk.recipients.shortcuts import Shortcuts
from nxdesk.recipients.spellings import is_plain

_KINDS = range(11)  # of phonenumbers.PhoneNumberType
_REGIONS = numbering.regions()
_CODES = [str(code) for code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE]
_DEFAULTS = ("RU", "GB", "US", "CN", "DE", None)
_CHUNK = 20_000


@dataclass(frozen=True)
class Case:
    """What numbering.reading takes."""

    digits: str
    plus: bool
    region: str | None
    keep_landlines: bool


def cases(seed: int, count: int) -> Iterator[Case]:
    chance = random.Random(seed)
    # Each region has patterns of its own to compile: a chunk keeps to some of them, all chunks cover all.
    regions = chance.sample(_REGIONS, 12)
    for _ in range(count):
        near = chance.random() < 0.8
        region, digits, plus = _near_an_example(chance, regions) if near else _arbitrary(chance)
        default = chance.choice((region, region, *_DEFAULTS, chance.choice(regions)))
        case = Case(digits, plus, default, chance.random() < 0.3)
        yield case
        if chance.random() < 0.3:  # as that one may have settled what becomes of this one
            yield replace(case, digits=_ending_otherwise(chance, digits))


def _ending_otherwise(chance: random.Random, digits: str) -> str:
    same = min(chance.choice((3, 4, 7, 8)), len(digits))
    return digits[:same] + "".join(chance.choices("0123456789", k=len(digits) - same))


def disagreements(chunk: tuple[int, int]) -> list[str]:
    """chunk: seed and count."""
    found = []
    shortcuts = cache(lambda region, landlines: Shortcuts(region, landlines, few=0))
    for case in cases(*chunk):
        arguments = (case.digits, case.plus, case.region, case.keep_landlines)
        slow = numbering.reading(*arguments, slowly=True)
        steps = numbering.reading(*arguments)
        quick = shortcuts(case.region, case.keep_landlines).read(case.digits, case.plus)
        text = "+" * case.plus + case.digits
        phones, countries, _, refused = shortcuts(case.region, case.keep_landlines).read_all([text])
        many = refused.get(0, (phones[0], countries[0]))
        if not slow == steps == quick == (many if is_plain(text) else slow):
            found.append(f"{case}: {slow}, by steps {steps}, at once {quick}, among many {many}")
    return found


@cache
def _examples() -> dict[str, list[str]]:
    """National numbers of each kind that a region has."""
    found: dict[str, list[str]] = {}
    for region, kind in itertools.product(_REGIONS, _KINDS):
        example = phonenumbers.example_number_for_type(region, kind)
        if example:
            found.setdefault(region, []).append(phonenumbers.national_significant_number(example))
    return found


def _near_an_example(chance: random.Random, regions: list[str]) -> tuple[str, str, bool]:
    region = chance.choice(regions)
    digits = list(chance.choice(_examples()[region]))
    for _ in range(chance.choice((0, 0, 1, 1, 2, 4, 7))):
        digits[chance.randrange(len(digits))] = chance.choice("0123456789")
    length = chance.random()
    if length < 0.1:
        digits.pop()
    elif length < 0.2:
        digits.append(chance.choice("0123456789"))
    national = "".join(digits)
    metadata = PhoneMetadata.metadata_for_region(region)
    code, trunk = str(metadata.country_code), metadata.national_prefix or "0"
    abroad = chance.choice(("00", "011", "810", "0011", "+"))
    spelling = chance.choice(
        ("", trunk, code, abroad + code, "+" + code, code + trunk, code + code, "+" + code + trunk)
    )
    spelling += national
    return region, spelling.removeprefix("+"), spelling.startswith("+")


def _arbitrary(chance: random.Random) -> tuple[str, str, bool]:
    digits = "".join(chance.choices("0123456789", k=chance.randrange(1, 20)))
    if chance.random() < 0.5:
        digits = chance.choice(_CODES) + digits
    return chance.choice(_REGIONS), digits, chance.random() < 0.3


def main(count: int) -> int:
    chunks = [(seed, _CHUNK) for seed in range(-(-count // _CHUNK))]
    bad = 0
    with multiprocessing.get_context("spawn").Pool(2, maxtasksperchild=10) as pool:
        for done, found in enumerate(pool.imap_unordered(disagreements, chunks), 1):
            bad += len(found)
            print(f"\r{done * _CHUNK:,} numbers, {bad} disagreements", end="", flush=True)
            for line in found[:5]:
                print(f"\n{line}")
    print()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
