"""``ressearch demo``: the main job on the sample that comes with the package."""

from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory

from ressearch.cli.options import command
from ressearch.cli.output import on_terminal, tell
from ressearch.cli.search import FACET_ROWS, answer

QUERY = "核裁军"
FACET = "verb"


@command
def demo() -> int:
    """以自带样本试用 / Try it on the bundled sample.

    在临时文件夹中编入并检索，不留痕迹 / in a temporary folder, leaves no trace.
    """
    from ressearch.app import open_library  # noqa: PLC0415 - a help page needs no engine

    with TemporaryDirectory() as folder, as_file(files("ressearch") / "samples") as samples:
        tell(f"$ ressearch index {samples.name}/")
        with open_library(Path(folder) / "index", create=True) as library:
            clauses = sum(outcome.clauses for outcome in library.index([samples]))
            tell(f"{clauses} 条 clauses\n$ ressearch search {QUERY} --facet {FACET}")
            return answer(
                library.search(QUERY, facets=[FACET], facet_limit=FACET_ROWS),
                "table" if on_terminal() else "plain",
            )
