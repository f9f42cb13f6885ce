"""A stand-in for the deployed API around a real function: python -m gateway FUNCTION_FOLDER

The function is imported from handler.py in the folder and gets each call's `data` untouched. Serves on
a free loopback port, which is printed, and ends with its standard input.
"""

import importlib
import sys

from gateway.logs import CapturedPrints
from gateway.server import Server


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    prints = CapturedPrints(sys.stdout)
    announce, sys.stdout = sys.stdout, prints
    server = Server(importlib.import_module("handler").handle, prints)
    server.start()
    print(f"listening on {server.server_port}", file=announce, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
