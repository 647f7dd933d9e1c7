"""How a list is told in a line: its file, its sheet, its column, its country, what became of its rows."""

from PySide6.QtCore import QCoreApplication, QLocale

from nxdesk.recipients.columns import Look, column_letter
from nxdesk.recipients.listing import Listing
from nxdesk.recipients.phone import Reason
from nxdesk.ui.colors import Tone
from nxdesk.ui.lists.current_list import CurrentList
from nxdesk.ui.lists.parts import Part
from nxdesk.ui.lists.source import Source
from nxdesk.ui.texts import names, numbers, problems

_SAMPLE = 1000  # rows that a look has counted in
_MOST_NAMES = 2
_MOST_PARTS = 4  # countries or reasons in a line


def name_of(source: Source) -> str:
    """One source of a list: the name of its file or of the kept list."""
    if source.path is not None:
        return source.path.name
    return source.kept.name if source.kept else QCoreApplication.translate("Lists", "Pasted numbers")


def source_name(current: CurrentList) -> str:
    """All sources: "customers.xlsx", "a.xlsx + b.csv", "a.xlsx + b.csv + 2 more"."""
    shown = [name_of(source) for source in current.sources[:_MOST_NAMES]]
    rest = len(current.sources) - _MOST_NAMES
    if rest > 0:
        shown.append(QCoreApplication.translate("Lists", "%Ln more", None, rest))
    return " + ".join(shown)


def read_of(source: Source) -> str:
    """What one source of several has given: "1,240 numbers, 12 rejected"; "" while it is read."""
    listing = source.listing
    if listing is None:
        return ""
    found = QCoreApplication.translate("Lists", "%Ln numbers", None, len(listing.phones))
    left = len(listing.rejected) - len(source.mends)
    if left <= 0:
        return found
    rejected = QCoreApplication.translate("Lists", "%Ln rejected", None, left)
    return f"{found}, {rejected}"


def now_reading(current: CurrentList) -> str:
    """The source that is being read, or all of them."""
    unread = [source for source in current.sources if source.listing is None]
    return name_of(unread[0]) if unread else source_name(current)


def badge(current: CurrentList) -> str:
    """For the tile before the name: "XLSX", "CSV"…; pasted numbers have "123", a kept list a star.

    Of several sources it is how many.
    """
    if len(current.sources) > 1:
        return numbers.number(len(current.sources))
    source = current.source
    if source.path is not None:
        return source.path.suffix.removeprefix(".").upper()[:4]
    return "★" if source.kept else "123"


def country_name(region: str, calling_code: int | None) -> str:
    """ "Russia +7"."""
    name = names.country(region)
    return name if calling_code is None else f"{name} +{calling_code}"


def column_name(column: int, heading: str) -> str:
    """ "B · Mobile"."""
    letter = column_letter(column)
    return f"{letter} · {heading}" if heading else letter


def how_it_is_read(current: CurrentList) -> str:
    """ "sheet “Contacts” · column B “Mobile” · numbers without a country code: Russia +7"."""
    choice, listing = current.choice, current.listing
    if len(current.sources) > 1:
        return QCoreApplication.translate("Lists", "%Ln sources", None, len(current.sources))
    parts = []
    if choice.sheet is not None:
        parts.append(QCoreApplication.translate("Lists", "sheet “{name}”").format(name=choice.sheet))
    if len(choice.phone_columns) > 1:
        letters = ", ".join(column_letter(column) for column in choice.phone_columns)
        parts.append(QCoreApplication.translate("Lists", "columns {letters}").format(letters=letters))
    elif current.path and choice.column is not None:
        letter = column_letter(choice.column)
        if listing and listing.heading:
            told = QCoreApplication.translate("Lists", "column {letter} “{heading}”")
            parts.append(told.format(letter=letter, heading=listing.heading))
        else:
            parts.append(QCoreApplication.translate("Lists", "column {letter}").format(letter=letter))
    if choice.region:
        told = QCoreApplication.translate("Lists", "numbers without a country code: {country}")
        parts.append(told.format(country=country_name(choice.region, current.calling_code)))
    return " · ".join(parts)


def rows(count: int) -> str:
    return QCoreApplication.translate("Lists", "%Ln rows", None, count)


