"""Checks of what estimators and scores are given, with scikit-learn's words."""

import numbers

import numpy as np

from ..exceptions import NotFittedError

__all__ = [
    "check_array", "check_consistent_length", "check_is_fitted", "check_random_state", "check_X_y",
    "column_or_1d", "has_fit_parameter",
]  # fmt: skip


def check_random_state(seed):
    """The stream for a seed: NumPy's shared one for None, a new one for a number, `seed` itself if it is a stream."""
    if seed is None or seed is np.random:
        return np.random.permutation.__self__
    if isinstance(seed, numbers.Integral):
        return np.random.RandomState(seed)
    if isinstance(seed, np.random.RandomState):
        return seed
    raise ValueError(f"{seed!r} cannot be used to seed a numpy.random.RandomState instance")


def num_samples(x):
    """Length of the first axis of something array-like; TypeError if it has none."""
    text = f"Expected sequence or array-like, got {type(x)}"
    if hasattr(x, "fit") and callable(x.fit):
        raise TypeError(text)
    if not hasattr(x, "__len__") and not hasattr(x, "shape"):
        if not hasattr(x, "__array__"):
            raise TypeError(text)
        x = np.asarray(x)
    if hasattr(x, "shape") and x.shape is not None:
        if len(x.shape) == 0:
            raise TypeError(f"Input should have at least 1 dimension i.e. satisfy `len(x.shape) > 0`, got scalar `{x!r}` instead.")
        if isinstance(x.shape[0], numbers.Integral):
            return int(x.shape[0])
    return len(x)


def check_consistent_length(*arrays):
    """ValueError unless all arrays that are not None have the same first length."""
    lengths = [num_samples(each) for each in arrays if each is not None]
    if len(set(lengths)) > 1:
        raise ValueError(f"Found input variables with inconsistent numbers of samples: {lengths}")


def check_array(
    array, accept_sparse=False, *, dtype="numeric", copy=False, ensure_all_finite=True, ensure_2d=True,
    allow_nd=False, ensure_min_samples=1, ensure_min_features=1, estimator=None, input_name="",
):  # fmt: skip
    """An array of the input: two-dimensional, of numbers and finite unless said otherwise; ValueError if it is not."""
    given, numeric = array, isinstance(dtype, str) and dtype == "numeric"
    array = _with_dtype(array.toarray() if hasattr(array, "toarray") else array, dtype, numeric)
    if array.dtype.kind == "c":
        raise ValueError(f"Complex data not supported\n{array}\n")
    if ensure_2d and array.ndim < 2:
        raise ValueError(_not_2d(array))
    if numeric and array.dtype.kind in "USV":
        raise ValueError(
            "dtype='numeric' is not compatible with arrays of bytes/strings."
            "Convert your data to numeric values explicitly instead."
        )
    name = _name_of(estimator)
    by = f" by {name}" if name else ""
    if not allow_nd and array.ndim >= 3:
        raise ValueError(f"Found array with dim {array.ndim}, while dim <= 2 is required{by}.")
    if ensure_all_finite:
        assert_all_finite(array, allow_nan=ensure_all_finite == "allow-nan", name=name, input_name=input_name)
    _assert_lengths(array, ensure_min_samples, ensure_min_features, by)
    return array.copy() if copy and array is given else array


def _with_dtype(array, dtype, numeric):
    kind = getattr(getattr(array, "dtype", None), "kind", None)
    if numeric:
        dtype = np.float64 if kind == "O" else None
    elif isinstance(dtype, (list, tuple)):
        dtype = None if kind is not None and array.dtype in dtype else dtype[0]
    return np.asarray(array) if dtype is None else np.asarray(array, dtype=dtype)


def _not_2d(array):
    advice = (
        "Reshape your data either using array.reshape(-1, 1) if your data has a single feature "
        "or array.reshape(1, -1) if it contains a single sample."
    )
    kind = "scalar" if array.ndim == 0 else "1D"
    return f"Expected 2D array, got {kind} array instead:\narray={array}.\n{advice}"


def _name_of(estimator):
    return estimator if isinstance(estimator, str) or estimator is None else type(estimator).__name__


def _assert_lengths(array, samples, features, by):
    if samples > 0 and num_samples(array) < samples:
        raise ValueError(
            f"Found array with {num_samples(array)} sample(s) (shape={array.shape}) while a minimum of "
            f"{samples} is required{by}."
        )
    if features > 0 and array.ndim == 2 and array.shape[1] < features:
        raise ValueError(
            f"Found array with {array.shape[1]} feature(s) (shape={array.shape}) while a minimum of "
            f"{features} is required{by}."
        )


