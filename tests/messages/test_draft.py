"""Draft files: what is written is what was meant, and what is strange is kept or refused in a code."""

import json
from pathlib import Path

import pytest

from nxdesk.messages.channels import Priority
from nxdesk.messages.draft import Draft, from_json, load, save, to_json
from nxdesk.messages.kinds import Button, CardMessage
from nxdesk.problems import Failure

CARD = CardMessage("Осень 🍂", "https://a.example/b.jpg", (Button("Shop now", "https://a.example"),))


def test_a_draft_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    draft = Draft("Autumn sale", CARD, Priority.ALL, "https://hook.example", {"colour": {"of": ["tags"]}})
    save(tmp_path / "a.nxdesk", draft)
    assert load(tmp_path / "a.nxdesk") == draft


def test_the_file_is_the_documented_one() -> None:
    written = json.loads(to_json(Draft("Autumn sale", CARD, Priority.VIBER_THEN_SMS)))
    assert list(written) == ["nxdesk", "name", "message", "priority", "webhook"]
    assert written["nxdesk"] == 1
    assert written["priority"] == ["VIBER", "SMS"]
    assert written["webhook"] is None
    assert written["message"]["cardMessage"]["title"] == "Осень 🍂"


def test_unknown_members_survive_a_save() -> None:
    draft = from_json('{"nxdesk": 1, "message": {"textMessage": {"text": "x"}}, "later": [1, {"a": null}]}')
    assert json.loads(to_json(draft))["later"] == [1, {"a": None}]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "draft_not_json"),
        ("[" * 100_000, "draft_not_json"),
        ('{"nxdesk": 1, "name": "half \\ud83d", "message": {"textMessage": {}}}', "draft_not_json"),
        ("[]", "draft_not_ours"),
        ('{"message": {}}', "draft_not_ours"),
        ('{"nxdesk": true, "message": {}}', "draft_not_ours"),
        ('{"nxdesk": 2}', "draft_newer"),
        ('{"nxdesk": 1}', "draft_message"),
        ('{"nxdesk": 1, "name": 3, "message": {"textMessage": {}}}', "draft_member"),
        ('{"nxdesk": 1, "webhook": [], "message": {"textMessage": {}}}', "draft_member"),
        ('{"nxdesk": 1, "priority": ["FAX"], "message": {"textMessage": {}}}', "draft_member"),
        ('{"nxdesk": 1, "priority": [], "message": {"textMessage": {}}}', "draft_member"),
        ('{"nxdesk": 1, "priority": "SMS", "message": {"textMessage": {}}}', "draft_member"),
    ],
)
def test_what_is_no_draft_is_refused(text: str, code: str) -> None:
    with pytest.raises(Failure) as caught:
        from_json(text)
    assert caught.value.code == code


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.nxdesk").write_bytes(b'{"name": "\xff"}')
    (tmp_path / "huge.nxdesk").write_bytes(b" " * 1_000_001)
    for name, code in (("latin", "draft_not_json"), ("huge", "draft_not_ours"), ("none", "draft_missing")):
        with pytest.raises(Failure) as caught:
            load(tmp_path / f"{name}.nxdesk")
        assert (caught.value.code, caught.value.params["name"]) == (code, f"{name}.nxdesk")


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.nxdesk"
    save(path, Draft("old"))
    with pytest.raises(Failure, match="draft_unwritable"):
        save(path, Draft("half \ud83d"))
    assert load(path).name == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_byte_order_mark_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "a.nxdesk").write_text(to_json(Draft("x")), encoding="utf-8-sig")
    assert load(tmp_path / "a.nxdesk").name == "x"
