"""What is wrong, as codes with parameters. The words for them are in ui/texts/ and nowhere else."""

import dataclasses
from collections.abc import Iterable, Mapping
from enum import StrEnum


class Severity(StrEnum):
    """ERROR: it cannot be sent like this. WARNING: it can, but it will not look or work as meant."""

    ERROR = "error"
    WARNING = "warning"


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """Something the person should change.

    `field` is the dotted path of the form field it belongs to ("text", "choices.0.url"); "" is the whole.
    `params` are what the wording needs: numbers, names, limits; never a secret.
    """

    code: str
    field: str = ""
    params: Mapping[str, object] = dataclasses.field(default_factory=dict)
    severity: Severity = Severity.ERROR


def worst_first(problems: Iterable[Problem]) -> list[Problem]:
    """Errors before warnings; else in the order in which they were found."""
    return sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR)


class Failure(Exception):  # noqa: N818 - it is the program's word for "cannot go on", not only an error
    """What was asked cannot be done: a code with parameters, worded by ui/texts/.

    Its text is the code alone, so that no parameter (a path, a number) can slip into a log.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
