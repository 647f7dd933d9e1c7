"""What a gateway does with a request, from the outside: raw HTTP, signed by hand from the API's text.

The suite knows a gateway by its address only (`SERVICES`), so that it can be pointed at another one. What
only the practice gateway does comes at the end.
"""

import hashlib
import http.client
import json
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest

from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, SPECIAL, PracticeGateway
from nxdesk.gateway.practice.numbers import BreakOff, Cut, HttpStatus, Refuse

PATH = "/v1/message/mt"
PHONE = "447700900200"


@dataclass(frozen=True)
class Service:
    """A gateway that can be reached, and an account at it. accepted, connections: what it counted."""

    address: str
    appkey: str
    access_key: str
    access_secret: str
    accepted: Callable[[], int]
    connections: Callable[[], int]


@contextmanager
def practice() -> Iterator[Service]:
    with PracticeGateway(slow_seconds=0.01, silence_seconds=0.01) as gateway:
        yield Service(
            gateway.address,
            APPKEY,
            ACCESS_KEY,
            ACCESS_SECRET,
            lambda: gateway.accepted,
            lambda: gateway.connections,
        )


SERVICES: dict[str, Callable[[], AbstractContextManager[Service]]] = {"practice": practice}


@pytest.fixture(scope="module", params=SERVICES)
def service(request: pytest.FixtureRequest) -> Iterator[Service]:
    with SERVICES[request.param]() as service:
        yield service


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    raw: bytes
    body: Any = field(default=None)

    @property
    def code(self) -> int:
        return self.body["code"]

    @property
    def channels(self) -> dict[str, int]:
        return {name: entry["code"] for name, entry in self.body["data"]["channelStatus"].items()}


def sign(access_key: str, access_secret: str, ts: str, body: bytes, biz_type: str, action: str) -> str:
    """API, section 1, word for word."""
    text = f"accessKey={access_key}&action={action}&bizType={biz_type}&ts={ts}"
    if body:
        text += "&body=" + body.decode("utf-8", "surrogateescape")
    text += f"&accessSecret={access_secret}"
    return hashlib.md5(text.encode("utf-8", "surrogateescape")).hexdigest()


def connect(service: Service) -> closing[http.client.HTTPConnection]:
    return closing(http.client.HTTPConnection(urlsplit(service.address).netloc, timeout=10))


@pytest.fixture
def connection(service: Service) -> Iterator[http.client.HTTPConnection]:
    """Opened by its first request, and kept."""
    with connect(service) as connection:
        yield connection


def headers(service: Service, body: bytes, *, seconds: float = 0, **changes: str | None) -> dict[str, str]:
    """The right headers. seconds: how far `ts` is off. changes: other values, signed too; None: left out."""
    given: dict[str, str | None] = {
        "Content-Type": "application/json",
        "accessKey": service.access_key,
        "ts": str(round((time.time() + seconds) * 1000)),
        "bizType": "8",
        "action": "mt",
    }
    given |= {name: value for name, value in changes.items() if name != "sign"}
    signed = (given["ts"], body, given["bizType"], given["action"])
    given["sign"] = sign(
        service.access_key,
        service.access_secret,
        *(value or "" if value is None else value for value in signed),
    )
    given |= changes
    return {name: value for name, value in given.items() if value is not None}


def exchange(
    connection: http.client.HTTPConnection,
    body: bytes,
    given: dict[str, str],
    *,
    method: str = "POST",
    path: str = PATH,
) -> Answer:
    connection.request(method, path, body, given)
    response = connection.getresponse()
    raw = response.read()
    parsed = json.loads(raw) if response.headers.get_content_type() == "application/json" else None
    return Answer(response.status, response.headers, raw, parsed)


def post(service: Service, content: object, **changes: Any) -> Answer:
    """`content`: the body as bytes, or what it is the JSON of."""
    body = content if isinstance(content, bytes) else dump(content)
    with connect(service) as connection:
        return exchange(connection, body, headers(service, body, **changes))


