"""`keras.datasets.cifar100`."""

from ._pictures import pictures


def load_data(label_mode="fine"):
    """50,000 colour pictures, 32 by 32, and 10,000 for the test; 100 classes, or 20 with `label_mode="coarse"`.

    Raises ValueError for another mode.
    """
    if label_mode not in ["fine", "coarse"]:
        raise ValueError(f'`label_mode` must be one of `"fine"`, `"coarse"`. Received: label_mode={label_mode}.')
    return pictures("cifar100", (50000, 10000), (32, 32, 3), (1,), "int64", source=f"cifar100_{label_mode}")
