"""For each Problem of a message, an account or a list, and each reason why a row is left out: what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from nxdesk.recipients.phone import Reason
from nxdesk.ui.texts.explained.explanation import Group, Meaning

Help = tuple[Group, Meaning, object]

_FILL: object = QT_TRANSLATE_NOOP(
    "texts", "Fill the field in. The line under it goes as soon as it is right."
)
_SHORTEN: object = QT_TRANSLATE_NOOP(
    "texts",
    "Shorten it, or send it as it is: NXCloud does not refuse it. The limits are those that Viber publishes "
    "for business messages. Send yourself a test to see what a phone makes of it.",
)
_LINK: object = QT_TRANSLATE_NOOP(
    "texts", "Copy the whole link from the address line of a web browser. It begins with https:// or http://."
)
_SMALLER: object = QT_TRANSLATE_NOOP("texts", "Make the video smaller or shorter, and enter its new values.")
_CHANNEL: object = QT_TRANSLATE_NOOP(
    "texts",
    "Choose “Viber only” under Channels, or make it a text message: SMS carries text and nothing else.",
)
_CONSOLE: object = QT_TRANSLATE_NOOP(
    "texts", "Copy the value from the NXCloud console, without spaces before or after it, and paste it here."
)
_ADDRESS: object = QT_TRANSLATE_NOOP(
    "texts", "The gateway of NXCloud is https://api.nxcloud.com . Enter another one only if NXCloud says so."
)
_WEBHOOK: object = QT_TRANSLATE_NOOP(
    "texts",
    "Leave the webhook empty unless a system of yours receives NXCloud's receipts; then enter its address.",
)
_OPEN_LIST: object = QT_TRANSLATE_NOOP(
    "texts",
    "Look at the rows in Lists. Correct them in the file and drop it again, or send as it is if it is right.",
)
_COLUMNS: object = QT_TRANSLATE_NOOP(
    "texts",
    "Open the list from its file: pasted numbers and kept lists have no columns. Or take the field out of "
    "the message.",
)
_HELD, _OTHERWISE = Meaning.HELD_BACK, Meaning.SHOWN_OTHERWISE

PROBLEMS: dict[str, Help] = {
    **dict.fromkeys("empty number no_button".split(), (Group.MESSAGE, _HELD, _FILL)),
    "text_broken": (
        Group.MESSAGE,
        _HELD,
        QT_TRANSLATE_NOOP(
            "texts", "Delete the character at that place, often an emoji cut in half, and type it anew."
        ),
    ),
    "link": (Group.MESSAGE, _HELD, _LINK),
    "link_in_text": (Group.MESSAGE, _OTHERWISE, _LINK),
    "file_type": (
        Group.MESSAGE,
        _HELD,
        QT_TRANSLATE_NOOP(
            "texts",
            "Save the document as pdf, docx, xlsx or another type of the list in the field, and link to "
            "that.",
        ),
    ),
    **dict.fromkeys("size_large duration_large".split(), (Group.MESSAGE, _HELD, _SMALLER)),
    "channel_cannot": (Group.MESSAGE, _HELD, _CHANNEL),
    "channel_skipped": (Group.MESSAGE, _OTHERWISE, _CHANNEL),
    **dict.fromkeys(
        "text_long caption_long caption_cut name_long link_long".split(),
        (Group.MESSAGE, _OTHERWISE, _SHORTEN),
    ),
    "link_type": (
        Group.MESSAGE,
        _OTHERWISE,
        QT_TRANSLATE_NOOP(
            "texts", "Save the picture or the video as a type that Viber takes, and link to that."
        ),
    ),
    "buttons_spill": (
        Group.MESSAGE,
        _OTHERWISE,
        QT_TRANSLATE_NOOP(
            "texts", "Keep one button, the most important one, and put other links into the text."
        ),
    ),
    "field_unknown": (
        Group.MESSAGE,
        _HELD,
        QT_TRANSLATE_NOOP(
            "texts",
            "Write the column as its heading has it: “Insert field” puts one in. A brace that is meant as a "
            "brace is written twice.",
        ),
    ),
    **dict.fromkeys("field_no_list field_no_columns".split(), (Group.MESSAGE, _HELD, _COLUMNS)),
    "field_in_host": (
        Group.MESSAGE,
        _HELD,
        QT_TRANSLATE_NOOP(
            "texts",
            "Write the address of the website yourself, and the field after it: where a link leads is not "
            "for a cell to say. Or let the cell hold the whole link, and write nothing beside the field.",
        ),
    ),
    "field_empty": (
        Group.MESSAGE,
        _OTHERWISE,
        QT_TRANSLATE_NOOP(
            "texts",
            "Write after the name of the column, behind a vertical bar, what stands in place of an empty "
            "cell; or fill the cells and read the list again.",
        ),
    ),
    "brace_alone": (
        Group.MESSAGE,
        _OTHERWISE,
        QT_TRANSLATE_NOOP(
            "texts", "A field begins with one brace and ends with the other. Write the one that is missing."
        ),
    ),
    **dict.fromkeys(
        (
            "appkey_missing access_key_missing access_key_characters access_secret_missing "
            "access_secret_characters"
        ).split(),
        (Group.ACCOUNT, Meaning.NOT_ABOUT_SENDING, _CONSOLE),
    ),
    "account_name_missing": (Group.ACCOUNT, Meaning.NOT_ABOUT_SENDING, _FILL),
    "account_name_taken": (
        Group.ACCOUNT,
        Meaning.NOT_ABOUT_SENDING,
        QT_TRANSLATE_NOOP("texts", "Give the account a name that no other account has."),
    ),
    **dict.fromkeys(
        "address_missing address_malformed address_with_password address_with_query address_not_safe".split(),
        (Group.ACCOUNT, Meaning.NOT_ABOUT_SENDING, _ADDRESS),
    ),
    **dict.fromkeys(
        "webhook_malformed webhook_with_password".split(),
        (Group.ACCOUNT, Meaning.NOT_ABOUT_SENDING, _WEBHOOK),
    ),
    "accounts_damaged": (
        Group.ACCOUNT,
        Meaning.NOT_ABOUT_SENDING,
        QT_TRANSLATE_NOOP(
            "texts",
            "Add your accounts again. Access keys and secrets are in the keyring, not in this file: the old "
            "entries there are not used any more.",
        ),
    ),
    "list_prefix_twice": (Group.LIST, Meaning.ONE_ROW, _OPEN_LIST),
    "list_countries_odd": (Group.LIST, Meaning.STRANGERS, _OPEN_LIST),
}


def key_of_problem(code: str) -> str:
    """Of its explanation; "" where the line under the field has said all of it."""
    return f"problem/{code}" if code in PROBLEMS and PROBLEMS[code][2] is not _FILL else ""


_RETYPE: object = QT_TRANSLATE_NOOP(
    "texts",
    "Look the number up where it came from, and correct it in the file, or type it into the row in Lists.",
)
ROWS: dict[Reason, object] = {
    Reason.EMPTY: QT_TRANSLATE_NOOP("texts", "Nothing, if nobody belongs there; else enter the number."),
    Reason.NO_DIGITS: QT_TRANSLATE_NOOP(
        "texts",
        "Check that the right column was chosen. If it was, there is a word where a number should be.",
    ),
    Reason.TOO_SHORT: _RETYPE,
    Reason.TOO_LONG: _RETYPE,
    Reason.NO_SUCH_COUNTRY: QT_TRANSLATE_NOOP(
        "texts",
        "Check the digits after the plus or the double zero: they must be a country's code, such as 7, 380 "
        "or 86.",
    ),
    Reason.NOT_OF_COUNTRY: _RETYPE,
    Reason.LANDLINE: QT_TRANSLATE_NOOP(
        "texts",
        "Ask for a mobile number. If you know better, let landlines through in Lists, under “How it is "
        "read”.",
    ),
    Reason.DAMAGED: QT_TRANSLATE_NOOP(
        "texts",
        "Excel wrote a long number as 7.9E+10 and forgot its end. Take the number from where it came from, "
        "and make the column “Text” before you paste it.",
    ),
    Reason.FORMULA: QT_TRANSLATE_NOOP(
        "texts", "Open the file in Excel, let it calculate, save it, and drop it here again."
    ),
    Reason.NO_COUNTRY: QT_TRANSLATE_NOOP(
        "texts", "Choose in Lists which country the numbers without a country code belong to."
    ),
    Reason.UNCLEAR: QT_TRANSLATE_NOOP(
        "texts", "Leave one number in the cell, with its country code, such as +380 67 123 45 67."
    ),
    Reason.ERROR_VALUE: QT_TRANSLATE_NOOP(
        "texts",
        "The formula found no number: #N/A means that it looked one up and nothing was there. Correct it in "
        "the file, or type the number into the row in Lists.",
    ),
}
