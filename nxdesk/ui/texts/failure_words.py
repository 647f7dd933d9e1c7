"""The sentences of failures.py, by code: what happened, what that means for the people, what now."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from nxdesk.ui.texts.filling import Words

ACCOUNTS: Words = {
    "account_name_taken": QT_TRANSLATE_NOOP(
        "texts", "Another account is called “{name}”. Choose another name."
    ),
    "no_such_account": QT_TRANSLATE_NOOP(
        "texts", "There is no account “{name}”, so nothing was sent. Choose another account, or add it first."
    ),
    "practice_account_fixed": QT_TRANSLATE_NOOP(
        "texts", "The practice account cannot be changed or removed."
    ),
    "accounts_newer": QT_TRANSLATE_NOOP(
        "texts",
        "Your accounts were saved by a newer nxdesk. Nothing was changed. Use that version, or update this "
        "one.",
    ),
    "accounts_busy": QT_TRANSLATE_NOOP(
        "texts", "Another nxdesk is using your accounts at this moment. Nothing was changed. Try again."
    ),
    "accounts_unusable": QT_TRANSLATE_NOOP(
        "texts",
        "Your accounts could not be read or saved in {path} ({reason}). Check the disk, then try again.",
    ),
    "credentials_not_copied": QT_TRANSLATE_NOOP(
        "texts", "An access key and its secret are never copied. Nothing was done."
    ),
    "secrets_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The access key and secret of this account are not known, so nothing was sent. Enter them in "
        "Accounts.",
    ),
    "keyring_locked": QT_TRANSLATE_NOOP(
        "texts",
        "The keyring of this computer is locked, so nothing was sent or saved. Unlock it, then try again.",
    ),
    "keyring_dismissed": QT_TRANSLATE_NOOP(
        "texts",
        "The keyring was not unlocked, so nothing was sent or saved. Try again, and enter its password.",
    ),
    "keyring_no_answer": QT_TRANSLATE_NOOP(
        "texts",
        "The keyring of this computer did not answer. Log out and in again if this goes on, then try again.",
    ),
    "keyring_unavailable": QT_TRANSLATE_NOOP(
        "texts",
        "The keyring of this computer failed, so nothing was sent or saved. Log out and in again, then try "
        "again.",
    ),
    "keyring_not_kept": QT_TRANSLATE_NOOP(
        "texts",
        "The keyring of this computer did not keep the access key and secret. Nothing was saved; try again.",
    ),
    "keyring_missing": QT_TRANSLATE_NOOP("texts", "This computer has no keyring to keep secrets in."),
    "keyring_not_safe": QT_TRANSLATE_NOOP(
        "texts", "The keyring of this computer does not keep secrets safe."
    ),
}

DRAFTS: Words = {
    "draft_missing": QT_TRANSLATE_NOOP("texts", "“{name}” is not there any more. Open another draft."),
    "draft_unreadable": QT_TRANSLATE_NOOP(
        "texts", "“{name}” could not be read. Check that you may open it and that its disk is there."
    ),
    "draft_unwritable": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” could not be saved; the old file is as it was. Save it under another name or in another "
        "folder.",
    ),
    "draft_not_json": QT_TRANSLATE_NOOP(
        "texts", "“{name}” is not a draft, or it is damaged. Open another one."
    ),
    "draft_not_ours": QT_TRANSLATE_NOOP("texts", "“{name}” is not a draft of nxdesk. Open another file."),
    "draft_newer": QT_TRANSLATE_NOOP(
        "texts", "“{name}” was saved by a newer nxdesk. Use that version, or update this one."
    ),
    "draft_message": QT_TRANSLATE_NOOP(
        "texts",
        "The message in “{name}” is none that NXCloud takes (at {at}). Correct the file, or open another "
        "draft.",
    ),
    "draft_member": QT_TRANSLATE_NOOP(
        "texts", "“{at}” in “{name}” is not as it should be. Correct the file, or open another draft."
    ),
    "settings_not_saved": QT_TRANSLATE_NOOP(
        "texts", "Your settings could not be saved in {path} ({reason}). Everything else works."
    ),
}

LISTS: Words = {
    "list_missing": QT_TRANSLATE_NOOP("texts", "“{name}” is not there any more. Choose the file again."),
    "list_locked": QT_TRANSLATE_NOOP(
        "texts", "“{name}” could not be opened: another program may hold it. Close it there, then try again."
    ),
    "list_unreadable": QT_TRANSLATE_NOOP(
        "texts", "“{name}” could not be read. Check that its disk is still there, then try again."
    ),
    "list_empty": QT_TRANSLATE_NOOP("texts", "“{name}” is empty. Choose another file."),
    "list_unknown_kind": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” is not a kind of file that holds a list. Save it as .xlsx or .csv, then choose it again.",
    ),
    "list_wrong_ending": QT_TRANSLATE_NOOP(
        "texts", "“{name}” is not what its ending says. Save it as .xlsx in Excel, then choose it again."
    ),
    "list_damaged": QT_TRANSLATE_NOOP(
        "texts", "“{name}” is damaged. Open it in Excel, save it as a new .xlsx, then choose that one."
    ),
    "list_encrypted": QT_TRANSLATE_NOOP(
        "texts", "“{name}” is protected by a password. Save it without one, then choose it again."
    ),
    "list_too_large": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” takes too much memory. Save only the column of numbers as .csv, then choose that file.",
    ),
    "list_timeout": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” took too long to read. Save only the column of numbers as .csv, then choose that file.",
    ),
    "list_reader_died": QT_TRANSLATE_NOOP(
        "texts", "“{name}” could not be read to its end. Save it as .csv, then choose that file."
    ),
    "list_changed": QT_TRANSLATE_NOOP(
        "texts", "“{name}” has changed since it was read. Read it again, then save its rejected rows."
    ),
    "list_outdated": QT_TRANSLATE_NOOP(
        "texts", "“{name}” has changed since it was read, so nothing was sent. Read it again, then send."
    ),
    "list_not_saved": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” could not be saved: it may be open in Excel, or the disk is full. Close it, then try "
        "again.",
    ),
    "list_no_sheet": QT_TRANSLATE_NOOP("texts", "“{name}” has no sheet “{sheet}”. Choose another sheet."),
    "list_no_column": QT_TRANSLATE_NOOP("texts", "“{name}” has no column {column}. Choose another column."),
    "list_no_phone_column": QT_TRANSLATE_NOOP(
        "texts", "No column of “{name}” looks like phone numbers. Choose the column that holds them."
    ),
    "no_such_column": QT_TRANSLATE_NOOP(
        "texts", "There is no column “{column}”. Name one by its letter or by its heading."
    ),
    "no_such_country": QT_TRANSLATE_NOOP(
        "texts", "“{country}” is not the code of a country. Use two letters, such as RU, UA or CN."
    ),
}

SENDING: Words = {
    "plan_nobody": QT_TRANSLATE_NOOP(
        "texts", "This list has nobody to send to, so nothing was sent. Look at why its rows were rejected."
    ),
    "plan_twice": QT_TRANSLATE_NOOP(
        "texts",
        "A number is on this list twice, so nothing was sent: nobody should get it twice. Read the list "
        "again.",
    ),
    "sender_busy": QT_TRANSLATE_NOOP(
        "texts", "Another send is still running, so this one has not begun. Wait until it ends, or stop it."
    ),
    "send_running": QT_TRANSLATE_NOOP(
        "texts", "This send is still running, so it was not deleted. Stop it, or wait until it ends."
    ),
    "deletion_waits": QT_TRANSLATE_NOOP(
        "texts", "A send is running, so nothing was deleted. Wait until it ends, or stop it, then try again."
    ),
    "no_such_list": QT_TRANSLATE_NOOP("texts", "This kept list has been deleted. Choose another one."),
    "no_such_send": QT_TRANSLATE_NOOP(
        "texts", "There is no send {id:plain}. “nxdesk sends” lists those that there are."
    ),
    "practice_port": QT_TRANSLATE_NOOP(
        "texts",
        "The practice gateway could not start on port {port:plain}, so nothing was sent. Close the program "
        "that uses the port, or choose another.",
    ),
    "report_format": QT_TRANSLATE_NOOP(
        "texts", "A report cannot be saved as “{ending}”. Choose a name that ends in .xlsx or .csv."
    ),
    "report_unwritable": QT_TRANSLATE_NOOP(
        "texts",
        "“{name}” could not be saved: it may be open in Excel, or the disk is full. Close it, then try "
        "again.",
    ),
    "pictures_late": QT_TRANSLATE_NOOP(
        "texts", "A page took too long to draw, so not all pictures were saved. Try again."
    ),
    "window_no_answer": QT_TRANSLATE_NOOP(
        "texts", "The window of nxdesk that is open does not answer. Close it or end it, then try again."
    ),
    "cancelled": QT_TRANSLATE_NOOP("texts", "Cancelled."),
}

JOURNAL: Words = {
    "journal_newer": QT_TRANSLATE_NOOP(
        "texts",
        "The journal of your sends was written by a newer nxdesk, so nothing was sent. Use that version, or "
        "update this one.",
    ),
    "journal_state": QT_TRANSLATE_NOOP(
        "texts",
        "The journal of this send changed while it was running, so nothing more was sent. Close other "
        "nxdesk windows, then resume.",
    ),
    "journal_disk_full": QT_TRANSLATE_NOOP(
        "texts",
        "The disk is full, so nothing more was sent: what cannot be recorded is not sent. Make room, then "
        "resume.",
    ),
    "journal_locked": QT_TRANSLATE_NOOP(
        "texts",
        "Another program holds the journal of your sends, so nothing more was sent. Close it, then resume.",
    ),
    "journal_read_only": QT_TRANSLATE_NOOP(
        "texts",
        "The folder of nxdesk cannot be written to, so nothing more was sent. Allow writing there, then try "
        "again.",
    ),
    "journal_not_opened": QT_TRANSLATE_NOOP(
        "texts",
        "The journal of your sends could not be opened, so nothing was sent. Check the folder of nxdesk, "
        "then try again.",
    ),
    "journal_disk_error": QT_TRANSLATE_NOOP(
        "texts",
        "The disk failed while a send was recorded, so nothing more was sent. Check the disk, then resume.",
    ),
    "journal_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "The journal of your sends is damaged, so nothing more was sent. Put back a copy of it before you "
        "send again.",
    ),
    "journal_unusable": QT_TRANSLATE_NOOP(
        "texts",
        "The journal of your sends could not be used, so nothing more was sent. Start nxdesk again, then "
        "resume.",
    ),
}
