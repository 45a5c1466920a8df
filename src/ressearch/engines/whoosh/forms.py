"""Two forms of keeping a field that Whoosh lacks: terms with their counts alone, and a column of shared values."""

from array import array
from collections import Counter
from collections.abc import Iterable
from typing import Any

from whoosh import columns, formats


class Counts(formats.Existence):  # type: ignore[misc]
    """Given terms; how often each stands in a document is its weight there.

    Whoosh's ``Frequency`` keeps the same number once more, as a value of four bytes.
    """

    def word_values(
        self,
        value: Iterable[str],
        analyzer: None,  # noqa: ARG002 - the terms are given
        **_: object,
    ) -> Iterable[tuple[str, int, float, bytes]]:
        """Each distinct term, its frequency, its weight and its further value, which is none."""
        return [(term, count, float(count), b"") for term, count in Counter(value).items()]


class SharedColumn(columns.RefBytesColumn):  # type: ignore[misc]
    """Each distinct value once, and for each document a reference to its value, as many values as there may be.

    Whoosh's ``RefBytesColumn``, which reads it, writes no more than 65,535 values and loses the others.
    """

    class Writer(columns.RefBytesColumn.Writer):  # type: ignore[misc]
        """Collects the references in four bytes each."""

        def __init__(self, *args: Any) -> None:  # noqa: ANN401 - whoosh has no types
            super().__init__(*args)
            self._refs = array("I")

        def add(self, docnum: int, value: bytes) -> None:
            """Set the value of a document."""
            self.fill(docnum)
            self._refs.append(self._uniques.setdefault(value, len(self._uniques)))
            self._count = docnum + 1
