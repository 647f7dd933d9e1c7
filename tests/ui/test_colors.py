"""Every text can be read: 4.5 to 1 on each background it stands on; what only leads the eye: 3 to 1."""

import pytest

from nxdesk.ui.colors import DARK, LIGHT, Colors, Tone

GROUNDS = ("window", "surface", "field", "accent_soft", "hover", "pressed")
TEXTS = [
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *(("accent_text", ground) for ground in ("window", "surface", "accent_soft", "hover")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *(("on_bad", ground) for ground in ("bad", "bad_hover")),
    *(("text", f"{tone}_soft") for tone in ("good", "bad", "warn", "plain")),
    *((tone, ground) for tone in ("good", "bad", "warn") for ground in ("window", "surface")),
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


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(colors: Colors, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_states_can_be_read(colors: Colors, tone: Tone) -> None:
    pair = colors.tone(tone)
    assert contrast(pair.text, pair.background) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface", "field", "accent_soft"])
def test_the_ring_can_be_seen(colors: Colors, ground: str) -> None:
    assert contrast(colors.accent, getattr(colors, ground)) >= 3
