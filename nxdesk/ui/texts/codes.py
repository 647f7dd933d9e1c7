"""What NXCloud said (API, section 5), and why nothing usable came from it, with what to do about each."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestState
from nxdesk.messages.channels import CARRIES, Channel
from nxdesk.messages.kinds import Kind
from nxdesk.sending import policy
from nxdesk.ui.texts import names
from nxdesk.ui.texts.filling import Words, filled, joined

CODES: dict[int, object] = {
    Code.SUCCESS: QT_TRANSLATE_NOOP("texts", "Success"),
    Code.FAILURE: QT_TRANSLATE_NOOP("texts", "The gateway failed"),
    Code.MISSING_PARAMETERS: QT_TRANSLATE_NOOP("texts", "A required header is missing"),
    Code.PARAMETER_ERROR: QT_TRANSLATE_NOOP("texts", "The request has a wrong form"),
    Code.INVALID_SIGNATURE: QT_TRANSLATE_NOOP("texts", "The access secret is wrong"),
    Code.TIMESTAMP_EXPIRED: QT_TRANSLATE_NOOP("texts", "This computer's clock is wrong"),
    Code.INSUFFICIENT_PERMISSIONS: QT_TRANSLATE_NOOP("texts", "The access key is wrong or has no permission"),
    Code.CUSTOMER_UNAVAILABLE: QT_TRANSLATE_NOOP("texts", "The account is suspended"),
    Code.INSUFFICIENT_BALANCE: QT_TRANSLATE_NOOP("texts", "The balance is used up"),
    Code.REQUEST_PARAMETER_ERROR: QT_TRANSLATE_NOOP("texts", "A required field is missing"),
    Code.PHONE_NUMBER_ERROR: QT_TRANSLATE_NOOP("texts", "A number in this request is not valid"),
    Code.APP_UNAVAILABLE: QT_TRANSLATE_NOOP("texts", "The appkey is wrong or disabled"),
    Code.RATE_LIMIT_EXCEEDED: QT_TRANSLATE_NOOP("texts", "Too many requests a second"),
    Code.UNKNOWN_ERROR: QT_TRANSLATE_NOOP("texts", "An error that NXCloud does not explain"),
    Code.CHANNEL_NOT_OPENED: QT_TRANSLATE_NOOP("texts", "{channel} is not enabled"),
    Code.MESSAGE_NOT_SUPPORTED: QT_TRANSLATE_NOOP("texts", "Message is not supported"),
    Code.SEND_ERROR: QT_TRANSLATE_NOOP("texts", "{channel} failed to send"),
}
TODO: dict[int, object] = {
    Code.FAILURE: QT_TRANSLATE_NOOP(
        "texts", "Ask NXCloud support, with the trace id, before you send it again."
    ),
    Code.MISSING_PARAMETERS: QT_TRANSLATE_NOOP(
        "texts",
        "Something between this computer and NXCloud took the header away: ask whoever runs your network.",
    ),
    Code.PARAMETER_ERROR: QT_TRANSLATE_NOOP(
        "texts", "Check the gateway address in Accounts, then ask NXCloud support, with the trace id."
    ),
    Code.INVALID_SIGNATURE: QT_TRANSLATE_NOOP(
        "texts", "Enter the access secret again in Accounts, then resume."
    ),
    Code.TIMESTAMP_EXPIRED: QT_TRANSLATE_NOOP(
        "texts", "It is more than 60 seconds off: set the clock of this computer, then resume."
    ),
    Code.INSUFFICIENT_PERMISSIONS: QT_TRANSLATE_NOOP(
        "texts",
        "Check the access key in Accounts, or ask your account manager at NXCloud to allow this service, "
        "then resume.",
    ),
    Code.CUSTOMER_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "texts", "Ask your account manager at NXCloud, then resume."
    ),
    Code.INSUFFICIENT_BALANCE: QT_TRANSLATE_NOOP("texts", "Top up your account at NXCloud, then resume."),
    Code.REQUEST_PARAMETER_ERROR: QT_TRANSLATE_NOOP(
        "texts", "Check that the message is complete, then ask NXCloud support, with the trace id."
    ),
    Code.PHONE_NUMBER_ERROR: QT_TRANSLATE_NOOP(
        "texts", "NXCloud does not say which number it is. Check the numbers, then retry."
    ),
    Code.APP_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "texts",
        "Ask your account manager at NXCloud to enable the appkey, then resume. If the appkey in Accounts is "
        "wrong, correct it there and send anew: a send keeps the appkey it began with.",
    ),
    Code.RATE_LIMIT_EXCEEDED: QT_TRANSLATE_NOOP("texts", "Nothing to do: nxdesk goes on more slowly."),
    Code.UNKNOWN_ERROR: QT_TRANSLATE_NOOP(
        "texts", "Ask NXCloud support, with the trace id, before you send it again."
    ),
    Code.CHANNEL_NOT_OPENED: QT_TRANSLATE_NOOP(
        "texts", "Ask your account manager at NXCloud to enable this channel."
    ),
    Code.MESSAGE_NOT_SUPPORTED: QT_TRANSLATE_NOOP(
        "texts", "Choose a channel that carries this kind of message."
    ),
    Code.SEND_ERROR: QT_TRANSLATE_NOOP(
        "texts", "Try again later; if it goes on, ask NXCloud support, with the trace id."
    ),
}
"""What a person can do about each."""
CHANNEL_CODES = frozenset({Code.CHANNEL_NOT_OPENED, Code.MESSAGE_NOT_SUPPORTED, Code.SEND_ERROR})
"""What one channel says of itself; the others may have taken the message."""
NOBODY: object = QT_TRANSLATE_NOOP("texts", "Nobody in this request got the message.")
WAITING: object = QT_TRANSLATE_NOOP("texts", "Nobody in this request got the message yet; these people wait.")
PERHAPS: object = QT_TRANSLATE_NOOP("texts", "These people may have got the message or not.")
NOT_THAT_WAY: object = QT_TRANSLATE_NOOP("texts", "Nobody got it that way.")
UNLISTED: object = QT_TRANSLATE_NOOP(
    "texts", "nxdesk does not know this code: ask NXCloud support, with the trace id."
)

REASONS: Words = {
    "name_not_resolved": QT_TRANSLATE_NOOP("texts", "The gateway's name was not found"),
    "connection_refused": QT_TRANSLATE_NOOP("texts", "The gateway refused the connection"),
    "connect_timeout": QT_TRANSLATE_NOOP("texts", "The gateway could not be reached in time"),
    "no_connection": QT_TRANSLATE_NOOP("texts", "The gateway could not be reached"),
    "tls": QT_TRANSLATE_NOOP("texts", "The gateway's certificate is not trusted"),
    "proxy": QT_TRANSLATE_NOOP("texts", "The proxy of your network did not let it through"),
    "read_timeout": QT_TRANSLATE_NOOP("texts", "No answer in time"),
    "connection_broken": QT_TRANSLATE_NOOP("texts", "The connection broke off"),
    "answer_cut": QT_TRANSLATE_NOOP("texts", "The answer broke off"),
    "answer_too_large": QT_TRANSLATE_NOOP("texts", "The answer was far too long"),
    "redirected": QT_TRANSLATE_NOOP("texts", "The gateway pointed to another address"),
    "http_status": QT_TRANSLATE_NOOP("texts", "The server failed"),
    "not_json": QT_TRANSLATE_NOOP("texts", "Something else than NXCloud answered"),
    "not_understood": QT_TRANSLATE_NOOP("texts", "The answer could not be understood"),
    "interrupted": QT_TRANSLATE_NOOP("texts", "nxdesk ended while it was sending"),
}
"""The reasons of gateway.outcome.Outcome, and the journal's own of a crash."""
NOT_SENT = frozenset(
    ("name_not_resolved", "connection_refused", "connect_timeout", "no_connection", "tls", "proxy")
)
"""Those with which nothing left this computer, for certain."""


