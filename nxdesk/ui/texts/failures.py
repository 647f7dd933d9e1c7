"""Why something could not be done, in a sentence or two. The sentences are in failure_words.py."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nxdesk.problems import Failure, Problem, Severity
from nxdesk.ui.texts import names, problems
from nxdesk.ui.texts.failure_words import ACCOUNTS, DRAFTS, JOURNAL, LISTS, SENDING
from nxdesk.ui.texts.filling import Words, filled, joined
from nxdesk.ui.texts.pictures import PICTURES

WORDS: Words = ACCOUNTS | DRAFTS | LISTS | SENDING | JOURNAL | PICTURES


def failure(failure: Failure) -> str:
    """One or two sentences. A code without words shows as it is, which a test makes impossible."""
    if failure.code == "plan_problems":
        return _plan_problems(failure)
    text = WORDS.get(failure.code)
    if text is None:
        return QCoreApplication.translate("texts", "nxdesk cannot go on ({code}).").format(code=failure.code)
    return filled(text, failure.params)


def kept_in_memory(reason: str | None) -> str:
    """Why secrets are forgotten when nxdesk closes. reason: of accounts.vault.Vault."""
    consequence = QCoreApplication.translate(
        "texts", "Access keys and secrets are kept until nxdesk closes; after that you enter them again."
    )
    return consequence if reason is None else joined(failure(Failure(reason)), consequence)


def _plan_problems(failure: Failure) -> str:
    """With every error of the message, as "Title: Enter a title"."""
    found = failure.params.get("problems")
    assert isinstance(found, Iterable)
    errors = [
        _placed(each) for each in found if isinstance(each, Problem) and each.severity is Severity.ERROR
    ]
    intro = QCoreApplication.translate("texts", "The message is not ready, so nothing was sent.")
    return joined(intro, *errors)


def _placed(problem: Problem) -> str:
    return QCoreApplication.translate("texts", "{field}: {problem}.").format(
        field=names.field(problem.field), problem=problems.problem(problem)
    )


CODES = WORDS.keys() | {"plan_problems"}
"""Every code that has words."""
