"""Downloads from servers that behave, and from servers that do not."""

import datetime as dt
import gc
import ipaddress
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from nxdesk.gateway import download
from nxdesk.gateway.download import LARGEST, Download, fetch
from nxdesk.problems import Failure

PICTURE = bytes(range(256)) * 300
OK = b"HTTP/1.1 200 OK\r\n"

Script = Callable[[socket.socket, bytes], None]
"""Plays one answer to a connection; gets the request's head."""


class Server:
    """Plays one script to every connection, after reading the head of its request, and closes it.

    until: how the head ends; b"" does not wait for one. ended: released after each connection.
    """

    def __init__(
        self, script: Script, context: ssl.SSLContext | None = None, *, until: bytes = b"\r\n\r\n"
    ) -> None:
        self._script = script
        self._context = context
        self._until = until
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stopping = False
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}/picture"
        self.requests: list[bytes] = []
        self.ended = threading.Semaphore(0)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._stopping:
            connection, _ = self._listener.accept()
            with suppress(OSError), connection:
                connection.settimeout(10)
                if self._context:
                    with self._context.wrap_socket(connection, server_side=True) as secure:
                        self._talk(secure)
                else:
                    self._talk(connection)
            self.ended.release()

    def _talk(self, connection: socket.socket) -> None:
        head = b""
        while not head.endswith(self._until):
            data = connection.recv(65536)
            if not data:
                return
            head += data
        self.requests.append(head)
        self._script(connection, head)

    def stop(self) -> None:
        self._stopping = True
        with suppress(OSError):
            socket.create_connection(self._listener.getsockname(), 1).close()
        self._thread.join(10)
        self._listener.close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers: list[Server] = []

    def serve(answer: bytes | Script, context: ssl.SSLContext | None = None, **options: Any) -> Server:
        script = say(answer) if isinstance(answer, bytes) else answer
        servers.append(Server(script, context, **options))
        return servers[-1]

    yield serve
    for server in servers:
        server.stop()


Serve = Callable[..., Server]


def say(answer: bytes) -> Script:
    return lambda connection, _: connection.sendall(answer)


def file(data: bytes, *headers: str, length: int | None = None) -> bytes:
    lines = [f"Content-Length: {len(data) if length is None else length}", *headers]
    return OK + "\r\n".join([*lines, "", ""]).encode("latin-1") + data


def get(url: str, *, seconds: float = 10, stop: threading.Event | None = None, **options: Any) -> Download:
    return fetch(url, stop=stop or threading.Event(), deadline_seconds=seconds, **options)


def failure(url: str, **options: Any) -> Failure:
    with pytest.raises(Failure) as caught:
        get(url, **options)
    return caught.value


# What works


def test_a_file_comes_whole_with_its_type(serve: Serve) -> None:
    server = serve(file(PICTURE, "Content-Type: Image/PNG; q=1"))
    assert get(server.url) == Download(PICTURE, "image/png")


def test_a_file_without_a_type_or_a_length(serve: Serve) -> None:
    assert get(serve(OK + b"\r\n" + PICTURE).url) == Download(PICTURE, "")


def test_a_file_in_chunks(serve: Serve) -> None:
    chunk = f"{len(PICTURE):x}\r\n".encode() + PICTURE + b"\r\n"
    answer = OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 2 + b"0\r\n\r\n"
    assert get(serve(answer).url).data == PICTURE * 2


def test_a_file_of_exactly_the_limit(serve: Serve) -> None:
    assert get(serve(file(PICTURE)).url, limit_bytes=len(PICTURE)).data == PICTURE
    assert LARGEST == 10 * 1024 * 1024


