"""What tests share: the sample indexed once."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

import ressearch
from ressearch.app import Library

SAMPLE = Path(str(files("ressearch") / "samples" / "A_RES_68_51.txt"))


@pytest.fixture(scope="session")
def sample_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an index of A/RES/68/51; for reading only."""
    folder = tmp_path_factory.mktemp("sample") / "index"
    with ressearch.open(folder, create=True) as library:
        assert [outcome.clauses for outcome in library.index([SAMPLE])] == [40]
    return folder


@pytest.fixture(scope="session")
def sample(sample_index: Path) -> Iterator[Library]:
    """The open library of A/RES/68/51; for reading only."""
    with ressearch.open(sample_index) as library:
        yield library