def dump(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


LINK = {"url": "https://example.com/a"}
BUTTON = {"textMessage": {"text": "按钮名称"}, "urlMessage": LINK}
TEXT = {"textMessage": {"text": "Greetings from Super API."}}
IMAGE = {"mediaMessage": {"image": LINK}}
VIDEO_FIELDS = LINK | {"thumbnailUrl": "https://example.com/a.jpg", "videoSize": "10", "duration": "10"}
FILE_FIELDS = LINK | {"fileName": "文件名称", "fileType": "pdf"}
VIDEO = {"mediaMessage": {"video": VIDEO_FIELDS}}
FILE = {"mediaMessage": {"file": FILE_FIELDS}}
CHOICE = {"choiceMessage": {"textMessage": {"text": "按钮Title"}, "choices": [BUTTON]}}
CARD = {"cardMessage": {"title": "卡片", **IMAGE, "choices": [BUTTON]}}
CARD_PICTURE = {"cardMessage": {"title": "卡片", **IMAGE}}
CARD_BUTTON = {"cardMessage": {"title": "卡片", "choices": [BUTTON]}}
CARD_TITLE = {"cardMessage": {"title": "卡片"}}
KINDS: dict[str, dict[str, Any]] = {
    "text": TEXT,
    "image": IMAGE,
    "video": VIDEO,
    "file": FILE,
    "choice": CHOICE,
    "card": CARD,
    "card with picture": CARD_PICTURE,
    "card with button": CARD_BUTTON,
    "card with title": CARD_TITLE,
}


def content(message: object = TEXT, **changes: object) -> dict[str, object]:
    """The body of a request that is right, but for the changes; ... leaves a field out."""
    fields = {"appkey": APPKEY, "phones": [PHONE], "message": message} | changes
    return {name: value for name, value in fields.items() if value is not ...}


# The signature


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"name":"牛小信","id":10001}', "87c3560d3331ae23f1021e2025722354"),
        ('{"id":10001,"name":"牛小信"}', "7750759da06333f20d0640be09355e34"),
        ('{"id": 10001, "name": "牛小信"}', "d0c24a9886c629330d7f3f2056c65bc2"),
    ],
)
def test_this_suite_signs_as_the_vendor_publishes(body: str, expected: str) -> None:
    assert sign("fme2na3kdi3ki", "abciiiko2k3", "1655710885431", body.encode(), "1", "send") == expected


# The call


def test_another_path_is_not_found(service: Service, connection: http.client.HTTPConnection) -> None:
    body = dump(content())
    for path in ("/", "/v1/message", "/v1/message/mt/", "/V1/message/mt"):
        assert exchange(connection, body, headers(service, body), path=path).status == 404


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_another_method_is_not_allowed(
    service: Service, connection: http.client.HTTPConnection, method: str
) -> None:
    answer = exchange(connection, b"", headers(service, b""), method=method)
    assert (answer.status, answer.headers["Allow"]) == (405, "POST")


@pytest.mark.parametrize("type_", [None, "text/plain", "application/x-www-form-urlencoded", "application"])
def test_another_content_type_is_not_supported(service: Service, type_: str | None) -> None:
    assert post(service, content(), **{"Content-Type": type_}).status == 415


def test_a_content_type_with_a_charset_is_json_too(service: Service) -> None:
    assert post(service, content(), **{"Content-Type": "application/json; charset=utf-8"}).code == 0


def test_a_body_must_say_how_long_it_is(service: Service, connection: http.client.HTTPConnection) -> None:
    connection.request("POST", PATH, iter([dump(content())]), headers(service, b""), encode_chunked=True)
    assert connection.getresponse().status == 411


def test_a_body_that_is_far_too_long_is_refused_unread(
    service: Service, connection: http.client.HTTPConnection
) -> None:
    answer = exchange(connection, b"", headers(service, b"") | {"Content-Length": "100000000"})
    assert (answer.status, answer.headers["Connection"]) == (413, "close")


# The five headers


@pytest.mark.parametrize("value", [None, ""])
@pytest.mark.parametrize("name", ["accessKey", "ts", "bizType", "action", "sign"])
def test_all_five_headers_are_required(service: Service, name: str, value: str | None) -> None:
    answer = post(service, content(), **{name: value})
    assert (answer.status, answer.code, answer.body["message"]) == (200, 1001, "Missing parameters")


