"""Cells come back as they were, whatever they were, from what little is kept of them."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from nxdesk.recipients.cell import cut
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.gatherer import Gatherer
from nxdesk.recipients.listing import Listing, from_text
from nxdesk.recipients.mend import Mend, mended
from nxdesk.recipients.merge import merge
from nxdesk.recipients.suppress import without
from nxdesk.recipients.written import Writer

CELLS = (
    "+7 916 123-45-67",
    "8 (916) 123-45-68",
    "00 44 7700 900201",
    "9161234569",
    79161234570.0,
    79161234571,
    " +7\u00a0916 123 45 72 ",
    "Anna: +7 916 123-45-73",
    "+7 916 123-45-74, 8 916 123 45 75",
    "+7 916 123 45 76\nat home",
    "٠٠٤٤٧٧٠٠٩٠٠٢٠٢",
)


def read(cells: tuple[object, ...], region: str | None = "RU") -> Listing:
    gatherer = Gatherer(region, keep_landlines=False)
    rows = range(2, 2 + len(cells))
    gatherer.add_column(rows, [(cell,) for cell in cells], cells)  # type: ignore[arg-type]  # cells of all kinds
    return gatherer.listing("list.xlsx", Choice(region=region), "")


def seen(listing: Listing) -> dict[int, str]:
    """By their number."""
    each = zip(listing.phones, listing.phone_rows, strict=True)
    return {phone: listing.cell(row, phone, listing.phone_cell(n)) for n, (phone, row) in enumerate(each)}


def test_cells_of_all_kinds() -> None:
    listing = pickle.loads(pickle.dumps(read(CELLS)))
    assert not listing.rejected
    assert seen(listing) == {
        79161234567: CELLS[0],
        79161234568: CELLS[1],
        447700900201: CELLS[2],
        79161234569: CELLS[3],
        79161234570: "79161234570",
        79161234571: "79161234571",
        79161234572: CELLS[6],
        79161234573: CELLS[7],
        79161234574: CELLS[8],
        79161234575: CELLS[8],
        79161234576: CELLS[9],
        447700900202: CELLS[10],
    }


def test_repeated_blocked_merged_and_mended() -> None:
    first = read(("+7 916 123-45-67", "8 916 123 45 67", "12"))
    second = read(("8-916-123-45-67", "(916) 1234568", "9161234569"))
    first = mended(first, [Mend(4, "12", "+44 7700 900201")])
    second = mended(second, [Mend(4, "", "+44 7700 900202", 79161234569)])
    both = without(merge([first, second]), {79161234568})
    assert seen(both) == {79161234567: "+7 916 123-45-67", 447700900201: "12", 447700900202: "9161234569"}
    assert [both.cell(one.row, one.phone, one.cell) for one in both.repeated] == [
        "8 916 123 45 67",
        "8-916-123-45-67",
    ]
    (blocked,) = both.blocked_rows
    assert both.cell(blocked.row, blocked.phone, blocked.cell) == "(916) 1234568"


def test_where_nobody_knows_it_is_the_number() -> None:
    listing = from_text("", None)
    assert listing.cell(1, 79161234567, 0) == "+79161234567"
    assert "7916" not in repr(read(CELLS).written)


@given(st.lists(st.tuples(st.text(max_size=230), st.integers(10**6, 10**15)), max_size=5))
def test_any_text_comes_back(cells: list[tuple[str, int]]) -> None:
    writer = Writer()
    codes = [(writer.code(text, phone), phone, text) for text, phone in cells]
    written = writer.written()
    for code, phone, text in codes:
        assert written.cell(code, phone) == (cut(text))


@given(st.lists(st.sampled_from(["{}", "+{}", "8 ({:.3}) {}", "00{}", "{} ", "-{}.{:.2}"]), max_size=30))
def test_many_at_once_are_as_one_by_one(shapes: list[str]) -> None:
    cells = [shape.format(*[str(79160000000 + n)] * 2) for n, shape in enumerate(shapes)]
    phones = [79160000000 + n for n in range(len(cells))]
    digits = ["".join(filter(str.isdecimal, cell)) for cell in cells]
    writer = Writer()
    added = [phone - int(text) for phone, text in zip(phones, digits, strict=True)]
    codes = writer.codes(cells, digits, phones, added)
    written = writer.written()
    assert [written.cell(*pair) for pair in zip(codes, phones, strict=True)] == cells
