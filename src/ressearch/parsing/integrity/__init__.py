"""Here is a parsed document: was anything lost or misread, and does it keep the rules of drafting?

``checks.tsv`` is the one table of checks; each has a function from the paper to the problems it sees. What is a
``warning`` puts the reading itself in doubt, so ``ressearch parse`` tells it; ``style`` and ``hint`` are for who
writes, and ``ressearch check`` tells them too.
"""

from ressearch.parsing.integrity.checking import CHECKS, Check, find_faults, find_warnings

__all__ = ["CHECKS", "Check", "find_faults", "find_warnings"]
