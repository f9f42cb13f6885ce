"""Tokens and nonces: who may call (wire.md 2 and 3)."""

import secrets
from base64 import b64decode
from binascii import Error
from threading import Lock
from time import monotonic
from urllib.parse import parse_qs, unquote_plus

from gateway.answer import Answer, Refusal

CLIENT_ID = "interop-client"
CLIENT_SECRET = "interop-secret: ÆØÅ +%&"
TOKEN_LIFETIME = 3600
NONCE_LIFETIME = 60
VERSIONS = ("20230101-alpha", "20230101-beta")


class Clock:
    """Seconds; a test puts it forward instead of waiting."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        return monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds


class Tokens:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._expiries: dict[str, float] = {}

    def answer(self, headers, body: bytes) -> Answer:
        """The token endpoint: client credentials, the client authenticated by HTTP Basic."""
        if headers.get_content_type() != "application/x-www-form-urlencoded":
            return self._refusal(400, "invalid_request")
        form = parse_qs(body.decode())
        if form.get("grant_type") != ["client_credentials"]:
            return self._refusal(400, "unsupported_grant_type")
        if self._client(headers.get("Authorization", "")) != [CLIENT_ID, CLIENT_SECRET]:
            return self._refusal(401, "invalid_client")
        token = secrets.token_urlsafe(32)
        self._expiries[token] = self._clock.now() + TOKEN_LIFETIME
        return Answer.json({"token_type": "Bearer", "expires_in": TOKEN_LIFETIME, "access_token": token})

    def check(self, headers) -> None:
        """Raises a Refusal unless the request bears a token that lives."""
        kind, _, token = headers.get("Authorization", "").partition(" ")
        if kind != "Bearer" or self._expiries.get(token, 0) <= self._clock.now():
            raise Refusal(401, "Unauthorized")

    @staticmethod
    def _client(authorization: str) -> list[str]:
        kind, _, encoded = authorization.partition(" ")
        if kind != "Basic":
            return []
        try:
            # RFC 6749 2.3.1: both are form-encoded before they are joined.
            return [unquote_plus(part) for part in b64decode(encoded, validate=True).decode().split(":", 1)]
        except (Error, UnicodeDecodeError):
            return []

    @staticmethod
    def _refusal(status: int, error: str) -> Answer:
        return Answer.json({"error": error, "error_description": "see RFC 6749 5.2"}, status)


class Nonces:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._nonces: dict[str, tuple[float, str]] = {}
        self._sessions = 0

    def answer(self, request: object, version: str) -> Answer:
        """The sessions endpoint: exactly one item of one of three kinds."""
        items = request.get("items") if isinstance(request, dict) else None
        if not isinstance(items, list) or len(items) != 1:
            raise Refusal(400, "There must be exactly one item")
        match items[0]:
            case {"clientId": client_id, "clientSecret": secret, **rest} if not rest:
                if [client_id, secret] != [CLIENT_ID, CLIENT_SECRET]:
                    raise Refusal(400, "Invalid client credentials")
            case {"tokenExchange": True, **rest} if not rest:
                raise Refusal(400, "Invalid access token from identity provider")
            case {"oneshotTokenExchange": True, **rest} if not rest:
                pass
            case _:
                raise Refusal(400, "The item is of no known kind")
        nonce = secrets.token_urlsafe(16)
        with self._lock:
            self._sessions += 1
            self._nonces[nonce] = (self._clock.now() + NONCE_LIFETIME, version)
            session = {"id": self._sessions, "status": "READY", "nonce": nonce}
        return Answer.json({"items": [session]})

    def use(self, nonce: object, version: str) -> None:
        """Uses a nonce up; raises a Refusal where it is no good."""
        if not isinstance(nonce, str):
            raise Refusal(400, "nonce is missing")
        with self._lock:
            expiry, created_for = self._nonces.pop(nonce, (0.0, version))
        if expiry <= self._clock.now() or created_for != version:
            raise Refusal(400, "Invalid nonce: it is unknown, used, expired or of another cdf-version")
