"""What the person should change, short enough to stand under the field. The core finds it; this words it."""

import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nxdesk.messages.channels import Channel
from nxdesk.messages.kinds import Kind
from nxdesk.problems import Problem
from nxdesk.ui.texts import names, numbers
from nxdesk.ui.texts.filling import Words, filled

MESSAGE: Words = {
    "link": QT_TRANSLATE_NOOP("texts", "A link begins with http:// or https:// and has no spaces"),
    "link_in_text": QT_TRANSLATE_NOOP("texts", "“{link}” will not work as a link: check it"),
    "link_long": QT_TRANSLATE_NOOP(
        "texts", "{length} of {limit} characters: Viber may not open such a long link"
    ),
    "link_type": QT_TRANSLATE_NOOP("texts", "Viber may not show {type}: it takes {types}"),
    "text_broken": QT_TRANSLATE_NOOP("texts", "A character here is broken: delete it and type it again"),
    "text_long": QT_TRANSLATE_NOOP("texts", "{length} of {limit} characters: Viber may cut the text"),
    "caption_long": QT_TRANSLATE_NOOP("texts", "{length} of {limit} characters: Viber may cut the caption"),
    "caption_cut": QT_TRANSLATE_NOOP("texts", "{length} characters: a phone may show only the first {limit}"),
    "name_long": QT_TRANSLATE_NOOP("texts", "{length} of {limit} characters: Viber may cut the file name"),
    "size_large": QT_TRANSLATE_NOOP("texts", "Too large: NXCloud takes {limit:size} at most"),
    "duration_large": QT_TRANSLATE_NOOP("texts", "Too long: NXCloud takes {limit:time} at most"),
    "file_type": QT_TRANSLATE_NOOP(
        "texts", "NXCloud does not take “{type}”: use a type such as pdf, docx or xlsx"
    ),
    "no_button": QT_TRANSLATE_NOOP("texts", "Add a button"),
    "buttons_spill": QT_TRANSLATE_NOOP(
        "texts", "Viber shows one button: some carriers turn the others into links below the text"
    ),
    "field_unknown": QT_TRANSLATE_NOOP("texts", "The list has no column “{name}”; it has {names}"),
    "field_no_columns": QT_TRANSLATE_NOOP(
        "texts", "“{name}” needs a list with columns: pasted numbers and kept lists have none"
    ),
    "field_no_list": QT_TRANSLATE_NOOP("texts", "Choose a list with a column “{name}”"),
    "field_in_host": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” can stand behind the address only, as in https://shop.example/…, or be the whole link",
    ),
    "field_empty": QT_TRANSLATE_NOOP("texts", "“{name}” is empty, and nothing stands in its place"),
    "brace_alone": QT_TRANSLATE_NOOP("texts", "A “{brace}” belongs to no field and is sent as it is"),
    "empty": QT_TRANSLATE_NOOP("texts", "Fill this in"),
    "number": QT_TRANSLATE_NOOP("texts", "Enter a whole number, larger than 0"),
}

ACCOUNT: Words = {
    "account_name_missing": QT_TRANSLATE_NOOP("texts", "Enter a name for this account"),
    "account_name_taken": QT_TRANSLATE_NOOP(
        "texts", "Another account is called “{name}”: choose another name"
    ),
    "appkey_missing": QT_TRANSLATE_NOOP("texts", "Enter the appkey of your application at NXCloud"),
    "address_missing": QT_TRANSLATE_NOOP("texts", "Enter the address of the gateway"),
    "address_malformed": QT_TRANSLATE_NOOP("texts", "An address looks like https://api.nxcloud.com"),
    "address_with_password": QT_TRANSLATE_NOOP("texts", "Take the user name and password out of the address"),
    "address_with_query": QT_TRANSLATE_NOOP("texts", "Take away everything from the “?” or “#” on"),
    "address_not_safe": QT_TRANSLATE_NOOP(
        "texts", "The address must begin with https://, so that nobody can read along"
    ),
    "webhook_malformed": QT_TRANSLATE_NOOP("texts", "A webhook begins with http:// or https://"),
    "webhook_with_password": QT_TRANSLATE_NOOP("texts", "Take the user name and password out of the webhook"),
    "access_key_missing": QT_TRANSLATE_NOOP("texts", "Enter the access key"),
    "access_key_characters": QT_TRANSLATE_NOOP(
        "texts", "An access key has only letters, digits and signs: copy it once more"
    ),
    "access_secret_missing": QT_TRANSLATE_NOOP("texts", "Enter the access secret"),
    "access_secret_characters": QT_TRANSLATE_NOOP(
        "texts", "An access secret has only letters, digits and signs: copy it once more"
    ),
    "accounts_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "The file of your accounts was damaged. It is kept as {kept}; please add your accounts again.",
    ),
}

