"""`nxdesk sends`: what was sent, newest first."""

from datetime import datetime

from nxdesk import paths
from nxdesk.commands import answer, results, words
from nxdesk.commands.exit import Exit
from nxdesk.commands.options import SendsOptions
from nxdesk.commands.terminal import say
from nxdesk.journal.records import SendRecord
from nxdesk.problems import Failure
from nxdesk.program import Program


def sends(options: SendsOptions) -> Exit:
    with Program(paths.home()) as program:
        program.recover()
        with program.journal() as journal, journal.snapshot():
            records = journal.sends()
            if options.json:
                past = [answer.past(record, journal.channel_counts(record.id)) for record in records]
                say(answer.line({"sends": past}))
                return Exit.DONE
    for record in records:
        say(_line(record))
    if not records:
        say("Nothing was sent yet.")
    return Exit.DONE


def number(text: str) -> int:
    """The id of a send as a person typed it. Raises Failure("no_such_send")."""
    if not (text.isascii() and text.isdecimal() and len(text) < 19):
        raise Failure("no_such_send", id=text)
    return int(text)


def _line(record: SendRecord) -> str:
    began = datetime.fromtimestamp(record.started or record.created).astimezone()
    counts = f"{words.people(record.counts.people)}: {results.counted(record.counts)}"
    name = f"{words.line(record.new.name) or '-'}{' (test)' if record.new.test else ''}"
    return f"{record.id:>4}  {began:%Y-%m-%d %H:%M}  {record.state:<8}  {name}  {counts}"