@pytest.mark.parametrize(
    "changes", [{"bizType": "1"}, {"bizType": "08"}, {"action": "send"}, {"action": "MT"}]
)
def test_biz_type_and_action_are_fixed(service: Service, changes: dict[str, str]) -> None:
    answer = post(service, content(), **changes)
    assert (answer.code, answer.body["message"]) == (1002, "Parameter error")


@pytest.mark.parametrize("key", ["somebody", "PRACTICE-ACCESS-KEY", "clé"])
def test_an_unknown_access_key_has_no_permission(service: Service, key: str) -> None:
    answer = post(service, content(), accessKey=key)
    assert (answer.code, answer.body["message"]) == (1005, "Insufficient permissions")


@pytest.mark.parametrize("seconds", [-59, -1, 1, 59])
def test_a_clock_may_be_off_by_less_than_a_minute(service: Service, seconds: float) -> None:
    assert post(service, content(), seconds=seconds).code == 0


@pytest.mark.parametrize("seconds", [-1e9, -3600, -62, 62, 3600])
def test_a_clock_that_is_off_by_more_is_refused(service: Service, seconds: float) -> None:
    answer = post(service, content(), seconds=seconds)
    assert (answer.code, answer.body["message"]) == (1004, "Timestamp expired")


@pytest.mark.parametrize("form", ["{}.0", "+{}", "{}_0", "0x1", "now", "-{}", "{}0000000000"])
def test_a_time_that_is_no_whole_number_is_refused(service: Service, form: str) -> None:
    assert post(service, content(), ts=form.format(round(time.time() * 1000))).code == 1004


def test_the_time_is_in_milliseconds(service: Service) -> None:
    assert post(service, content(), ts=str(round(time.time()))).code == 1004


def test_a_wrong_signature_is_refused(service: Service, connection: http.client.HTTPConnection) -> None:
    body = dump(content())
    right = headers(service, body)
    for wrong in (right["sign"].upper(), right["sign"][:-1], "0" * 32, "é"):
        answer = exchange(connection, body, right | {"sign": wrong})
        assert (answer.code, answer.body["message"]) == (1003, "Invalid signature")


def test_a_signature_covers_every_byte_of_the_body(
    service: Service, connection: http.client.HTTPConnection
) -> None:
    body = dump(content())
    assert exchange(connection, body, headers(service, body)).code == 0
    assert exchange(connection, body + b" ", headers(service, body)).code == 1003
    spaced = json.dumps(content()).encode()
    assert exchange(connection, spaced, headers(service, body)).code == 1003
    assert exchange(connection, spaced, headers(service, spaced)).code == 0


def test_a_signature_covers_the_time(service: Service, connection: http.client.HTTPConnection) -> None:
    body = dump(content())
    given = headers(service, body)
    assert exchange(connection, body, given | {"ts": str(int(given["ts"]) + 1)}).code == 1003


def test_an_empty_body_is_signed_without_its_part(service: Service) -> None:
    assert post(service, b"").code == 1002  # the signature was right, the body is not


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"sign": None, "bizType": "1"}, 1001),
        ({"bizType": "1", "accessKey": "somebody"}, 1002),
        ({"accessKey": "somebody", "ts": "1"}, 1005),
        ({"ts": "1", "sign": "0" * 32}, 1004),
    ],
)
def test_the_first_thing_wrong_is_said(service: Service, changes: dict[str, str | None], code: int) -> None:
    assert post(service, b"no json", **changes).code == code


# The body


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"{}{}",
        b'{"appkey":NaN}',
        b"\xef\xbb\xbf{}",
        b'{"appkey":"\xff"}',
        b'{"appkey":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"appkey":' + b"9" * 10_000 + b"}",
    ],
    ids=range(10),
)
def test_a_body_that_is_no_json_object_is_refused(service: Service, body: bytes) -> None:
    assert post(service, body).code == 1002


