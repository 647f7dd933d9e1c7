"""What the practice gateway refuses. Small functions that return or raise Refusal; nothing here answers.

The order, which the API leaves open: path (404), method (405), content type (415), the five headers (1001),
bizType and action (1002), accessKey (1005), ts (1004), sign (1003), then the rate (9010, in server.py), then
the body: UTF-8 JSON with an object (1002), its fields (9000), appkey (9003), the numbers (9002).
"""

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message as Headers

from nxdesk.accounts.account import Credentials

PATH = "/v1/message/mt"
SECONDS_APART = 60
"""API, section 1."""
MOST_PHONES = 2000
VIDEO_BYTES = 200 * 1024 * 1024
VIDEO_SECONDS = 600
"""API, section 2."""
PHONE = re.compile("[1-9][0-9]{6,14}")
"""E.164 has at most 15 digits; none in use has fewer than 7 (Niue)."""
FILE_TYPES = frozenset(
    {"doc", "docx", "rtf", "dot", "dotx", "odt", "odf", "fodt", "txt", "info"}
    | {"pdf", "xps", "pdax", "eps"}
    | {"xls", "xlsx", "ods", "fods", "csv", "xlsm", "xltx"}
)
"""API, section 6."""


class Refusal(Exception):  # noqa: N818 - the gateway's "no" is an answer and not an error
    """Carries what to answer: a code of the API, or an HTTP status. at: dotted path of the field, or ""."""

    def __init__(self, code: int = 0, at: str = "", *, status: int = 200) -> None:
        super().__init__(code, status)
        self.code = code
        self.at = at.lstrip(".")
        self.status = status


@dataclass(frozen=True, slots=True)
class Request:
    """What the body of a request says. kind: the one member of its message. priority: None when absent."""

    phones: tuple[int, ...]
    kind: str
    priority: tuple[str, ...] | None
    message: Mapping[str, object]


def check_call(method: str, path: str, headers: Headers) -> None:
    if path != PATH:
        raise Refusal(status=404)
    if method != "POST":
        raise Refusal(status=405)
    if "Content-Type" not in headers or headers.get_content_type() != "application/json":
        raise Refusal(status=415)


def check_signature(headers: Headers, body: bytes, credentials: Credentials, now: float) -> None:
    """The headers of the API, section 1. `now`: Unix seconds."""
    given = {name: str(headers.get(name, "")) for name in ("accessKey", "ts", "bizType", "action", "sign")}
    for name, value in given.items():
        if not value:
            raise Refusal(1001, name)
    if given["bizType"] != "8":
        raise Refusal(1002, "bizType")
    if given["action"] != "mt":
        raise Refusal(1002, "action")
    if given["accessKey"] != credentials.access_key:
        raise Refusal(1005, "accessKey")
    ts = given["ts"]
    if not re.fullmatch("[0-9]{1,18}", ts) or abs(round(now * 1000) - int(ts)) > SECONDS_APART * 1000:
        raise Refusal(1004, "ts")
    signed = f"accessKey={credentials.access_key}&action=mt&bizType=8&ts={ts}".encode()
    if body:
        signed += b"&body=" + body
    signed += f"&accessSecret={credentials.access_secret}".encode()
    right = hashlib.md5(signed, usedforsecurity=False).hexdigest()  # the vendor's choice
    if not hmac.compare_digest(right.encode(), given["sign"].encode("utf-8", "replace")):
        raise Refusal(1003, "sign")


def read_body(body: bytes, appkey: str) -> Request:
    """The body (API, section 2) as what the answer depends on, or Refusal."""
    try:
        content = json.loads(body.decode(), object_pairs_hook=_members, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refusal(1002, "body") from None
    if not isinstance(content, dict):
        raise Refusal(1002, "body")
    _BODY(content, "")
    if content["appkey"] != appkey:
        raise Refusal(9003, "appkey")
    for number, phone in enumerate(content["phones"]):
        if not PHONE.fullmatch(phone):
            raise Refusal(9002, f"phones.{number}")
    (kind,) = content["message"]
    return Request(
        tuple(int(phone) for phone in content["phones"]),
        kind,
        tuple(content["priority"]) if "priority" in content else None,
        content["message"],
    )


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A name that comes twice would let a checker and a reader see two different requests."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Refusal(9000)
    return members


def _no_constant(name: str) -> object:
    """NaN and Infinity are Python's, not JSON's."""
    raise ValueError(name)


Check = Callable[[object, str], None]
"""Raises Refusal(9000) unless the value, which stands at the dotted path, is right."""


_HALF = re.compile("[\ud800-\udfff]")  # of a character, which has no UTF-8


def _string(value: object, at: str) -> None:
    if not isinstance(value, str) or not value.strip() or _HALF.search(value):
        raise Refusal(9000, at)


def _decimal(most: int) -> Check:
    def check(value: object, at: str) -> None:
        if not isinstance(value, str) or not re.fullmatch("[0-9]{1,18}", value):
            raise Refusal(9000, at)
        if not 1 <= int(value) <= most:
            raise Refusal(9000, at)

    return check


def _word(allowed: frozenset[str]) -> Check:
    def check(value: object, at: str) -> None:
        if not isinstance(value, str) or value not in allowed:
            raise Refusal(9000, at)

    return check


def _array(each: Check, *, most: int | None = None, repeats: bool = True) -> Check:
    def check(value: object, at: str) -> None:
        if not isinstance(value, list) or not value or (most is not None and len(value) > most):
            raise Refusal(9000, at)
        for number, entry in enumerate(value):
            each(entry, f"{at}.{number}")
        if not repeats and len(set(value)) != len(value):
            raise Refusal(9000, at)

    return check


def _object(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    known = required | (optional or {})

    def check(value: object, at: str) -> None:
        if not isinstance(value, dict) or not value.keys() <= known.keys():
            raise Refusal(9000, at)
        for name in required:
            if name not in value:
                raise Refusal(9000, f"{at}.{name}")
        for name, member in value.items():
            known[name](member, f"{at}.{name}")

    return check


def _exactly_one(members: dict[str, Check]) -> Check:
    def check(value: object, at: str) -> None:
        if not isinstance(value, dict) or len(value) != 1:
            raise Refusal(9000, at)
        _object({}, members)(value, at)

    return check


_TEXT = _object({"text": _string})
_URL = _object({"url": _string})
_VIDEO = _object(
    {
        "url": _string,
        "thumbnailUrl": _string,
        "videoSize": _decimal(VIDEO_BYTES),
        "duration": _decimal(VIDEO_SECONDS),
    }
)
_FILE = _object({"fileName": _string, "url": _string, "fileType": _word(FILE_TYPES)})
_CHOICES = _array(_object({"textMessage": _TEXT, "urlMessage": _URL}))
_CARD = _object({"title": _string}, {"mediaMessage": _object({"image": _URL}), "choices": _CHOICES})
_MESSAGE = _exactly_one(
    {
        "textMessage": _TEXT,
        "mediaMessage": _exactly_one({"image": _URL, "video": _VIDEO, "file": _FILE}),
        "choiceMessage": _object({"textMessage": _TEXT, "choices": _CHOICES}),
        "cardMessage": _CARD,
    }
)
_BODY = _object(
    {"appkey": _string, "phones": _array(_string, most=MOST_PHONES), "message": _MESSAGE},
    {"webhook": _string, "priority": _array(_word(frozenset({"SMS", "VIBER"})), repeats=False)},
)
