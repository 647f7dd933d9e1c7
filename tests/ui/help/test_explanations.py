"""Every code that a person can meet is explained: nothing is left to a sentence that fits everything."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from nxdesk.gateway.codes import Code
from nxdesk.problems import Failure
from nxdesk.recipients.phone import Reason
from nxdesk.sending import policy
from nxdesk.sending.policy import Then
from nxdesk.ui.texts import codes, failures, problems
from nxdesk.ui.texts.explained import all_codes, answers
from nxdesk.ui.texts.explained.explanation import MEANINGS, Explanation, Group, Meaning
from nxdesk.ui.texts.explained.failure_help import HELP
from nxdesk.ui.texts.explained.problem_help import PROBLEMS, ROWS

API = [0, -1, 1001, 1002, 1003, 1004, 1005, 1100, 1102, 9000, 9002, 9003, 9010, 9999, 14001, 14002, 14003]
"""API, section 5; and section 7, the receipts:"""
RECEIPTS = [14003, 14004, 14005, 14006]


@pytest.fixture
def found(qapp: QApplication) -> dict[str, Explanation]:
    return {each.key: each for each in all_codes.explanations()}


def test_every_code_has_its_own_explanation_and_every_explanation_a_code() -> None:
    assert set(HELP) == failures.CODES
    assert set(PROBLEMS) == problems.CODES
    assert set(ROWS) == set(Reason)
    assert set(answers.UNANSWERED) == set(codes.REASONS)
    assert set(answers.HAPPENED) == set(Code) == set(API)
    assert set(answers.RECEIPTS) == set(RECEIPTS)
    assert set(answers.DOES) == set(Then)
    assert set(MEANINGS) == set(Meaning)
    assert set(all_codes.GROUPS) == set(Group)


def test_each_says_what_happened_what_it_means_and_what_to_do(found: dict[str, Explanation]) -> None:
    assert len(found) == len(all_codes.explanations())  # no key twice
    for each in found.values():
        for words in (each.title, each.happened, each.meaning, each.todo):
            assert words.strip(), each.key
            assert not re.search(r"\{[a-z_]+[:}]", words), each.key  # a place that was not filled
        for words in (each.happened, each.meaning, each.todo):
            assert words.endswith((".", "”.")), (each.key, words)
        assert each.key.rpartition("/")[2] not in (each.title, each.happened), each.key


def test_every_code_of_the_policy_says_what_the_policy_does(found: dict[str, Explanation]) -> None:
    does = {then: str(text) for then, text in answers.DOES.items()}
    for code, rule in policy.BY_CODE.items():
        each = found[f"nxcloud/{int(code)}"]
        assert each.does == does[rule.then]
        assert ("may have got the message or not" in each.meaning) == (rule.state == "unknown")
    for reason in codes.REASONS:
        each = found[f"answer/{reason}"]
        assert ("for certain" in each.meaning) == (reason in codes.NOT_SENT)
        assert ("never sends such a request again" in each.does) == (reason not in codes.NOT_SENT)


def test_a_code_leads_to_its_explanation(found: dict[str, Explanation]) -> None:
    for code in API:
        assert found[all_codes.key_of_code(code)].code == str(code)
    assert found[all_codes.key_of_code(7777)].title == "A code that nxdesk does not know"
    assert all_codes.key_of_cause("1102") == "nxcloud/1102"
    assert all_codes.key_of_cause("-1") == "nxcloud/-1"
    assert all_codes.key_of_cause("read_timeout") in found
    assert all_codes.key_of_cause("") == ""
    assert all_codes.key_of_failure(Failure("keyring_locked")) in found
    assert all_codes.key_of_failure(ValueError("x")) == ""
    for reason in Reason:
        assert all_codes.key_of_row(reason) in found
