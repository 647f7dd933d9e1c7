"""Invented people in any number, and what is needed to send to them."""

from array import array
from pathlib import Path

from nxdesk.accounts.account import Account, Credentials
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.kinds import Button, CardMessage
from nxdesk.program import Program
from nxdesk.recipients.columns import Choice
from nxdesk.recipients.listing import Listing
from nxdesk.sending.plan import Plan, plan

ACCOUNT = Account("bench", "Bench", "bench-appkey", "https://gateway.invalid")
CREDENTIALS = Credentials("bench-access-key", "bench-access-secret")
DRAFT = Draft(
    "Autumn sale",
    CardMessage(
        "The autumn sale has begun: 30 % off everything that keeps you warm, until Sunday night.",
        "https://shop.example/pictures/autumn.jpg",
        (Button("Shop now", "https://shop.example/autumn?from=viber"),),
    ),
    Priority.VIBER_ONLY,
)


def listing(people: int) -> Listing:
    """Each number once, in no order, as in a real list."""
    return Listing(
        path="people.xlsx",
        choice=Choice("Sheet1", 1, 0, "RU"),
        heading="Phone",
        rows=people,
        phones=array("Q", (79_000_000_000 + n * 7919 % 1_000_000_000 for n in range(people))),
        phone_rows=array("I", range(2, people + 2)),
        repeated=(),
        rejected=(),
        countries={"RU": people},
        reasons={},
    )


def planned(people: int) -> Plan:
    return plan(DRAFT, listing(people), ACCOUNT)


def begun(home: Path, people: int) -> int:
    """Plan and commit a send in the journal of this folder. Gives its id."""
    with Program(home) as program:
        return program.begin(planned(people))
