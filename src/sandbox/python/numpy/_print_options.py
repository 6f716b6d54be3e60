"""The printing options: reading, setting and checking them."""

import math
import operator
from contextlib import contextmanager
from contextvars import ContextVar
from numbers import Number

from gradpaper_runtime import not_supported

_DEFAULTS = {
    "edgeitems": 3,
    "threshold": 1000,
    "floatmode": "maxprec",
    "precision": 8,
    "suppress": False,
    "linewidth": 75,
    "nanstr": "nan",
    "infstr": "inf",
    "sign": "-",
    "formatter": None,
    "legacy": False,
    "override_repr": None,
}
_MODES = ("fixed", "unique", "maxprec", "maxprec_equal")
_options = ContextVar("numpy_print_options", default=_DEFAULTS)


def current():
    """The options in force; callers do not change the dictionary."""
    return _options.get()


def merged(**overrides):
    """The options in force with every override that is not None; errors as `set_printoptions`."""
    _check(overrides)
    given = {key: value for key, value in overrides.items() if value is not None}
    if "suppress" in given:
        given["suppress"] = bool(given["suppress"])
    return _options.get() | given


def _check(options):
    mode = options.get("floatmode")
    if mode is not None and mode not in _MODES:
        allowed = ", ".join(f'"{name}"' for name in _MODES)
        raise ValueError(f"floatmode option must be one of {allowed}")
    if options.get("sign") not in (None, "-", "+", " "):
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    if options.get("legacy") not in (None, False):
        raise not_supported("numpy.set_printoptions(legacy=...)")
    _check_threshold(options.get("threshold"))
    _check_precision(options.get("precision"))


def _check_threshold(threshold):
    if threshold is None:
        return
    if not isinstance(threshold, Number):
        raise TypeError("threshold must be numeric")
    if math.isnan(threshold):
        raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")


def _check_precision(precision):
    if precision is None:
        return
    try:
        operator.index(precision)
    except TypeError as error:
        raise TypeError("precision must be an integer") from error


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None,
                     nanstr=None, infstr=None, formatter=None, sign=None, floatmode=None,
                     *, legacy=None, override_repr=None):
    """Set how arrays are printed from now on; what is None stays.

    A `formatter` given once lasts until the next call: it and `override_repr` are reset by a call
    that does not name them. Raises ValueError or TypeError for values no option takes.
    """
    chosen = merged(
        precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=linewidth,
        suppress=suppress, nanstr=nanstr, infstr=infstr, sign=sign, floatmode=floatmode, legacy=legacy,
    )
    chosen["formatter"] = formatter
    chosen["override_repr"] = override_repr
    _options.set(chosen)


def get_printoptions():
    """A dictionary of the options in force, a copy."""
    return dict(_options.get())


@contextmanager
def printoptions(*args, **kwargs):
    """Options of `set_printoptions` for the length of a `with` block."""
    before = _options.get()
    set_printoptions(*args, **kwargs)
    try:
        yield get_printoptions()
    finally:
        _options.set(before)
