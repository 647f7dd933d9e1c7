"""`nxdesk check`: read a list and say what is ready, repeated and rejected. Nothing is sent."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from nxdesk import paths
from nxdesk.commands import answer, lists, words
from nxdesk.commands.exit import Exit
from nxdesk.commands.options import CheckOptions
from nxdesk.commands.terminal import say
from nxdesk.program import Program
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.rejects import Titles, save_rejected


def check(options: CheckOptions) -> Exit:
    with Program(paths.home()) as program:
        listing = lists.read_list(options, program.journal_path)
    if options.rejected:
        _save(listing, options.rejected)
    if options.json:
        say(answer.line(answer.checked(listing)))
    else:
        for line in _described(listing):
            say(line)
        if options.rejected:
            say(f"{words.rows(len(listing.rejected))} saved in {options.rejected}")
    return Exit.DONE


def _save(listing: Listing, path: Path) -> None:
    from nxdesk.ui.texts import names  # noqa: PLC0415 - QtCore, loaded when something has to be worded

    titles = Titles(reason="Reason", row="Row in the list", cell="Cell")
    save_rejected([(listing.name, listing)], path, names.reject_reason, titles)


def _described(listing: Listing) -> Iterator[str]:
    from nxdesk.ui.texts import names  # noqa: PLC0415 - as above

    yield lists.summary(listing)
    yield from _counted("Countries", {names.country(code): n for code, n in listing.countries.items()})
    yield from _counted("Rejected", {names.reject_reason(why): n for why, n in listing.reasons.items()})


def _counted(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    if counts:
        yield f"{title}:"
    for name, count in counts.items():
        yield f"{count:>9,}  {words.line(name)}"
