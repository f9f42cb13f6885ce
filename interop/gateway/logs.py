"""What a function prints is the log of its call."""

import io
from contextvars import ContextVar
from time import time


class Log:
    """The lines of one call."""

    def __init__(self) -> None:
        self.entries: list[dict[str, object]] = []
        self._unfinished = ""

    def write(self, text: str) -> None:
        """Text as `print` writes it: a line may come in parts."""
        *lines, self._unfinished = (self._unfinished + text).split("\n")
        for line in lines:
            self.entries.append({"timestamp": int(time() * 1000), "message": line})


class CapturedPrints(io.TextIOBase):
    """Standard output that belongs to the call in whose context it is written.

    The framework runs handlers in threads of its own, to which contexts are copied.
    """

    def __init__(self, otherwise: io.TextIOBase) -> None:
        self._otherwise = otherwise
        self._log: ContextVar[Log | None] = ContextVar("log", default=None)

    def into(self, log: Log) -> None:
        """From here on, in this context."""
        self._log.set(log)

    def write(self, text: str) -> int:
        log = self._log.get()
        if log is None:
            return self._otherwise.write(text)
        log.write(text)
        return len(text)
