"""`nxdesk send`: a draft to a list."""

from collections.abc import Iterator
from dataclasses import replace

from nxdesk import paths
from nxdesk.accounts.store import PRACTICE
from nxdesk.commands import account, answer, lists, running, words
from nxdesk.commands.exit import Exit, Refused
from nxdesk.commands.interrupt import Interrupt
from nxdesk.commands.options import SendOptions
from nxdesk.commands.terminal import agrees, must_be_able_to_ask, say, tell
from nxdesk.messages import draft as drafts
from nxdesk.messages.check import sendable
from nxdesk.messages.draft import Draft
from nxdesk.messages.field_check import check_composed
from nxdesk.messages.kinds import kind_of
from nxdesk.problems import Failure
from nxdesk.program import Connection, Program
from nxdesk.sending.lock import sender_lock
from nxdesk.sending.pace import Speed
from nxdesk.sending.plan import Plan, plan


def send(options: SendOptions) -> Exit:
    if not (options.yes or options.dry_run):
        must_be_able_to_ask()
    with Program(paths.home()) as program:
        chosen = account.choose(program, options.account, options.appkey, options.address)
        draft = _read_draft(options)
        connection = account.connect(program, chosen.id, chosen.address)
        listing = lists.read_list(options, program.journal_path)
        planned = plan(draft, listing, chosen, lists.read_values(listing, draft.message))
        for problem in planned.warnings:
            tell(f"Warning: {words.problem(problem)}")
        speed = program.speed(options.requests_per_second)
        about = (lists.summary(listing), *_about(draft, planned, speed))
        if options.dry_run:
            _say_planned(planned, about, as_json=options.json)
            return Exit.DONE
        if not options.yes:
            _ask(about)
        return _send(program, planned, connection, speed, as_json=options.json)


def _read_draft(options: SendOptions) -> Draft:
    """The draft as it is to be sent. Raises Failure: draft_…, plan_problems, before the list is read: whether
    that has the columns for its fields is not asked here."""
    draft = drafts.load(options.draft)
    draft = replace(draft, name=draft.name or options.draft.stem, priority=options.channels or draft.priority)
    problems = check_composed(draft.message, draft.priority, None)
    if not sendable(problems):
        raise Failure("plan_problems", problems=problems)
    return draft


def _about(draft: Draft, planned: Plan, speed: Speed) -> Iterator[str]:
    """What would happen, in words."""
    from nxdesk.ui.texts import names, numbers  # noqa: PLC0415 - QtCore, loaded when something is worded

    new = planned.new
    practice = new.account_id == PRACTICE.id
    through = "the practice account: nothing leaves this computer" if practice else f"“{new.account_name}”"
    yield words.line(
        f"“{new.name}” ({names.kind(kind_of(draft.message))}, {names.priority(draft.priority)}) to"
        f" {words.people(planned.people)} in {words.requests(planned.requests)}, through {through}"
    )
    if planned.messages > 1:
        takes = words.line(numbers.duration(speed.seconds_for(planned.requests)))
        yield f"{planned.messages:,} different messages, which takes {takes} at this speed"
    if planned.sms:
        most, total = planned.sms.most, planned.sms.total
        yield f"As SMS: {words.parts(most)} a person at most, {total:,} if everybody gets it so"


def _say_planned(planned: Plan, about: tuple[str, ...], *, as_json: bool) -> None:
    if as_json:
        say(answer.line(answer.planned(planned)))
        return
    for line in about:
        say(line)
    say("Nothing was sent.")


def _ask(about: tuple[str, ...]) -> None:
    for line in about:
        tell(line)
    if not agrees("Send it now?"):
        raise Refused(Exit.NOT_STARTED, "Nothing was sent.")


def _send(program: Program, planned: Plan, connection: Connection, speed: Speed, *, as_json: bool) -> Exit:
    with Interrupt() as interrupt:
        with sender_lock(program.journal_path):
            pass  # a send that cannot begin must leave nothing behind to be resumed by mistake
        send_id = program.begin(planned)
        with running.begun(send_id):
            with program.journal() as journal:
                record = journal.send(send_id)
            ended = running.run(program, record, connection, speed, interrupt)
            return running.conclude(program, ended, as_json=as_json)
