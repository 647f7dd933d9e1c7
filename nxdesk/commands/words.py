"""How the command line words things: in English, which logs and support can count on."""

import re
import traceback
from pathlib import Path
from typing import Final

from nxdesk.commands.exit import Refused
from nxdesk.problems import Failure, Problem

_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f]")


def people(count: int) -> str:
    return f"{count:,} {'person' if count == 1 else 'people'}"


def requests(count: int) -> str:
    return f"{count:,} {'request' if count == 1 else 'requests'}"


def rows(count: int) -> str:
    return f"{count:,} {'row' if count == 1 else 'rows'}"


def parts(count: int) -> str:
    return f"{count:,} {'part' if count == 1 else 'parts'}"


def wait(count: int) -> str:
    return f"{people(count)} {'waits' if count == 1 else 'wait'}"


def sentence(error: Exception) -> str:
    """What happened, what it means, what to do: one line, whatever went wrong."""
    match error:
        case Refused():
            return error.sentence
        case Failure():
            return failure(error)
        case OSError():
            name = f"“{error.filename}”" if error.filename else "A file or a folder"
            return line(f"{name} could not be used ({error.strerror}). Check it, then try again.")
    return _unexpected(error)


def failure(failure: Failure) -> str:
    from nxdesk.ui.texts import failures  # noqa: PLC0415 - QtCore, loaded when something has to be worded

    return line(failures.failure(failure))


def _unexpected(error: Exception) -> str:
    """Where it happened and of which kind it is, but not its text: that may hold a number or a secret."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
    return (
        f"nxdesk met something that it did not expect ({place}); what is in the journal is safe."
        " Please report it with these words."
    )


def problem(problem: Problem) -> str:
    """One line: "Title: Enter a title."."""
    from nxdesk.ui.texts import names, problems  # noqa: PLC0415 - as above

    field, said = names.field(problem.field), problems.said(problem).rstrip(".")
    whom = problem.params.get("people")
    if isinstance(whom, int):
        said = f"{people(whom)}, the first in row {problem.params.get('row')}: {said}"
    return line(f"{field}: {said}." if field else f"{said}.")


def line(text: str) -> str:
    """Whatever it holds, a name or a vendor's message: one line, without anything that moves the cursor."""
    return " ".join(_CONTROL.sub(" ", text).split())
