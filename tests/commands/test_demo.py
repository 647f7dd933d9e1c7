"""`nxdesk demo` and `nxdesk --self-test`: what shows that nxdesk is here and works."""

import os
from pathlib import Path

from nxdesk import __version__, paths
from nxdesk.messages import draft as drafts
from nxdesk.messages.channels import Priority
from nxdesk.messages.kinds import Button, CardMessage
from tests.commands.conftest import Nxdesk, finish, start


def test_the_sample_draft() -> None:
    assert drafts.load(paths.resources() / "samples" / "autumn-sale.nxdesk") == drafts.Draft(
        "Autumn sale",
        CardMessage(
            "Autumn sale: 30 % off all boots until Sunday",
            "https://nxdesk.example/boots.jpg",
            (Button("Shop now", "https://shop.example.com/boots"),),
        ),
        Priority.VIBER_ONLY,
    )


def test_the_demo_touches_nothing_of_the_person(nxdesk: Nxdesk, person_home: Path) -> None:
    ended = nxdesk("demo")
    assert ended.code == 0
    assert "Send 1 “Autumn sale”: finished" in ended.out
    assert "  Viber: " in ended.out
    assert os.environ["NXDESK_HOME"] == str(person_home)
    assert not person_home.exists()


def test_the_demo_takes_a_picture_of_every_page(tmp_path: Path, person_home: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environment["TMPDIR"] = str(temporary)
    ended = finish(start("demo", "--out", tmp_path / "new" / "pictures", env=environment))
    assert ended.code == 0
    assert list(temporary.iterdir()) == []  # nothing is left, and nothing made anew after the end
    pictures = sorted((tmp_path / "new" / "pictures").glob("*.png"))
    assert len(pictures) >= 4
    for picture in pictures:
        assert picture.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    assert not person_home.exists()


def test_a_folder_that_cannot_be_made(nxdesk: Nxdesk, five: Path) -> None:
    ended = nxdesk("demo", "--out", five / "pictures")
    assert (ended.code, ended.out, ended.err.count("\n")) == (3, "", 1)


def test_the_self_test_finds_everything(person_home: Path, tmp_path: Path) -> None:
    ended = finish(start("--self-test", env={**os.environ, "TMPDIR": str(tmp_path)}))
    assert list(tmp_path.iterdir()) == []
    assert ended.json == {
        "nxdesk": __version__,
        "ok": True,
        "window": True,
        "pictures": True,
        "fonts": True,
        "languages": True,
        "guide": True,
        "journal": True,
        "list": True,
        "samples": True,
        "phones": True,
        "keyring": True,
        "tls": True,
        "practice": True,
        "licences": True,
    }
    assert (ended.code, ended.err, ended.out.count("\n")) == (0, "", 1)
    assert not person_home.exists()


def test_the_self_test_says_what_is_missing(tmp_path: Path) -> None:
    """As in a bundle that was made without these two libraries."""
    for name in ("secretstorage", "python_calamine"):
        (tmp_path / f"{name}.py").write_text("raise ImportError")
    ended = finish(start("--self-test", env={**os.environ, "PYTHONPATH": str(tmp_path)}))
    assert ended.code == 3
    assert (ended.json["ok"], ended.json["keyring"]) == (False, "ImportError")
    assert ended.json["list"] == "list_reader_died"
    assert (ended.json["window"], ended.json["journal"]) == (True, True)
