"""What goes back."""

import json
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def json(value: object, status: int = 200, headers: dict[str, str] | None = None) -> "Answer":
        """As the platform writes it: NaN is passed on, text beyond ASCII is escaped."""
        return Answer(status, json.dumps(value).encode(), {"Content-Type": "application/json", **(headers or {})})


class Refusal(Exception):
    """An error of the API itself (wire.md 1)."""

    def __init__(self, status: int, message: str) -> None:
        self.answer = Answer.json({"error": {"code": status, "message": message}}, status)
