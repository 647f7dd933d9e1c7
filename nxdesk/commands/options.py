"""What was typed after each command, with its types: what arguments.py makes of it."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nxdesk.messages.channels import Priority


class WindowOptions(argparse.Namespace):
    file: Path | None
    self_test: bool


class DemoOptions(argparse.Namespace):
    out: Path | None


class ListOptions(argparse.Namespace):
    """How to read a list. list: the file; it has another name on each command's own line. column: each is a
    letter or a heading. heading_row: counted from 1, 0 for none; None is "guess"."""

    list: Path
    sheet: str | None
    heading_row: int | None
    column: Sequence[str]
    country: str | None
    country_column: str | None
    landlines: bool
    hidden_rows: bool
    json: bool


class SendOptions(ListOptions):
    draft: Path
    account: str | None
    appkey: str | None
    address: str | None
    channels: "Priority | None"
    requests_per_second: float | None
    yes: bool
    dry_run: bool


class ResumeOptions(argparse.Namespace):
    send: str
    retry_refused: bool
    retry_unknown: bool
    json: bool


class SendsOptions(argparse.Namespace):
    json: bool


class ReportOptions(argparse.Namespace):
    send: str
    file: Path


class CheckOptions(ListOptions):
    rejected: Path | None


class PracticeOptions(argparse.Namespace):
    port: int


Options = (
    WindowOptions
    | DemoOptions
    | SendOptions
    | ResumeOptions
    | SendsOptions
    | ReportOptions
    | CheckOptions
    | PracticeOptions
)