def test_a_name_that_comes_twice_is_refused(service: Service) -> None:
    right = dump(content()).decode()
    assert post(service, right.replace('{"appkey"', '{"appkey":"other","appkey"').encode()).code == 9000
    assert post(service, right.replace('{"text":', '{"text":"other","text":').encode()).code == 9000


TEXTS = [..., None, "", "  ", 1, True, ["a"], {"text": "a"}, "\ud800"]


def with_each(texts: list[Any], make: Callable[[Any], object]) -> list[object]:
    return [make(text) for text in texts]


def without(fields: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {name: value for name, value in (fields | changes).items() if value is not ...}


WRONG: dict[str, list[object]] = {
    "appkey": with_each(TEXTS, lambda text: content(appkey=text)),
    "phones": [content(phones=phones) for phones in (..., None, [], PHONE, {}, [PHONE] * 2001)]
    + [content(phones=[phone]) for phone in (int(PHONE), None, "", [PHONE])],
    "unknown field": [content(colour="red"), content(appKey=APPKEY), content({**TEXT, "colour": "red"})],
    "message": [content(message) for message in (..., None, {}, "text", [TEXT], {**TEXT, **IMAGE})],
    "unknown message": [content({"voiceMessage": {"text": "a"}}), content({"textMessage": None})],
    "text": [content({"textMessage": without({}, text=text)}) for text in TEXTS]
    + [content({"textMessage": {"text": "a", "bold": "b"}}), content({"textMessage": "a"})],
    "media": [
        content({"mediaMessage": media})
        for media in ({}, None, LINK, {**IMAGE["mediaMessage"], **FILE["mediaMessage"]}, {"audio": LINK})
    ],
    "image": [content({"mediaMessage": {"image": without({}, url=text)}}) for text in TEXTS],
    "video": [
        content({"mediaMessage": {"video": without(VIDEO_FIELDS, **{name: text})}})
        for name in VIDEO_FIELDS
        for text in TEXTS
    ],
    "video size": [
        content({"mediaMessage": {"video": VIDEO_FIELDS | {"videoSize": size}}})
        for size in ("0", "-1", "1.5", "1e3", "10 MB", "١٠", str(200 * 1024 * 1024 + 1), "9" * 5000)
    ],
    "video duration": [
        content({"mediaMessage": {"video": VIDEO_FIELDS | {"duration": seconds}}})
        for seconds in ("0", "-1", "1.5", "0:10", "601")
    ],
    "file": [
        content({"mediaMessage": {"file": without(FILE_FIELDS, **{name: text})}})
        for name in FILE_FIELDS
        for text in TEXTS
    ],
    "file type": [
        content({"mediaMessage": {"file": FILE_FIELDS | {"fileType": type_}}})
        for type_ in (".pdf", "PDF", "exe", "pdf ")
    ],
    "choice": [
        content({"choiceMessage": without(CHOICE["choiceMessage"], **{name: value})})
        for name in ("textMessage", "choices")
        for value in (..., None, {}, [], "a", [BUTTON, "a"], [BUTTON, {}])
    ],
    "one choice": [
        content({"choiceMessage": CHOICE["choiceMessage"] | {"choices": [choice]}})
        for choice in (
            without(BUTTON, textMessage=...),
            without(BUTTON, urlMessage=...),
            without(BUTTON, colour="red"),
            without(BUTTON, textMessage={"text": ""}),
            without(BUTTON, urlMessage={"url": ""}),
            without(BUTTON, urlMessage="https://example.com"),
        )
    ]
    + [content({"choiceMessage": CHOICE["choiceMessage"] | {"choices": BUTTON}})],
    "card": [content({"cardMessage": without(CARD["cardMessage"], title=text)}) for text in TEXTS]
    + [
        content({"cardMessage": CARD_TITLE["cardMessage"] | {name: value}})
        for name in ("mediaMessage", "choices")
        for value in (None, {}, [], "a", VIDEO["mediaMessage"], FILE["mediaMessage"])
    ],
    "webhook": with_each(TEXTS[1:], lambda text: content(webhook=text)),
    "priority": [
        content(priority=priority)
        for priority in (None, [], {}, "SMS", ["sms"], ["SMS", "SMS"], ["MMS"], [1], [["SMS"]])
    ],
}


@pytest.mark.parametrize("what", WRONG)
def test_every_field_is_checked(service: Service, what: str) -> None:
    for wrong in WRONG[what]:
        answer = post(service, json.dumps(wrong).encode())
        assert (answer.code, answer.body["message"]) == (9000, "Request parameter error"), wrong
        assert "data" not in answer.body


def test_an_unknown_application_is_refused(service: Service) -> None:
    answer = post(service, content(appkey="Practice"))
    assert (answer.code, answer.body["message"]) == (
        9003,
        "Customer APP does not exist / Status is unavailable",
    )


@pytest.mark.parametrize(
    "phone",
    [
        "+447700900200",
        "00447700900200",
        "44 7700 900200",
        "447700",
        "1" * 16,
        "４４7700900200",
        "44770090020O",
    ],
)
def test_a_number_that_cannot_be_one_refuses_the_request(service: Service, phone: str) -> None:
    answer = post(service, content(phones=[PHONE, phone]))
    assert (answer.code, answer.body["message"]) == (9002, "Phone number error")


def test_two_thousand_numbers_are_taken_at_once(service: Service) -> None:
    before = service.accepted()
    assert post(service, content(phones=[str(79160000000 + n) for n in range(2000)])).code == 0
    assert service.accepted() == before + 1


def test_the_limits_themselves_are_allowed(service: Service) -> None:
    largest = VIDEO_FIELDS | {"videoSize": str(200 * 1024 * 1024), "duration": "600"}
    assert post(service, content({"mediaMessage": {"video": largest}})).code == 0
    for type_ in (
        "doc docx rtf dot dotx odt odf fodt txt info pdf xps pdax eps xls xlsx ods fods csv xlsm xltx".split()
    ):
        assert post(service, content({"mediaMessage": {"file": FILE_FIELDS | {"fileType": type_}}})).code == 0
    assert post(service, content(phones=["1" * 15, "1" * 7])).code == 0
    assert post(service, content(webhook="https://example.com/receipts", priority=["VIBER"])).code == 0


# The answer


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_priority_every_channel_answers(service: Service, kind: str) -> None:
    answer = post(service, content(KINDS[kind]))
    assert (answer.status, answer.code, answer.body["message"]) == (200, 0, "Success")
    assert answer.channels == {"viber": 0, "sms": 0 if kind == "text" else 14002}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("priority", "text", "other"),
    [
        (["VIBER", "SMS"], {"viber": 0}, {"viber": 0}),
        (["SMS", "VIBER"], {"sms": 0}, {"sms": 14002, "viber": 0}),
        (["VIBER"], {"viber": 0}, {"viber": 0}),
        (["SMS"], {"sms": 0}, {"sms": 14002}),
    ],
)
def test_with_a_priority_channels_are_tried_until_one_succeeds(
    service: Service, kind: str, priority: list[str], text: dict[str, int], other: dict[str, int]
) -> None:
    before = service.accepted()
    expected = text if kind == "text" else other
    answer = post(service, content(KINDS[kind], priority=priority))
    assert (answer.code, answer.channels) == (0, expected)
    assert service.accepted() == before + (0 in expected.values())


