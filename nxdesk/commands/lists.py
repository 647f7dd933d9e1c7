"""Reads a list as the options say, with progress, and says in words what is on it."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from nxdesk.commands import words
from nxdesk.commands.options import ListOptions
from nxdesk.commands.progress import Progress
from nxdesk.commands.terminal import tell
from nxdesk.journal.do_not_contact import DoNotContact
from nxdesk.messages.fields import fields_of
from nxdesk.messages.kinds import Message
from nxdesk.recipients import reader
from nxdesk.recipients.columns import Choice, column_letter, find_column
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.suppress import without
from nxdesk.sending import values
from nxdesk.sending.values import NOBODYS, Values


def read_list(options: ListOptions, journal: Path) -> Listing:
    """Without the people on the journal's do-not-contact list.

    Raises Failure as recipients.reader and the journal do, and no_such_column.
    """
    choice = Choice(
        sheet=options.sheet,
        header_row=options.heading_row,
        region=options.country,
        keep_landlines=options.landlines,
        keep_hidden=options.hidden_rows,
    )
    if options.column or options.country_column is not None:
        choice = _with_columns(choice, options)
    listing = _reachable(read(options.list, choice), journal)
    for note in _notes(listing):
        tell(note)
    return listing


def _with_columns(choice: Choice, options: ListOptions) -> Choice:
    look = reader.look(options.list, choice)
    columns = tuple(find_column(text, look.headings) for text in options.column)
    country = options.country_column
    return replace(
        choice,
        sheet=look.choice.sheet,
        column=columns[0] if columns else None,
        columns=columns if len(columns) > 1 else (),
        country_column=None if country is None else find_column(country, look.headings),
    )


def _notes(listing: Listing) -> Iterator[str]:
    """What a person should hear of the list beside what became of its rows."""
    if listing.hidden:
        hidden = words.rows(listing.hidden)
        yield f"Left out, because hidden in the workbook: {hidden}. With --hidden-rows they are read, too."
    for warning in listing.warnings:
        yield f"Warning: {words.problem(warning)}"


def _reachable(listing: Listing, journal: Path) -> Listing:
    if not journal.exists():  # to check a list leaves nothing behind
        return listing
    with DoNotContact(journal) as do_not_contact:
        return without(listing, do_not_contact.among(listing.phones))


def read(path: Path, choice: Choice) -> Listing:
    progress = Progress()

    def show(done: int, total: int | None) -> None:
        of = f" of about {total:,}" if total else ""
        progress.show(f"Reading {path.name}: {done:,}{of} rows")

    try:
        return reader.read(path, choice, show, threading.Event())
    finally:
        progress.clear()


def read_values(listing: Listing, message: Message) -> Values:
    """What the fields of the message need of the list's file, which is read once more for it."""
    fields = fields_of(message)
    if not fields:
        return NOBODYS
    with ExitStack() as readers:
        return values.read_values(
            listing, fields, lambda path: readers.enter_context(reader.ListReader(path))
        )


def summary(listing: Listing) -> str:
    """ "contacts.xlsx, sheet “People”, column B “Mobile”: 4,812 ready, 120 repeated, 68 rejected"."""
    choice = listing.choice
    sheet = f", sheet “{choice.sheet}”" if choice.sheet else ""
    letters = ", ".join(map(column_letter, choice.phone_columns))
    column = f", column{'s' if len(choice.phone_columns) > 1 else ''} {letters}" if letters else ""
    heading = f" “{listing.heading}”" if column and listing.heading else ""
    counts = [
        f"{len(listing.phones):,} ready",
        f"{len(listing.repeated):,} repeated",
        f"{len(listing.rejected):,} rejected",
    ]
    if listing.blocked:
        counts.append(f"{listing.blocked:,} on the do-not-contact list")
    return words.line(f"{listing.name}{sheet}{column}{heading}: {', '.join(counts)}")
