"""Where things lie: the person's folder, the program's resources; and writing a file whole or not at all."""

import itertools
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def home() -> Path:
    """The one folder that holds all nxdesk keeps for this person; NXDESK_HOME moves it. Made when missing."""
    chosen = os.environ.get("NXDESK_HOME")
    folder = Path(chosen) if chosen else _usual_home()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _usual_home() -> Path:
    """Where programs keep what is a person's own."""
    if sys.platform != "linux":
        import platformdirs  # noqa: PLC0415 - see below

        return Path(platformdirs.user_data_dir("nxdesk", appauthor=False))
    # platformdirs says the same, but no window is seen until it is loaded.
    data = os.environ.get("XDG_DATA_HOME", "").strip() or "~/.local/share"
    return Path(data).expanduser() / "nxdesk"


@contextmanager
def temporary_home() -> Iterator[Path]:
    """Until the end of the block `home` is a new folder, gone afterwards: for what must leave no trace."""
    import tempfile  # noqa: PLC0415 - no window needs it before it is seen

    before = os.environ.get("NXDESK_HOME")
    with tempfile.TemporaryDirectory(prefix="nxdesk-", ignore_cleanup_errors=True) as folder:
        os.environ["NXDESK_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            del os.environ["NXDESK_HOME"]
            if before is not None:
                os.environ["NXDESK_HOME"] = before


def resources() -> Path:
    """The folder of icons, fonts, samples and translations: in the checkout, or inside the frozen bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle or Path(__file__).parent.parent) / "resources"


def set_aside(path: Path) -> Path:
    """Move a damaged file out of the way, over no other: "x.json" to the first free "x.damaged-<n>.json"."""
    names = (path.with_name(f"{path.stem}.damaged-{n}{path.suffix}") for n in itertools.count(1))
    aside = next(name for name in names if not name.exists())
    return path.rename(aside)


def write_whole(path: Path, data: bytes) -> None:
    """Replace the file in one step. See `replacing`."""
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the path's place in one step at the end of the block.

    So a crash leaves the old one or the new one, never half of one; and so does an exception in the block.
    A new file is readable by this person only; one that was there keeps its permissions.
    """
    import tempfile  # noqa: PLC0415 - no window needs it before it is seen

    target = path.resolve()  # through a link, not over it
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
