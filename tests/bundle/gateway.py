"""What `nxdesk practice` says of its gateway."""

from typing import IO


def facts(out: IO[bytes]) -> dict[str, str]:
    """Its address, and what it takes: "address", "appkey", "access key", "access secret"."""
    found: dict[str, str] = {}
    for line in out:
        name, _, value = line.decode().strip().partition("  ")
        found[name] = value.strip()
        if name == "access secret":
            return found
    raise AssertionError("the practice gateway did not start")
