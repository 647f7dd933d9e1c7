"""How the journal's rows read as records: the columns of each, in order, and the value made of them."""

from collections.abc import Sequence
from typing import Any

from nxdesk.journal.records import (
    ChannelCode,
    Counts,
    NewSend,
    RequestRecord,
    RequestState,
    Result,
    SendRecord,
    SendState,
)

REQUEST = (
    "request.id, number, people, attempts, posted, state, seconds, reason, http_status, code, message,"
    " trace_id, request_id, viber_code, viber_message, sms_code, sms_message, hunted, variant"
)
NEW_SEND = (
    "name, account_id, account_name, appkey, address, kind, message, priority, webhook, list_name,"
    " repeated, rejected, blocked, test, template"
)
SENDS = f"""
    SELECT send.id, created, started, ended, state, cause, {NEW_SEND},
        clock_offset, send.people, requests, accepted, refused, unknown, waiting
    FROM send LEFT JOIN (
        SELECT send, count(*) AS requests,
            sum(people) FILTER (WHERE state = 'accepted') AS accepted,
            sum(people) FILTER (WHERE state = 'refused') AS refused,
            sum(people) FILTER (WHERE state = 'unknown') AS unknown,
            sum(people) FILTER (WHERE state IN ('waiting', 'in_flight')) AS waiting
        FROM request GROUP BY send
    ) AS counted ON counted.send = send.id
"""
CHANNEL_COUNTS = " UNION ALL ".join(
    f"""
    SELECT '{channel}', {channel}_code, max({channel}_message), sum(people) FROM request
    WHERE send = :send AND {channel}_code IS NOT NULL AND state IN ('accepted', 'refused')
    GROUP BY {channel}_code
    """
    for channel in ("viber", "sms")
)


def request_record(row: Sequence[Any]) -> RequestRecord:
    (
        id_,
        number,
        people,
        attempts,
        posted,
        state,
        seconds,
        reason,
        status,
        code,
        message,
        trace,
        request_id,
    ) = row[:13]
    channels = {
        name: ChannelCode(channel_code, text)
        for name, channel_code, text in (("viber", *row[13:15]), ("sms", *row[15:17]))
        if channel_code is not None
    }
    result = Result(
        RequestState(state), seconds or 0.0, reason, status, code, message, trace, request_id, channels
    )
    return RequestRecord(id_, number, people, attempts, posted, result, bool(row[17]), row[18])


def send_record(row: Sequence[Any]) -> SendRecord:
    id_, created, started, ended, state, cause = row[:6]
    return SendRecord(
        id_,
        NewSend(*(*row[6:19], bool(row[19]), row[20])),
        created,
        started,
        ended,
        SendState(state),
        cause,
        row[21],
        Counts(*(number or 0 for number in row[22:])),
    )
