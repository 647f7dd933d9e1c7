"""The client over real sockets: what it sends, and what it makes of everything that can come back."""

import logging
import socket
import ssl
import threading
from contextlib import closing
from pathlib import Path

import pytest

from nxdesk.accounts.account import Credentials
from nxdesk.gateway import client as client_module
from nxdesk.gateway.client import Client
from nxdesk.gateway.outcome import ChannelAnswer, Fate, Outcome
from nxdesk.gateway.signing import sign
from nxdesk.messages.channels import Channel
from tests.gateway.fault_server import Answer, nothing, reset, say, send_raw, serve

CREDENTIALS = Credentials("key-of-the-test", "secret-of-the-test")
BODY = b'{"appkey":"k","phones":["447700900001"],"message":{"textMessage":{"text":"\xd0\x96"}}}'
OK = (
    b'{"code":0,"message":"Success","data":{"requestId":"r",'
    b'"channelStatus":{"viber":{"code":0,"message":"S"}}}}'
)


def post(address: str, read_timeout: float = 5.0) -> Outcome:
    client = Client(address, connect_timeout=2.0, read_timeout=read_timeout)
    try:
        return client.post(BODY, CREDENTIALS)
    finally:
        client.close()


def test_the_bytes_signed_are_the_bytes_sent() -> None:
    with serve(say("200 OK", OK)) as server:
        outcome = post(server.address)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    sent = dict(line.split(": ", 1) for line in lines[1:])
    assert lines[0] == "POST /v1/message/mt HTTP/1.1"
    assert body == BODY
    assert sent["Content-Type"] == "application/json"
    assert (sent["accessKey"], sent["bizType"], sent["action"]) == ("key-of-the-test", "8", "mt")
    assert sent["sign"] == sign(CREDENTIALS, sent["ts"], body)
    assert b"secret-of-the-test" not in server.requests[0]
    assert outcome.fate is Fate.ANSWERED
    assert outcome.channels == {Channel.VIBER: ChannelAnswer(0, "S")}


def test_ts_is_milliseconds() -> None:
    with serve(say("200 OK", OK)) as server:
        client = Client(server.address, clock=lambda: 1_700_000_000.25)
        client.post(BODY, CREDENTIALS)
        client.close()
    assert b"\r\nts: 1700000000250\r\n" in server.requests[0]


def test_the_servers_time_and_its_wish_to_wait_are_kept() -> None:
    answer = say("429 Too Many", b"", "Retry-After: 7", "Date: Mon, 23 Nov 2026 10:00:00 GMT")
    with serve(answer) as server:
        outcome = post(server.address)
    assert (outcome.http_status, outcome.retry_after, outcome.server_time) == (429, 7.0, 1795428000.0)


