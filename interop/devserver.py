"""The framework's own development server around a function: python devserver.py FUNCTION_FOLDER

As `fun serve` does, without its reloader. Serves on a free loopback port, which is printed, and ends with
its standard input.
"""

import importlib
import os
import socket
import sys
from threading import Thread

import uvicorn
from cognite_function_apps.devserver import create_asgi_app


def end_with_input() -> None:
    sys.stdin.read()
    os._exit(0)


sys.path.insert(0, sys.argv[1])
for name in ("CLIENT_ID", "CLIENT_SECRET", "TENANT_ID", "PROJECT"):
    os.environ[f"COGNITE_{name}"] = "none"  # it wants them to be there, and calls nobody with them
app = create_asgi_app(importlib.import_module("handler").handle)
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen()  # whoever connects from now on waits until it serves
print(f"listening on {listener.getsockname()[1]}", flush=True)
Thread(target=end_with_input, daemon=True).start()
uvicorn.Server(uvicorn.Config(app, log_level="critical")).run(sockets=[listener])
