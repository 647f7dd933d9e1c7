"""Templates: drafts in a folder of their own, to start other drafts from. Nothing here is sent or shown."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from nxdesk.messages.draft import SUFFIX, Draft, load, save
from nxdesk.problems import Failure


@dataclass(frozen=True, slots=True)
class Template:
    path: Path
    draft: Draft

    @property
    def name(self) -> str:
        return self.draft.name or self.path.stem


def templates(folder: Path) -> tuple[Template, ...]:
    """By name; a file that is no draft is passed over. A folder that is not there has none."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            found.append(Template(path, load(path)))
        except Failure:
            continue
    return tuple(sorted(found, key=lambda template: (template.name.casefold(), template.path.name)))


def keep(folder: Path, draft: Draft) -> Path:
    """A new template with this draft, over no other; makes the folder. Raises Failure draft_unwritable."""
    stem = file_name(draft.name)
    names = (stem if number == 1 else f"{stem} {number}" for number in count(1))
    path = next(folder / f"{name}{SUFFIX}" for name in names if not (folder / f"{name}{SUFFIX}").exists())
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Failure("draft_unwritable", name=path.name) from None
    save(path, draft)
    return path


def remove(template: Template) -> None:
    """Raises Failure draft_unwritable."""
    try:
        template.path.unlink(missing_ok=True)
    except OSError:
        raise Failure("draft_unwritable", name=template.path.name) from None


def file_name(name: str) -> str:
    """A file's name without its ending, which every file system takes (Windows is the strictest)."""
    kept = "".join("-" if character in '<>:"/\\|?*' or character < " " else character for character in name)
    return kept.strip(" .")[:60].strip(" .") or "message"
