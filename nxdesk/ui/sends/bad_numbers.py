"""The numbers that NXCloud takes for none: the requests they are hidden in, and those that stand alone."""

from collections.abc import Iterable
from math import ceil, log2

from nxdesk.gateway.codes import Code
from nxdesk.journal.journal import Journal
from nxdesk.journal.records import Person, RequestRecord, RequestState


def hidden(requests: Iterable[RequestRecord]) -> tuple[RequestRecord, ...]:
    """Those that were refused for a number among several: NXCloud does not say which (API, section 9)."""
    return tuple(request for request in requests if _refused(request) and request.people > 1)


def alone(requests: Iterable[RequestRecord]) -> tuple[RequestRecord, ...]:
    """Those that were refused for their only number."""
    return tuple(request for request in requests if _refused(request) and request.people == 1)


def requests_each(people: int) -> int:
    """About how many requests it takes to find one bad number among so many: two for each halving."""
    return 2 * ceil(log2(max(people, 2)))


def read(journal: Journal, send: int) -> tuple[Person, ...]:
    """Everybody whose number is known to be bad, in the order of the list."""
    found = (person for person in journal.people(send) if alone([person.request]))
    return tuple(sorted(found, key=lambda person: (person.source, person.row)))


def _refused(request: RequestRecord) -> bool:
    return request.state is RequestState.REFUSED and request.result.code == Code.PHONE_NUMBER_ERROR