def code(code: int, message: str) -> str:
    """The code of an answer in our words: "9002 A number in this request is not valid".

    message: NXCloud's own words, which are shown for a code that we do not know.
    """
    return f"{code} {words(code, message)}".strip()


def words(code: int, message: str, channel: Channel | str | None = None) -> str:
    """The same without the code. channel: whose code it is; None: of the whole request."""
    text = CODES.get(code)
    return message if text is None else filled(text, {"channel": names.channel(channel)} if channel else {})


def advice(code: int) -> str:
    """What a code means for the people of its request, and what to do; "" for success."""
    if code == Code.SUCCESS:
        return ""
    return joined(meaning(code), todo(code))


def meaning(code: int) -> str:
    """What a code other than 0 means for the people of its request, as the policy has it."""
    if code in CHANNEL_CODES:
        return filled(NOT_THAT_WAY, {})
    rule = policy.BY_CODE.get(code, policy.UNCLEAR)
    if rule.then is policy.Then.SLOW_DOWN:
        return filled(WAITING, {})
    return filled(PERHAPS if rule.state is RequestState.UNKNOWN else NOBODY, {})


def todo(code: int) -> str:
    """What to do about a code other than 0."""
    return filled(TODO.get(code, UNLISTED), {})


def reason(reason: str) -> str:
    """Why there was no usable answer, in a few words; "" for an answer."""
    text = REASONS.get(reason)
    return reason if text is None else filled(text, {})


def cause(cause: str) -> str:
    """Why a send paused or stopped, and what to do. cause: the journal's, a code or a reason; "" for none."""
    if not cause:
        return ""
    if cause.removeprefix("-").isdecimal():
        number = int(cause)
        return joined(_sentence(code(number, "")), advice(number))
    if cause in NOT_SENT:
        rest = QCoreApplication.translate(
            "texts", "Nothing was sent meanwhile. Check the connection, then resume."
        )
    else:
        rest = QCoreApplication.translate(
            "texts", "The people of the last request may have got the message or not; the rest waits."
        )
    return joined(_sentence(reason(cause)), rest)


def channel_answer(channel: Channel | str, code: int, message: str) -> str:
    """What one channel said: "0 Success", "14001 Viber is not enabled". message: as for `code`."""
    return f"{code} {words(code, message, channel)}".strip()


def channel_hint(channel: Channel | str, kind: Kind, code: int) -> str:
    """A few words beside a channel's answer: "SMS carries text only"; "" where there is nothing to add."""
    if code == Code.SUCCESS:
        return ""
    this = Channel(channel.upper())
    if code == Code.MESSAGE_NOT_SUPPORTED and kind not in CARRIES[this]:
        if CARRIES[this] == {Kind.TEXT}:
            return QCoreApplication.translate("texts", "{channel} carries text only").format(
                channel=names.channel(this)
            )
        return names.cannot_carry(this, kind)
    if code == Code.CHANNEL_NOT_OPENED:
        return QCoreApplication.translate("texts", "ask your account manager at NXCloud")
    return ""


def _sentence(words: str) -> str:
    return QCoreApplication.translate("texts", "{words}.").format(words=words)
