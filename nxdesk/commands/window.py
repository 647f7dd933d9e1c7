"""`nxdesk [FILE]`: the window, with a draft or a phone list."""

import os
import sys
from pathlib import Path

from nxdesk import paths
from nxdesk.commands.exit import Exit, Refused
from nxdesk.commands.options import WindowOptions
from nxdesk.problems import Failure


def window(options: WindowOptions) -> int:
    """Gives the exit code of the window; 0 when one is open already, which then shows the file."""
    _refuse_missing(options.file)
    _refuse_without_display()
    from nxdesk.ui.single_instance import SingleInstance  # noqa: PLC0415 - a part of Qt

    instance = SingleInstance(paths.home())
    try:
        if not instance.claim(options.file):
            return Exit.DONE
    except Failure as failure:
        _tell_in_a_window(failure)
        raise
    from nxdesk.app import open_window  # noqa: PLC0415 - all of Qt

    return open_window(instance, options.file)


def _tell_in_a_window(failure: Failure) -> None:
    """Who starts nxdesk from a menu does not see a terminal. Who does has it in there anyway."""
    if sys.stderr is not None and sys.stderr.isatty():
        return
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":  # nobody would ever close it
        return
    from nxdesk.app import tell  # noqa: PLC0415 - all of Qt

    tell(failure)


def _refuse_missing(file: Path | None) -> None:
    if file is None or file.exists():
        return
    if not file.suffix:
        raise Refused(
            Exit.WRONG_USE, f"There is no command and no file “{file}”. “nxdesk --help” lists the commands."
        )
    raise Refused(Exit.NOT_STARTED, f"There is no file “{file}”, so nothing was opened. Check its name.")


def _refuse_without_display() -> None:
    """Without one Qt ends the whole process at once, with a core dump."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise Refused(
            Exit.NOT_STARTED,
            "There is no display here to open the window on. “nxdesk demo” shows nxdesk in the terminal.",
        )
