"""`nxdesk demo`: the sample message to the sample list through the practice account; pictures of the window.

It keeps everything in a folder of its own, gone at its end: what the person sent, or set, is not touched.
"""

import os
from pathlib import Path

from nxdesk import paths
from nxdesk.accounts.store import PRACTICE
from nxdesk.commands import lists, results, running, words
from nxdesk.commands.exit import Exit, Refused
from nxdesk.commands.interrupt import Interrupt
from nxdesk.commands.options import DemoOptions
from nxdesk.commands.terminal import say, tell
from nxdesk.messages import draft as drafts
from nxdesk.program import Program
from nxdesk.recipients.columns import Choice
from nxdesk.sending.pace import Speed
from nxdesk.sending.plan import plan

_SPEED = Speed(requests_per_second=20.0)
"""Requests a second: nobody is waiting at the other end."""


def demo(options: DemoOptions) -> Exit:
    if options.out:
        _make(options.out)
    with paths.temporary_home() as home:
        code = _send_sample(home)
        if options.out and code is Exit.DONE:
            _take_pictures(options.out)
    return code


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            Exit.NOT_STARTED, f"The folder “{folder}” could not be made ({error.strerror}). Choose another."
        ) from None


def _send_sample(home: Path) -> Exit:
    """DONE whatever the practice gateway said: that some are refused belongs to the show."""
    samples = paths.resources() / "samples"
    say("This is a demo: a sample message to a sample list, through the practice gateway inside nxdesk.")
    say("Nothing leaves this computer, and nothing of it is kept.")
    draft = drafts.load(samples / "autumn-sale.nxdesk")
    listing = lists.read(samples / "contacts.xlsx", Choice())
    planned = plan(draft, listing, PRACTICE)
    say(lists.summary(listing))
    say(f"“{draft.name}” to {words.people(planned.people)} in {words.requests(planned.requests)}")
    with Program(home) as program, Interrupt() as interrupt:
        connection = program.connect(PRACTICE.id, PRACTICE.address)
        send_id = program.begin(planned)
        with program.journal() as journal:
            ended = running.run(program, journal.send(send_id), connection, _SPEED, interrupt)
            for line in results.described(journal, ended.record):
                say(line)
    if ended.code is Exit.STOPPED:
        tell("The demo was stopped before its end; nothing of it is kept.")
        return Exit.STOPPED
    return Exit.DONE


def _take_pictures(folder: Path) -> None:
    from nxdesk.album import take_pictures  # noqa: PLC0415 - all of Qt

    tell("Taking pictures of the window.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    take_pictures(folder)
    say(f"Pictures of the window are in {folder}")
