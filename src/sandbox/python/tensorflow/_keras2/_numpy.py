"""Names that NumPy had when Keras 2 was new."""

import numpy as np

from ._mode import is_on, note

_old = {
    "float": float, "int": int, "bool": bool, "object": object, "complex": complex, "str": str, "product": np.prod,
    "cumproduct": np.cumprod, "float_": np.float64, "complex_": np.complex128, "NaN": np.nan, "Inf": np.inf,
    "infty": np.inf, "alltrue": np.all, "sometrue": np.any,
}  # fmt: skip


def old_numpy_name(name):
    """What an old name stands for; None for a name that never was."""
    if name not in _old or not is_on():
        return None
    note("old-name", f"np.{name}", getattr(_old[name], "__name__", str(_old[name])))
    return _old[name]
