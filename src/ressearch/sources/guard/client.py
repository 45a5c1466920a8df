"""The side that asks: one child for many files, replaced when it dies or has served long enough."""

import atexit
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Timer

from ressearch.errors import SourceError
from ressearch.sources.guard import limits
from ressearch.sources.guard.protocol import REASONS, Extracted, ExtractionError, read_answer

COMMAND = (sys.executable, "-P", "-m", "ressearch.sources.guard.server")
SERVED = 500  # files after which a child is replaced, so that no leak of a library grows
MAX_ANSWER = 12 * limits.MAX_TEXT  # an escaped character takes up to 12 bytes
PATIENCE = 1.0  # seconds in which a child that is told to end does so
SIGXCPU = -24  # the status of a child that used up its processor time


class Client:
    """A guarded child; ``extract`` may be called from any thread, one file at a time is read."""

    def __init__(self, command: tuple[str, ...] = COMMAND, wall: float = limits.WALL) -> None:
        self._command = command
        self._wall = wall
        self._child: subprocess.Popen[str] | None = None
        self._served = 0
        self._owner = os.getpid()
        self._lock = Lock()

    def extract(self, kind: str, path: Path) -> Extracted:
        """The text of a file. Raises ``ExtractionError``, also where the child did not survive the file."""
        request = json.dumps({"kind": kind, "path": str(path.absolute())})
        with self._lock:
            if self._served >= SERVED:
                self._stop()
            line, status = self._ask(request)
            if not line.endswith("\n"):
                raise ExtractionError("time" if status in {SIGXCPU, None} else "crash")
        return read_answer(json.loads(line))

    @property
    def pid(self) -> int | None:
        """The process that reads now."""
        return self._child.pid if self._child else None

    def close(self) -> None:
        """End the child; the next file starts another."""
        with self._lock:
            self._stop()

    def _ask(self, request: str) -> tuple[str, int | None]:
        """The answer of the child; if it died, what it had said and its status, ``None`` if we ended it."""
        if self._owner != os.getpid():
            self._child = None
        child = self._child = self._child or self._start()
        if child.stdin is None or child.stdout is None:
            raise RuntimeError("the child was started without pipes")
        self._served += 1
        expired = Event()
        timer = Timer(self._wall, end, (child, expired))
        timer.daemon = True
        timer.start()
        try:
            child.stdin.write(request + "\n")
            child.stdin.flush()
            line = child.stdout.readline(MAX_ANSWER)
        except BrokenPipeError:
            line = ""
        finally:
            timer.cancel()
        if line.endswith("\n"):
            return line, 0
        status = self._stop()
        return line, None if expired.is_set() else status

    def _start(self) -> "subprocess.Popen[str]":
        self._owner = os.getpid()
        path = os.pathsep.join(os.path.abspath(folder) for folder in sys.path if folder)  # noqa: PTH100 - no links
        return subprocess.Popen(  # noqa: S603 - our own interpreter and module
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            env={**os.environ, "PYTHONPATH": path, "OPENSSL_CONF": os.devnull},
        )

    def _stop(self) -> int | None:
        """End the child and wait for it; its status, ``None`` if it had to be killed."""
        child, self._child, self._served = self._child, None, 0
        if child is None or self._owner != os.getpid():
            return None  # after a fork the child belongs to the other process
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):
                if pipe:
                    pipe.close()
        try:
            return child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
            return None


def end(child: "subprocess.Popen[str]", expired: Event) -> None:
    """The time of a file is up."""
    expired.set()
    child.kill()


CLIENT = Client()
atexit.register(CLIENT.close)


def extract(kind: str, path: Path) -> Extracted:
    """The text of a file, read in the child that all share. Raises ``SourceError``."""
    try:
        return CLIENT.extract(kind, path)
    except ExtractionError as error:
        raise SourceError(str(path), *REASONS[error.reason]) from None
