"""HTTP: which path is what, and what every request must bring along."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread
from urllib.parse import urlsplit

from gateway.access import VERSIONS, Clock, Nonces, Tokens
from gateway.answer import Answer, Refusal
from gateway.calls import Calls
from gateway.logs import CapturedPrints
from gateway.platform import PLATFORMS


class Api:
    """The surface of wire.md, apart from HTTP."""

    def __init__(self, handle, prints: CapturedPrints) -> None:
        self._clock = Clock()
        self._tokens = Tokens(self._clock)
        self._nonces = Nonces(self._clock)
        self._calls = Calls(handle, prints)

    def answer(self, method: str, path: str, headers, body: bytes) -> Answer:
        match method, path.split("/")[1:]:
            case "POST", ["oauth2", "token"]:
                return self._tokens.answer(headers, body)
            case "POST", ["gateway", "clock", seconds]:  # for tests, which do not wait
                self._clock.advance(float(seconds))
                return Answer(204, b"")
            case _, ["api", "v1", "projects", project, *rest]:
                return self._of_project(method, project, rest, path, headers, body)
        raise Refusal(404, "Not found")

    def _of_project(self, method: str, project: str, rest: list[str], path: str, headers, body: bytes) -> Answer:
        self._tokens.check(headers)
        platform = PLATFORMS.get(project)
        if platform is None:
            raise Refusal(403, "No access to this project")
        version = headers.get("cdf-version")
        if version not in VERSIONS:
            raise Refusal(400, "The header cdf-version is missing")
        match method, rest:
            case "POST", ["sessions"]:
                return self._nonces.answer(self._json(headers, body), version)
            case "POST", ["function-apps", _, "calls"]:
                call = self._json(headers, body)
                self._nonces.use(call.get("nonce"), version)
                origin = f"http://{headers.get('Host')}"
                return self._calls.post(call.get("data"), headers.get("Prefer", ""), platform, path, origin)
            case "GET", ["function-apps", _, "calls", call_id]:
                return self._calls.poll(call_id, platform)
            case "GET", ["function-apps", _, "calls", call_id, "response"]:
                return self._calls.response(call_id, platform)
            case "GET", ["function-apps", _, "calls", call_id, "logs"]:
                return self._calls.logs(call_id)
            case _, ["sessions"] | ["function-apps", _, "calls"] | ["function-apps", _, "calls", _]:
                raise Refusal(405, "Method Not Allowed")
        raise Refusal(404, "Not found")

    @staticmethod
    def _json(headers, body: bytes) -> dict:
        if headers.get_content_type() != "application/json":
            raise Refusal(415, "The content type must be application/json")
        try:
            value = json.loads(body)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            raise Refusal(400, "The body is not a JSON object")
        return value


class Server(ThreadingHTTPServer):
    """On a free loopback port; a thread for each connection."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, handle, prints: CapturedPrints) -> None:
        super().__init__(("127.0.0.1", 0), Exchange)
        self.api = Api(handle, prints)
        self.request_ids = count(1)

    def start(self) -> None:
        Thread(target=self.serve_forever, daemon=True).start()


class Exchange(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body in one packet

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            answer = self.server.api.answer(self.command, urlsplit(self.path).path, self.headers, body)
        except Refusal as refusal:
            answer = refusal.answer
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("x-request-id", f"gateway-request-{next(self.server.request_ids)}")
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)
