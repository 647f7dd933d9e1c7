"""Carries out a send in the foreground: progress on stderr, a stop on Ctrl+C, an exit code."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from nxdesk.commands import answer, results, words
from nxdesk.commands.exit import Exit, Refused
from nxdesk.commands.interrupt import Interrupt
from nxdesk.commands.progress import Progress
from nxdesk.commands.terminal import say, tell
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import SendRecord, SendState
from nxdesk.problems import Failure
from nxdesk.program import Connection, Program
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Speed


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended. sentence: why it stopped and how to go on, "" when it did not stop."""

    record: SendRecord
    code: Exit
    sentence: str = ""


@contextmanager
def begun(send: int) -> Iterator[None]:
    """Within the block people may have got the message already. So nothing that goes wrong there ends as
    "could not start", which a script may answer by sending anew."""
    try:
        yield
    except Exception as error:  # whatever it is: a mistake of ours has sent to people, too
        why = f"{words.sentence(error)} “nxdesk resume {send}” goes on with whoever waits."
        raise Refused(Exit.STOPPED, why) from error


def run(
    program: Program, send: SendRecord, connection: Connection, speed: Speed, interrupt: Interrupt
) -> Ended:
    """Send what waits. Raises Failure when another nxdesk is sending, or nothing can be read any more."""
    control = Control()
    if interrupt.asked:
        control.stop()
    news = threading.Event()
    progress = Progress()

    def stop() -> None:
        progress.end()
        tell("Stopping: the request that is under way is finished first.")
        control.stop()

    def tick() -> None:
        if news.is_set():
            news.clear()
            _show(journal, send.id, progress)

    try:
        with program.journal() as journal:
            interrupt.attend(lambda: program.run(send, connection, speed, control, news.set), stop, tick)
            news.set()
            tick()
            return ended(journal.send(send.id))
    except Failure as failure:
        if failure.code == "sender_busy":
            raise
        return _failed(program, send.id, failure)
    finally:
        progress.end()


def ended(record: SendRecord) -> Ended:
    """What the state and the counts of a send mean for whoever started it."""
    if record.state is not SendState.FINISHED:
        return Ended(record, Exit.STOPPED, results.stopped(record))
    everybody = record.counts.accepted == record.counts.people
    return Ended(record, Exit.DONE if everybody else Exit.SOME_LEFT)


def _failed(program: Program, send: int, failure: Failure) -> Ended:
    """An outcome could not be recorded, so nothing more was sent. What is certain now?"""
    program.recover()
    with program.journal() as journal:
        record = journal.send(send)
    return Ended(record, Exit.STOPPED, f"{words.failure(failure)} {results.left(record)}")


def conclude(program: Program, ended: Ended, *, as_json: bool) -> Exit:
    """Say what became of a send, and how the command ends."""
    record = ended.record
    with program.journal() as journal:
        if as_json:
            lines = [answer.line(answer.send(record, journal.channel_counts(record.id)))]
        else:
            lines = [*results.described(journal, record), *results.next_steps(record)]
    try:
        for line in lines:
            say(line)
    except Refused as refused:  # the send went as it went all the same
        tell(refused.sentence)
    if ended.sentence:
        tell(ended.sentence)
    return ended.code


def _show(journal: Journal, send: int, progress: Progress) -> None:
    counts = journal.send(send).counts
    done = counts.people - counts.waiting
    progress.show(results.progress(counts, journal.next_waiting(send)), done, counts.people)
