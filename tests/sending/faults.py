"""The rows of the fault matrix: what can happen to one request, and what must become of it and of its send.

The policy's own table is nxdesk/sending/policy.py. This one says the same from the outside: from what happens
on the socket to whom gets a message.
"""

import json
from dataclasses import dataclass

from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestState
from nxdesk.sending.pace import TRIES
from tests.gateway.fault_server import reset, say, send_raw
from tests.sending import ways
from tests.sending.rough_server import OK, Deed
from tests.sending.ways import OpenWay

ACCEPTED, WAITING = RequestState.ACCEPTED, RequestState.WAITING
REFUSED, UNKNOWN = RequestState.REFUSED, RequestState.UNKNOWN


@dataclass(frozen=True, slots=True)
class Fault:
    """One row. meets: what a post meets, on the connection of all others or on a way of its own, so many
    times in a row.

    becomes: what the request is when the send ends or pauses. cause: of the pause, None when it does not.
    code, reason: what the journal then tells of the request's last post.
    waits: seconds, at least. again: after each fault a certain "no", so its people may be posted again.
    """

    name: str
    meets: Deed | OpenWay
    becomes: RequestState
    times: int = 1
    cause: str | None = None
    code: int | None = None
    reason: str = ""
    waits: float = 0.0
    again: bool = False


def answer(code: int, **channels: int) -> bytes:
    status = {name: {"code": number, "message": ""} for name, number in channels.items()}
    data = {"requestId": "r", "channelStatus": status}
    return json.dumps({"code": code, "message": "m", **({"data": data} if channels else {})}).encode()


def told(code: int, **channels: int) -> Deed:
    return Deed(say("200 OK", answer(code, **channels)))


def unclear(name: str, meets: Deed | OpenWay, reason: str) -> Fault:
    return Fault(name, meets, UNKNOWN, reason=reason)


def not_sent(name: str, meets: OpenWay, reason: str) -> Fault:
    """1, 2, 4, 8 and 16 seconds between the tries; then it pauses."""
    return Fault(name, meets, WAITING, TRIES, cause=reason, reason=reason, waits=31.0, again=True)


def pauses(code: Code) -> Fault:
    name = f"{code} {code.name.lower()}"
    return Fault(name, told(code), WAITING, cause=str(code.value), code=code, again=True)


def refused(code: Code) -> Fault:
    return Fault(f"{code} {code.name.lower()}", told(code), REFUSED, code=code)


