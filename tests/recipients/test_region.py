"""The country of a number alone, and of many at once."""

import phonenumbers

from nxdesk.recipients.region import region_of, regions_of


def test_many_at_once_are_as_each_alone() -> None:
    examples = [
        phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    ]
    phones = [int(phonenumbers.format_number(one, 0).removeprefix("+")) for one in examples if one]
    phones += [7, 12, 999123456789, 88210001111, 442079460018, 447700900201]
    found = regions_of(phones)
    assert found == [region_of(phone) for phone in phones]
    assert len(set(found)) > 200
