"""The message of a send as a new draft, to be sent to another list."""

import json

from nxdesk.journal.records import SendRecord
from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft
from nxdesk.messages.field_values import unfilled
from nxdesk.messages.wire import from_wire
from nxdesk.problems import Failure
from nxdesk.ui.sends.looks import send_name


def draft_of(send: SendRecord) -> Draft:
    """As it was composed, with its fields: not as it was filled for somebody.

    Raises Failure("draft_message", name=…, at=…) for a message that this version does not know.
    """
    new = send.new
    try:
        message = from_wire(json.loads(new.message if new.template is None else new.template))
    except Failure as failure:
        raise Failure("draft_message", **{"name": send_name(send), **failure.params}) from None
    if new.template is None:  # its braces, if it has any, were sent as they are
        message = unfilled(message)
    return Draft(new.name, message, Priority(new.priority), new.webhook)
