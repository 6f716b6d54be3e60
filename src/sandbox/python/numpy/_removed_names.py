"""Names that NumPy once had, and what it says to programs that still use them."""

# Aliases of Python's own types, and the scalar type that may have been meant.
_ALIASES = {"float": "`np.float64`", "complex": "`np.complex128`", "object": "",
            "str": "`np.str_`", "int": None}  # fmt: skip
_USE = {
    "float_": "`np.float64`", "complex_": "`np.complex128`", "unicode_": "`np.str_`",
    "string_": "`np.bytes_`", "NaN": "`np.nan`", "Inf": "`np.inf`", "infty": "`np.inf`",
    "Infinity": "`np.inf`", "PINF": "`np.inf`", "NINF": "`-np.inf`", "PZERO": "`0.0`",
    "NZERO": "`-0.0`", "alltrue": "`np.all`", "sometrue": "`np.any`", "round_": "`np.round`",
    "asfarray": "`np.asarray` with a proper dtype", "longfloat": "`np.longdouble`",
    "singlecomplex": "`np.complex64`", "cfloat": "`np.complex128`", "mat": "`np.asmatrix`",
    "longcomplex": "`np.clongdouble`", "clongfloat": "`np.clongdouble`",
    "cast": "`np.asarray(arr, dtype=dtype)`", "source": "`inspect.getsource`",
    "who": "an IDE variable explorer or `locals()`", "safe_eval": "`ast.literal_eval`",
    "issubclass_": "`issubclass` builtin", "issctype": "`issubclass(rep, np.generic)`",
    "obj2sctype": "`np.dtype(obj).type`", "sctype2char": "`np.dtype(obj).char`",
    "issubsctype": "`np.issubdtype`", "recfromtxt": "`np.genfromtxt`",
    "recfromcsv": "`np.genfromtxt` with comma delimiter", "geterrobj": "the np.errstate context manager",
    "seterrobj": "the np.errstate context manager", "fastCopyAndTranspose": "`arr.T.copy()`",
    "nbytes": "`np.dtype(<dtype>).itemsize`",
}  # fmt: skip
_OTHER = {
    "sctypes": "Access dtypes explicitly instead.",
    "lookfor": "Search NumPy's documentation directly.",
    "find_common_type": "Use `numpy.promote_types` or `numpy.result_type` instead. To achieve "
    "semantics for the `scalar_types` argument, use `numpy.result_type` and pass the Python "
    "values `0`, `0.0`, or `0j`.",
    "maximum_sctype": "Use a specific dtype instead. You should avoid relying on any implicit "
    "mechanism and select the largest dtype of a kind explicitly in the code.",
    "set_string_function": "Use `np.set_printoptions` instead with a formatter for custom "
    "printing of NumPy objects.",
    "byte_bounds": "Now it's available under `np.lib.array_utils.byte_bounds`",
    "compare_chararrays": "It's still available as `np.char.compare_chararrays`.",
    "deprecate": "Emit `DeprecationWarning` with `warnings.warn` directly, or use "
    "`typing.deprecated`.",
    "deprecate_with_doc": "Emit `DeprecationWarning` with `warnings.warn` directly, or use "
    "`typing.deprecated`.",
    "DataSource": "It's still available as `np.lib.npyio.DataSource`.",
    "add_docstring": "It's still available as `np.lib.add_docstring`.",
    "add_newdoc": "It's still available as `np.lib.add_newdoc`.",
    "tracemalloc_domain": "It's now available from `np.lib`.",
}


def farewell(name):
    """What NumPy says about a name it no longer has, or None."""
    if name in _ALIASES:
        return _of_alias(name, _ALIASES[name])
    advice = f"Use {_USE[name]} instead." if name in _USE else _OTHER.get(name)
    if advice is None:
        return None
    return f"`np.{name}` was removed in the NumPy 2.0 release. {advice}"


def _of_alias(name, scalar):
    if scalar:
        meant = f"If you specifically wanted the numpy scalar type, use {scalar} here."
    elif scalar is None:
        meant = (
            "When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify "
            "the precision. If you wish to review your current use, check the release note link "
            "for additional information."
        )
    else:
        meant = ""
    return (
        f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the "
        f"builtin `{name}`. To avoid this error in existing code, use `{name}` by itself. Doing "
        f"this will not modify any behavior and is safe. {meant}\nThe aliases was originally "
        "deprecated in NumPy 1.20; for more details and guidance see the original release note "
        "at:\n    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
    )
