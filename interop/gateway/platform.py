"""What nobody documents of the platform, as two projects that differ in all of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Platform:
    """How a project's calls are answered (wire.md 1 and 4)."""

    passes_errors_through: bool
    """A function's status of 400 or more: in its own envelope, or as Failed."""

    absolute_location: bool
    """Of the place to poll."""

    names_accepted_calls: bool
    """A 202 holds the ids of call and function, or nothing."""

    running_status: str | None
    """A poll of a running call says this with a 200, or 202 and nothing."""

    unknown_at_first: bool
    """The first poll of a call is answered 404."""

    classic_results: bool
    """The poll of a call that has ended answers no runtimeStatus where the function has answered."""


PLATFORMS = {
    "passes-errors": Platform(
        passes_errors_through=True,
        absolute_location=True,
        names_accepted_calls=False,
        running_status=None,
        unknown_at_first=False,
        classic_results=False,
    ),
    "fails-errors": Platform(
        passes_errors_through=False,
        absolute_location=False,
        names_accepted_calls=True,
        running_status="Running",
        unknown_at_first=True,
        classic_results=True,
    ),
}
