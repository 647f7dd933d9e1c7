"""nxdesk's own command line, in a process that is to be killed. Loaded long before it is run."""

from collections.abc import Callable

from nxdesk import paths
from nxdesk.__main__ import main
from nxdesk.commands import resume, send
from nxdesk.program import Program
from nxdesk.recipients import child, reading
from nxdesk.recipients.child import Progress
from nxdesk.sending import pace, plan
from nxdesk.sending.lock import sender_lock
from nxdesk.ui.texts import codes, names
from tests.chaos.crowd import IN_ONE_REQUEST

LOADED = (resume, send, codes, names, reading)
"""What main() would load when it needs it: what is to be killed is the work."""


def nxdesk(*arguments: str) -> int:
    """Gives the exit code. `hunt SEND` is the window's "Find the bad numbers": the halves wait, and then it
    resumes the send."""
    child.Child.run = _run_here
    plan.MOST_PHONES = IN_ONE_REQUEST  # many requests of few people
    pace.LONGEST_WAIT = 0.05  # a rate limit costs no time
    if arguments[0] == "hunt":
        program = Program(paths.home())
        with sender_lock(program.journal_path), program.journal() as journal:
            journal.recover()
            journal.hunt(int(arguments[1]))
        arguments = ("resume", *arguments[1:])
    return main(list(arguments))


def _run_here(
    one: child.Child, task: Callable[..., object], *arguments: object, progress: Progress, stop: object
) -> object:
    """A list is read in this process: the start of another takes longer than all of the rest."""
    del stop
    return task(one._path, *arguments, progress)
