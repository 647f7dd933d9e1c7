"""The shell script for support: it is really run, by a shell, against the practice gateway."""

import json
import shutil
import subprocess

import pytest

from nxdesk.gateway.curl import script
from nxdesk.gateway.practice import ACCESS_KEY, ACCESS_SECRET, APPKEY, PracticeGateway
from nxdesk.gateway.request import body, message_json
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import TextMessage

needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, ("sh", "curl", "openssl"))), reason="needs sh, curl and openssl"
)


@needs_tools
@pytest.mark.parametrize(
    "text", ["Hello", "It's $HOME `ls` \"x\" \\n \\ ! %s ''", "Привет\n你好 😀\t'", "$(id)"]
)
def test_filled_in_it_sends_what_nxdesk_would(text: str) -> None:
    accepted = []
    gateway = PracticeGateway(on_accept=lambda request_id, phones: accepted.append(phones))
    gateway.start()
    try:
        data = body(APPKEY, [447700900200], message_json(TextMessage(text)), Priority.ALL, None)
        made = script(gateway.address, data)
        made = made.replace("your access key", ACCESS_KEY).replace("your access secret", ACCESS_SECRET)
        done = subprocess.run(
            ["sh", "-s"],
            input=made.replace("curl ", "curl -sS --noproxy '*' ", 1).encode(),
            capture_output=True,
            timeout=20,
            check=True,
        )
    finally:
        gateway.stop()
    assert json.loads(done.stdout)["code"] == 0, done.stdout
    assert accepted == [(447700900200,)]


def test_it_holds_no_secret_and_every_header() -> None:
    made = script("https://api.nxcloud.com/", b'{"a":1}')
    assert "'https://api.nxcloud.com/v1/message/mt'" in made
    for header in ("accessKey", "ts", "bizType", "action", "sign", "Content-Type"):
        assert f"{header}: " in made
    assert "BODY='{\"a\":1}'" in made
