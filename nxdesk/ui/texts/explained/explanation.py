"""One explanation, and the words that many of them share."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from nxdesk.ui.texts.filling import Words


class Group(StrEnum):
    """Where an explanation stands in the list of all, in this order."""

    NXCLOUD = "nxcloud"
    NO_ANSWER = "no_answer"
    RECEIPT = "receipt"
    SENDING = "sending"
    ROW = "row"
    LIST = "list"
    MESSAGE = "message"
    PICTURE = "picture"
    ACCOUNT = "account"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Explanation:
    """key: unique among all ("nxcloud/9002", "failure/keyring_locked"). code: as people see it, "" if they do
    not. title: a few words. happened, meaning, todo: a sentence or more each. does: what nxdesk does about it
    by itself, "" where that is nothing."""

    key: str
    group: Group
    code: str
    title: str
    happened: str
    meaning: str
    todo: str
    does: str = ""


class Meaning(StrEnum):
    """What something that is not an answer of NXCloud means for the people on the list."""

    NOTHING_SENT = "nothing_sent"
    NO_MORE_SENT = "no_more_sent"
    NOT_ABOUT_SENDING = "not_about_sending"
    NOT_LISTED = "not_listed"
    HELD_BACK = "held_back"
    SHOWN_OTHERWISE = "shown_otherwise"
    ONE_ROW = "one_row"
    PREVIEW = "preview"
    STRANGERS = "strangers"


MEANINGS: Words = {
    Meaning.NOTHING_SENT: QT_TRANSLATE_NOOP(
        "texts", "Nothing was sent. Whoever was sent to before, if anybody was, is recorded."
    ),
    Meaning.NO_MORE_SENT: QT_TRANSLATE_NOOP(
        "texts",
        "Nothing more is sent. Whoever was sent to before is recorded, and everybody else waits: nobody is "
        "lost.",
    ),
    Meaning.NOT_ABOUT_SENDING: QT_TRANSLATE_NOOP(
        "texts", "Nobody on your list is touched by this: nothing was sent, and nothing was taken back."
    ),
    Meaning.NOT_LISTED: QT_TRANSLATE_NOOP(
        "texts", "Nobody in this file can be sent to until it is read. Nothing was sent."
    ),
    Meaning.HELD_BACK: QT_TRANSLATE_NOOP(
        "texts", "Nobody gets the message until this is changed: NXCloud would not take it like this."
    ),
    Meaning.SHOWN_OTHERWISE: QT_TRANSLATE_NOOP(
        "texts", "The message can be sent, but people may not see it as you meant it."
    ),
    Meaning.ONE_ROW: QT_TRANSLATE_NOOP(
        "texts", "This row is left out. Everybody else on the list can be sent to."
    ),
    Meaning.PREVIEW: QT_TRANSLATE_NOOP(
        "texts",
        "Nothing keeps the message from being sent. But phones fetch the picture from the same link: people "
        "may not see it either.",
    ),
    Meaning.STRANGERS: QT_TRANSLATE_NOOP(
        "texts", "These numbers can be sent to. If their country codes are wrong, strangers get the message."
    ),
}
