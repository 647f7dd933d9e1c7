"""`nxdesk report`: a send as a table, one row a person."""

from nxdesk import paths
from nxdesk.commands import sends, words
from nxdesk.commands.exit import Exit
from nxdesk.commands.options import ReportOptions
from nxdesk.commands.progress import Progress
from nxdesk.commands.terminal import say
from nxdesk.journal.report import save_report
from nxdesk.program import Program


def report(options: ReportOptions) -> Exit:
    from nxdesk.ui.texts.report import wording  # noqa: PLC0415 - QtCore, loaded when something has to be worded

    send = sends.number(options.send)
    progress = Progress()
    with Program(paths.home()) as program:
        program.recover()
        with program.journal() as journal:
            people = journal.send(send).counts.people

            def show(done: int) -> None:
                progress.show(f"{done:,} of {words.people(people)}")

            try:
                save_report(journal, send, options.file, wording(), show)
            finally:
                progress.clear()
    say(f"{words.people(people)} in {options.file}")
    return Exit.DONE