def test_an_accepted_request_has_an_id_of_its_own(service: Service) -> None:
    answers = [post(service, content()) for _ in range(2)]
    ids = {answer.body["data"]["requestId"] for answer in answers}
    traces = {answer.body["traceId"] for answer in answers}
    assert len(ids) == len(traces) == 2
    assert all(len(id_) == 32 for id_ in ids | traces)


def test_a_refusal_has_a_trace_id_and_no_data(service: Service) -> None:
    answer = post(service, content(appkey="other"))
    assert sorted(answer.body) == ["code", "message", "traceId"]


def test_a_connection_serves_many_requests(service: Service, connection: http.client.HTTPConnection) -> None:
    before = service.connections()
    for change in ({}, {"appkey": "other"}, {"phones": ["1"]}, {"phones": ["447700900500"]}, {}):
        body = dump(content(**change))
        exchange(connection, body, headers(service, body))
    assert exchange(connection, b"", headers(service, b""), method="GET").status == 405
    assert service.connections() == before + 1


def test_a_head_request_is_answered_without_a_body(
    service: Service, connection: http.client.HTTPConnection
) -> None:
    answer = exchange(connection, b"", headers(service, b""), method="HEAD")
    assert (answer.status, answer.raw) == (405, b"")
    body = dump(content())
    assert exchange(connection, body, headers(service, body)).code == 0


