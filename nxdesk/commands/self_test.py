"""`nxdesk --self-test`: whether all of nxdesk is here and works, as one line of JSON. It proves a bundle."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from nxdesk import __version__, paths
from nxdesk.commands import self_test_core, self_test_window
from nxdesk.commands.exit import Exit
from nxdesk.commands.terminal import say
from nxdesk.problems import Failure

Check = Callable[[Path], str]
"""Gets an empty folder of its own as the person's; gives "" when all is well, else a code."""
_CHECKS: Final[dict[str, Check]] = {
    "window": self_test_window.window,
    "pictures": self_test_window.pictures,
    "fonts": self_test_window.fonts,
    "languages": self_test_window.languages,
    "guide": self_test_window.guide,
    "journal": self_test_core.journal,
    "list": self_test_core.workbook,
    "samples": self_test_core.samples,
    "phones": self_test_core.phones,
    "keyring": self_test_core.keyring,
    "tls": self_test_core.tls,
    "practice": self_test_core.practice,
    "licences": self_test_core.licences,
}


def self_test() -> Exit:
    """One key a check: true, or the code of what went wrong. Nothing of the person's is touched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found = {name: _outcome(check) for name, check in _CHECKS.items()}
    good = all(outcome is True for outcome in found.values())
    say(json.dumps({"nxdesk": __version__, "ok": good, **found}))
    return Exit.DONE if good else Exit.NOT_STARTED


def _outcome(check: Check) -> bool | str:
    try:
        with paths.temporary_home() as home:
            return check(home) or True
    except Failure as failure:
        return failure.code
    except Exception as error:  # noqa: BLE001 - whatever a broken bundle raises is the answer
        return type(error).__name__
