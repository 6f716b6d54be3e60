"""What happens on a division by zero, an overflow or an invalid value."""

import contextlib
import warnings

_KINDS = ("divide", "over", "under", "invalid")
_state = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_caller = [None]
_TEXTS = {
    "divide": "divide by zero",
    "over": "overflow",
    "under": "underflow",
    "invalid": "invalid value",
}


def geterr():
    """The present handling, by kind of error."""
    return dict(_state)


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Set the handling of each kind; gives back the handling before."""
    before = geterr()
    given = dict(divide=divide, over=over, under=under, invalid=invalid)
    for kind in _KINDS:
        mode = given[kind] or all
        if mode is not None:
            _state[kind] = mode
    return before


def seterrcall(func):
    """Set the function that mode 'call' uses; gives back the one before."""
    before, _caller[0] = _caller[0], func
    return before


def geterrcall():
    """The function that mode 'call' uses."""
    return _caller[0]


class errstate(contextlib.ContextDecorator):
    """Context manager that sets the handling inside a `with` block."""

    def __init__(self, *, call=None, **kinds):
        self._kinds = kinds
        self._before = None

    def __enter__(self):
        self._before = seterr(**self._kinds)

    def __exit__(self, *exception):
        seterr(**self._before)


errstate.__module__ = "numpy"


def report(kind, where):
    """Say that `kind` of error was met in ufunc `where`, as the handling wants it."""
    mode = _state[kind]
    if mode == "ignore":
        return
    text = f"{_TEXTS[kind]} encountered in {where}"
    if mode == "raise":
        raise FloatingPointError(text)
    if mode == "call" and _caller[0] is not None:
        _caller[0](_TEXTS[kind], 0)
    elif mode == "print":
        print(f"Warning: {text}")
    else:
        warnings.warn(text, RuntimeWarning, stacklevel=4)
