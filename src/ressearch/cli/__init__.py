"""The command line: options in, one call of the app, a rendering out. Standard output is data, the rest is told
on standard error; status 0 found or done, 1 nothing found, 2 trouble.
"""

from ressearch.cli.group import main

__all__ = ["main"]
