"""For each Failure of the core: what it means for the people, and what to do in more words than its own."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from nxdesk.ui.texts.explained.explanation import Group, Meaning

Help = tuple[Group, Meaning, object]

_UPDATE: object = QT_TRANSLATE_NOOP(
    "texts",
    "Something newer than this nxdesk wrote it. Start that newer version, or install it here; this one does "
    "not touch what it does not understand.",
)
_DISK: object = QT_TRANSLATE_NOOP(
    "texts",
    "Make sure that the disk is there, has room, and that you may write to the folder. Then do the same "
    "once more.",
)
_KEYRING: object = QT_TRANSLATE_NOOP(
    "texts",
    "The keyring is the operating system's own place for passwords. Unlock it, or log out and in again, and "
    "do the same once more. If this computer has none that can be trusted, nxdesk keeps access key and "
    "secret until it closes, and you enter them again next time.",
)
_OTHER_FILE: object = QT_TRANSLATE_NOOP(
    "texts",
    "Choose another file, or open this one in a text editor and correct it: a draft is JSON in UTF-8.",
)
_FILE_BACK: object = QT_TRANSLATE_NOOP(
    "texts", "Put the file back where it was, plug its disk in, or choose the file from where it is now."
)
_AS_XLSX: object = QT_TRANSLATE_NOOP(
    "texts", "Open the file in Excel or LibreOffice, save it as a new .xlsx or .csv, and choose that one."
)
_ONLY_NUMBERS: object = QT_TRANSLATE_NOOP(
    "texts", "Copy the column of numbers into a new sheet, save it as .csv, and choose that file."
)
_CHOOSE_PLACE: object = QT_TRANSLATE_NOOP(
    "texts",
    "Choose the sheet and the column in Lists, under “How it is read”, and look at the first rows there.",
)
_WAIT: object = QT_TRANSLATE_NOOP(
    "texts", "One send at a time: wait until the other one ends, or open it under Sends and press Stop."
)
_JOURNAL: object = QT_TRANSLATE_NOOP(
    "texts",
    "The journal is where nxdesk writes down each request before it leaves. Put right what is said above, "
    "start nxdesk again, open the send, and press Resume: it goes on with those who wait.",
)
_LINK: object = QT_TRANSLATE_NOOP(
    "texts",
    "Open the link in a web browser on a phone that is not in your own network. It must show the picture "
    "itself at once, without a page around it and without logging in.",
)
_PICTURE: object = QT_TRANSLATE_NOOP(
    "texts",
    "Save the picture as jpg or png, not larger than it needs to be, and put it on your server again.",
)
_COMMAND: object = QT_TRANSLATE_NOOP(
    "texts", "This is said on the command line. “nxdesk --help” lists what can be asked for."
)
_SEND, _MORE, _NOT = Meaning.NOTHING_SENT, Meaning.NO_MORE_SENT, Meaning.NOT_ABOUT_SENDING

ACCOUNTS: dict[str, Help] = {
    "account_name_taken": (
        Group.ACCOUNT,
        _NOT,
        QT_TRANSLATE_NOOP("texts", "Give the account a name that no other account has."),
    ),
    "no_such_account": (
        Group.ACCOUNT,
        _SEND,
        QT_TRANSLATE_NOOP("texts", "Look under Accounts how the account is called, or add it there."),
    ),
    "practice_account_fixed": (
        Group.ACCOUNT,
        _NOT,
        QT_TRANSLATE_NOOP("texts", "Nothing: the practice account is part of nxdesk and costs nothing."),
    ),
    "accounts_newer": (Group.ACCOUNT, _NOT, _UPDATE),
    "accounts_busy": (
        Group.ACCOUNT,
        _NOT,
        QT_TRANSLATE_NOOP("texts", "Wait a moment and do the same once more, or close the other nxdesk."),
    ),
    "accounts_unusable": (Group.ACCOUNT, _NOT, _DISK),
    "credentials_not_copied": (
        Group.ACCOUNT,
        _NOT,
        QT_TRANSLATE_NOOP("texts", "Copy the key or the secret from the NXCloud console instead."),
    ),
    "secrets_missing": (
        Group.ACCOUNT,
        _SEND,
        QT_TRANSLATE_NOOP(
            "texts",
            "Under Accounts, press “Change…” beside the account, and enter access key and access secret.",
        ),
    ),
    "keyring_locked": (Group.ACCOUNT, _SEND, _KEYRING),
    "keyring_dismissed": (Group.ACCOUNT, _SEND, _KEYRING),
    "keyring_no_answer": (Group.ACCOUNT, _SEND, _KEYRING),
    "keyring_unavailable": (Group.ACCOUNT, _SEND, _KEYRING),
    "keyring_not_kept": (Group.ACCOUNT, _NOT, _KEYRING),
    "keyring_missing": (Group.ACCOUNT, _NOT, _KEYRING),
    "keyring_not_safe": (Group.ACCOUNT, _NOT, _KEYRING),
}

FILES: dict[str, Help] = {
    "draft_missing": (Group.FILE, _NOT, _FILE_BACK),
    "draft_unreadable": (Group.FILE, _NOT, _FILE_BACK),
    "draft_unwritable": (Group.FILE, _NOT, _DISK),
    "draft_not_json": (Group.FILE, _NOT, _OTHER_FILE),
    "draft_not_ours": (Group.FILE, _NOT, _OTHER_FILE),
    "draft_newer": (Group.FILE, _NOT, _UPDATE),
    "draft_message": (Group.FILE, _NOT, _OTHER_FILE),
    "draft_member": (Group.FILE, _NOT, _OTHER_FILE),
    "settings_not_saved": (Group.FILE, _NOT, _DISK),
    "report_format": (
        Group.FILE,
        _NOT,
        QT_TRANSLATE_NOOP(
            "texts", "Choose a name that ends in .xlsx for Excel, or in .csv for anything else."
        ),
    ),
    "report_unwritable": (Group.FILE, _NOT, _DISK),
    "pictures_late": (Group.FILE, _NOT, _COMMAND),
    "window_no_answer": (
        Group.FILE,
        _NOT,
        QT_TRANSLATE_NOOP(
            "texts",
            "Wait a minute: it may be busy. If it never answers, end it with the means of your system and "
            "start nxdesk again. What was composed and what was sent is kept; a request that was under way "
            "becomes unknown.",
        ),
    ),
    "cancelled": (Group.FILE, _NOT, QT_TRANSLATE_NOOP("texts", "Nothing: somebody asked for it.")),
}

LISTS: dict[str, Help] = {
    "list_missing": (Group.LIST, Meaning.NOT_LISTED, _FILE_BACK),
    "list_locked": (
        Group.LIST,
        Meaning.NOT_LISTED,
        QT_TRANSLATE_NOOP("texts", "Close the file in Excel, or copy it and choose the copy."),
    ),
    "list_unreadable": (Group.LIST, Meaning.NOT_LISTED, _FILE_BACK),
    "list_empty": (
        Group.LIST,
        Meaning.NOT_LISTED,
        QT_TRANSLATE_NOOP("texts", "Look into the file: it may be the wrong one, or was not saved yet."),
    ),
    "list_unknown_kind": (Group.LIST, Meaning.NOT_LISTED, _AS_XLSX),
    "list_wrong_ending": (Group.LIST, Meaning.NOT_LISTED, _AS_XLSX),
    "list_damaged": (Group.LIST, Meaning.NOT_LISTED, _AS_XLSX),
    "list_encrypted": (
        Group.LIST,
        Meaning.NOT_LISTED,
        QT_TRANSLATE_NOOP(
            "texts", "Open it in Excel with its password, save a copy without one, and choose the copy."
        ),
    ),
    "list_too_large": (Group.LIST, Meaning.NOT_LISTED, _ONLY_NUMBERS),
    "list_timeout": (Group.LIST, Meaning.NOT_LISTED, _ONLY_NUMBERS),
    "list_reader_died": (Group.LIST, Meaning.NOT_LISTED, _ONLY_NUMBERS),
    "list_changed": (
        Group.LIST,
        _NOT,
        QT_TRANSLATE_NOOP(
            "texts", "Read the list once more, so that the rows that are saved are those of the file."
        ),
    ),
    "list_outdated": (
        Group.LIST,
        _NOT,
        QT_TRANSLATE_NOOP(
            "texts", "Read the list once more, so that what is sent to each person is of the file as it is."
        ),
    ),
    "list_not_saved": (Group.LIST, _NOT, _DISK),
    "list_no_sheet": (Group.LIST, Meaning.NOT_LISTED, _CHOOSE_PLACE),
    "list_no_column": (Group.LIST, Meaning.NOT_LISTED, _CHOOSE_PLACE),
    "list_no_phone_column": (Group.LIST, Meaning.NOT_LISTED, _CHOOSE_PLACE),
    "no_such_column": (Group.LIST, Meaning.NOT_LISTED, _COMMAND),
    "no_such_country": (Group.LIST, Meaning.NOT_LISTED, _COMMAND),
    "no_such_list": (
        Group.LIST,
        _NOT,
        QT_TRANSLATE_NOOP("texts", "Choose another kept list, or open the file that it was made of."),
    ),
}

SENDING: dict[str, Help] = {
    "plan_problems": (
        Group.SENDING,
        _SEND,
        QT_TRANSLATE_NOOP("texts", "Go to Compose: what is wrong stands under each field. Then send again."),
    ),
    "plan_nobody": (
        Group.SENDING,
        _SEND,
        QT_TRANSLATE_NOOP(
            "texts",
            "Look at the rejected rows in Lists: each says why. A country for the numbers without a country "
            "code is what is missing most often.",
        ),
    ),
    "plan_twice": (
        Group.SENDING,
        _SEND,
        QT_TRANSLATE_NOOP("texts", "Open the list once more: reading it keeps each number once."),
    ),
    "sender_busy": (Group.SENDING, _SEND, _WAIT),
    "send_running": (Group.SENDING, _NOT, _WAIT),
    "deletion_waits": (Group.SENDING, _NOT, _WAIT),
    "no_such_send": (Group.SENDING, _NOT, _COMMAND),
    "practice_port": (Group.SENDING, _SEND, _COMMAND),
    "journal_newer": (Group.SENDING, _SEND, _UPDATE),
    "journal_state": (Group.SENDING, _MORE, _JOURNAL),
    "journal_disk_full": (Group.SENDING, _MORE, _JOURNAL),
    "journal_locked": (Group.SENDING, _MORE, _JOURNAL),
    "journal_read_only": (Group.SENDING, _MORE, _JOURNAL),
    "journal_not_opened": (Group.SENDING, _SEND, _JOURNAL),
    "journal_disk_error": (Group.SENDING, _MORE, _JOURNAL),
    "journal_damaged": (
        Group.SENDING,
        _MORE,
        QT_TRANSLATE_NOOP(
            "texts",
            "Do not send to the same list again from memory: without the journal nobody knows who has it "
            "already. Put back a copy of the folder of nxdesk, or ask NXCloud support what arrived.",
        ),
    ),
    "journal_unusable": (Group.SENDING, _MORE, _JOURNAL),
}

_PREVIEW = Meaning.PREVIEW
PICTURES: dict[str, Help] = {
    **dict.fromkeys(
        (
            "picture_link picture_status picture_unreachable picture_tls picture_timeout picture_redirects "
            "picture_web_page picture_encoding download_address download_scheme download_encoding "
            "download_status download_unreachable download_tls download_timeout download_redirects"
        ).split(),
        (Group.PICTURE, _PREVIEW, _LINK),
    ),
    **dict.fromkeys(
        (
            "picture_too_large picture_too_many_pixels picture_kind picture_not_a_picture picture_damaged "
            "download_too_large"
        ).split(),
        (Group.PICTURE, _PREVIEW, _PICTURE),
    ),
}

HELP: dict[str, Help] = ACCOUNTS | FILES | LISTS | SENDING | PICTURES