def test_the_request_gives_nothing_away(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login somebody password secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    server = serve(file(b"x", "Set-Cookie: a=b"))
    get(server.url.replace("http://", "http://somebody:secret@"))
    head = server.requests[0].lower()
    assert b"authorization" not in head
    assert b"cookie" not in head
    assert b"accept-encoding: identity\r\n" in head
    assert b"user-agent: nxdesk/" in head


# Redirects


def redirect(location: str, status: int = 302, *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Found", f"Location: {location}", "Content-Length: 0", *more]
    return "\r\n".join([*lines, "", ""]).encode()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(serve: Serve, status: int) -> None:
    target = serve(file(PICTURE))
    assert get(serve(redirect(target.url, status)).url).data == PICTURE


def test_a_redirect_may_be_relative_and_hold_any_letter(serve: Serve) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        first = head.startswith(b"GET /picture ")
        connection.sendall(redirect("/图?a=b", 302, "Connection: close") if first else file(PICTURE))

    server = serve(script)
    assert get(server.url).data == PICTURE
    assert server.requests[1].startswith(b"GET /%E5%9B%BE?a=b HTTP/1.1\r\n")


def test_a_redirect_takes_no_cookie_and_no_password_along(serve: Serve) -> None:
    target = serve(file(PICTURE))
    server = serve(redirect(target.url, 302, "Set-Cookie: a=b; Path=/"))
    get(server.url)
    head = target.requests[0].lower()
    assert b"cookie" not in head
    assert b"referer" not in head


def test_five_redirects_are_followed_and_six_are_not(serve: Serve) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        count = int(head.partition(b"?")[2].partition(b" ")[0])
        connection.sendall(redirect(f"?{count - 1}", 302, "Connection: close") if count else file(PICTURE))

    server = serve(script)
    assert get(server.url + "?5").data == PICTURE
    caught = failure(server.url + "?6")
    assert (caught.code, caught.params) == ("download_redirects", {"limit": 5})
    assert len(server.requests) == 12


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://127.0.0.1/a", "data:text/plain,a", "javascript:a"]
)
def test_a_redirect_to_another_scheme_is_not_followed(serve: Serve, location: str) -> None:
    assert failure(serve(redirect(location)).url).code == "download_scheme"


@pytest.mark.parametrize("location", ["http://[::1", "http://a:b:c/", "http://a..b/"])
def test_a_redirect_to_nowhere(serve: Serve, location: str) -> None:
    assert failure(serve(redirect(location)).url).code == "download_address"


def test_a_redirect_to_bytes_that_are_no_text(serve: Serve) -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: /\xff\xfe\r\nContent-Length: 0\r\n\r\n"
    assert failure(serve(answer).url).code == "download_address"


def test_the_body_of_a_redirect_is_not_read(serve: Serve) -> None:
    target = serve(file(PICTURE))
    told = redirect(target.url).replace(b"Content-Length: 0\r\n", b"")

    def endless(connection: socket.socket, _: bytes) -> None:
        connection.sendall(told)
        while True:  # until the other side has had enough
            connection.sendall(PICTURE)

    assert get(serve(endless).url).data == PICTURE


def test_a_redirect_without_a_target_is_a_status(serve: Serve) -> None:
    caught = failure(serve(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n").url)
    assert (caught.code, caught.params) == ("download_status", {"status": 302})


# What the person sees when it does not work


@pytest.mark.parametrize("status", [204, 206, 304, 403, 404, 500])
def test_only_200_is_a_file(serve: Serve, status: int) -> None:
    caught = failure(serve(f"HTTP/1.1 {status} So\r\nContent-Length: 0\r\n\r\n".encode()).url)
    assert (caught.code, caught.params) == ("download_status", {"status": status})


@pytest.mark.parametrize(
    "url", ["", "picture.png", "ftp://example.com/a", "file:///etc/passwd", "//example.com/a"]
)
def test_only_web_links_are_fetched(url: str) -> None:
    assert failure(url).code == "download_scheme"


@pytest.mark.parametrize(
    "url", ["http://", "http:///a", "http://[::1", "http://a:b/", "http://a..b/", "http://*/"]
)
def test_a_link_that_cannot_be(url: str) -> None:
    assert failure(url).code == "download_address"


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert failure(f"http://127.0.0.1:{port}/").code == "download_unreachable"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH\r\n",
        file(PICTURE, length=len(PICTURE) + 1),
        OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
        OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nab",
        OK + b"X: " + b"a" * 100_000 + b"\r\n\r\n",
        OK + b"X: a\r\n" * 1000 + b"\r\n",
    ],
    ids=range(7),
)
def test_an_answer_that_is_none(serve: Serve, answer: bytes) -> None:
    assert failure(serve(answer).url).code == "download_unreachable"


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "GZIP, br"])
def test_a_packed_file_is_refused(serve: Serve, encoding: str) -> None:
    caught = failure(serve(file(PICTURE, f"Content-Encoding: {encoding}")).url)
    assert (caught.code, caught.params) == ("download_encoding", {"encoding": encoding.lower()})


def test_identity_is_no_packing(serve: Serve) -> None:
    assert get(serve(file(PICTURE, "Content-Encoding: Identity")).url).data == PICTURE


# Too large


@pytest.mark.parametrize("length", [1001, 10**12, 10**30])
def test_a_file_that_says_it_is_too_large_is_not_read(serve: Serve, length: int) -> None:
    caught = failure(serve(file(b"", length=length)).url, limit_bytes=1000)
    assert (caught.code, caught.params) == ("download_too_large", {"limit": 1000})


