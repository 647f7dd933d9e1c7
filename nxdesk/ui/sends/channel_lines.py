"""What each channel said, line by line: one for each code of a channel, in NXCloud's words and in ours."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from nxdesk.gateway.codes import Code
from nxdesk.journal.records import ChannelCount, RequestRecord, RequestState
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Kind
from nxdesk.ui.sends.progress import Snapshot
from nxdesk.ui.texts import codes, names


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """accepted, refused: people; None where another line of the channel has them. first: of its channel.
    code: that was said, None for nothing."""

    channel: str
    accepted: int | None
    refused: int | None
    said: str
    ours: str = ""
    first: bool = True
    code: int | None = field(default=None, compare=False)


def channel_lines(snapshot: Snapshot) -> tuple[ChannelLine, ...]:
    """Each channel that may be used has a line, even before it said anything. At the end come the requests
    that no channel was named for; so the lines add up."""
    lines: list[ChannelLine] = []
    kind = Kind(snapshot.send.new.kind)
    for channel in Priority(snapshot.send.new.priority).channels:
        name = channel.lower()
        counts = [count for count in snapshot.channels if count.channel == name]
        if not counts:
            nothing = QCoreApplication.translate("sends", "Nothing yet")
            lines.append(ChannelLine(names.channel(name), 0, 0, "", nothing))
        alone = len(counts) == 1
        lines += [_line(count, kind, alone=alone, first=place == 0) for place, count in enumerate(counts)]
    return (*lines, *_without_channel(snapshot.requests))


def _line(count: ChannelCount, kind: Kind, *, alone: bool, first: bool) -> ChannelLine:
    name = names.channel(count.channel)
    nobody = 0 if alone else None
    if count.code == Code.SUCCESS:
        words = codes.words(count.code, count.message)
        return ChannelLine(name, count.people, nobody, "", words, first, count.code)
    hint = codes.channel_hint(count.channel, kind, count.code)
    said, ours = _both(count.code, count.message, codes.words(count.code, count.message, count.channel), hint)
    return ChannelLine(name, nobody, count.people, said, ours, first, count.code)


def _without_channel(requests: tuple[RequestRecord, ...]) -> Iterator[ChannelLine]:
    """Those that NXCloud took or refused as a whole."""

    def key(request: RequestRecord) -> tuple[int, str]:
        return request.result.code or 0, request.result.message

    bare = [
        request
        for request in requests
        if request.state in (RequestState.ACCEPTED, RequestState.REFUSED) and not request.result.channels
    ]
    for (code, message), alike in groupby(sorted(bare, key=key), key):
        people = sum(request.people for request in alike)
        name = QCoreApplication.translate("sends", "No channel")
        if code == Code.SUCCESS:
            ours = QCoreApplication.translate("sends", "Success, without a word on the channels")
            yield ChannelLine(name, people, 0, "", ours, code=code)
        else:
            said, ours = _both(code, message, codes.words(code, message), "")
            yield ChannelLine(name, 0, people, said, ours, code=code)


def _both(code: int, theirs: str, ours: str, hint: str) -> tuple[str, str]:
    """NXCloud's words after the code, and ours where they say something else."""
    said = f"{code} {theirs or ours}".strip()
    different = ours.casefold() != (theirs or ours).casefold()
    added = [part for part in (ours if different else "", hint) if part]
    return said, " · ".join(added)
