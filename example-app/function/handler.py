"""An inventory of spare parts, as a CDF Function App.

Every handler is pure: the stock below never changes, and a handler that "changes" something answers what it
would have stored. A deployed function has no memory between calls either, and so the same calls give the
same answers on every server. LocalInventory.java is the same function for LocalCdf; change both together.

Answers carry dates and categories as text: a model that holds a date or an Enum reaches the caller as {}.
"""

from datetime import date
from typing import Any, Literal

from cognite.client import CogniteClient
from pydantic import BaseModel

from cognite_function_apps import FunctionApp, create_function_service
from cognite_function_apps.models import Response

app = FunctionApp("Inventory", "1.0.0")

TAX = 1.25

Category = Literal["pump", "valve", "seal"]


class NewPart(BaseModel):
    """A part to put on stock. Within a model that is only read, a date may be a date."""

    name: str
    category: Category
    price: float
    stocked_on: date
    note: str | None = None


class Part(BaseModel):
    """A part on stock."""

    id: int
    name: str
    category: Category
    price: float
    quantity: int
    stocked_on: str
    note: str | None = None


class PartChange(BaseModel):
    """What to change of a part: only what was sent. A null clears the note."""

    price: float = 0.0
    note: str | None = None


class Delivery(BaseModel):
    """A delivery, and what is on stock after it."""

    part_id: int
    quantity_on_stock: int
    cost: float
    weight_kg: float
    received_on: str


class Conflict(BaseModel):
    """Why a part cannot be created."""

    existing_id: int
    reason: str


STOCK = [
    Part(id=1, name="feed pump", category="pump", price=320.0, quantity=4, stocked_on="2026-01-15"),
    Part(id=2, name="ball valve", category="valve", price=49.5, quantity=10, stocked_on="2026-03-02", note="check seat"),
    Part(id=3, name="shaft seal", category="seal", price=12.25, quantity=25, stocked_on="2026-05-20"),
    Part(id=4, name="dosing pump", category="pump", price=515.0, quantity=1, stocked_on="2026-06-01"),
]

# By location; in all others nobody counts.
FREE_SLOTS = {"hall 7": 12, "Værksted": 3}


def part_by_id(part_id: int) -> Part | None:
    return next((part for part in STOCK if part.id == part_id), None)


def not_found() -> Response[None]:
    return Response(data=None, status_code=404)


@app.get("/parts/{part_id}")
def get_part(client: CogniteClient, part_id: int, include_tax: bool = False) -> Response[Part | None]:
    """Get one part, its price with or without tax."""
    part = part_by_id(part_id)
    if part is None:
        return not_found()
    price = part.price * TAX if include_tax else part.price
    return Response(data=part.model_copy(update={"price": price}))


@app.get("/parts")
def search_parts(
    client: CogniteClient,
    category: list[str] | str | None = None,
    stocked_since: str = "",
    limit: int | None = None,
) -> list[Part]:
    """Search by categories and date."""
    # A key that is sent once arrives as text, not as a list of one.
    categories = [category] if isinstance(category, str) else category
    found = [
        part
        for part in STOCK
        if (categories is None or part.category in categories) and part.stocked_on >= stocked_since
    ]
    return found[:limit]


@app.get("/parts/count")
def count_parts(client: CogniteClient, category: str | None = None, min_quantity: int = 0) -> int:
    """Count the parts that match."""
    return sum(1 for part in STOCK if category in (None, part.category) and part.quantity >= min_quantity)


@app.get("/parts/{part_id}/label", content_type="text/plain")
def get_label(client: CogniteClient, part_id: int) -> Response[str | None]:
    """Get the text to print on a part's label."""
    part = part_by_id(part_id)
    return not_found() if part is None else Response(data=f"{part.id:04d} {part.name}")


@app.get("/locations/{location}/free-slots")
def get_free_slots(client: CogniteClient, location: str) -> int | None:
    """Get the number of free slots; null where it is not known."""
    return FREE_SLOTS.get(location)


@app.get("/summary")
def get_summary(client: CogniteClient) -> dict[str, Any]:
    """Sum up the stock."""
    quantities: dict[str, int] = {}
    for part in STOCK:
        quantities[part.category] = quantities.get(part.category, 0) + part.quantity
    return {"parts": len(STOCK), "quantities": quantities, "value": sum(part.price * part.quantity for part in STOCK)}


@app.post("/parts")
def create_part(client: CogniteClient, part: NewPart) -> Response[Part | Conflict]:
    """Put a new part on stock; names are unique."""
    existing = next((stocked for stocked in STOCK if stocked.name == part.name), None)
    if existing is not None:
        return Response(data=Conflict(existing_id=existing.id, reason="the name is taken"), status_code=409)
    created = Part(
        id=len(STOCK) + 1,
        name=part.name,
        category=part.category,
        price=part.price,
        quantity=0,
        stocked_on=part.stocked_on.isoformat(),
        note=part.note,
    )
    return Response(data=created, status_code=201, extra_headers={"location": f"/parts/{created.id}"})


@app.post("/parts/{part_id}/deliveries")
def receive_delivery(
    client: CogniteClient, part_id: int, quantity: int, weight_kg: float, unit_cost: float, received_on: str
) -> Response[Delivery | None]:
    """Add a delivery to the stock of a part."""
    part = part_by_id(part_id)
    if part is None:
        return not_found()
    return Response(
        data=Delivery(
            part_id=part.id,
            quantity_on_stock=part.quantity + quantity,
            cost=unit_cost * quantity,
            weight_kg=weight_kg,
            received_on=received_on,
        )
    )


@app.patch("/parts/{part_id}")
def change_part(client: CogniteClient, part_id: int, change: PartChange) -> Response[Part | None]:
    """Change what was sent, and nothing else."""
    part = part_by_id(part_id)
    if part is None:
        return not_found()
    return Response(data=part.model_copy(update=change.model_dump(exclude_unset=True)))


@app.delete("/parts/{part_id}", status_code=204)
def delete_part(client: CogniteClient, part_id: int) -> None:
    """Take a part off stock; one that is not there is no error."""


handle = create_function_service(app)