EMPTY: Words = {
    "text": QT_TRANSLATE_NOOP("texts", "Enter a text"),
    "title": QT_TRANSLATE_NOOP("texts", "Enter a title"),
    "url": QT_TRANSLATE_NOOP("texts", "Enter a link"),
    "thumbnail_url": QT_TRANSLATE_NOOP("texts", "Enter the link of the thumbnail"),
    "size": QT_TRANSLATE_NOOP("texts", "Enter the size of the video"),
    "duration": QT_TRANSLATE_NOOP("texts", "Enter the duration of the video"),
    "name": QT_TRANSLATE_NOOP("texts", "Enter a file name"),
    "type": QT_TRANSLATE_NOOP("texts", "Choose the type of the file"),
    "picture_url": QT_TRANSLATE_NOOP("texts", "Enter the link of the picture"),
    "buttons.caption": QT_TRANSLATE_NOOP("texts", "Enter the caption of the button"),
    "buttons.url": QT_TRANSLATE_NOOP("texts", "Enter the link of the button"),
}
"""By field: what to fill in says more than that something is empty."""

NUMBER: Words = {
    "size": QT_TRANSLATE_NOOP("texts", "Enter a size, such as 12.5 MB"),
    "duration": QT_TRANSLATE_NOOP("texts", "Enter a duration, such as 0:45"),
}

LIST: Words = {
    "list_prefix_twice": QT_TRANSLATE_NOOP(
        "texts", "Rejected numbers whose country code stands twice: {count}. Take one away in the list."
    ),
    "list_countries_odd": QT_TRANSLATE_NOOP(
        "texts",
        "Nearly all numbers are of one country, but {count} are of {countries} others: check that those "
        "begin with the right country code",
    ),
}

WORDS: Words = MESSAGE | ACCOUNT | LIST


def problem(problem: Problem) -> str:
    """A few words without a full stop, and of whom they are true, when that is not of everybody."""
    people, row = problem.params.get("people"), problem.params.get("row")
    if not isinstance(people, int):
        return said(problem)
    source = problem.params.get("source")
    words = QCoreApplication.translate("texts", "{people}, the first in row {row}: {problem}")
    if source:
        words = QCoreApplication.translate("texts", "{people}, the first in row {row} of {name}: {problem}")
    return words.format(people=numbers.people(people), row=row, name=source, problem=said(problem))


def said(problem: Problem) -> str:
    """A few words without a full stop, whoever they are true of.

    A code without words shows as it is, which a test makes impossible.
    """
    special = _SPECIAL.get(problem.code)
    if special is not None:
        return special(problem)
    text = WORDS.get(problem.code)
    return problem.code if text is None else filled(text, problem.params)


def _by_field(table: Words) -> Callable[[Problem], str]:
    def worded(problem: Problem) -> str:
        field = re.sub(r"\.\d+", "", problem.field)
        return filled(table.get(field, WORDS[problem.code]), problem.params)

    return worded


def _channel_cannot(problem: Problem) -> str:
    return QCoreApplication.translate("texts", "{reason}: choose another channel").format(
        reason=_cannot_carry(problem)
    )


def _channel_skipped(problem: Problem) -> str:
    return QCoreApplication.translate("texts", "{reason}: nobody will get it that way").format(
        reason=_cannot_carry(problem)
    )


def _cannot_carry(problem: Problem) -> str:
    return names.cannot_carry(Channel(str(problem.params["channel"])), Kind(str(problem.params["kind"])))


_SPECIAL: dict[str, Callable[[Problem], str]] = {
    "empty": _by_field(EMPTY),
    "number": _by_field(NUMBER),
    "channel_cannot": _channel_cannot,
    "channel_skipped": _channel_skipped,
}
CODES = WORDS.keys() | _SPECIAL.keys()
"""Every code that has words."""
