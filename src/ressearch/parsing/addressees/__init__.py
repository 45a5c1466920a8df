"""Here are the acts of a clause: whom do they ask?"""

from ressearch.parsing.addressees.reading import known_addressee, read_addressees
from ressearch.parsing.addressees.table import addressee_names

__all__ = ["addressee_names", "known_addressee", "read_addressees"]
