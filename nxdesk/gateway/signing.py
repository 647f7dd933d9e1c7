"""The signature of a request (API, section 1). The access secret is an input of the hash and nothing else."""

import hashlib

from nxdesk.accounts.account import Credentials


def sign(credentials: Credentials, ts: str, body: bytes, *, biz_type: str = "8", action: str = "mt") -> str:
    """Lowercase hex of the MD5 that the API asks for. `body` is byte for byte what is sent.

    MD5 is the vendor's choice; it proves knowledge of the secret and protects nothing else.
    """
    head = f"accessKey={credentials.access_key}&action={action}&bizType={biz_type}&ts={ts}"
    middle = b"&body=" + body if body else b""
    tail = f"&accessSecret={credentials.access_secret}"
    return hashlib.md5(head.encode() + middle + tail.encode(), usedforsecurity=False).hexdigest()


def headers(credentials: Credentials, ts: str, body: bytes) -> dict[str, str]:
    """The five headers of a request, and its content type."""
    return {
        "Content-Type": "application/json",
        "accessKey": credentials.access_key,
        "ts": ts,
        "bizType": "8",
        "action": "mt",
        "sign": sign(credentials, ts, body),
    }