# What only the practice gateway does: numbers that make it misbehave, and a header with the field it refused


def special(service: Service, *phones: int, **changes: object) -> Answer:
    return post(service, content(phones=[PHONE, *map(str, phones)], **changes))


@pytest.mark.parametrize("phone", [phone for phone, does in SPECIAL.items() if isinstance(does, Refuse)])
def test_a_number_can_refuse_its_request(service: Service, phone: int) -> None:
    expected = {
        447700900001: (-1, "Failure"),
        447700900101: (1001, "Missing parameters"),
        447700900102: (1002, "Parameter error"),
        447700900103: (1003, "Invalid signature"),
        447700900104: (1004, "Timestamp expired"),
        447700900105: (1005, "Insufficient permissions"),
        447700900110: (1100, "Customer does not exist / Status is unavailable"),
        447700900112: (1102, "Insufficient balance"),
        447700900777: (7777, "Something that the API does not list"),
        447700900900: (9000, "Request parameter error"),
        447700900902: (9002, "Phone number error"),
        447700900903: (9003, "Customer APP does not exist / Status is unavailable"),
        447700900910: (9010, "Rate limit exceeded"),
        447700900990: (9999, "Unknown error"),
    }[phone]
    before = service.accepted()
    answer = special(service, phone, webhook="https://example.com/refuse")
    assert (answer.status, answer.code, answer.body["message"]) == (200, *expected)
    assert ("traceId" in answer.body) == (answer.code != -1)
    assert "data" not in answer.body
    assert service.accepted() == before


def test_the_rate_limit_passes_after_two_tries(service: Service) -> None:
    assert [special(service, 447700900910).code for _ in range(4)] == [9010, 9010, 0, 9010]


def test_too_many_requests_passes_after_one_try(service: Service) -> None:
    answers = [special(service, 447700900429) for _ in range(3)]
    assert [answer.status for answer in answers] == [429, 200, 429]
    assert [answer.headers["Retry-After"] for answer in answers] == ["1", None, "1"]


def test_the_tries_of_two_requests_are_counted_apart(service: Service) -> None:
    for webhook in ("https://example.com/1", "https://example.com/2"):
        codes = [special(service, 447700900910, webhook=webhook).code for _ in range(3)]
        assert codes == [9010, 9010, 0]


def test_several_numbers_take_their_turns(service: Service) -> None:
    def ask() -> Answer:
        return special(service, 447700900902, 447700900429, 447700900910, 447700900001, 447700900914)

    assert ask().status == 429
    assert [ask().code for _ in range(3)] == [9010, 9010, 9002]


@pytest.mark.parametrize(
    ("phones", "priority", "expected"),
    [
        ([447700900914], ["VIBER", "SMS"], {"viber": 14003, "sms": 0}),
        ([447700900914], ["SMS", "VIBER"], {"sms": 0}),
        ([447700900914], ["VIBER"], {"viber": 14003}),
        ([447700900914], ..., {"viber": 14003, "sms": 0}),
        ([447700900915], ["SMS", "VIBER"], {"sms": 14003, "viber": 0}),
        ([447700900915], ..., {"viber": 0, "sms": 14003}),
        ([447700900940], ["VIBER", "SMS"], {"viber": 14003, "sms": 14003}),
        ([447700900940], ..., {"viber": 14003, "sms": 14003}),
        ([447700900941], ["VIBER", "SMS"], {"viber": 14001, "sms": 0}),
        ([447700900942], ["SMS"], {"sms": 14001}),
        ([447700900941, 447700900914, 447700900942], ..., {"viber": 14001, "sms": 14001}),
    ],
)
def test_a_number_can_make_a_channel_fail(
    service: Service, phones: list[int], priority: Any, expected: dict[str, int]
) -> None:
    before = service.accepted()
    answer = special(service, *phones, priority=priority)
    assert (answer.code, answer.channels) == (0, expected)
    words = {0: "Success", 14001: "channel is not opened", 14003: "Send error"}
    status = answer.body["data"]["channelStatus"]
    assert all(entry["message"] == words[entry["code"]] for entry in status.values())
    assert service.accepted() == before + (0 in expected.values())