def reading(current: CurrentList) -> str:
    """How far the reading is."""
    done, total = current.rows_read, current.rows_total
    if not done:
        return QCoreApplication.translate("Lists", "Reading…")
    if not total:
        return QCoreApplication.translate("Lists", "Reading… {rows}").format(rows=rows(done))
    told = QCoreApplication.translate("Lists", "Reading… {done} of about {rows}")
    return told.format(done=numbers.number(done), rows=rows(total))


def evidence(look: Look) -> tuple[str, Tone]:
    """What speaks for the column that was chosen or guessed, and what it means."""
    column, hits, filled = look.choice.column, look.column_hits, look.column_filled
    if column is None:
        text = QCoreApplication.translate(
            "Lists", "No column looks like phone numbers. Choose the one that holds them."
        )
        return text, Tone.WARN
    heading = look.headings[column] if column < len(look.headings) else ""
    letter = column_letter(column)
    name = f"{letter} {QLocale().quoteString(heading)}" if heading else letter
    if not filled:
        text = QCoreApplication.translate("Lists", "Column {column} is empty.")
        return text.format(column=name), Tone.WARN
    good = hits * 2 >= filled
    if good:
        text = QCoreApplication.translate("Lists", "Column {column} looks like phone numbers: {evidence}.")
    else:
        text = QCoreApplication.translate(
            "Lists", "Column {column} does not look like phone numbers: {evidence} do."
        )
    if look.rows is not None and look.rows > _SAMPLE:
        of = QCoreApplication.translate("Lists", "{hits} of the first {rows}")
    else:
        of = QCoreApplication.translate("Lists", "{hits} of {rows}")
    found = of.format(hits=numbers.number(hits), rows=rows(filled))
    return text.format(column=name, evidence=found), Tone.GOOD if good else Tone.WARN


def part_name(part: Part) -> str:
    match part:
        case Part.READY:
            return QCoreApplication.translate("Lists", "Ready")
        case Part.REPEATED:
            return QCoreApplication.translate("Lists", "Repeated")
        case Part.REJECTED:
            return QCoreApplication.translate("Lists", "Rejected")
        case Part.BLOCKED:
            return QCoreApplication.translate("Lists", "Do not contact")


def part_note(listing: Listing, part: Part) -> str:
    """A line on those rows as a whole: countries or reasons with their counts, the most frequent first."""
    match part:
        case Part.READY:
            return _counts([(names.country(region), count) for region, count in listing.countries.items()])
        case Part.REPEATED:
            return QCoreApplication.translate("Lists", "Each person gets the message once.")
        case Part.REJECTED:
            return _counts([(names.reject_reason(reason), n) for reason, n in listing.reasons.items()])
        case Part.BLOCKED:
            return QCoreApplication.translate(
                "Lists", "They are on the do-not-contact list: they get no message."
            )


def nothing_there(part: Part) -> str:
    """In place of a table without rows."""
    match part:
        case Part.READY:
            return QCoreApplication.translate("Lists", "No row has a number that can be sent to.")
        case Part.REPEATED:
            return QCoreApplication.translate("Lists", "No number is on this list twice.")
        case Part.REJECTED:
            return QCoreApplication.translate("Lists", "Every row has a number that can be sent to.")
        case Part.BLOCKED:
            return QCoreApplication.translate("Lists", "Nobody here is on the do-not-contact list.")


def left_out_hidden(listing: Listing) -> str:
    """A word on rows that a filter hides, and that are left out for it; "" when there are none."""
    left = listing.hidden
    return (
        QCoreApplication.translate("Lists", "%Ln rows are hidden in Excel and left out.", None, left)
        if left
        else ""
    )


def warnings_of(listing: Listing) -> str:
    """What looks odd about it, in sentences; "" when nothing does."""
    return " ".join(f"{problems.problem(warning).rstrip('.')}." for warning in listing.warnings)


def without_country(listing: Listing) -> str:
    """A word on the numbers that nobody can place without a country; "" when there are none."""
    count = listing.reasons.get(Reason.NO_COUNTRY, 0)
    return (
        QCoreApplication.translate("Lists", "%Ln numbers have no country code.", None, count) if count else ""
    )


def _counts(found: list[tuple[str, int]]) -> str:
    told = [numbers.counted(name, count) for name, count in found[:_MOST_PARTS]]
    rest = len(found) - _MOST_PARTS
    if rest > 0:
        told.append(QCoreApplication.translate("Lists", "%Ln more", None, rest))
    return " · ".join(told)
