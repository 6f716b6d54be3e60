"""`keras.datasets.california_housing`."""

from ._houses import check_split, houses


def load_data(version="large", path="california_housing.npz", test_split=0.2, seed=113):
    """20,640 blocks of houses with 8 features each, or 600 with `version="small"`, and their prices.

    Raises ValueError for another version or a wrong `test_split`.
    """
    check_split(test_split)
    if version not in ("small", "large"):
        raise ValueError(f"Argument `version` must be one of 'small', 'large'. Received: version={version}")
    return houses("california_housing", test_split, seed, small=version == "small")
