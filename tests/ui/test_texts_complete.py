"""Every code of the core has words, and every wording a code: collected from the source, not from a list."""

import ast
import itertools
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import nxdesk
from nxdesk.gateway.codes import Code
from nxdesk.journal.records import RequestState, SendState
from nxdesk.journal.report import Column
from nxdesk.messages.channels import Channel, Priority
from nxdesk.messages.kinds import Kind
from nxdesk.recipients.phone import Reason
from nxdesk.ui.texts import codes, failures, names, problems, report

PACKAGE = Path(nxdesk.__file__).parent


# What the source can say, found without running it.


@dataclass
class Module:
    """One file, and what an expression in it can be."""

    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for parent in ast.walk(self.tree):
            for child in ast.iter_child_nodes(parent):
                self.parents[child] = parent

    def calls(self, *names_of: str) -> Iterator[ast.Call]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in names_of:
                    yield node

    def values(self, node: ast.expr) -> set[str]:
        """Every text an expression can be; nothing for the code of a failure that is raised again."""
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.JoinedStr(values=parts):
                return {"".join(each) for each in itertools.product(*(self.values(part) for part in parts))}
            case ast.FormattedValue(value=value):
                return self.values(value)
            case ast.IfExp(body=body, orelse=other):
                return self.values(body) | self.values(other)
            case ast.Attribute(attr="code" | "reason" | "__name__"):
                return set()  # of a failure raised elsewhere, of a vault, of what nobody foresaw
            case ast.Dict(values=values):
                return set().union(*(self.values(value) for value in values))
            case ast.Call():
                return self.called(node)
            case ast.Name(id=name):
                return self.bound(name, node)
        raise AssertionError(f"{self.path}:{node.lineno}: cannot follow {ast.unparse(node)}")

    def called(self, node: ast.Call) -> set[str]:
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="get"), args=[_, default]):
                return self.values(self.constant(table)) | self.values(default)
            case ast.Call(func=ast.Attribute(attr="replace"), args=[ast.Constant(), ast.Constant()]):
                return set()  # see `renamed`
            case ast.Call(func=ast.Name(id=name)):
                returns = [each for each in ast.walk(self.function(name)) if isinstance(each, ast.Return)]
                return set().union(*(self.values(each.value) for each in returns if each.value))
        raise AssertionError(f"{self.path}:{node.lineno}: cannot follow {ast.unparse(node)}")

    def bound(self, name: str, node: ast.AST) -> set[str]:
        """What a local name can be: a parameter, through all calls; a loop variable; a part of a pattern; a
        constant."""
        function = node
        while not isinstance(function, ast.FunctionDef):
            function = self.parents[function]
        parameters = [each.arg for each in function.args.args if each.arg != "self"]
        if name in parameters:
            place = parameters.index(name)
            return set().union(*(self.values(call.args[place]) for call in self.calls(function.name)))
        for each in ast.walk(function):
            match each:
                case ast.For(target=ast.Tuple(elts=targets), iter=iterated):
                    places = [i for i, target in enumerate(targets) if getattr(target, "id", "") == name]
                    if places:
                        return self.column(iterated, places[0])
                case ast.Assign(targets=[ast.Name(id=bound)], value=value) if bound == name:
                    return self.values(value)
                case ast.MatchAs(name=bound) if bound == name:
                    return set()
        if name.isupper():  # one of the module's constants
            return self.values(self.constant(name))
        raise AssertionError(f"{self.path}:{node.lineno}: cannot follow {name}")

    def column(self, iterated: ast.expr, place: int) -> set[str]:
        match iterated:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="items")):
                return self.values(self.constant(table))
            case ast.Name(id=table):
                rows = self.constant(table)
                assert isinstance(rows, ast.Tuple)
                return set().union(*(self.values(row.elts[place]) for row in rows.elts))
        raise AssertionError(f"{self.path}:{iterated.lineno}: cannot follow {ast.unparse(iterated)}")

    def constant(self, name: str) -> ast.expr:
        for each in self.tree.body:
            match each:
                case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                    return value
                case ast.AnnAssign(target=ast.Name(id=found), value=value) if found == name and value:
                    return value
        raise AssertionError(f"{self.path}: no constant {name}")

    def function(self, name: str) -> ast.FunctionDef:
        return next(
            each for each in ast.walk(self.tree) if isinstance(each, ast.FunctionDef) and each.name == name
        )


