"""Routes about answers: statuses, failures, and data of every kind."""

from datetime import date, datetime, time, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

from cognite.client import CogniteClient
from cognite_function_apps import FunctionApp
from cognite_function_apps.models import Response
from models import Color, Conflict, Gone, Item, Lost, LostDeep, NewItem, Stamped
from pydantic import BaseModel

answers = FunctionApp("Answers", "1.0.0")

STAMPED = Stamped(id=UUID(int=5), at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc), color=Color.RED)


@answers.get("/items/{item_id}")
def get_item(client: CogniteClient, item_id: int) -> Response[Item | None]:
    """Only 1 to 9 are there."""
    if not 1 <= item_id <= 9:
        return Response(data=None, status_code=404)
    return Response(data=Item(id=item_id, item=NewItem(name="pump", price=10.0)), extra_headers={"etag": f'"{item_id}"'})


@answers.get("/missing")
def missing(client: CogniteClient) -> Response[dict[str, Any]]:
    """404 with data."""
    return Response(data={"id": 4711}, status_code=404)


@answers.post("/conflict")
def conflict(client: CogniteClient, name: str) -> Response[Conflict]:
    """409 with a model."""
    return Response(data=Conflict(existing_id=3, reason=f"{name} is taken"), status_code=409)


@answers.get("/gone")
def gone(client: CogniteClient) -> Response[Gone]:
    return Response(data=Gone(name="ældre"), status_code=410)


@answers.get("/accepted")
def accepted(client: CogniteClient) -> Response[str]:
    return Response(data="later", status_code=202, cache_control="no-store", extra_headers={"x-odd": "yes"})


@answers.delete("/items/{item_id}", status_code=204)
def delete_item(client: CogniteClient, item_id: int) -> None:
    """204: no data."""


@answers.get("/raises")
def raises(client: CogniteClient) -> str:
    raise RuntimeError("kaboom ⚡")


@answers.get("/exits")
def exits(client: CogniteClient) -> str:
    """No framework catches it."""
    raise SystemExit("out of memory")


@answers.get("/unfit")
def unfit(client: CogniteClient) -> Gone:
    """The model of its own answer does not fit."""
    return Gone.model_validate({"nom": "x"})


@answers.get("/stamped")
def stamped(client: CogniteClient) -> Stamped:
    """The trap: arrives as {}."""
    return STAMPED


@answers.get("/stamped/list")
def stamped_list(client: CogniteClient) -> list[Stamped]:
    """The trap in a list: the answer fails."""
    return [STAMPED]


LOST: dict[str, BaseModel] = {
    "datetime": Lost[datetime](value=STAMPED.at),
    "date": Lost[date](value=date(2026, 1, 2)),
    "time": Lost[time](value=time(3, 4, 5)),
    "uuid": Lost[UUID](value=UUID(int=5)),
    "enum": Lost[Color](value=Color.RED),
    "decimal": Lost[Decimal](value=Decimal("1.5")),
    "set": Lost[set[int]](value={1}),
    "bytes": Lost[bytes](value=b"x"),
    "deep": LostDeep(name="x", children=[Lost[date](value=date(2026, 1, 2))]),
}


@answers.get("/lost/{kind}")
def lost(client: CogniteClient, kind: str) -> Lost | LostDeep:
    """The trap, type by type."""
    return LOST[kind]


@answers.get("/empty")
def empty(client: CogniteClient) -> dict[str, Any]:
    return {}


@answers.get("/nothing")
def nothing(client: CogniteClient) -> str | None:
    return None


@answers.get("/empty-list")
def empty_list(client: CogniteClient) -> list[Item]:
    return []


@answers.get("/nan")
def nan(client: CogniteClient) -> float:
    return float("nan")


@answers.get("/reals")
def reals(client: CogniteClient) -> list[float]:
    """What JSON has no number for, and a few for which it has."""
    return [float("nan"), float("inf"), float("-inf"), 1e308, 5e-324, -0.0]


@answers.get("/big")
def big(client: CogniteClient) -> int:
    """Beyond 64 bits, and beyond what a double holds."""
    return 2**70 + 1


@answers.get("/label/{item_id}", content_type="text/plain")
def label(client: CogniteClient, item_id: int) -> str:
    return f"label {item_id}: ½ 'pump'"


@answers.get("/table", content_type="text/csv")
def table(client: CogniteClient) -> str:
    return 'id,name\r\n1,"a ""quoted"" pump"\r\n2,😀\r\n'


@answers.get("/unicode")
def unicode(client: CogniteClient) -> dict[str, str]:
    return {"nøgle 🔑": "værdi 😀", "\u2028": "\u0000\u001f\"\\", "rtl": "שלום"}
