"""Routes about bodies: named and bare, scalars, models, and who wins where names meet."""

from datetime import datetime
from typing import Any
from uuid import UUID

from cognite.client import CogniteClient
from cognite_function_apps import FunctionApp, HTTPMethod
from models import Aliased, Box, Color, Defaults, Everything, Item, NewItem, Node

bodies = FunctionApp("Bodies", "1.0.0")


@bodies.post("/items", status_code=201)
def create(client: CogniteClient, item: NewItem) -> Item:
    """One model: bare or named."""
    return Item(id=7, item=item)


@bodies.post("/shelves/{shelf}/items")
def create_on_shelf(client: CogniteClient, shelf: str, item: NewItem) -> dict[str, Any]:
    """One model beside a path variable: bare or named."""
    return {"shelf": shelf, "name": item.name}


@bodies.post("/items/noted")
def create_noted(client: CogniteClient, item: NewItem, note: str = "none") -> dict[str, Any]:
    """One model and one other parameter: named only."""
    return {"name": item.name, "note": note}


@bodies.post("/items/optional")
def create_optional(client: CogniteClient, item: NewItem | None = None) -> str | None:
    """An optional model: named only; a bare one is dropped without a word."""
    return None if item is None else item.name


@bodies.post("/items/batch")
def create_batch(client: CogniteClient, items: list[NewItem], dry_run: bool = False) -> dict[str, Any]:
    return {"names": [item.name for item in items], "dry_run": dry_run}


@bodies.post("/items/bulk")
def create_bulk(client: CogniteClient, items: list[NewItem]) -> list[str]:
    """One list of models: a bare array or named."""
    return [item.name for item in items]


@bodies.put("/box")
def put_box(client: CogniteClient, item: Box) -> Box:
    """The parameter is named like a field of its own model."""
    return item


@bodies.put("/defaults")
def put_defaults(client: CogniteClient, thing: Defaults) -> Defaults:
    """A model that needs nothing."""
    return thing


@bodies.post("/free")
def free(client: CogniteClient, body: dict) -> dict[str, Any]:
    """A dict takes no bare body."""
    return body


@bodies.post("/free/any")
def free_any(client: CogniteClient, body: dict[str, Any]) -> dict[str, Any]:
    """The same, spelt as type checkers want it."""
    return body


@bodies.post("/everything")
def everything(client: CogniteClient, thing: Everything) -> dict[str, Any]:
    """A model with all that Pydantic reads, answered as what JSON can say."""
    return {**thing.model_dump(mode="json"), "amount": float(thing.amount)}


@bodies.post("/tree")
def tree(client: CogniteClient, root: Node) -> Node:
    return root


@bodies.post("/aliased")
def aliased(client: CogniteClient, thing: Aliased) -> dict[str, Any]:
    return thing.model_dump(by_alias=True)


@bodies.post("/either")
def either(client: CogniteClient, value: int | str | list[int]) -> dict[str, Any]:
    """A union: the first that fits, in its own order."""
    return {"type": type(value).__name__, "value": value}


def scalars(client: CogniteClient, n: int, f: float, b: bool, s: str, o: int | None = None) -> dict[str, Any]:
    """Each scalar at the top of the body."""
    return {"n": n, "f": f, "b": b, "s": s, "o": o}


bodies.register_route("/scalars", HTTPMethod.POST, scalars)
bodies.register_route("/scalars", HTTPMethod.PATCH, scalars)


@bodies.post("/clash/{name}")
def clash(client: CogniteClient, name: str) -> str:
    """One name in path, query and body."""
    return name


@bodies.post("/clash")
def clash_of_two(client: CogniteClient, name: str) -> str:
    """One name in query and body."""
    return name


@bodies.post("/typed/datetime")
def body_datetime(client: CogniteClient, value: datetime) -> str:
    return value.isoformat()


@bodies.post("/typed/uuid")
def body_uuid(client: CogniteClient, value: UUID) -> str:
    return str(value)


@bodies.post("/typed/enum")
def body_enum(client: CogniteClient, value: Color) -> str:
    return value.value
