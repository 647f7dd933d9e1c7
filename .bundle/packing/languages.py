"""Which languages the program speaks: what goes into the bundle for each of them follows from that."""

from pathlib import Path


def spoken(resources: Path) -> frozenset[str]:
    """As the files of translations name them: "en", "zh_CN"."""
    return frozenset(
        file.stem.removeprefix("nxdesk_") for file in (resources / "translations").glob("nxdesk_*.ts")
    )


def on_macos(languages: frozenset[str]) -> list[str]:
    """As an app's Info.plist names them: Chinese by its script, not by a country."""
    return sorted({"zh_CN": "zh-Hans"}.get(each, each) for each in languages)
