"""Routes that take their time: a call waits at a gate until another call opens it."""

from collections import defaultdict
from threading import Event, Lock

from cognite.client import CogniteClient
from cognite_function_apps import FunctionApp

waiting = FunctionApp("Waiting", "1.0.0")

# A gate that nobody opens must not hold a thread for ever.
PATIENCE = 60

_lock = Lock()
_gates: defaultdict[str, Event] = defaultdict(Event)


def _gate(name: str) -> Event:
    with _lock:
        return _gates[name]


@waiting.post("/gates/{name}/wait")
def wait(client: CogniteClient, name: str) -> str:
    """Answers when the gate is open."""
    print(f"waiting at {name}")
    opened = _gate(name).wait(PATIENCE)
    print("it is open" if opened else "nobody opened it")
    return f"{name} is {'open' if opened else 'closed'}"


@waiting.post("/gates/{name}/open")
def open_gate(client: CogniteClient, name: str) -> None:
    _gate(name).set()
