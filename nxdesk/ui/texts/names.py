"""The names of what the core has as values: kinds, channels, states, fields, countries."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from nxdesk.accounts.account import Account
from nxdesk.accounts.store import PRACTICE
from nxdesk.journal.records import RequestState, SendState
from nxdesk.messages.channels import CARRIES, Channel, Priority
from nxdesk.messages.kinds import Kind
from nxdesk.recipients.phone import Reason
from nxdesk.ui.texts import numbers
from nxdesk.ui.texts.filling import Words, filled

KINDS: Words = {
    Kind.TEXT: QT_TRANSLATE_NOOP("texts", "Text"),
    Kind.PICTURE: QT_TRANSLATE_NOOP("texts", "Picture"),
    Kind.VIDEO: QT_TRANSLATE_NOOP("texts", "Video"),
    Kind.FILE: QT_TRANSLATE_NOOP("texts", "File"),
    Kind.CHOICE: QT_TRANSLATE_NOOP("texts", "Buttons"),
    Kind.CARD: QT_TRANSLATE_NOOP("texts", "Card"),
}
CANNOT_CARRY: Words = {
    Kind.TEXT: QT_TRANSLATE_NOOP("texts", "{channel} cannot carry text"),
    Kind.PICTURE: QT_TRANSLATE_NOOP("texts", "{channel} cannot carry a picture"),
    Kind.VIDEO: QT_TRANSLATE_NOOP("texts", "{channel} cannot carry a video"),
    Kind.FILE: QT_TRANSLATE_NOOP("texts", "{channel} cannot carry a file"),
    Kind.CHOICE: QT_TRANSLATE_NOOP("texts", "{channel} cannot carry buttons"),
    Kind.CARD: QT_TRANSLATE_NOOP("texts", "{channel} cannot carry a card"),
}
CHANNELS: Words = {
    Channel.VIBER: QT_TRANSLATE_NOOP("texts", "Viber"),
    Channel.SMS: QT_TRANSLATE_NOOP("texts", "SMS"),
}
PRIORITIES: Words = {
    Priority.VIBER_THEN_SMS: QT_TRANSLATE_NOOP("texts", "Viber first, then SMS"),
    Priority.SMS_THEN_VIBER: QT_TRANSLATE_NOOP("texts", "SMS first, then Viber"),
    Priority.VIBER_ONLY: QT_TRANSLATE_NOOP("texts", "Viber only"),
    Priority.SMS_ONLY: QT_TRANSLATE_NOOP("texts", "SMS only"),
    Priority.ALL: QT_TRANSLATE_NOOP("texts", "Every channel at once"),
}
REQUEST_STATES: Words = {
    RequestState.WAITING: QT_TRANSLATE_NOOP("texts", "Waiting"),
    RequestState.IN_FLIGHT: QT_TRANSLATE_NOOP("texts", "Sending…"),
    RequestState.ACCEPTED: QT_TRANSLATE_NOOP("texts", "Accepted"),
    RequestState.REFUSED: QT_TRANSLATE_NOOP("texts", "Refused"),
    RequestState.UNKNOWN: QT_TRANSLATE_NOOP("texts", "Unknown"),
}
SEND_STATES: Words = {
    SendState.WAITING: QT_TRANSLATE_NOOP("texts", "Waiting"),
    SendState.SENDING: QT_TRANSLATE_NOOP("texts", "Sending…"),
    SendState.PAUSED: QT_TRANSLATE_NOOP("texts", "Paused"),
    SendState.STOPPED: QT_TRANSLATE_NOOP("texts", "Stopped"),
    SendState.FINISHED: QT_TRANSLATE_NOOP("texts", "Finished"),
}
REASONS: Words = {
    Reason.EMPTY: QT_TRANSLATE_NOOP("texts", "Empty"),
    Reason.NO_DIGITS: QT_TRANSLATE_NOOP("texts", "No digits"),
    Reason.TOO_SHORT: QT_TRANSLATE_NOOP("texts", "Too short"),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("texts", "Too long"),
    Reason.NO_SUCH_COUNTRY: QT_TRANSLATE_NOOP("texts", "No country has this code"),
    Reason.NOT_OF_COUNTRY: QT_TRANSLATE_NOOP("texts", "Not a valid number"),
    Reason.LANDLINE: QT_TRANSLATE_NOOP("texts", "A landline: it receives no messages"),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("texts", "Damaged by the spreadsheet: digits are lost"),
    Reason.FORMULA: QT_TRANSLATE_NOOP("texts", "A formula without a result: open and save it in Excel"),
    Reason.NO_COUNTRY: QT_TRANSLATE_NOOP("texts", "No country code: choose a country"),
    Reason.UNCLEAR: QT_TRANSLATE_NOOP("texts", "Not clear which number is meant"),
    Reason.ERROR_VALUE: QT_TRANSLATE_NOOP("texts", "An error of a formula stands in its place"),
}
REASONS_OF_COUNTRY: Words = {
    Reason.TOO_SHORT: QT_TRANSLATE_NOOP("texts", "Too short for {country}"),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("texts", "Too long for {country}"),
    Reason.NOT_OF_COUNTRY: QT_TRANSLATE_NOOP("texts", "Not a number of {country}"),
}
"""Where the country is known that a number was measured by."""
FIELDS: Words = {
    "text": QT_TRANSLATE_NOOP("texts", "Text"),
    "title": QT_TRANSLATE_NOOP("texts", "Title"),
    "url": QT_TRANSLATE_NOOP("texts", "Link"),
    "thumbnail_url": QT_TRANSLATE_NOOP("texts", "Thumbnail"),
    "size": QT_TRANSLATE_NOOP("texts", "File size"),
    "duration": QT_TRANSLATE_NOOP("texts", "Duration"),
    "name": QT_TRANSLATE_NOOP("texts", "File name"),
    "type": QT_TRANSLATE_NOOP("texts", "File type"),
    "picture_url": QT_TRANSLATE_NOOP("texts", "Picture"),
    "buttons": QT_TRANSLATE_NOOP("texts", "Buttons"),
    "buttons.caption": QT_TRANSLATE_NOOP("texts", "Button {number}, caption"),
    "buttons.url": QT_TRANSLATE_NOOP("texts", "Button {number}, link"),
    "priority": QT_TRANSLATE_NOOP("texts", "Channels"),
}


def account(account: Account) -> str:
    """What the person called it; the practice account has no name of its own."""
    if account.id == PRACTICE.id:
        return QCoreApplication.translate("texts", "Practice account")
    return account.name


def kind(kind: Kind) -> str:
    return filled(KINDS[kind], {})


def channel(channel: Channel | str) -> str:
    """A channel in any case: the journal has "viber", the API "VIBER"."""
    return filled(CHANNELS[Channel(channel.upper())], {})


def priority(priority: Priority) -> str:
    return filled(PRIORITIES[priority], {})


def priority_note(priority: Priority, kind: Kind) -> str:
    """What to know of an order of channels before choosing it for that kind; "" when there is nothing."""
    unable = [channel for channel in Channel if kind not in CARRIES[channel]]
    if unable:
        return cannot_carry(unable[0], kind)
    if priority is Priority.ALL:
        return QCoreApplication.translate("texts", "each person may get, and you may pay for, both")
    return ""


def cannot_carry(unable: Channel, kind: Kind) -> str:
    """ "SMS cannot carry a card"."""
    return filled(CANNOT_CARRY[kind], {"channel": channel(unable)})


def request_state(state: RequestState) -> str:
    return filled(REQUEST_STATES[state], {})


def send_state(state: SendState) -> str:
    return filled(SEND_STATES[state], {})


def reject_reason(reason: Reason, region: str = "") -> str:
    """Why a cell of a list gives no number. region: the country it was measured by, "" for none."""
    text = REASONS_OF_COUNTRY.get(reason) if region else None
    return filled(text or REASONS[reason], {"country": country(region)})


def field(path: str) -> str:
    """The field of a message that a problem belongs to: "Title", "Button 2, link"; "" for the whole."""
    place = re.search(r"\d+", path)
    text = FIELDS.get(re.sub(r"\.\d+", "", path))
    number = numbers.number(int(place[0]) + 1) if place else ""
    return "" if text is None else filled(text, {"number": number})


def country(region: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2). A code that is none ("001", ""): "International".

    Qt knows the names in English only; the translations, of the context "countries", are those of Unicode
    CLDR, in resources/translations/countries_*.ts, which lupdate does not touch.
    """
    territory = QLocale.codeToTerritory(region)
    if territory in (QLocale.Country.AnyTerritory, QLocale.Country.World):
        return QCoreApplication.translate("texts", "International")
    return QCoreApplication.translate("countries", QLocale.territoryToString(territory))
