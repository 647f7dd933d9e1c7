"""From an empty message to the results of a send, by accessible names alone, from outside the program.

A real window on a screen nobody sees, asked and driven through AT-SPI: no coordinates, no keys, no Qt.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from nxdesk.paths import resources
from tests.access.desktop import Desktop, desktop
from tests.access.screen_reader import KEY_F10, KEY_RETURN, KEY_RIGHT, KEY_UP, ScreenReader

TITLE = "Autumn sale 秋季特卖 🎉"


@pytest.fixture
def desk() -> Iterator[Desktop]:
    with desktop() as made:
        yield made


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "kept"
    folder.mkdir()
    return folder


@pytest.fixture
def reader(desk: Desktop, home: Path) -> Iterator[ScreenReader]:
    with ScreenReader(desk.address, "nxdesk") as made, desk.nxdesk(home):
        yield made


def test_a_card_is_composed_a_list_read_and_sent_and_the_results_are_read(
    reader: ScreenReader, home: Path
) -> None:
    compose(reader)
    read_list(reader)
    review_and_send(reader)
    read_results(reader)
    with closing(sqlite3.connect(home / "journal.db")) as journal:
        assert journal.execute("select state from send").fetchall() == [("finished",)]


def compose(reader: ScreenReader) -> None:
    reader.press("Begin with an empty message", "push button")
    reader.write("Name of this message", "Autumn")
    reader.press("Card", "radio button")
    reader.write("Title", TITLE)
    reader.write("Picture", "boots.jpg")
    picture = reader.find("Picture", "text")
    reader.until("word of the link's fault", lambda: "https://" in reader.description(picture))
    reader.told("*https://*")
    reader.write("Picture", "https://nxdesk.example/boots.jpg")
    reader.until("word of the picture", lambda: reader.description(picture).startswith("Loaded"))
    reader.press("Add a button", "push button")
    reader.write("Caption of button 1", "Shop now")
    reader.write("Link of button 1", "https://shop.example.com/boots")
    assert reader.read(reader.find("Title", "text")) == TITLE
    said = reader.description(reader.find("Viber preview", "graphic"))
    assert TITLE in said
    assert "Shop now" in said


def read_list(reader: ScreenReader) -> None:
    """Through the window that chooses a file, as a person does."""
    reader.press("Open a list…", "push button")
    reader.find("Open a list*", "dialog")
    reader.write("File name:", f"{resources() / 'samples' / 'contacts.xlsx'}")
    reader.press("Open", "push button")
    reader.told("36 ready, 2 repeated, 2 rejected")
    reader.find("36 ready", "push button")
    reader.find("2 repeated", "push button")
    reader.find("2 rejected", "push button")


def review_and_send(reader: ScreenReader) -> None:
    reader.press("Review and send…", "push button")
    reader.find("Review and send*", "dialog")
    facts = [node.name for node in reader.nodes() if node.role == "label"]
    for name, value in (("To", "36 people"), ("List", "contacts.xlsx"), ("Account", "Practice account")):
        assert facts[facts.index(name) + 1] == value
    reader.find("Practice: nothing leaves this computer*")
    reader.press("Send to 36 people", "push button")


def read_results(reader: ScreenReader) -> None:
    reader.told("Finished: 36 accepted, 0 refused, 0 unknown, 0 waiting")
    reader.find("Finished")
    reader.find("Autumn", "label")
    reader.find("36 of 36 people handed to NXCloud*", "label")
    progress = reader.find("People handed to NXCloud", "progress bar")
    assert (reader.value(progress), reader.highest(progress)) == (36, 36)
    for count in ("36 accepted", "0 refused", "0 unknown", "0 waiting"):
        reader.find(count)
    assert reader.cells(reader.find("By channel", "table")) == [["Viber", "36", "0", "Success"]]
    ((number, people, state, viber, *_rest),) = reader.cells(reader.find("Requests", "table"))
    assert (number, people, state, viber) == ("1", "36", "Accepted", "0 Success")


def test_lists_to_choose_from_problems_an_account_and_another_language(desk: Desktop, home: Path) -> None:
    no_keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    with ScreenReader(desk.address, "nxdesk") as reader, desk.nxdesk(home, **no_keyring):
        reader.press("Begin with an empty message", "push button")
        choose_channels(desk, reader)
        hear_a_problem(reader)
        add_an_account(reader)
        block_somebody(reader)
        speak_russian(desk, reader)


def choose_channels(desk: Desktop, reader: ScreenReader) -> None:
    reader.find("Text", "text")
    reader.choose("Viber first, then SMS", "SMS only")
    assert reader.labels(reader.find("SMS only", "combo box")) == ["Deliver by"]
    desk.focus()
    combo = reader.tab_to("combo box")
    assert combo.name == "SMS only"
    reader.key(KEY_UP)
    reader.until("word of the other value", lambda: "Viber only" in reader.renamed)
    assert reader.focus().name == "Viber only"


def hear_a_problem(reader: ScreenReader) -> None:
    reader.press("Picture", "radio button")
    reader.press("Review and send…", "push button")
    field = reader.find("Picture", "text")
    assert reader.labels(field) == ["Picture"]
    reader.until("problem at the field", lambda: reader.description(field) == "Enter a link")
    assert reader.focus().path == field.path


def add_an_account(reader: ScreenReader) -> None:
    reader.press("Accounts", "radio button")
    reader.press("Add an account…", "push button")
    reader.find("Add an account*", "dialog")
    reader.write("Name", "Boots & Co")
    reader.write("Appkey", "bFzEXXAx")
    reader.write("Access key", "key")
    reader.press("Save", "push button")
    secret = reader.find("Access secret", "text", "password text")
    reader.until("problem at the field", lambda: reader.description(secret).startswith("Enter"))
    assert reader.read(secret) == ""
    reader.write("Access secret", "secret")
    reader.press("Save", "push button")
    reader.find("Boots & Co", "label")


def block_somebody(reader: ScreenReader) -> None:
    reader.press("Lists", "radio button")
    reader.press("Do not contact*", "radio button")
    reader.press("Add numbers…", "push button")
    reader.find("Add to the do-not-contact list*", "dialog")
    reader.write("Numbers", "+447700900299")
    reader.press("Add 1 number", "push button")
    reader.until("person who is not to be written to", lambda: blocked(reader))
    ((number, _since, source),) = blocked(reader)
    assert (number, source) == ("+447700900299", "Typed or pasted")


def blocked(reader: ScreenReader) -> list[list[str]]:
    tables = [node for node in reader.nodes() if node.role == "table"]
    return reader.cells(tables[0]) if tables else []


def speak_russian(desk: Desktop, reader: ScreenReader) -> None:
    desk.focus()
    reader.key(KEY_F10)
    reader.down_to("View")
    reader.key(KEY_RIGHT)
    reader.down_to("Language")
    reader.key(KEY_RIGHT)
    reader.down_to("Русский")
    reader.key(KEY_RETURN)
    reader.find("Списки", "radio button")
    assert blocked(reader) != []
