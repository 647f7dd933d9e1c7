"""What can be typed after `nxdesk`. It loads nothing that only one of the commands needs."""

import argparse
from pathlib import Path
from typing import Final, NoReturn

from nxdesk import __version__
from nxdesk.commands import values
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
from nxdesk.messages.channels import Priority


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and never repeats a value that it does not know: it may be a secret."""

    def error(self, message: str) -> NoReturn:
        said = " ".join(message.split())
        raise Refused(Exit.WRONG_USE, f"{self.prog}: {said}. “{self.prog} --help” shows how it is used.")

    def read(self, arguments: list[str], options: Options) -> Options:
        _, unknown = self.parse_known_args(arguments, options)
        if unknown:
            names = [name.partition("=")[0] for name in unknown if name.startswith("-")]
            self.error(f"it does not know {', '.join(names)}" if names else "there are too many arguments")
        return options


def read(arguments: list[str]) -> Options:
    """Raises Refused for what cannot be understood, SystemExit(0) when help or the version was asked for."""
    make = _COMMANDS.get(arguments[0]) if arguments else None
    if make is None:
        return _window().read(arguments, WindowOptions())
    parser, options = make()
    return parser.read(arguments[1:], options)


def _window() -> _Parser:
    parser = _Parser(
        prog="nxdesk",
        usage="nxdesk [FILE]  |  nxdesk COMMAND …  |  nxdesk --version | --self-test | --help",
        description="Compose a message, see it as Viber and SMS will show it, and send it to a list.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help="open the window with a draft or a phone list"
    )
    parser.add_argument("--version", action="version", version=f"nxdesk {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="check that all of nxdesk is here and works; JSON"
    )
    return parser


_EPILOG: Final = """\
commands (“nxdesk COMMAND --help” tells more):
  demo      the sample message to the sample list, through the practice account
  send      send a draft to a list
  resume    go on with a send that was stopped
  sends     what was sent, newest first
  report    save a send as a table, one row a person
  check     read a list and say what is ready, repeated and rejected
  practice  serve the practice gateway, for trying scripts against it

exit codes:
  0  everything was accepted, or checked
  1  finished, but some people were refused or are unknown
  2  wrong use
  3  could not start
  4  stopped before the end: the rest waits, and “nxdesk resume” goes on
"""


def _parser(name: str, description: str) -> _Parser:
    return _Parser(prog=f"nxdesk {name}", description=description, allow_abbrev=False)


def _demo() -> tuple[_Parser, Options]:
    parser = _parser("demo", "Send the sample message to the sample list; nothing leaves this computer.")
    parser.add_argument("--out", metavar="DIR", type=Path, help="also save a picture of every page, as PNG")
    return parser, DemoOptions()


def _send() -> tuple[_Parser, Options]:
    parser = _parser("send", "Send a draft to a list. Without an account: to the practice gateway.")
    parser.add_argument("draft", metavar="DRAFT", type=Path, help="a draft, *.nxdesk")
    parser.add_argument(
        "--to", dest="list", metavar="LIST", type=Path, required=True, help="a workbook or a text file"
    )
    _add_list_options(parser)
    parser.add_argument("--account", metavar="NAME", type=values.filled, help="an account of the window")
    parser.add_argument(
        "--appkey",
        metavar="KEY",
        type=values.filled,
        help="instead of an account, with --address; the secrets are in the environment, in"
        " NXDESK_ACCESS_KEY and NXDESK_ACCESS_SECRET",
    )
    parser.add_argument("--address", metavar="URL", type=values.filled, help="of the gateway: https://…")
    parser.add_argument(
        "--channels",
        type=values.priority,
        metavar="|".join(Priority),
        help="the order of channels, in place of the draft's",
    )
    parser.add_argument(
        "--requests-per-second",
        metavar="N",
        type=values.rate,
        help="as in the window's settings when left out",
    )
    parser.add_argument("--yes", action="store_true", help="send without a question")
    parser.add_argument("--dry-run", action="store_true", help="do everything but sending")
    _add_json(parser)
    return parser, SendOptions()


def _resume() -> tuple[_Parser, Options]:
    parser = _parser(
        "resume", "Go on with a send: what waits is sent. What was accepted is never sent again."
    )
    _add_send(parser)
    parser.add_argument("--retry-refused", action="store_true", help="send to the refused again, too")
    parser.add_argument(
        "--retry-unknown",
        action="store_true",
        help="send to the unknown again, too: they may have got the message, and would get it twice",
    )
    _add_json(parser)
    return parser, ResumeOptions()


def _sends() -> tuple[_Parser, Options]:
    parser = _parser("sends", "What was sent, newest first.")
    _add_json(parser)
    return parser, SendsOptions()


def _report() -> tuple[_Parser, Options]:
    parser = _parser("report", "Save a send as a table, one row a person.")
    _add_send(parser)
    parser.add_argument("file", metavar="FILE", type=values.report_file, help="FILE.xlsx or FILE.csv")
    return parser, ReportOptions()


def _check() -> tuple[_Parser, Options]:
    parser = _parser("check", "Read a list and say what is ready, repeated and rejected. Nothing is sent.")
    parser.add_argument("list", metavar="LIST", type=Path, help="a workbook or a text file")
    _add_list_options(parser)
    parser.add_argument(
        "--rejected",
        metavar="FILE.xlsx",
        type=values.workbook_file,
        help="save the rejected rows with the reasons",
    )
    _add_json(parser)
    return parser, CheckOptions()


def _practice() -> tuple[_Parser, Options]:
    parser = _parser("practice", "Serve the practice gateway on this computer until Ctrl+C.")
    parser.add_argument("--port", metavar="N", type=values.port, default=0, help="a free one when left out")
    return parser, PracticeOptions()


_COMMANDS: Final = {
    "demo": _demo,
    "send": _send,
    "resume": _resume,
    "sends": _sends,
    "report": _report,
    "check": _check,
    "practice": _practice,
}


def _add_list_options(parser: _Parser) -> None:
    parser.add_argument(
        "--sheet", metavar="NAME", type=values.filled, help="of the workbook; guessed when left out"
    )
    parser.add_argument(
        "--heading-row",
        metavar="N",
        type=values.row,
        help="the row of the headings, as Excel counts; 0 for none; guessed when left out",
    )
    parser.add_argument(
        "--column",
        metavar="LETTER|HEADING",
        action="append",
        default=[],
        type=values.filled,
        help="of the numbers; guessed when left out; given several times, all of these are read",
    )
    parser.add_argument(
        "--country",
        metavar="ISO",
        type=values.country,
        help="of numbers without a country code, as two letters: RU",
    )
    parser.add_argument(
        "--country-column",
        metavar="LETTER|HEADING",
        type=values.filled,
        help="the column that says of which country each number is, as a code or a name",
    )
    parser.add_argument(
        "--landlines", action="store_true", help="keep landlines, too, though they receive no messages"
    )
    parser.add_argument("--hidden-rows", action="store_true", help="read rows that a filter hides, too")


def _add_send(parser: _Parser) -> None:
    parser.add_argument("send", metavar="SEND", help="its number, as “nxdesk sends” shows it")


def _add_json(parser: _Parser) -> None:
    parser.add_argument("--json", action="store_true", help="the last line is one JSON object")
