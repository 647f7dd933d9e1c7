"""`nxdesk practice`: serve the practice gateway, for trying scripts against it."""

from collections.abc import Iterator
from typing import Final

from nxdesk.accounts.store import PRACTICE
from nxdesk.commands.exit import Exit
from nxdesk.commands.interrupt import Interrupt
from nxdesk.commands.options import PracticeOptions
from nxdesk.commands.terminal import say, tell
from nxdesk.gateway.practice import SPECIAL, PracticeGateway
from nxdesk.gateway.practice.numbers import (
    Behaviour,
    BreakOff,
    Channels,
    Cut,
    HttpStatus,
    Page,
    Refuse,
    Silent,
    Slow,
)
from nxdesk.gateway.request import PATH

_CUTS: Final = {
    Cut.BEFORE: "before the answer",
    Cut.HEADER: "in the header of the answer",
    Cut.BODY: "in the body of the answer",
}


def practice(options: PracticeOptions) -> Exit:
    """Until Ctrl+C. The first line is the address, and is there once the gateway answers."""
    with Interrupt() as interrupt, PracticeGateway(options.port) as gateway:
        say(f"address        {gateway.address}")
        say(f"messages to    {gateway.address}{PATH}")
        say(f"appkey         {PRACTICE.appkey}")
        say(f"access key     {gateway.credentials.access_key}")
        say(f"access secret  {gateway.credentials.access_secret}")
        say()
        say("It takes every number. What is sent stays on this computer. These numbers make it misbehave:")
        for phone, behaviour in SPECIAL.items():
            say(f"  {phone}  {'; '.join(_does(behaviour))}")
        tell("Serving until Ctrl+C.")
        interrupt.wait()
    return Exit.DONE


def _does(behaviour: Behaviour) -> Iterator[str]:
    from nxdesk.ui.texts import codes  # noqa: PLC0415 - QtCore, loaded when something has to be worded

    match behaviour:
        case Refuse(code, tries):
            yield f"refused with {codes.code(code, 'a code that nobody knows')}{_times(tries)}"
        case HttpStatus(status, _, tries):
            yield f"HTTP {status}{_times(tries)}"
        case Channels(viber, sms):
            for channel, code in (("viber", viber), ("sms", sms)):
                if code:
                    yield f"{channel} answers {codes.channel_answer(channel, code, '')}"
        case Page():
            yield "a web page instead of an answer"
        case BreakOff(at, accepted):
            yield f"the connection ends {_CUTS[at]}, {'after' if accepted else 'before'} it was accepted"
        case Slow():
            yield "accepted at once, answered late"
        case Silent():
            yield "never answered"


def _times(tries: int) -> str:
    if not tries:
        return ""
    return ", once" if tries == 1 else f", {tries} times"
