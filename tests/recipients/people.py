"""One small list, with what is to become of each row written beside it; every kind of file is made of it."""

from collections import Counter

from nxdesk.recipients.phone import Reason

HEADINGS = ("Name", "Mobile", "City")
# name, cell, city, expected with the default country RU: the number, the reason, or the row it repeats
PEOPLE: tuple[tuple[str, str | float, str, int | Reason | str], ...] = (
    ("Anna", "+7 916 123-45-67", "Moscow", 79161234567),
    ("Борис", "8 (916) 765-43-21", "Пермь", 79167654321),
    ("Chloé", 447700900201.0, "Leeds", 447700900201),
    ("Dana", "00380 50 000 00 01", "Київ", 380500000001),
    ("Edik", "79161234567", "Moscow", "row 2"),
    ("Fay", "", "Hull", Reason.EMPTY),
    ("Galya", "n/a", "Omsk", Reason.NO_DIGITS),
    ("王伟", "+86 158 0000 1795", "北京", 8615800001795),
    ("Ida", "+44 20 7946 0018", "London", Reason.LANDLINE),
    ("Juri", "7.92E+10", "Omsk", Reason.DAMAGED),
    ("Kim", "916 123", "Omsk", Reason.TOO_SHORT),
    ("Lev", "+7 916 123 45 67 89", "Omsk", Reason.TOO_LONG),
    ("Mia", "+999 123 456 789", "Nowhere", Reason.NO_SUCH_COUNTRY),
    ("Nina", "+7 000 000 00 00", "Omsk", Reason.NOT_OF_COUNTRY),
    ("Olga", "8916O234567", "Omsk", Reason.UNCLEAR),
    ("Piet", "'07700900202", "Leeds", Reason.TOO_LONG),
    ("Rita", "٠٠٤٤٧٧٠٠٩٠٠٢٠٣", "Leeds", 447700900203),
)
READY = {row: kept for row, (*_, kept) in enumerate(PEOPLE, 2) if isinstance(kept, int)}
REPEATED = {row: kept for row, (*_, kept) in enumerate(PEOPLE, 2) if isinstance(kept, str) and "row" in kept}
REJECTED = {row: kept for row, (*_, kept) in enumerate(PEOPLE, 2) if isinstance(kept, Reason)}
COUNTRIES = Counter({"RU": 2, "GB": 2, "UA": 1, "CN": 1})


def rows() -> list[list[str | float]]:
    return [list(HEADINGS), *([name, cell, city] for name, cell, city, _ in PEOPLE)]
