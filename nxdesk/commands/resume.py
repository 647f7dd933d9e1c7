"""`nxdesk resume`: go on with a send; send to the refused or the unknown again, if that is asked for."""

from nxdesk import paths
from nxdesk.commands import account, running, sends
from nxdesk.commands.exit import Exit
from nxdesk.commands.interrupt import Interrupt
from nxdesk.commands.options import ResumeOptions
from nxdesk.journal.records import RequestState
from nxdesk.program import Program
from nxdesk.sending.lock import sender_lock


def resume(options: ResumeOptions) -> Exit:
    send_id = sends.number(options.send)
    again = [
        state
        for state, wanted in (
            (RequestState.REFUSED, options.retry_refused),
            (RequestState.UNKNOWN, options.retry_unknown),
        )
        if wanted
    ]
    with Program(paths.home()) as program:
        with program.journal() as journal:
            new = journal.send(send_id).new
        connection = account.connect(program, new.account_id, new.address)
        with Interrupt() as interrupt:
            with sender_lock(program.journal_path), program.journal() as journal:
                journal.recover()  # what a crash has left is unknown now, and may be asked for again
                for state in again:  # not before it is sure that there is a way to the gateway
                    journal.put_back(send_id, state)
                record = journal.send(send_id)
            with running.begun(send_id):
                if record.counts.waiting:
                    ended = running.run(program, record, connection, program.speed(), interrupt)
                else:
                    ended = running.ended(record)
                return running.conclude(program, ended, as_json=options.json)
