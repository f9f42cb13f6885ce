"""Routes that send back what arrived, for properties over the wire."""

from typing import Any

from cognite.client import CogniteClient
from cognite_function_apps import FunctionApp
from models import NewItem, Node

echoes = FunctionApp("Echoes", "1.0.0")


@echoes.post("/echo/value")
def echo_value(client: CogniteClient, value: str | bool | int | float | list | dict | None = None) -> Any:
    """Any JSON, as one member of the body; declared as Any, releases before 0.13.1 fail."""
    return value


@echoes.post("/echo/scalars")
def echo_scalars(client: CogniteClient, number: int, real: float, flag: bool, text: str) -> dict[str, Any]:
    return {"number": number, "real": real, "flag": flag, "text": text}


@echoes.post("/echo/item")
def echo_item(client: CogniteClient, item: NewItem) -> NewItem:
    return item


@echoes.post("/echo/items")
def echo_items(client: CogniteClient, items: list[NewItem]) -> list[NewItem]:
    return items


@echoes.post("/echo/tree")
def echo_tree(client: CogniteClient, root: Node) -> Node:
    return root


@echoes.get("/echo/query")
def echo_query(
    client: CogniteClient,
    text: str | None = None,
    texts: list[str] | None = None,
    number: int | None = None,
    real: float | None = None,
    flag: bool | None = None,
) -> dict[str, Any]:
    return {"text": text, "texts": texts, "number": number, "real": real, "flag": flag}
