"""A person's way through the frozen program, in its real window: account, list, message, send, report.

`dbus-run-session -- /usr/bin/python3 -I journey.py PROGRAM FOLDER LIST TREE`, with DISPLAY set, prints one
line of JSON. FOLDER: empty, the person's home. TREE: gets what the window held when it went wrong.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from desktop import Window, kept_secrets, session, until


def main(program: str, folder: str, phone_list: str, tree: str) -> None:
    home = Path(folder)
    with session(home) as person, (home / "stderr").open("w") as stderr:
        gateway = subprocess.Popen(
            [program, "practice"], env=person, stdout=subprocess.PIPE, stderr=stderr, text=True
        )
        opened = subprocess.Popen([program, phone_list], env=person, stdout=stderr, stderr=stderr)
        window = Window("nxdesk")
        try:
            facts = _facts(gateway)
            seen = _walk(window, facts, home)
        except BaseException:
            Path(tree).write_text(window.tree(), encoding="utf-8")
            raise
        finally:
            for each in (opened, gateway):
                each.terminate()
                each.wait()
        kept = kept_secrets("nxdesk")
    print(json.dumps({**seen, "kept": kept, "stderr": (home / "stderr").read_text()}))


def _facts(gateway: "subprocess.Popen[str]") -> dict[str, str]:
    """Where the practice gateway is and what it takes, as it says on its first lines."""
    facts: dict[str, str] = {}
    assert gateway.stdout is not None
    for line in gateway.stdout:
        name, _, value = line.strip().partition("  ")
        facts[name] = value.strip()
        if name.startswith("access secret"):
            return {key.split("  ")[0]: value for key, value in facts.items()}
    raise SystemExit("the practice gateway did not start")


def _walk(window: Window, facts: dict[str, str], home: Path) -> dict[str, Any]:
    window.press("Accounts", "radio button")
    window.press("Add an account…")
    for name, value in (
        ("Name", "Boots & Co"),
        ("Appkey", facts["appkey"]),
        ("Access key", facts["access key"]),
        ("Access secret", facts["access secret"]),
        ("Gateway", facts["address"]),
    ):
        window.type(name, value)
    window.press("Save")
    window.find("Boots & Co*", "push button")
    window.press("Compose", "radio button")
    ready = window.find("36 ready").get_name()  # the list went through the child process
    window.type("Text", "Autumn sale 秋季特卖 🎉")
    window.press("Review and send…")
    window.press("Send to 36 people")
    window.press("Export to Excel…")
    report = home / "report.xlsx"
    window.type("File name:", str(report))
    window.press("Save")
    window.find("Saved as “report.xlsx”*")
    until("report", report.is_file)
    return {"ready": ready, "report": str(report)}


if __name__ == "__main__":
    main(*sys.argv[1:])
