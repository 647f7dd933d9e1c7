"""A person who does not see the window: knows what AT-SPI says of it, names and roles, and nothing else.

AT-SPI 2 over D-Bus, as the interfaces org.a11y.atspi.* of at-spi2-core describe it. No coordinates, no Qt.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.access.desktop import PATIENCE

_ATSPI = "org.a11y.atspi."
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", _ATSPI + "Registry", _ATSPI + "Registry")
_ROOT = "/org/a11y/atspi/accessible/root"
_KEYS = DBusAddress(
    "/org/a11y/atspi/registry/deviceeventcontroller", _ATSPI + "Registry", _ATSPI + "DeviceEventController"
)
_SYM = 3  # AtspiKeySynthType: a symbol, pressed and let go
_LABELLED_BY = 2  # AtspiRelationType
_MOST_TABS = 60
KEY_TAB, KEY_RETURN, KEY_RIGHT, KEY_UP, KEY_DOWN, KEY_F10 = 0xFF09, 0xFF0D, 0xFF53, 0xFF52, 0xFF54, 0xFFC7
_ENABLED, _SHOWING, _CHECKED, _FOCUSED = 8, 25, 4, 12  # AtspiStateType
_AT_ONCE = 60  # nodes asked about in one go
_LOOK_AGAIN = 0.5  # seconds without any news after which one looks again
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Node:
    """What AT-SPI says of one thing in a window. states: numbers of AtspiStateType."""

    bus: str
    path: str
    role: str
    name: str
    states: frozenset[int]
    depth: int
    parent: str

    @property
    def usable(self) -> bool:
        return self.showing and _ENABLED in self.states

    @property
    def showing(self) -> bool:
        return _SHOWING in self.states

    @property
    def checked(self) -> bool:
        return _CHECKED in self.states

    @property
    def focused(self) -> bool:
        return _FOCUSED in self.states


class ScreenReader:
    """Looks at one program. Each method waits until what it needs is there, and fails after PATIENCE."""

    def __init__(self, address: str, program: str) -> None:
        self._connection = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._program = program
        self.announced: list[str] = []
        self.renamed: list[str] = []
        """What has come to say something else: a combo box its value."""
        self.focused: list[tuple[str, str]] = []
        """Bus and path of what has got the focus."""

    def __enter__(self) -> Self:
        try:
            self._listen()
        except BaseException:
            self._connection.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self._connection.close()

    def _listen(self) -> None:
        for kind in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.{kind}")
            unwrap_msg(self._ask([message_bus.AddMatch(rule)])[0])
        # A program says what happens in it only to those who have asked for it.
        for event in ("object:", "window:"):
            unwrap_msg(self._ask([new_method_call(_REGISTRY, "RegisterEvent", "s", (event,))])[0])

    # what a person does

    def find(self, name: str, *roles: str) -> Node:
        """The first that can be used now. name: whole, or with "*" for any words."""
        return self.until(f"“{name}” {roles}", lambda: self._first(name, roles))

    def press(self, name: str, *roles: str) -> None:
        node = self.find(name, *roles)
        actions = self._call(node, "Action", "GetActions")[0]
        words = [str(action[0]) for action in actions]
        known = [words.index(word) for word in ("Press", "Toggle", "ShowMenu") if word in words]
        assert known, f"“{name}” can only {words}"
        self._call(node, "Action", "DoAction", "i", (known[0],))

    def write(self, name: str, text: str) -> None:
        node = self.find(name, "text", "password text")
        assert self._call(node, "EditableText", "SetTextContents", "s", (text,))[0], f"“{name}” takes no text"

    def choose(self, said: str, entry: str) -> None:
        """An entry of the list that a combo box opens. said: what it says now, which is its name on Linux."""
        combo = self.find(said, "combo box")
        self.press(said, "combo box")
        ((_bus, path),) = self._call(combo, "Accessible", "GetChildren")[0]
        entries = replace(combo, path=path)
        places = self._call(entries, "Accessible", "GetChildren")[0]
        names = self._ask([_get(bus, below, "Accessible", "Name") for bus, below in places])
        words = [str(unwrap_msg(answer)[0][1]) for answer in names]
        assert entry in words, words
        assert self._call(entries, "Selection", "SelectChild", "i", (words.index(entry),))[0]
        self.find(entry, "combo box")

    def key(self, *symbols: int) -> None:
        """One after the other, to whatever has the focus. symbols: of X11, as KEY_DOWN."""
        for symbol in symbols:
            unwrap_msg(
                self._ask([new_method_call(_KEYS, "GenerateKeyboardEvent", "isu", (symbol, "", _SYM))])[0]
            )

    def tab_to(self, *roles: str) -> Node:
        """With Tab, from where the focus is now, to the first of that role."""
        for _ in range(_MOST_TABS):
            before = self.focus()
            if before.role in roles:
                return before
            self.key(KEY_TAB)
            self.until("focus elsewhere", lambda before=before: self.focus().path != before.path)
        raise AssertionError(f"Tab does not come to {roles}:\n{self.tree()}")

    def focus(self) -> Node:
        """What has it; the innermost."""
        return self.until("focus", lambda: next((n for n in reversed(self.nodes()) if n.focused), None))

    def down_to(self, words: str) -> None:
        """In a menu that has opened: AT-SPI shows no menu in the tree, but says which entry has the focus."""
        for _ in range(_MOST_TABS):
            self.focused.clear()
            self.key(KEY_DOWN)
            bus, path = self.until("entry that has the focus", lambda: self.focused[-1:])[0]
            name = str(unwrap_msg(self._ask([_get(bus, path, "Accessible", "Name")])[0])[0][1])
            if _fits(name, words):
                return
        raise AssertionError(f"no entry “{words}”")

    def labels(self, node: Node) -> list[str]:
        """The words that are tied to it as its label."""
        related = self._call(node, "Accessible", "GetRelationSet")[0]
        places = [place for kind, below in related if kind == _LABELLED_BY for place in below]
        names = self._ask([_get(bus, path, "Accessible", "Name") for bus, path in places])
        return [str(unwrap_msg(answer)[0][1]) for answer in names]

    def read(self, node: Node) -> str:
        """The text in a field, a paragraph."""
        return str(self._call(node, "Text", "GetText", "ii", (0, -1))[0])

    def description(self, node: Node) -> str:
        return str(self._property(node, "Accessible", "Description"))

    def value(self, node: Node) -> float:
        return float(self._property(node, "Value", "CurrentValue"))

    def highest(self, node: Node) -> float:
        return float(self._property(node, "Value", "MaximumValue"))

    def cells(self, table: Node) -> list[list[str]]:
        """The words of a table, row by row."""
        rows = int(self._property(table, "Table", "NRows"))
        columns = int(self._property(table, "Table", "NColumns"))
        places = [(row, column) for row in range(rows) for column in range(columns)]
        calls = [self._message(table.bus, table.path, "Table", "GetAccessibleAt", "ii", at) for at in places]
        found = [unwrap_msg(answer)[0] for answer in self._ask(calls)]
        names = self._ask([_get(bus, path, "Accessible", "Name") for bus, path in found])
        words = [str(unwrap_msg(answer)[0][1]) for answer in names]
        return [words[row * columns : (row + 1) * columns] for row in range(rows)]

    def tree(self) -> str:
        """All that shows, to be read by who mends a test."""
        return "\n".join(f"{'  ' * node.depth}{node.role} | {node.name}" for node in self.nodes())

    def until(self, what: str, found: Callable[[], _T | None]) -> _T:
        """What `found` gives as soon as it is something; looked for again whenever the program has news."""
        end = time.monotonic() + PATIENCE
        while True:
            if answer := found():
                return answer
            if time.monotonic() > end:
                raise AssertionError(f"after {PATIENCE:.0f} s there is still no {what}:\n{self.tree()}")
            self._wait_for_news()

    def told(self, words: str) -> None:
        """Waits until the program has said it aloud, by itself."""
        self.until(f"word of “{words}”", lambda: any(_fits(said, words) for said in self.announced))

    # how it is asked for

    def nodes(self) -> list[Node]:
        """All that shows, in the order of the window; what is below something hidden is left out."""
        below: dict[str, list[Node]] = {}
        level = [(bus, path, 0, "") for bus, path in self._programs()]
        tops = [path for _bus, path, _depth, _parent in level]
        while level:
            following = []
            for start in range(0, len(level), _AT_ONCE):
                for node, children in self._described(level[start : start + _AT_ONCE]):
                    below.setdefault(node.parent, []).append(node)
                    if node.showing or node.role in {"application", "frame", "dialog"}:
                        following += [(*child, node.depth + 1, node.path) for child in children]
            level = following
        return [node for node in _in_order("", below) if node.path in tops or node.showing]

    def _programs(self) -> list[tuple[str, str]]:
        root = DBusAddress(_ROOT, _ATSPI + "Registry", _ATSPI + "Accessible")
        (found,) = unwrap_msg(self._ask([new_method_call(root, "GetChildren")])[0])
        names = self._ask([_get(bus, path, "Accessible", "Name") for bus, path in found])
        said = [(place, answer) for place, answer in zip(found, names, strict=True) if _is_answer(answer)]
        return [place for place, answer in said if answer.body[0][1] == self._program]

    def _described(
        self, places: Sequence[tuple[str, str, int, str]]
    ) -> Iterator[tuple[Node, list[tuple[str, str]]]]:
        calls = []
        for bus, path, _depth, _parent in places:
            calls += [
                self._message(bus, path, "Accessible", "GetRoleName"),
                _get(bus, path, "Accessible", "Name"),
                self._message(bus, path, "Accessible", "GetState"),
                self._message(bus, path, "Accessible", "GetChildren"),
            ]
        answers = self._ask(calls)
        for number, (bus, path, depth, parent) in enumerate(places):
            four = answers[4 * number : 4 * number + 4]
            if not all(map(_is_answer, four)):
                continue  # it went while it was looked at
            role, name, states, children = (answer.body[0] for answer in four)
            numbers = states[0] | states[1] << 32
            held = frozenset(bit for bit in range(64) if numbers >> bit & 1)
            yield Node(bus, path, role, name[1], held, depth, parent), children

    def _first(self, name: str, roles: tuple[str, ...]) -> Node | None:
        return next(
            (
                node
                for node in self.nodes()
                if node.usable and _fits(node.name, name) and (not roles or node.role in roles)
            ),
            None,
        )

    def _call(self, node: Node, interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
        message = self._message(node.bus, node.path, interface, method, signature, body)
        return unwrap_msg(self._ask([message])[0])

    def _property(self, node: Node, interface: str, name: str) -> Any:
        return unwrap_msg(self._ask([_get(node.bus, node.path, interface, name)])[0])[0][1]

    def _message(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", body: Any = ()
    ) -> Message:
        return new_method_call(DBusAddress(path, bus, _ATSPI + interface), method, signature or None, body)

    def _ask(self, calls: Sequence[Message]) -> list[Message]:
        """All at once; the answers in the order of the calls."""
        serials = []
        for call in calls:
            serials.append(next(self._connection.outgoing_serial))
            self._connection.send(call, serial=serials[-1])
        answers: dict[int, Message] = {}
        while len(answers) < len(calls):
            message = self._connection.receive(timeout=PATIENCE)
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in serials:
                answers[serial] = message
            else:
                self._note(message)
        return [answers[serial] for serial in serials]

    def _wait_for_news(self) -> None:
        try:
            self._note(self._connection.receive(timeout=_LOOK_AGAIN))
            while True:  # all that has come at once is one piece of news
                self._note(self._connection.receive(timeout=0.02))
        except TimeoutError:
            pass

    def _note(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) == "Announcement":
            self.announced.append(str(message.body[3][1]))
        elif message.body and message.body[:2] == ("focused", 1):
            fields = message.header.fields
            self.focused.append((fields[HeaderFields.sender], fields[HeaderFields.path]))
        elif message.body and message.body[0] == "accessible-name":
            self.renamed.append(str(message.body[3][1]))


def _get(bus: str, path: str, interface: str, name: str) -> Message:
    where = DBusAddress(path, bus, "org.freedesktop.DBus.Properties")
    return new_method_call(where, "Get", "ss", (_ATSPI + interface, name))


def _is_answer(message: Message) -> bool:
    return message.header.message_type is MessageType.method_return


def _in_order(path: str, below: dict[str, list[Node]]) -> Iterator[Node]:
    for node in below.get(path, ()):
        yield node
        yield from _in_order(node.path, below)


def _fits(said: str, pattern: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), said, re.DOTALL) is not None
