"""Settings that are one of a list, and what is said of others."""

import difflib

__all__ = ["check_choice", "no_choice"]


def check_choice(name, value, choices):
    """Raises ValueError, with what may have been meant, unless the value is one of the choices."""
    if value not in choices:
        raise ValueError(no_choice(name, value, choices))


def no_choice(name, value, choices):
    """What is said of a value that is none of the choices: those that are near, or all of a few."""
    text = f"{value!r} is not a valid value for {name}."
    if len(choices) <= 5 or not isinstance(value, str):
        return f"{text} Supported values are {', '.join(map(repr, choices))}"
    near = difflib.get_close_matches(value, choices, cutoff=0.5)
    if not near:
        return text
    return f"{text} Did you mean{': ' if len(near) == 1 else ' one of: '}{', '.join(map(repr, near))}?"