def assert_all_finite(array, *, allow_nan=False, name=None, input_name=""):
    """ValueError if the array has NaN (unless allowed) or infinite elements."""
    if array.dtype.kind == "O":
        if not allow_nan and any(each != each for each in array.ravel().tolist()):
            raise ValueError("Input contains NaN")
        return
    if array.dtype.kind != "f" or np.isfinite(array).all():
        return
    found = "infinity" if allow_nan or not np.isnan(array).any() else "NaN"
    if allow_nan and not np.isinf(array).any():
        return
    what = "NaN" if found == "NaN" else f"infinity or a value too large for {array.dtype!r}"
    text = f"Input {input_name + ' ' if input_name else ''}contains {what}."
    if name and input_name == "X" and found == "NaN":
        text += _about_nan(name)
    raise ValueError(text)


def _about_nan(name):
    return (
        f"\n{name} does not accept missing values encoded as NaN natively. For supervised learning, you might want "
        "to consider sklearn.ensemble.HistGradientBoostingClassifier and Regressor which accept missing values "
        "encoded as NaNs natively. Alternatively, it is possible to preprocess the data, for instance by using an "
        "imputer transformer in a pipeline or drop samples with missing values. See "
        "https://scikit-learn.org/stable/modules/impute.html You can find a list of all estimators that handle NaN "
        "values at the following page: https://scikit-learn.org/stable/modules/impute.html#estimators-that-handle-nan-values"
    )


def column_or_1d(y, *, dtype=None, input_name="y", warn=False):
    """A vector of y, a column made flat; ValueError for other shapes."""
    y = np.asarray(y) if dtype is None else np.asarray(y, dtype=dtype)
    if y.ndim == 1 or (y.ndim == 2 and y.shape[1] == 1):
        return y.reshape(-1)
    raise ValueError(f"y should be a 1d array, got an array of shape {y.shape} instead.")


def check_X_y(X, y, *, estimator=None, y_numeric=False, multi_output=False, **options):
    """Both checked, of the same length."""
    if y is None:
        who = _name_of(estimator) or "estimator"
        raise ValueError(f"{who} requires y to be passed, but the target y is None")
    X = check_array(X, estimator=estimator, input_name="X", **options)
    y = np.asarray(y) if multi_output else column_or_1d(y)
    assert_all_finite(y, input_name="y", name=_name_of(estimator))
    if y_numeric and y.dtype.kind == "O":
        y = y.astype(np.float64)
    check_consistent_length(X, y)
    return X, y


def check_is_fitted(estimator, attributes=None, *, msg=None, all_or_any=all):
    """NotFittedError unless the estimator has been fitted."""
    if isinstance(estimator, type):
        raise TypeError(f"{estimator} is a class, not an instance.")
    if attributes is not None:
        names = [attributes] if isinstance(attributes, str) else attributes
        fitted = all_or_any(hasattr(estimator, name) for name in names)
    else:
        fitted = estimator.__sklearn_is_fitted__()
    if not fitted:
        text = msg or (
            "This %(name)s instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator."
        )
        raise NotFittedError(text % {"name": type(estimator).__name__})


def check_features(estimator, X, *, reset=False):
    """Notes the number of features when fitting; ValueError if it is another later. Names of columns are kept."""
    if reset:
        estimator.n_features_in_ = X.shape[1]
    elif X.shape[1] != estimator.n_features_in_:
        raise ValueError(
            f"X has {X.shape[1]} features, but {type(estimator).__name__} is expecting "
            f"{estimator.n_features_in_} features as input."
        )
    return X


def check_sample_weight(sample_weight, length):
    """Weights as a float vector, ones for None; ValueError for another length."""
    if sample_weight is None:
        return np.ones(length)
    weights = np.asarray(sample_weight, dtype=np.float64)
    if weights.ndim != 1:
        raise ValueError(f"Sample weights must be 1D array or scalar, got {weights.ndim}D array. Expected either a scalar value or a 1D array of length {length}.")
    if len(weights) != length:
        raise ValueError(f"sample_weight.shape == {weights.shape}, expected {(length,)}!")
    return weights


def has_fit_parameter(estimator, parameter):
    """Whether `fit` of the estimator takes the parameter."""
    import inspect

    return parameter in inspect.signature(estimator.fit).parameters