def test_viber_failing_leaves_nobody_for_a_picture(service: Service) -> None:
    body = content(IMAGE, phones=["447700900914"], priority=["VIBER", "SMS"])
    assert post(service, body).channels == {"viber": 14003, "sms": 14002}


def test_a_channel_that_is_not_open_does_not_look_at_the_message(service: Service) -> None:
    body = content(IMAGE, phones=["447700900942"])
    assert post(service, body).channels == {"viber": 0, "sms": 14001}


@pytest.mark.parametrize("phone", [phone for phone, does in SPECIAL.items() if isinstance(does, BreakOff)])
def test_a_number_can_break_the_connection_off(
    service: Service, connection: http.client.HTTPConnection, phone: int
) -> None:
    does = SPECIAL[phone]
    assert isinstance(does, BreakOff)
    before = service.accepted()
    body = dump(content(phones=[str(phone)]))
    connection.request("POST", PATH, body, headers(service, body))
    assert connection.sock is not None
    received, reset = b"", False
    try:
        while data := connection.sock.recv(65536):
            received += data
    except ConnectionResetError:
        reset = True
    assert reset == (does.at is Cut.BEFORE)
    head, end, rest = received.partition(b"\r\n\r\n")
    match does.at:
        case Cut.BEFORE:
            assert received == b""
        case Cut.HEADER:
            assert (head[:15], end) == (b"HTTP/1.1 200 OK", b"")
        case Cut.BODY:
            assert rest.startswith(b'{"code":0,')
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            assert len(rest) < length
    assert service.accepted() == before + does.accepted


def test_a_number_can_bring_a_web_page(service: Service) -> None:
    answer = special(service, 447700900991)
    assert (answer.status, answer.headers.get_content_type()) == (200, "text/html")
    assert answer.raw.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("phone", [447700900429, 447700900500])
def test_a_number_can_bring_an_error_of_the_web_server(service: Service, phone: int) -> None:
    does = SPECIAL[phone]
    assert isinstance(does, HttpStatus)
    before = service.accepted()
    answer = special(service, phone, webhook="https://example.com/web-server")
    assert (answer.status, answer.body) == (does.status, None)
    assert service.accepted() == before


def test_a_slow_number_is_accepted_and_answered(service: Service) -> None:
    before = service.accepted()
    assert special(service, 447700900992).channels == {"viber": 0, "sms": 0}
    assert service.accepted() == before + 1


def test_a_silent_number_is_never_answered(service: Service) -> None:
    before = service.accepted()
    with pytest.raises(ConnectionResetError):
        special(service, 447700900993)
    assert service.accepted() == before


def test_the_answer_names_the_field_but_not_its_value(service: Service) -> None:
    wrong = content(CHOICE["choiceMessage"] | {"choices": [BUTTON, without(BUTTON, urlMessage={"url": 1})]})
    wrong["message"] = {"choiceMessage": wrong["message"]}
    assert post(service, wrong).headers["Practice-Field"] == "message.choiceMessage.choices.1.urlMessage.url"
    assert post(service, content(phones=[PHONE, "12345x"])).headers["Practice-Field"] == "phones.1"
    assert post(service, content(**{"x\r\ny": "z"})).headers["Practice-Field"] is None


def test_no_number_misbehaves_for_a_request_that_is_wrong(service: Service) -> None:
    assert post(service, content(phones=["447700900999"], appkey="other")).code == 9003
    assert post(service, content(phones=["447700900999"]), sign="0" * 32).code == 1003
