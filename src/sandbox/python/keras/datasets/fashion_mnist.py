"""`keras.datasets.fashion_mnist`."""

from ._pictures import pictures


def load_data():
    """60,000 pictures of clothes, 28 by 28, and 10,000 for the test; classes 0 to 9."""
    return pictures("fashion_mnist", (60000, 10000), (28, 28), (), "uint8")
