"""The pages "What happened?": one for each explanation, and one that lists them all."""

from PySide6.QtCore import QCoreApplication

from nxdesk.ui.help.page import CODES, Page, heading, link, paragraph, table
from nxdesk.ui.texts.explained.all_codes import explanations, group_name
from nxdesk.ui.texts.explained.explanation import Explanation, Group


def code_pages() -> tuple[Page, ...]:
    found = explanations()
    return (_index(found), *map(_page, found))


def _page(explanation: Explanation) -> Page:
    title = f"{explanation.code} {explanation.title}".strip()
    parts = [
        paragraph(group_name(explanation.group), "muted"),
        heading(title),
        heading(QCoreApplication.translate("Help", "What happened"), 2),
        paragraph(explanation.happened),
        heading(QCoreApplication.translate("Help", "What it means for the people on your list"), 2),
        paragraph(explanation.meaning),
    ]
    if explanation.does:
        parts.append(heading(QCoreApplication.translate("Help", "What nxdesk does"), 2))
        parts.append(paragraph(explanation.does))
    parts.append(heading(QCoreApplication.translate("Help", "What to do"), 2))
    parts.append(paragraph(explanation.todo))
    all_of_them = QCoreApplication.translate("Help", "All error codes")
    parts.append(f"<p>{link(CODES, all_of_them)}</p>")
    section = (QCoreApplication.translate("Help", "Error codes"), group_name(explanation.group))
    return Page(explanation.key, title, "".join(parts), section)


def _index(found: tuple[Explanation, ...]) -> Page:
    title = QCoreApplication.translate("Help", "All error codes")
    parts = [
        heading(title),
        paragraph(
            QCoreApplication.translate(
                "Help",
                "Everything that NXCloud and nxdesk can say when something does not go as planned. Each "
                "page says what happened, what it means for the people on your list, and what to do.",
            )
        ),
    ]
    for group in Group:
        inside = [each for each in found if each.group is group]
        parts.append(heading(group_name(group), 2))
        parts.append(table((each.code, link(each.key, each.title)) for each in inside))
    return Page(
        CODES,
        title,
        "".join(parts),
        (QCoreApplication.translate("Help", "Error codes"),),
        searched=False,
    )
