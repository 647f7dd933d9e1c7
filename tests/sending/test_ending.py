"""When nobody waits any more, the send has come to its end: at once, and whatever is asked."""

from pathlib import Path

import pytest

from nxdesk.journal.records import SendState
from nxdesk.sending.control import Control
from nxdesk.sending.pace import Pace
from tests.sending.fakes import ScriptedPoster
from tests.sending.trial import Trial


def test_after_the_last_request_there_is_nothing_to_wait_for(tmp_path: Path) -> None:
    with Trial(tmp_path / "journal.db", requests=3) as trial:
        assert trial.run(ScriptedPoster(), pace=Pace(0.01)).state is SendState.FINISHED
    assert trial.now == pytest.approx(2 * 100.0)


def test_a_stop_during_the_last_request_finds_a_finished_send(tmp_path: Path) -> None:
    control = Control()
    with Trial(tmp_path / "journal.db", requests=1) as trial:
        assert trial.run(ScriptedPoster(during=control.stop), control=control).state is SendState.FINISHED
