"""Routes about path and query: how arguments arrive, and which never do."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from cognite.client import CogniteClient
from cognite_function_apps import FunctionApp
from models import Color

arguments = FunctionApp("Arguments", "1.0.0")


@arguments.get("/path/{text}")
def path_text(client: CogniteClient, text: str) -> str:
    """Any text that can travel in a path."""
    return text


@arguments.get("/path/{text}/end")
def path_text_and_more(client: CogniteClient, text: str) -> str:
    return text


@arguments.get("/path/latest")
def latest(client: CogniteClient) -> str:
    """A literal route beside a variable one."""
    return "the literal route"


@arguments.get("/pair/{left}-{right}")
def pair(client: CogniteClient, left: str, right: str) -> list[str]:
    """Two variables in one segment."""
    return [left, right]


@arguments.get("/numbers/{number}/{real}/{flag}")
def path_scalars(client: CogniteClient, number: int, real: float, flag: bool) -> dict[str, Any]:
    return {"number": number, "real": real, "flag": flag}


@arguments.get("/query")
def query(
    client: CogniteClient,
    text: str = "default",
    number: int = -1,
    real: float = -1.5,
    flag: bool = False,
    maybe: int | None = None,
) -> dict[str, Any]:
    """Scalars with defaults."""
    return {"text": text, "number": number, "real": real, "flag": flag, "maybe": maybe}


@arguments.get("/lists")
def lists(client: CogniteClient, texts: list[str] | None = None, numbers: list[int] | None = None) -> dict[str, Any]:
    return {"texts": texts, "numbers": numbers}


@arguments.get("/one-or-many")
def one_or_many(client: CogniteClient, texts: list[str] | str | None = None) -> list[str]:
    """What a handler must declare to take a list of one."""
    return [texts] if isinstance(texts, str) else texts or []


@arguments.delete("/query")
def delete(client: CogniteClient, text: str = "default") -> str:
    return text


# What a query or path never becomes; the value is what Python would write.


@arguments.get("/typed/date")
def query_date(client: CogniteClient, value: date) -> str:
    return value.isoformat()


@arguments.get("/typed/datetime")
def query_datetime(client: CogniteClient, value: datetime) -> str:
    return value.isoformat()


@arguments.get("/typed/uuid")
def query_uuid(client: CogniteClient, value: UUID) -> str:
    return str(value)


@arguments.get("/typed/decimal")
def query_decimal(client: CogniteClient, value: Decimal) -> str:
    return str(value)


@arguments.get("/typed/enum")
def query_enum(client: CogniteClient, value: Color) -> str:
    return value.value


@arguments.get("/typed/path/{value}")
def path_uuid(client: CogniteClient, value: UUID) -> str:
    return str(value)


@arguments.get("/typed/text/{at}/{color}")
def typed_as_text(client: CogniteClient, at: str, color: str, key: str, amount: str) -> list[str]:
    """What works: values of those types as text."""
    return [at, color, key, amount]


@arguments.get("/negotiated", accept="text/csv", content_type="text/csv")
def negotiated(client: CogniteClient) -> str:
    return "a,b\r\n"
