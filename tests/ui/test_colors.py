"""Every text can be read: 4.5 to 1 on each background it stands on; what only leads the eye: 3 to 1.

WCAG 2.2, 1.4.3 and 1.4.11: what is disabled need not be, nor what the preview shows, a picture of a phone.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette

from nxdesk.paths import resources
from nxdesk.ui.colors import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colors, Tone
from nxdesk.ui.theme import palette

SETS = pytest.mark.parametrize(
    "colors", [LIGHT, DARK, LIGHT_STRONG, DARK_STRONG], ids=["light", "dark", "light-strong", "dark-strong"]
)
GROUNDS = ("window", "surface", "field", "accent_soft", "hover", "pressed")
TEXTS = [
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *(("accent_text", ground) for ground in ("window", "surface", "accent_soft", "hover")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *(("on_bad", ground) for ground in ("bad", "bad_hover")),
    *(("text", f"{tone}_soft") for tone in ("good", "bad", "warn", "plain")),
    *((tone, ground) for tone in ("good", "bad", "warn") for ground in ("window", "surface")),
]
LINES = [  # what is found by its line or its patch alone, and what it stands on
    *(("accent", ground) for ground in ("window", "surface", "field", "accent_soft")),  # the ring
    ("ring_on_accent", "accent"),
    ("ring_on_bad", "bad"),
    *(("outline", ground) for ground in ("window", "surface", "field")),  # fields, menus to choose from
    *(
        (tone, "surface") for tone in ("good", "bad", "warn", "muted")
    ),  # the parts of a meter, the boxes to tick
    *((tone, "border") for tone in ("good", "bad", "warn", "muted", "accent")),  # those parts on their track
]


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SETS
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(colors: Colors, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@SETS
@pytest.mark.parametrize("text", ["text", "muted", "accent_text"])
def test_who_asks_for_more_contrast_gets_it(colors: Colors, text: str) -> None:
    if colors.strong:
        assert contrast(getattr(colors, text), colors.window) >= 9
        assert contrast(colors.outline, colors.field) >= 9


@SETS
@pytest.mark.parametrize("tone", list(Tone))
def test_states_can_be_read(colors: Colors, tone: Tone) -> None:
    pair = colors.tone(tone)
    assert contrast(pair.text, pair.background) >= 4.5


@SETS
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_what_has_only_a_line_can_be_found(colors: Colors, line: str, ground: str) -> None:
    assert contrast(getattr(colors, line), getattr(colors, ground)) >= 3


@SETS
def test_what_stands_in_an_empty_field_can_be_read(colors: Colors) -> None:
    roles = palette(colors)
    hint, ground = (roles.color(role).name() for role in (QPalette.PlaceholderText, QPalette.Base))
    assert contrast(hint, ground) >= 4.5


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and declarations of each rule of the style sheet."""
    text = (resources() / "style" / "nxdesk.qss").read_text("utf-8")
    for selector, body in re.findall(
        r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    ):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        yield " ".join(selector.split()), {name.strip(): value.strip() for name, value in pairs}


def token(value: str) -> str:
    found = re.search(r"\$(\w+)", value)
    return found.group(1) if found else ""


def test_the_style_sheet_uses_no_pair_that_is_not_measured() -> None:
    """A rule that names a text and its background names a pair from above; one that names only a text may
    stand on the window and on a card."""
    measured = {
        *TEXTS,
        *((tone.value, f"{tone.value}_soft") for tone in Tone),
        ("accent_text", "accent_soft"),
    }
    unknown = []
    seen = 0
    for selector, body in rules():
        text = token(body.get("color", ""))
        if text in ("", "disabled", "border"):  # the last is the line of a QFrame, no text
            continue
        seen += 1
        ground = token(body.get("background", ""))
        wanted = [(text, ground)] if ground else [(text, "window"), (text, "surface")]
        if text in ("on_accent", "on_bad"):
            wanted = [(text, ground or text.removeprefix("on_"))]
        unknown += [(selector, pair) for pair in wanted if pair not in measured]
    assert seen >= 15
    assert unknown == []


def test_every_ring_of_the_style_sheet_is_measured() -> None:
    bodies = [body for selector, body in rules() if ":focus" in selector]
    rings = {token(body["border"]) for body in bodies if body.get("border", "none") != "none"}
    assert rings == {"accent", "ring_on_accent", "ring_on_bad"}
