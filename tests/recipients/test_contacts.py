"""The sample list: what is committed is what its recipe makes, and it reads as the sample should."""

import openpyxl

from nxdesk.recipients.columns import Choice
from nxdesk.recipients.numbering import regions
from nxdesk.recipients.phone import Reason, read_number
from nxdesk.recipients.reading import read
from tests.recipients import contacts


def test_the_committed_file_is_of_this_recipe() -> None:
    sheet = openpyxl.load_workbook(contacts.PATH).active
    assert list(sheet.iter_rows(values_only=True)) == [contacts.HEADINGS, *contacts.PEOPLE]
    assert contacts.workbook() == contacts.workbook()


def test_the_sample_reads_as_it_should() -> None:
    listing = read(contacts.PATH, Choice(), lambda *_: None)
    assert (listing.rows, len(listing.phones)) == (40, 36)
    assert [(repeated.row, repeated.first_row) for repeated in listing.repeated] == [(15, 2), (36, 3)]
    assert [(rejected.row, rejected.reason) for rejected in listing.rejected] == [
        (23, Reason.LANDLINE),
        (33, Reason.TOO_SHORT),
    ]
    assert listing.countries == contacts.COUNTRIES
    assert listing.choice == Choice("Contacts", 1, 1)


def test_the_sample_means_the_same_in_every_country() -> None:
    expected = [read_number(mobile, None) for _, mobile, _ in contacts.PEOPLE]
    for region in regions():
        assert [read_number(mobile, region) for _, mobile, _ in contacts.PEOPLE] == expected


def test_british_numbers_of_the_sample_are_fiction() -> None:
    for _, mobile, _ in contacts.PEOPLE:
        number = getattr(read_number(mobile, None), "e164", 0)
        if str(number).startswith("44"):
            assert 447700900000 <= number <= 447700900999
