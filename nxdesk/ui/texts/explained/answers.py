"""What NXCloud's codes mean at length (API, section 5), its receipts' (section 7), and no usable answer."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nxdesk.gateway.codes import Code
from nxdesk.sending import policy
from nxdesk.sending.policy import Then
from nxdesk.ui.texts import codes
from nxdesk.ui.texts.explained.explanation import Explanation, Group
from nxdesk.ui.texts.filling import Words, filled

HAPPENED: dict[int, object] = {
    Code.SUCCESS: QT_TRANSLATE_NOOP(
        "texts",
        "NXCloud took the request. Each channel that it used has an answer of its own beside this one.",
    ),
    Code.FAILURE: QT_TRANSLATE_NOOP(
        "texts", "NXCloud answered that something failed on its side, and not what or when."
    ),
    Code.MISSING_PARAMETERS: QT_TRANSLATE_NOOP(
        "texts", "One of the five headers that nxdesk sends with each request did not arrive at NXCloud."
    ),
    Code.PARAMETER_ERROR: QT_TRANSLATE_NOOP(
        "texts", "NXCloud could not make sense of the request's type, action or body."
    ),
    Code.INVALID_SIGNATURE: QT_TRANSLATE_NOOP(
        "texts",
        "nxdesk signs each request with the access secret of the account. NXCloud came to another "
        "signature: the access secret is wrong, or the request was changed on its way.",
    ),
    Code.TIMESTAMP_EXPIRED: QT_TRANSLATE_NOOP(
        "texts",
        "Each request carries the time of this computer, and NXCloud takes none that is more than 60 "
        "seconds off.",
    ),
    Code.INSUFFICIENT_PERMISSIONS: QT_TRANSLATE_NOOP(
        "texts", "NXCloud does not know the access key, or its customer may not use this service."
    ),
    Code.CUSTOMER_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "texts",
        "NXCloud says that the customer does not exist or is not in use: the account may be suspended.",
    ),
    Code.INSUFFICIENT_BALANCE: QT_TRANSLATE_NOOP(
        "texts", "There is not enough money on your account at NXCloud for this request."
    ),
    Code.REQUEST_PARAMETER_ERROR: QT_TRANSLATE_NOOP(
        "texts", "A field that NXCloud needs is missing in the request."
    ),
    Code.PHONE_NUMBER_ERROR: QT_TRANSLATE_NOOP(
        "texts",
        "NXCloud found a number that it does not take, and refused the whole request for it: up to 2,000 "
        "people.",
    ),
    Code.APP_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "texts", "NXCloud does not know the application of this appkey, or it has been disabled there."
    ),
    Code.RATE_LIMIT_EXCEEDED: QT_TRANSLATE_NOOP(
        "texts", "More requests a second arrived at NXCloud than it allows your account."
    ),
    Code.UNKNOWN_ERROR: QT_TRANSLATE_NOOP("texts", "NXCloud answered that it does not know what went wrong."),
    Code.CHANNEL_NOT_OPENED: QT_TRANSLATE_NOOP(
        "texts", "This channel, Viber or SMS, has not been opened for your account at NXCloud."
    ),
    Code.MESSAGE_NOT_SUPPORTED: QT_TRANSLATE_NOOP(
        "texts",
        "This channel cannot carry this kind of message: SMS carries text only, Viber carries all kinds.",
    ),
    Code.SEND_ERROR: QT_TRANSLATE_NOOP("texts", "This channel did not manage to send the message."),
}
TAKEN: object = QT_TRANSLATE_NOOP(
    "texts",
    "At least one channel took the message, unless each of them says otherwise. That it was taken does not "
    "say yet that it was delivered.",
)
NOTHING_TO_DO: object = QT_TRANSLATE_NOOP("texts", "Nothing.")
FIND_BAD: object = QT_TRANSLATE_NOOP(
    "texts",
    "“Find the bad numbers…” on the page of the send does it for you: it sends the request again in halves, "
    "until the bad numbers are alone.",
)
ANY_TITLE: object = QT_TRANSLATE_NOOP("texts", "A code that nxdesk does not know")
ANY: object = QT_TRANSLATE_NOOP(
    "texts",
    "NXCloud answered with a code that its documentation does not list. What it said stands beside it.",
)
DOES: dict[Then, object] = {
    Then.GO_ON: QT_TRANSLATE_NOOP("texts", "nxdesk went on with the next request."),
    Then.TRY_AGAIN: QT_TRANSLATE_NOOP(
        "texts",
        "nxdesk waits a little and tries again by itself. When that does not help, it pauses the send.",
    ),
    Then.SLOW_DOWN: QT_TRANSLATE_NOOP(
        "texts", "nxdesk waits as long as NXCloud asks, and goes on by itself with fewer requests a second."
    ),
    Then.SET_CLOCK: QT_TRANSLATE_NOOP(
        "texts",
        "nxdesk tries once more with the time that NXCloud's server gave. When that does not help, it "
        "pauses the send.",
    ),
    Then.PAUSE: QT_TRANSLATE_NOOP("texts", "nxdesk paused the send: the next request would have failed too."),
}
RECEIPTS: dict[int, tuple[object, object]] = {
    14003: (
        QT_TRANSLATE_NOOP("texts", "Send error"),
        QT_TRANSLATE_NOOP("texts", "The channel did not manage to send the message to this number."),
    ),
    14004: (
        QT_TRANSLATE_NOOP("texts", "Delivered"),
        QT_TRANSLATE_NOOP("texts", "The message arrived on this person's phone."),
    ),
    14005: (
        QT_TRANSLATE_NOOP("texts", "Not delivered"),
        QT_TRANSLATE_NOOP("texts", "The message was sent and did not arrive."),
    ),
    14006: (
        QT_TRANSLATE_NOOP("texts", "Expired"),
        QT_TRANSLATE_NOOP("texts", "The message could not be delivered in the time that it had."),
    ),
}
"""What NXCloud reports to the webhook of the account, one receipt a phone and channel (API, section 7)."""
RECEIPT_MEANING: object = QT_TRANSLATE_NOOP(
    "texts",
    "It is about one person and one channel. nxdesk does not receive receipts and does not count them.",
)
RECEIPT_TODO: object = QT_TRANSLATE_NOOP(
    "texts", "Look into the system that receives them: the webhook of the account says which address that is."
)

UNANSWERED: Words = {
    "name_not_resolved": QT_TRANSLATE_NOOP(
        "texts",
        "This computer could not find out where the gateway is. It may have no connection to the internet.",
    ),
    "connection_refused": QT_TRANSLATE_NOOP("texts", "Nobody took the connection at the gateway's address."),
    "connect_timeout": QT_TRANSLATE_NOOP(
        "texts",
        "No connection to the gateway could be made in time. The network may be slow, or a firewall closed.",
    ),
    "no_connection": QT_TRANSLATE_NOOP("texts", "No connection to the gateway could be made."),
    "tls": QT_TRANSLATE_NOOP(
        "texts",
        "The certificate of the server that answered cannot be trusted. Somebody may read along, or a "
        "program on this network opens what is encrypted.",
    ),
    "proxy": QT_TRANSLATE_NOOP(
        "texts", "The proxy between this network and the internet refused the connection."
    ),
    "read_timeout": QT_TRANSLATE_NOOP("texts", "The request went out, and no answer came back in time."),
    "connection_broken": QT_TRANSLATE_NOOP(
        "texts",
        "The request, or a part of it, went out. Then the connection broke, before there was an answer.",
    ),
    "answer_cut": QT_TRANSLATE_NOOP("texts", "The request went out, and its answer ended in the middle."),
    "answer_too_large": QT_TRANSLATE_NOOP(
        "texts", "The request went out, and what came back was far longer than any answer of NXCloud."
    ),
    "redirected": QT_TRANSLATE_NOOP(
        "texts",
        "The gateway answered with another address. nxdesk does not follow it: that could send it twice.",
    ),
    "http_status": QT_TRANSLATE_NOOP(
        "texts", "The request went out, and a server on the way answered with an error of its own."
    ),
    "not_json": QT_TRANSLATE_NOOP(
        "texts",
        "The request went out, and what came back was no answer of NXCloud, such as a web page to log in.",
    ),
    "not_understood": QT_TRANSLATE_NOOP(
        "texts", "The request went out, and the answer does not have the form that NXCloud documents."
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "texts",
        "nxdesk, or this computer, ended between a request and its answer. What was recorded before is "
        "certain.",
    ),
}
NOT_SENT_MEANING: object = QT_TRANSLATE_NOOP(
    "texts",
    "Nobody in this request got the message, for certain: nothing of it left this computer. They wait.",
)
NOT_SENT_TODO: object = QT_TRANSLATE_NOOP(
    "texts",
    "Check the connection of this computer and the gateway address in Accounts, then resume. If others on "
    "your network have the same trouble, ask whoever runs it.",
)
PERHAPS_TODO: object = QT_TRANSLATE_NOOP(
    "texts",
    "Ask NXCloud support what became of the request, with its time and trace id (“Copy a fault report”). "
    "Send it again only if you accept that some people get it twice.",
)
PERHAPS_DOES: object = QT_TRANSLATE_NOOP("texts", "nxdesk never sends such a request again by itself.")


def of_nxcloud() -> Iterator[Explanation]:
    for code in Code:
        yield of_code(code)
    yield Explanation(
        "nxcloud/other",
        Group.NXCLOUD,
        "",
        filled(ANY_TITLE, {}),
        filled(ANY, {}),
        filled(codes.PERHAPS, {}),
        filled(codes.UNLISTED, {}),
        filled(DOES[policy.UNCLEAR.then], {}),
    )


def of_code(code: Code) -> Explanation:
    if code is Code.SUCCESS:
        meaning, todo, does = filled(TAKEN, {}), filled(NOTHING_TO_DO, {}), ""
    else:
        meaning, todo = codes.meaning(code), codes.todo(code)
        rule = policy.BY_CODE.get(code)
        does = filled(DOES[rule.then], {}) if rule else ""
    if code is Code.PHONE_NUMBER_ERROR:
        todo = QCoreApplication.translate("texts", "{first} {second}").format(
            first=todo, second=filled(FIND_BAD, {})
        )
    channel = QCoreApplication.translate("texts", "The channel")
    title = filled(codes.CODES[code], {"channel": channel})
    happened = filled(HAPPENED[code], {})
    return Explanation(
        f"nxcloud/{int(code)}", Group.NXCLOUD, str(int(code)), title, happened, meaning, todo, does
    )


def of_receipts() -> Iterator[Explanation]:
    for code, (title, happened) in RECEIPTS.items():
        yield Explanation(
            f"receipt/{code}",
            Group.RECEIPT,
            str(code),
            filled(title, {}),
            filled(happened, {}),
            filled(RECEIPT_MEANING, {}),
            filled(RECEIPT_TODO, {}),
        )


def of_no_answer() -> Iterator[Explanation]:
    for reason, text in UNANSWERED.items():
        if reason in codes.NOT_SENT:
            rest = (NOT_SENT_MEANING, NOT_SENT_TODO, DOES[policy.NOT_SENT.then])
        else:
            rest = (codes.PERHAPS, PERHAPS_TODO, PERHAPS_DOES)
        meaning, todo, does = (filled(each, {}) for each in rest)
        title = codes.reason(reason)
        yield Explanation(
            f"answer/{reason}", Group.NO_ANSWER, "", title, filled(text, {}), meaning, todo, does
        )
