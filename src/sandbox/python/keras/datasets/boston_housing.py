"""`keras.datasets.boston_housing`."""

from ._houses import check_split, houses


def load_data(path="boston_housing.npz", test_split=0.2, seed=113):
    """506 houses with 13 features each, and their prices. Raises ValueError for a wrong `test_split`."""
    check_split(test_split)
    return houses("boston_housing", test_split, seed)
