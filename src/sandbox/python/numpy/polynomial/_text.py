"""How polynomials are written."""

import numpy as np

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_WIDTH = 75


def unicode_text(p):
    """With raised powers: 1.0 + 2.0·x + 3.0·x²."""
    return _written(p, "·", lambda name, k: f"{name}{str(k).translate(_RAISED)}")


def ascii_text(p):
    """With powers as in programs: 1.0 + 2.0 x + 3.0 x**2."""
    return _written(p, " ", lambda name, k: f"{name}**{k}")


def _written(p, times, raised):
    offset, scale = (float(v) for v in p.mapparms())
    name = _argument(offset, scale, p.symbol)
    out = _number(p.coef[0])
    line = len(out)
    for k, c in enumerate(p.coef[1:], 1):
        term = _term(c) + times + (name if k == 1 else raised(name, k))
        if line + len(term) + 2 >= _WIDTH:
            term, line = term.replace(" ", "\n", 1), 0
        line += len(term)
        out += term
    return out


def _argument(offset, scale, symbol):
    if offset == 0 and scale == 1:
        return symbol
    if scale == 1:
        return f"({_number(offset)} + {symbol})"
    if offset == 0:
        return f"({_number(scale)}{symbol})"
    return f"({_number(offset)} + {_number(scale)}{symbol})"


def _term(c):
    if isinstance(c, (complex, np.complexfloating)):
        return f" + {_number(c)}"
    text = _number(abs(c))
    return f" {'+' if c >= 0 else '-'} " + (f"({text})" if "e" in text else text)


def _number(x):
    """A number with at most the decimals that arrays show."""
    if isinstance(x, (complex, np.complexfloating)):
        return str(x)
    size = abs(float(x))
    options = np.get_printoptions()
    if size != 0 and not 1.0e-4 <= size < 1.0e8:
        return np.format_float_scientific(x, precision=options["precision"], trim="0")
    return np.format_float_positional(x, unique=True, precision=options["precision"], trim="0",
                                      fractional=True)  # fmt: skip
