"""What the child may use. Where the system has no such limits (Windows), the wall clock of the client guards."""

import sys

MEMORY = 300_000_000  # bytes of address space
WALL = 120.0  # seconds a file may take in all; what is hostile is stopped long before, by the time a step takes
STEP = 1  # seconds of processor time for a step: opening a file, reading a page

MAX_PAGES = 2000
MAX_TEXT = 10_000_000  # characters; the longest resolutions with annexes have under 1,000,000
MAX_BYTES = 100_000_000  # of a file


def limit_memory() -> None:
    """From now on an allocation past the limit fails; no core is written when that ends the process."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def allow_step(seconds: int = STEP) -> None:
    """The next step may take ``seconds`` of processor time, rounded up; past that the system ends the process."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - as above

    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    most = int(usage.ru_utime + usage.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
