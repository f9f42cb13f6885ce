"""What travels in bodies and answers."""

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Generic, TypeVar
from uuid import UUID

from pydantic import BaseModel, Field


T = TypeVar("T")


class Color(Enum):
    RED = "red"
    DEEP_BLUE = "deep blue"


class NewItem(BaseModel):
    """A plain model: required, defaulted and optional fields."""

    name: str
    price: float
    tags: list[str] = []
    note: str | None = None


class Item(BaseModel):
    id: int
    item: NewItem


class Box(BaseModel):
    """Has a field named like the parameters that take it."""

    item: NewItem
    label: str = ""


class Defaults(BaseModel):
    """Needs nothing."""

    name: str = "nobody"
    size: int = 1


class Node(BaseModel):
    """A model of itself."""

    name: str
    children: list["Node"] = []


class Aliased(BaseModel):
    """Its wire names are no snake case."""

    display_name: str = Field(alias="displayName")
    url: str = Field(alias="URL")


class Everything(BaseModel):
    """Each kind of field that Pydantic converts on reading, dates and the like among them."""

    text: str
    number: int
    real: float
    flag: bool
    texts: list[str]
    matrix: list[list[float]]
    counts: dict[str, int]
    color: Color
    at: datetime
    day: date
    clock: time
    amount: Decimal
    key: UUID
    either: int | str
    inner: NewItem
    maybe: str | None = None


class Stamped(BaseModel):
    """Cannot be answered: no release writes its fields."""

    id: UUID
    at: datetime
    color: Color


class Lost(BaseModel, Generic[T]):
    """Cannot be answered either, by the type of its value."""

    value: T


class LostDeep(BaseModel):
    """Nor can what holds one, however deep."""

    name: str
    children: list[Lost[date]]


class Conflict(BaseModel):
    existing_id: int
    reason: str


class Gone(BaseModel):
    name: str
