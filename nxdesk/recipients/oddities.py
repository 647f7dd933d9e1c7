"""What looks odd about a whole list, though each number in it may be in order."""

from collections.abc import Iterable, Mapping

from nxdesk.problems import Problem, Severity

_FEWEST = 50  # numbers; of a shorter list nothing can be said
_MOST = 0.8  # of them are of one country, ...
_LEAST = 0.01  # ... and no more than that of each of the odd ones, ...
_COUNTRIES = 3  # ... of which there are so many


def warnings_of_all(countries: Mapping[str, int], each: Iterable[Problem]) -> tuple[Problem, ...]:
    """Of several lists together. countries: of all of them. each: what looked odd about one of them."""
    twice = (problem.params["count"] for problem in each if problem.code == "list_prefix_twice")
    return warnings(countries, sum(count for count in twice if isinstance(count, int)))


def warnings(countries: Mapping[str, int], prefix_twice: int) -> tuple[Problem, ...]:
    """countries: kept numbers by region, most frequent first. prefix_twice: rejected numbers that are valid
    ones once `without_first_code`."""
    found: list[Problem] = []
    if prefix_twice:
        found.append(Problem("list_prefix_twice", "", {"count": prefix_twice}, Severity.WARNING))
    total = sum(countries.values())
    odd = [count for count in countries.values() if count <= total * _LEAST]
    if total >= _FEWEST and max(countries.values()) >= total * _MOST and len(odd) >= _COUNTRIES:
        found.append(
            Problem("list_countries_odd", "", {"countries": len(odd), "count": sum(odd)}, Severity.WARNING)
        )
    return tuple(found)


def without_first_code(digits: str) -> str | None:
    """ "79161234567" for "779161234567": where a calling code stands twice, the digits with it once."""
    from nxdesk.recipients.plans import BEGINNINGS  # noqa: PLC0415 - phonenumbers loads where numbers are read

    code = str(BEGINNINGS.get(digits[:3], ""))
    return digits[len(code) :] if code and digits.startswith(code * 2) else None