@pytest.mark.parametrize("chunked", [False, True])
def test_a_file_without_an_end_stops_at_the_limit(serve: Serve, *, chunked: bool) -> None:
    sent = [0]

    def endless(connection: socket.socket, _: bytes) -> None:
        connection.sendall(OK + (b"Transfer-Encoding: chunked\r\n\r\n" if chunked else b"\r\n"))
        while True:
            connection.sendall(b"10000\r\n" + bytes(65536) + b"\r\n" if chunked else bytes(65536))
            sent[0] += 65536

    server = serve(endless)
    assert failure(server.url, limit_bytes=1_000_000).code == "download_too_large"
    assert server.ended.acquire(timeout=10)
    assert sent[0] < 20_000_000  # the limit, and what the system keeps in its buffers


# Too slow, and cancelled


def drip(start: bytes, drop: bytes) -> Script:
    """One drop every 10 ms, each in time for the timeout of a socket, and never an end."""

    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(start)
        never = threading.Event()
        while not never.wait(0.01):
            connection.sendall(drop)

    return script


DRIPS = {
    "status": drip(b"", b"H"),
    "continue": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "header": drip(OK + b"X: ", b"a"),
    "headers": drip(OK, b"X"),
    "body": drip(OK + b"\r\n", b"a"),
    "long body": drip(file(b"", length=1_000_000), b"a"),
    "chunk size": drip(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0"),
    "chunks": drip(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "trailers": drip(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"a: b\r\n"),
}


def silent(connection: socket.socket, _: bytes) -> None:
    connection.recv(1)  # until the other side goes


def all_threads_end() -> bool:
    threads = [thread for thread in threading.enumerate() if thread.name == "download"]
    for thread in threads:
        thread.join(10)
    return not any(thread.is_alive() for thread in threads)


@pytest.mark.parametrize("name", DRIPS)
def test_the_deadline_is_for_everything(serve: Serve, name: str) -> None:
    server = serve(DRIPS[name])
    started = time.monotonic()
    assert failure(server.url, seconds=0.2).code == "download_timeout"
    assert time.monotonic() - started < 5
    assert server.ended.acquire(timeout=10)  # the connection was closed, and not only left
    assert all_threads_end()


def test_a_silent_server_is_given_up(serve: Serve) -> None:
    server = serve(silent)
    assert failure(server.url, seconds=0.1).code == "download_timeout"
    assert server.ended.acquire(timeout=10)


def test_a_server_that_does_not_accept_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port), 1):
            assert failure(f"http://127.0.0.1:{port}/", seconds=0.1).code == "download_timeout"


@pytest.mark.parametrize("name", ["header", "body"])
def test_cancelling_ends_a_download(serve: Serve, name: str) -> None:
    stop = threading.Event()
    script = DRIPS[name]

    def watched(connection: socket.socket, head: bytes) -> None:
        stop.set()
        script(connection, head)

    server = serve(watched)
    assert failure(server.url, stop=stop, seconds=60).code == "cancelled"
    assert server.ended.acquire(timeout=10)
    assert all_threads_end()


def test_a_cancelled_download_does_not_begin() -> None:
    stop = threading.Event()
    stop.set()
    assert failure("http://127.0.0.1:9/", stop=stop).code == "cancelled"


def test_a_connection_made_after_the_end_is_closed() -> None:
    job = download._Job(10, 1)
    job.end()
    one, other = socket.socketpair()
    with one, other:
        other.settimeout(10)
        job.opened(one)
        assert other.recv(1) == b""


# TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for 127.0.0.1 that nobody has signed, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def context(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_a_server_that_nobody_vouches_for(serve: Serve, context: ssl.SSLContext) -> None:
    server = serve(file(PICTURE), context)
    assert failure(server.url).code == "download_tls"
    assert server.requests == []


def test_a_server_that_is_vouched_for(
    serve: Serve, context: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    assert get(serve(file(PICTURE), context).url).data == PICTURE
    elsewhere = serve(file(PICTURE), context).url.replace("127.0.0.1", "localhost")
    assert failure(elsewhere).code == "download_tls"


def test_a_slow_server_behind_tls_is_given_up(
    serve: Serve, context: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    server = serve(DRIPS["body"], context)
    assert failure(server.url, seconds=0.3).code == "download_timeout"
    assert server.ended.acquire(timeout=10)


def test_a_server_without_tls(serve: Serve) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        silent(connection, head)
        silent(connection, head)

    server = serve(script, until=b"")
    assert failure(server.url.replace("http:", "https:")).code == "download_tls"


# What is left behind


def test_a_failure_shows_nothing_of_the_link() -> None:
    link = "http://somebody:secret@127.0.0.1:1/hidden"
    text = "".join(traceback.format_exception(failure(link)))
    assert "download_unreachable" in text
    assert "secret" not in text
    assert "hidden" not in text


def test_no_connection_is_left_open(serve: Serve) -> None:
    server = serve(file(PICTURE))
    get(server.url)
    failure(serve(file(PICTURE)).url, limit_bytes=1)
    assert all_threads_end()
    gc.collect()  # a socket left open would warn here, and warnings are errors
