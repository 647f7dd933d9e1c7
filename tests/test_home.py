"""Where nxdesk keeps what is a person's own."""

import sys
from pathlib import Path

import platformdirs
import pytest

from nxdesk import paths


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("data", [None, "", " ", "{folder}/data"])
def test_it_is_where_platformdirs_says(
    data: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NXDESK_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if data is not None:
        monkeypatch.setenv("XDG_DATA_HOME", data.format(folder=tmp_path))
    assert paths.home() == Path(platformdirs.user_data_dir("nxdesk", appauthor=False))
    assert paths.home().is_relative_to(tmp_path)
    assert paths.home().is_dir()