UNCLEAR: dict[str, tuple[Answer, str]] = {
    "reset": (reset, "connection_broken"),
    "end without an answer": (send_raw(b""), "connection_broken"),
    "cut header": (send_raw(b"HTTP/1.1 200 OK\r\nContent-Le"), "not_json"),
    "cut body": (say("200 OK", OK[:20], length=len(OK)), "answer_cut"),
    "not http": (send_raw(b"SSH-2.0-OpenSSH_9\r\n"), "connection_broken"),
    "html": (say("200 OK", b"<html>sorry</html>"), "not_json"),
    "empty": (say("200 OK"), "not_json"),
    "500": (say("500 Oops", OK), "http_status"),
    "502 with a code": (say("502 Bad Gateway", b'{"code":9000}'), "http_status"),
    "404 without a code": (say("404 Not Found", b"{}"), "http_status"),
    "400 that says success": (say("400 Bad", OK), "http_status"),
    "204": (say("204 No Content"), "http_status"),
    "redirect": (say("302 Found", b"", "Location: http://127.0.0.1:9/"), "redirected"),
    "permanent redirect": (say("308 Moved", b"", "Location: /v2"), "redirected"),
    "endless": (say("200 OK", b" " * 1_000_001), "answer_too_large"),
    "chunked and cut": (
        send_raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod"),
        "answer_cut",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", UNCLEAR)
def test_what_says_nothing_is_unclear(name: str) -> None:
    answer, reason = UNCLEAR[name]
    with serve(answer) as server:
        outcome = post(server.address)
    assert (outcome.fate, outcome.reason, outcome.code) == (Fate.UNCLEAR, reason, None)
    assert len(server.requests) == 1


def test_silence_is_unclear_after_the_read_timeout() -> None:
    with serve(nothing) as server:
        outcome = post(server.address, read_timeout=0.05)
    assert (outcome.fate, outcome.reason) == (Fate.UNCLEAR, "read_timeout")


DRIPS = {
    "status": (b"", b"H"),
    "header": (b"HTTP/1.1 200 OK\r\nX: ", b"a"),
    "body": (b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", b" "),
    "chunk size": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"),
}


@pytest.mark.parametrize("name", DRIPS)
def test_an_answer_that_drips_is_given_up(name: str) -> None:
    """Each drop comes in time for the timeout of a socket, and there is never an end."""
    start, drop = DRIPS[name]

    def drip(connection: socket.socket) -> None:
        connection.sendall(start)
        never = threading.Event()
        while not never.wait(0.01):
            connection.sendall(drop)

    with serve(drip) as server:
        outcome = post(server.address, read_timeout=0.3)
    assert (outcome.fate, outcome.reason) == (Fate.UNCLEAR, "read_timeout")
    assert 0.3 <= outcome.seconds < 10


def test_the_watch_over_one_request_does_not_end_the_next() -> None:
    with serve(say("200 OK", OK)) as server, closing(Client(server.address, read_timeout=1.0)) as client:
        first = client.post(b"{}", CREDENTIALS)
        watches = [each for each in threading.enumerate() if isinstance(each, threading.Timer)]
        for watch in watches:
            watch.join(5)
        assert [first.fate, client.post(b"{}", CREDENTIALS).fate] == [Fate.ANSWERED, Fate.ANSWERED]
    assert server.connections == 1


def test_a_no_with_a_4xx_is_an_answer() -> None:
    with serve(say("401 Unauthorized", b'{"code":1003,"message":"Invalid signature"}')) as server:
        outcome = post(server.address)
    assert (outcome.fate, outcome.code, outcome.http_status) == (Fate.ANSWERED, 1003, 401)


def test_a_refused_connection_is_certainly_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    outcome = post(f"http://127.0.0.1:{port}")
    assert (outcome.fate, outcome.reason) == (Fate.NOT_SENT, "connection_refused")


def test_a_name_that_does_not_resolve_is_certainly_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_name(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
    outcome = post("https://gateway.example")
    assert (outcome.fate, outcome.reason) == (Fate.NOT_SENT, "name_not_resolved")


def test_a_connection_that_is_never_made_is_certainly_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise TimeoutError

    monkeypatch.setattr("urllib3.util.connection.create_connection", never)
    outcome = post("https://gateway.example")
    assert (outcome.fate, outcome.reason) == (Fate.NOT_SENT, "connect_timeout")


def test_a_server_that_does_not_speak_tls_is_certainly_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            connection, _ = listener.accept()
            connection.recv(5)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        outcome = post(f"https://127.0.0.1:{listener.getsockname()[1]}")
        thread.join()
    assert (outcome.fate, outcome.reason) == (Fate.NOT_SENT, "tls")


def test_a_certificate_that_nobody_vouches_for_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    certificate = Path(__file__).parent / "self_signed.pem"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    received: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            connection, _ = listener.accept()
            try:
                with context.wrap_socket(connection, server_side=True) as secure:
                    received.append(secure.recv(100))
            except (ssl.SSLError, OSError):
                connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        outcome = post(f"https://127.0.0.1:{listener.getsockname()[1]}")
        thread.join()
    assert (outcome.fate, outcome.reason) == (Fate.NOT_SENT, "tls")
    assert received in ([], [b""])


def test_one_connection_serves_many_requests_and_an_idle_one_is_not_used_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serve(say("200 OK", OK)) as server:
        client = Client(server.address)
        for _ in range(5):
            assert client.post(BODY, CREDENTIALS).code == 0
        assert server.connections == 1
        monkeypatch.setattr(client_module, "IDLE", -1.0)
        assert client.post(BODY, CREDENTIALS).code == 0
        assert server.connections == 2
        client.close()


def test_a_keep_alive_connection_that_was_closed_meanwhile_is_replaced() -> None:
    with serve(say("200 OK", OK, "Connection: close", length=len(OK)), say("200 OK", OK)) as server:
        client = Client(server.address)
        assert [client.post(BODY, CREDENTIALS).code for _ in range(2)] == [0, 0]
        assert len(server.requests) == 2
        client.close()


def test_no_password_file_and_no_cookie_is_ever_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password netrc-password\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with serve(say("200 OK", OK, "Set-Cookie: a=b")) as server:
        client = Client(server.address)
        client.post(BODY, CREDENTIALS)
        client.post(BODY, CREDENTIALS)
        client.close()
    assert not any(b"authorization" in r.lower() or b"cookie:" in r.lower() for r in server.requests)


def test_a_proxy_of_the_network_is_not_asked_for_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with serve(say("200 OK", OK)) as server:
        assert post(server.address).code == 0


def test_a_proxy_that_is_not_there_is_certainly_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    outcome = post("https://gateway.example")
    assert (outcome.fate, outcome.reason) == (Fate.NOT_SENT, "proxy")


@pytest.mark.parametrize("answer", [reset, say("500 Oops"), say("200 OK", OK)])
def test_nothing_secret_reaches_a_log_or_a_repr(answer: Answer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serve(answer) as server:
        outcome = post(server.address)
    told = caplog.text + repr(outcome) + repr(CREDENTIALS) + repr(Client(server.address))
    for secret in ("secret-of-the-test", "key-of-the-test", "447700900001"):
        assert secret not in told


def test_a_header_that_cannot_be_sent_is_certainly_not_sent_and_not_told() -> None:
    with serve(say("200 OK", OK)) as server:
        client = Client(server.address)
        outcome = client.post(BODY, Credentials("key\r\nX-Evil: 1", "secret"))
        client.close()
    assert outcome.fate is Fate.NOT_SENT
    assert server.requests == []
    assert "Evil" not in repr(outcome)
