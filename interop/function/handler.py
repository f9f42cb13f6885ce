"""A function that is as odd as handlers get; it runs unchanged on every release from 0.6.1 on.

Nothing is kept between calls, but for the gates of `waiting`: the same call gives the same answer.
The introspection app is not composed in, so that what a release does by default shows.
"""

from answers import answers
from arguments import arguments
from bodies import bodies
from cognite_function_apps import create_function_service
from echoes import echoes
from waiting import waiting

handle = create_function_service(arguments, bodies, answers, echoes, waiting)