@cache
def modules() -> tuple[Module, ...]:
    paths = [path for path in PACKAGE.rglob("*.py") if "texts" not in path.parts]
    return tuple(Module(path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(paths))


@cache
def raised(*types: str) -> dict[str, frozenset[str]]:
    """Code to the names of the parameters that it can come with, of all places that make one of the types.

    What is added where a failure is raised again counts for all codes of the same folder.
    """
    found: dict[str, set[str]] = {}
    added: dict[Path, set[str]] = {}
    folders: dict[str, set[Path]] = {}
    for module in modules():
        folder = module.path.parent
        for call in module.calls(*types):
            values = module.values(call.args[0]) if call.args else set()
            if not values:
                added.setdefault(folder, set()).update(parameters(call))
            for code in values:
                found.setdefault(code, set()).update(parameters(call))
                folders.setdefault(code, set()).add(folder)
    return {
        code: frozenset(keys.union(*(added.get(folder, set()) for folder in folders[code])))
        for code, keys in found.items()
    }


def parameters(call: ast.Call) -> set[str]:
    """Failure(code, name=…), Failure(code, **{"name": …}), Problem(code, field, {"name": …})."""
    tables = [each for each in call.args[1:] if isinstance(each, ast.Dict)]
    tables += [each.value for each in call.keywords if isinstance(each.value, ast.Dict)]
    keys = {key.value for table in tables for key in table.keys if isinstance(key, ast.Constant)}
    return keys | {each.arg for each in call.keywords if each.arg}


def renamed(prefix: str, other: str) -> dict[str, frozenset[str]]:
    """What ui/compose/pictures.py makes of the codes of a download, with all parameters of both names."""
    found = raised("Failure", "Failed")
    return {code.replace(prefix, other): keys for code, keys in found.items() if code.startswith(prefix)}


def placeholders(text: object) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}


def failure_codes() -> dict[str, frozenset[str]]:
    own = raised("Failure", "Failed")
    pictures = renamed("download_", "picture_")
    return {code: own.get(code, frozenset()) | pictures.get(code, frozenset()) for code in own | pictures}


def test_the_collector_finds_what_is_not_literal() -> None:
    assert {"journal_disk_full", "journal_unusable", "keyring_locked", "picture_timeout"} <= set(
        failure_codes()
    )
    assert {"size_large", "caption_cut", "access_key_missing"} <= set(raised("Problem"))
    assert failure_codes()["draft_not_json"] == {"name"}
    assert raised("Problem")["text_long"] == {"length", "limit"}


def test_every_failure_has_words_and_every_wording_a_failure() -> None:
    # These two are a bad link to whoever typed it: pictures.py says picture_link instead.
    assert set(failure_codes()) - {"picture_scheme", "picture_address"} == failures.CODES


def test_every_problem_has_words_and_every_wording_a_problem() -> None:
    assert set(raised("Problem")) == problems.CODES


def test_words_ask_only_for_what_comes_with_them() -> None:
    carried = failure_codes()
    asked = {code: placeholders(text) - carried[code] for code, text in failures.WORDS.items()}
    assert {code: missing for code, missing in asked.items() if missing} == {}
    carried = raised("Problem")
    asked = {code: placeholders(text) - carried[code] for code, text in problems.WORDS.items()}
    assert {code: missing for code, missing in asked.items() if missing} == {}


def test_every_reason_without_an_answer_has_words_and_the_other_way_round() -> None:
    said: dict[str, set[str]] = {}
    for module in modules():
        for call in module.calls("Outcome"):
            fate = ast.unparse(call.args[0])
            said.setdefault(fate, set()).update(module.values(call.args[1]) if len(call.args) > 1 else ())
        sql = re.findall(r"(?:reason|cause) = '(\w+)'", module.path.read_text(encoding="utf-8"))
        said.setdefault("journal", set()).update(sql)
    assert set().union(*said.values()) == set(codes.REASONS)
    assert said["Fate.NOT_SENT"] == codes.NOT_SENT


def test_every_value_that_people_see_has_a_name() -> None:
    assert set(names.KINDS) == set(names.CANNOT_CARRY) == set(Kind)
    assert set(names.CHANNELS) == set(Channel)
    assert set(names.PRIORITIES) == set(Priority)
    assert set(names.REQUEST_STATES) == set(RequestState)
    assert set(names.SEND_STATES) == set(SendState)
    assert set(names.REASONS) == set(Reason)
    assert set(names.REASONS_OF_COUNTRY) < set(Reason)
    assert set(codes.CODES) == set(Code) == set(codes.TODO) | {Code.SUCCESS}
    assert set(report.COLUMNS) == set(Column)
