"""A request as a shell script with curl, for people who talk to NXCloud's support. It holds no secret."""

from nxdesk.gateway.request import PATH


def script(address: str, body: bytes) -> str:
    """For any POSIX shell: the secrets are left to be filled in, and the script signs as the API asks.

    address: the gateway's, without a path. body: from request.body, taken over byte for byte.
    """
    return f"""\
ACCESS_KEY='your access key'
ACCESS_SECRET='your access secret'
BODY={_quoted(body.decode())}
TS=$(date +%s)000
SIGN=$(printf %s "accessKey=$ACCESS_KEY&action=mt&bizType=8&ts=$TS&body=$BODY&accessSecret=$ACCESS_SECRET" \\
  | openssl dgst -md5 -r | cut -c 1-32)
curl {_quoted(address.rstrip("/") + PATH)} \\
  -H 'Content-Type: application/json' \\
  -H "accessKey: $ACCESS_KEY" \\
  -H "ts: $TS" \\
  -H 'bizType: 8' \\
  -H 'action: mt' \\
  -H "sign: $SIGN" \\
  --data-raw "$BODY"
"""


def _quoted(text: str) -> str:
    """For the shell: nothing between single quotes means anything but itself."""
    return "'" + text.replace("'", "'\\''") + "'"
