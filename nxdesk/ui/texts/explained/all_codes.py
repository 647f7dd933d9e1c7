"""Every explanation there is, in the language that is installed, and the way from a code to its own."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nxdesk.gateway.codes import Code
from nxdesk.messages.channels import Channel
from nxdesk.messages.kinds import Kind
from nxdesk.problems import Failure, Problem
from nxdesk.recipients.phone import Reason
from nxdesk.ui.texts import codes, failures, names, problems
from nxdesk.ui.texts.explained import answers
from nxdesk.ui.texts.explained.explanation import MEANINGS, Explanation, Group
from nxdesk.ui.texts.explained.failure_help import HELP
from nxdesk.ui.texts.explained.problem_help import PROBLEMS, ROWS
from nxdesk.ui.texts.filling import Words, filled

GROUPS: Words = {
    Group.NXCLOUD: QT_TRANSLATE_NOOP("texts", "What NXCloud answers"),
    Group.NO_ANSWER: QT_TRANSLATE_NOOP("texts", "No usable answer"),
    Group.RECEIPT: QT_TRANSLATE_NOOP("texts", "Delivery receipts of NXCloud"),
    Group.SENDING: QT_TRANSLATE_NOOP("texts", "Sending and the journal"),
    Group.ROW: QT_TRANSLATE_NOOP("texts", "Rows that are rejected"),
    Group.LIST: QT_TRANSLATE_NOOP("texts", "Reading a list"),
    Group.MESSAGE: QT_TRANSLATE_NOOP("texts", "The message"),
    Group.PICTURE: QT_TRANSLATE_NOOP("texts", "The picture in the preview"),
    Group.ACCOUNT: QT_TRANSLATE_NOOP("texts", "Accounts and the keyring"),
    Group.FILE: QT_TRANSLATE_NOOP("texts", "Files and the window"),
}


def explanations() -> tuple[Explanation, ...]:
    """All of them, group by group."""
    found = [
        *answers.of_nxcloud(),
        *answers.of_no_answer(),
        *answers.of_receipts(),
        *map(_of_failure, HELP),
        *map(_of_problem, PROBLEMS),
        *map(_of_row, ROWS),
    ]
    order = list(Group)
    return tuple(sorted(found, key=lambda each: order.index(each.group)))


def group_name(group: Group) -> str:
    return filled(GROUPS[group], {})


def key_of_code(code: int) -> str:
    """Of NXCloud's answer; one that its documentation does not list has the page of all such codes."""
    return f"nxcloud/{code}" if code in tuple(Code) else "nxcloud/other"


def key_of_cause(cause: str) -> str:
    """Why a send pauses or stopped: the journal's, a code or a reason. "" for none."""
    if not cause:
        return ""
    if cause.removeprefix("-").isdecimal():
        return key_of_code(int(cause))
    return f"answer/{cause}" if cause in codes.REASONS else ""


def key_of_failure(error: Exception) -> str:
    """ "" for what is not a Failure, and has no explanation."""
    return f"failure/{error.code}" if isinstance(error, Failure) and error.code in HELP else ""


def key_of_row(reason: Reason) -> str:
    return f"row/{reason}"


def _of_failure(code: str) -> Explanation:
    group, meaning, todo = HELP[code]
    said = failures.failure(Failure(code, problems=()))  # other parameters show as "…"
    return _made(f"failure/{code}", group, said, filled(MEANINGS[meaning], {}), filled(todo, {}))


def _of_problem(code: str) -> Explanation:
    group, meaning, todo = PROBLEMS[code]
    said = problems.problem(Problem(code, params={"channel": Channel.SMS, "kind": Kind.CARD}))
    return _made(f"problem/{code}", group, said, filled(MEANINGS[meaning], {}), filled(todo, {}))


def _of_row(reason: Reason) -> Explanation:
    meaning = filled(MEANINGS["one_row"], {})
    return _made(
        key_of_row(reason), Group.ROW, names.reject_reason(reason), meaning, filled(ROWS[reason], {})
    )


def _made(key: str, group: Group, said: str, meaning: str, todo: str) -> Explanation:
    """Its title is the first sentence of what is said."""
    title = next(_sentences(said))
    whole = (
        said
        if said.endswith((".", "。"))
        else QCoreApplication.translate("texts", "{words}.").format(words=said)
    )
    return Explanation(key, group, "", title, whole, meaning, todo)


def _sentences(text: str) -> Iterator[str]:
    for sentence in text.replace("。", ". ").split(". "):
        yield sentence.rstrip(".").strip()
