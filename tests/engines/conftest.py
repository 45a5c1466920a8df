"""Every test that asks for ``engine`` or ``library`` runs over each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engines.builders import ENGINES, filled, new_engine, samples
from ressearch.engines.protocol import Engine


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty engine."""
    made = new_engine(request.param, tmp_path / "index")
    yield made
    made.close()


@pytest.fixture(scope="session", params=ENGINES)
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The samples, for reading only."""
    made = filled(new_engine(request.param, tmp_path_factory.mktemp("library")), samples())
    yield made
    made.close()
