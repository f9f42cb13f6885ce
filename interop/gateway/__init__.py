"""The deployed API's surface (wire.md 1 to 4) around a function of the real framework."""
