"""When the progress of a send is said aloud."""

from nxdesk.journal.records import Counts, NewSend, SendRecord, SendState
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.sends.spoken import Spoken

NEW = NewSend("Sale", "practice", "", "practice", "", "text", b"{}", "viber")


def handed(count: int, send: int = 1) -> Snapshot:
    """So many of a hundred people."""
    counts = Counts(people=100, requests=1, accepted=count, waiting=100 - count)
    return Snapshot(SendRecord(send, NEW, 0.0, 0.0, None, SendState.SENDING, "", 0.0, counts), (), ())


def test_it_is_said_at_each_quarter_once() -> None:
    spoken = Spoken()
    said = [count for count in range(0, 101, 5) if spoken.quarter(handed(count))]
    assert said == [25, 50, 75]
    assert not spoken.quarter(handed(75))


def test_a_send_that_goes_on_begins_where_it_was() -> None:
    spoken = Spoken()
    assert not spoken.quarter(handed(60))
    assert spoken.quarter(handed(80))


def test_the_end_is_said_once_and_only_of_a_send_that_ran_here() -> None:
    spoken = Spoken()
    assert not spoken.end(handed(100))
    spoken.quarter(handed(10))
    assert not spoken.end(handed(100, send=2))
    spoken.quarter(handed(10))
    assert spoken.end(handed(100))
    assert not spoken.end(handed(100))
