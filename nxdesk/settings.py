"""What the window remembers from one day to the next: settings.json. Nothing that matters is lost with it.

No lock: two windows write it whole, and the later one stands.
"""

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from nxdesk import paths
from nxdesk.problems import Failure

RECENT_MAX: Final = 10
TEST_NUMBERS_MAX: Final = 5
IN_FLIGHT_MAX: Final = 4
RATE_MAX: Final = 1000.0  # requests per second; beyond it somebody slipped with the keys


class Theme(StrEnum):
    """SYSTEM follows the light or dark of the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What stands for "none" is "" and None.

    last_folder: where a file was last picked. country: of numbers without a country code (ISO 3166, "RU").
    window: QWidget.saveGeometry() in base64. requests_per_second: 0 < n <= RATE_MAX.
    requests_in_flight: how many requests may be under way at once, 1 to 4.
    recent: paths of drafts, the newest first.
    test_numbers: the person's own, as they typed them, for trying a message out.
    language: of the window ("zh_CN"), None for the system's.
    page: the place that the window showed.
    """

    last_folder: str = ""
    country: str | None = None
    theme: Theme = Theme.SYSTEM
    window: str = ""
    requests_per_second: float = 5.0
    requests_in_flight: int = 1
    recent: tuple[str, ...] = ()
    test_numbers: tuple[str, ...] = field(default=(), repr=False)
    language: str | None = None
    page: str = ""

    def with_recent(self, draft: str) -> "Settings":
        """The same, and this draft is the newest."""
        others = tuple(path for path in self.recent if path != draft)
        return replace(self, recent=(draft, *others)[:RECENT_MAX])


def load() -> Settings:
    """As they were saved; what is missing or makes no sense is the default. A damaged file is set aside."""
    path = _path()
    try:
        return _settings(_read(path))
    except OSError:
        return Settings()
    except (ValueError, RecursionError):
        with suppress(OSError):
            paths.set_aside(path)
        return Settings()


def save(settings: Settings) -> None:
    """Keeps the keys it does not know. Raises Failure("settings_not_saved", path=, reason=)."""
    path = _path()
    try:
        known = _read(path)
    except (OSError, ValueError, RecursionError):
        known = {}
    try:
        paths.write_whole(path, json.dumps(known | asdict(settings), indent=1).encode() + b"\n")
    except OSError as error:
        raise Failure("settings_not_saved", path=str(path), reason=error.strerror) from error


def remember(change: Callable[[Settings], Settings]) -> None:
    """Save with this changed. Not worth a word when it fails: nothing that matters is in there."""
    with suppress(Failure):
        save(change(load()))


def _path() -> Path:
    return paths.home() / "settings.json"


def _read(path: Path) -> dict[str, Any]:
    found = json.loads(path.read_bytes())
    if not isinstance(found, dict):
        raise ValueError("no settings")  # noqa: TRY004 - like every other damage
    return found


def _settings(found: Mapping[str, Any]) -> Settings:
    standard = Settings()
    country, theme, language = (found.get(name) for name in ("country", "theme", "language"))
    return Settings(
        last_folder=_text(found.get("last_folder")),
        country=country if re.fullmatch("[A-Z]{2}", _text(country)) else standard.country,
        theme=Theme(theme) if theme in tuple(Theme) else standard.theme,
        window=_text(found.get("window")),
        requests_per_second=_rate(found.get("requests_per_second")) or standard.requests_per_second,
        requests_in_flight=_in_flight(found.get("requests_in_flight")) or standard.requests_in_flight,
        recent=_texts(found.get("recent"))[:RECENT_MAX],
        test_numbers=_texts(found.get("test_numbers"))[:TEST_NUMBERS_MAX],
        page=_text(found.get("page")),
        language=language if re.fullmatch("[a-z]{2,3}(_[A-Z]{2})?", _text(language)) else standard.language,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, value))) if isinstance(value, list) else ()


def _rate(value: object) -> float | None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= RATE_MAX:
        return None
    return float(value)


def _in_flight(value: object) -> int | None:
    return value if type(value) is int and 1 <= value <= IN_FLIGHT_MAX else None