NOT_SENT = (
    Fault("connection refused once", ways.refused, ACCEPTED, waits=1.0, again=True, code=0),
    not_sent("connection refused", ways.refused, "connection_refused"),
    not_sent("name not resolved", ways.unnamed, "name_not_resolved"),
    not_sent("connect time-out", ways.never_connected, "connect_timeout"),
    not_sent("TLS: none is spoken", ways.no_tls, "tls"),
    not_sent("TLS: certificate not trusted", ways.untrusted_tls, "tls"),
    not_sent("TLS: reset in the handshake", ways.cut_tls, "connection_refused"),
    not_sent("TLS: silence in the handshake", ways.silent_tls, "no_connection"),
    not_sent("proxy not there", ways.no_proxy, "proxy"),
    not_sent("proxy says no", ways.refusing_proxy, "proxy"),
)
BROKEN = (
    unclear("reset before a byte is read", Deed(reset, None), "connection_broken"),
    unclear("reset before the body", Deed(reset, 0.0), "connection_broken"),
    unclear("reset in the body", Deed(reset, 0.5), "connection_broken"),
    unclear("reset after the body", Deed(reset), "connection_broken"),
    unclear("reset after the body, in TLS", ways.tls_broken_after_the_body, "connection_broken"),
    unclear("end in the body", Deed(send_raw(b""), 0.5), "connection_broken"),
    unclear("end after the body", Deed(send_raw(b"")), "connection_broken"),
    unclear("header cut", Deed(send_raw(b"HTTP/1.1 200 OK\r\nContent-Le")), "not_json"),
    unclear("body cut", Deed(say("200 OK", OK[:40], length=len(OK))), "answer_cut"),
    unclear(
        "chunked body cut",
        Deed(send_raw(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"co')),
        "answer_cut",
    ),
    unclear("no answer within the time-out", ways.silence, "read_timeout"),
    unclear("answer drips past the time-out", ways.drip, "read_timeout"),
)
STRANGE = (
    unclear("no HTTP", Deed(send_raw(b"SSH-2.0-OpenSSH_9\r\n")), "connection_broken"),
    unclear("HTML", Deed(say("200 OK", b"<html>Sign in</html>")), "not_json"),
    unclear("nothing with 200", Deed(say("200 OK")), "not_json"),
    unclear("a megabyte", Deed(say("200 OK", b" " * 1_000_001, "Connection: close")), "answer_too_large"),
    unclear("a list", Deed(say("200 OK", b"[0]")), "not_understood"),
    unclear("code as text", Deed(say("200 OK", b'{"code":"0"}')), "not_understood"),
    unclear(
        "channel without a code",
        Deed(say("200 OK", b'{"code":0,"data":{"channelStatus":{"viber":{}}}}')),
        "not_understood",
    ),
    unclear("404", Deed(say("404 Not Found")), "http_status"),
    unclear("500", Deed(say("500 Internal Server Error", OK)), "http_status"),
    unclear("502", Deed(say("502 Bad Gateway", b"<html></html>")), "http_status"),
    unclear("503 with Retry-After", Deed(say("503 Busy", b"", "Retry-After: 5")), "http_status"),
    unclear("504", Deed(say("504 Gateway Timeout")), "http_status"),
    unclear("302", Deed(say("302 Found", b"", "Location: http://127.0.0.1:9/")), "redirected"),
)
RATE = (
    Fault("429 once", Deed(say("429 Too Many Requests")), ACCEPTED, code=0, waits=1.0, again=True),
    Fault(
        "429 with Retry-After 7",
        Deed(say("429 Too Many Requests", b"", "Retry-After: 7")),
        ACCEPTED,
        code=0,
        waits=7.0,
        again=True,
    ),
    Fault("9010 once", told(9010), ACCEPTED, code=0, waits=1.0, again=True),
    Fault("9010, 20 times", told(9010), ACCEPTED, 20, code=0, waits=63.0 + 60.0 * 14, again=True),
)
AHEAD = "Date: Fri, 01 Jan 2100 00:00:00 GMT"
CODES = (
    Fault("-1 failure", told(-1), UNKNOWN, code=-1),
    Fault("9999 unknown_error", told(9999), UNKNOWN, code=9999),
    Fault("7777, which the API does not list", told(7777), UNKNOWN, code=7777),
    Fault("14003 as the whole answer's code", told(14003), UNKNOWN, code=14003),
    *(refused(code) for code in (Code.MISSING_PARAMETERS, Code.PARAMETER_ERROR)),
    *(refused(code) for code in (Code.REQUEST_PARAMETER_ERROR, Code.PHONE_NUMBER_ERROR)),
    *(pauses(code) for code in (Code.INVALID_SIGNATURE, Code.INSUFFICIENT_PERMISSIONS)),
    *(pauses(code) for code in (Code.CUSTOMER_UNAVAILABLE, Code.INSUFFICIENT_BALANCE, Code.APP_UNAVAILABLE)),
    Fault("1004 without a Date", told(1004), WAITING, cause="1004", code=1004, again=True),
    Fault("1004 once", Deed(say("200 OK", answer(1004), AHEAD)), ACCEPTED, code=0, again=True),
    Fault(
        "1004 twice",
        Deed(say("200 OK", answer(1004), AHEAD)),
        WAITING,
        2,
        cause="1004",
        code=1004,
        again=True,
    ),
    Fault("1005 with HTTP 401", Deed(say("401 No", answer(1005))), WAITING, 1, "1005", 1005, again=True),
)
CHANNELS = (
    Fault("0, no channel reported", told(0), ACCEPTED, code=0),
    Fault("0, Viber 14003, SMS 0", told(0, viber=14003, sms=0), ACCEPTED, code=0),
    Fault("0, Viber 0, SMS 14002", told(0, viber=0, sms=14002), ACCEPTED, code=0),
    Fault("0, Viber 14001, SMS 14003", told(0, viber=14001, sms=14003), REFUSED, code=0),
    Fault("0, Viber 14001 alone", told(0, viber=14001), REFUSED, code=0),
)
FAULTS = (*NOT_SENT, *BROKEN, *STRANGE, *RATE, *CODES, *CHANNELS)
