"""Calls: run through the framework, waited for or polled (wire.md 1 and 4)."""

import contextvars
from itertools import count
from threading import Event, Thread

from gateway.answer import Answer, Refusal
from gateway.logs import CapturedPrints, Log
from gateway.platform import Platform

# Just under 2**53, the largest that the platform gives.
FIRST_CALL_ID = 9_007_100_000_000_001
FUNCTION_ID = 4_100_000_000_000_001


class Call:
    """One call of the function, in a thread of its own."""

    def __init__(self, call_id: int, handle, data: object, prints: CapturedPrints) -> None:
        self.id = call_id
        self.log = Log()
        self.polls = 0
        self._handle = handle
        self._data = data
        self._prints = prints
        self._ended = Event()
        self._response: object = None
        self._crash: str | None = None
        Thread(target=contextvars.Context().run, args=(self._run,), daemon=True).start()

    @property
    def has_ended(self) -> bool:
        return self._ended.is_set()

    def wait(self) -> None:
        self._ended.wait()

    def ids(self) -> dict[str, object]:
        return {"callId": self.id, "functionId": FUNCTION_ID}

    def envelope(self, platform: Platform) -> dict[str, object]:
        failure = self._failure(platform)
        if failure is None:
            return {**self.ids(), "runtimeStatus": "Completed", "response": self._response}
        return {**self.ids(), "runtimeStatus": "Failed", "error": failure}

    def classic(self, platform: Platform) -> dict[str, object]:
        """Without a status; and without a response where there is none."""
        return self.ids() if self._failure(platform) else {**self.ids(), "response": self._response}

    def _failure(self, platform: Platform) -> dict[str, object] | None:
        if self._crash is not None:
            return {"code": 500, "message": self._crash}
        response = self._response if isinstance(self._response, dict) else {}
        status = response.get("statusCode", response.get("status_code", 200))
        if status < 400 or platform.passes_errors_through:
            return None
        return {"code": status, "message": str(response.get("message", ""))}

    def _run(self) -> None:
        self._prints.into(self.log)
        try:
            response = self._handle(client=None, data=self._data, secrets=None, function_call_info=None)
            Answer.json(response)  # a function whose answer is no JSON has failed
            self._response = response
        except BaseException as crash:  # a handler that exits must not take the gateway along
            self._crash = f"{type(crash).__name__}: {crash}"
        self._ended.set()


class Calls:
    """All calls, and what is asked about them."""

    def __init__(self, handle, prints: CapturedPrints) -> None:
        self._handle = handle
        self._prints = prints
        self._ids = count(FIRST_CALL_ID)
        self._calls: dict[str, Call] = {}

    def post(self, data: object, prefer: str, platform: Platform, url: str, origin: str) -> Answer:
        if not isinstance(data, dict):
            raise Refusal(400, "data is not an object")
        call = Call(next(self._ids), self._handle, data, self._prints)
        if "respond-async" not in prefer:
            call.wait()
            return Answer.json(call.envelope(platform))
        self._calls[str(call.id)] = call
        place = f"{url}/{call.id}"
        return self._accepted(call, platform, {"Location": origin + place if platform.absolute_location else place})

    def poll(self, call_id: str, platform: Platform) -> Answer:
        call = self._find(call_id)
        call.polls += 1
        if platform.unknown_at_first and call.polls == 1:
            raise self._unknown(call_id)
        if not call.has_ended:
            if platform.running_status is None:
                return self._accepted(call, platform, {})
            return Answer.json({**call.ids(), "runtimeStatus": platform.running_status})
        envelope = call.envelope(platform)
        classic = platform.classic_results and envelope["runtimeStatus"] == "Completed"
        return Answer.json(call.classic(platform) if classic else envelope)

    def response(self, call_id: str, platform: Platform) -> Answer:
        call = self._find(call_id)
        if not call.has_ended:
            raise Refusal(404, f"The call has no response yet: {call_id}")
        return Answer.json(call.classic(platform))

    def logs(self, call_id: str) -> Answer:
        return Answer.json({"items": self._find(call_id).log.entries})

    def _find(self, call_id: str) -> Call:
        call = self._calls.get(call_id)
        if call is None:
            raise self._unknown(call_id)
        return call

    @staticmethod
    def _unknown(call_id: str) -> Refusal:
        return Refusal(404, f"Call not found: {call_id}")

    @staticmethod
    def _accepted(call: Call, platform: Platform, headers: dict[str, str]) -> Answer:
        return Answer.json(call.ids(), 202, headers) if platform.names_accepted_calls else Answer(202, b"", headers)
