"""The command line: what was typed to the one command that does it, and how that ended to an exit code.

Each command is loaded only when it is asked for: `nxdesk --version` needs none of the libraries.
"""

# ruff: noqa: PLC0415 - see above

import gc
import sys

from nxdesk.commands import terminal, words
from nxdesk.commands.exit import Exit, Refused
from nxdesk.commands.options import (
    CheckOptions,
    DemoOptions,
    Options,
    PracticeOptions,
    ReportOptions,
    ResumeOptions,
    SendOptions,
    SendsOptions,
    WindowOptions,
)
from nxdesk.problems import Failure

_WRONG_USE = {"no_such_country"}
"""Failures that only a wrong argument can cause."""


def main(argv: list[str] | None = None) -> int:
    """Do what was typed, and give the exit code. argv: without the program's own name; None: sys.argv's."""
    if getattr(sys, "frozen", False) and len(sys.argv) > 1:  # a child of the bundle is the bundle again
        import multiprocessing

        multiprocessing.freeze_support()
    terminal.prepare()
    try:
        return _run(_read(sys.argv[1:] if argv is None else argv))
    except SystemExit as ended:  # argparse's, after --help and --version
        return int(ended.code or 0)
    except KeyboardInterrupt:
        terminal.tell("Stopped before anything was sent.")
        return Exit.NOT_STARTED
    except Exception as error:  # noqa: BLE001 - the last place where a person can still be told
        terminal.tell(words.sentence(error))
        return _code(error)


def _code(error: Exception) -> Exit:
    if isinstance(error, Refused):
        return error.code
    wrong_use = isinstance(error, Failure) and error.code in _WRONG_USE
    return Exit.WRONG_USE if wrong_use else Exit.NOT_STARTED


def _read(argv: list[str]) -> Options:
    if not argv:  # the window: nothing is to be read, and it is there sooner without the reader
        return WindowOptions(file=None, self_test=False)
    from nxdesk.commands import arguments

    return arguments.read(argv)


def _run(options: Options) -> int:
    if isinstance(options, WindowOptions) and not options.self_test:
        # What a start makes is no garbage, and to look for some again and again takes an eighth of its time.
        # nxdesk.ui.garbage does so once there is work in the background.
        collects = gc.isenabled()
        gc.disable()
        try:
            from nxdesk.commands.window import window

            return window(options)
        finally:
            if collects:
                gc.enable()
    from nxdesk.commands import interrupt

    with interrupt.raised():
        return _run_in_terminal(options)


def _run_in_terminal(options: Options) -> int:  # noqa: PLR0911 - one line a command
    match options:
        case DemoOptions():
            from nxdesk.commands.demo import demo

            return demo(options)
        case SendOptions():
            from nxdesk.commands.send import send

            return send(options)
        case ResumeOptions():
            from nxdesk.commands.resume import resume

            return resume(options)
        case SendsOptions():
            from nxdesk.commands.sends import sends

            return sends(options)
        case ReportOptions():
            from nxdesk.commands.report import report

            return report(options)
        case CheckOptions():
            from nxdesk.commands.check import check

            return check(options)
        case PracticeOptions():
            from nxdesk.commands.practice import practice

            return practice(options)
        case WindowOptions():
            from nxdesk.commands.self_test import self_test

            return self_test()


if __name__ == "__main__":
    sys.exit(main())
