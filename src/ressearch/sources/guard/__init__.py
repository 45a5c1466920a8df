"""Foreign formats are read in a guarded child process: little memory, little time, and its death costs one file.

``client`` is the side of ressearch, ``server`` the child, ``limits`` what it may use, ``protocol`` what they say.
"""

from ressearch.sources.guard.client import Client, extract

__all__ = ["Client", "extract"]
