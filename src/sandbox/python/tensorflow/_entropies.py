"""Losses of raw outputs."""

from ._arithmetic import maximum
from ._convert import convert, type_of
from ._creation import one_hot
from ._elementwise import abs as absolute
from ._elementwise import cast, exp, log1p
from ._reducing import reduce_sum


def sigmoid_cross_entropy_with_logits(labels=None, logits=None, name=None):
    """The cross entropy of each output by itself. Raises ValueError if the shapes differ."""
    x, y = _both(labels, logits)
    if tuple(x.shape) != tuple(y.shape):
        raise ValueError(f"`logits` and `labels` must have the same shape, received ({x.shape} vs {y.shape}).")
    return maximum(x, 0.0) - x * y + log1p(exp(-absolute(x)))


def weighted_cross_entropy_with_logits(labels=None, logits=None, pos_weight=None, name=None):
    """As `sigmoid_cross_entropy_with_logits`, with a weight for the positive labels."""
    x, y = _both(labels, logits)
    weight = (pos_weight - 1) * y + 1.0
    return (1.0 - y) * x + weight * (log1p(exp(-absolute(x))) + maximum(-x, 0.0))


def softmax_cross_entropy_with_logits(labels, logits, axis=-1, name=None):
    """The cross entropy of shares and outputs along an axis."""
    from .nn import log_softmax

    x, y = _both(labels, logits)
    return -reduce_sum(y * log_softmax(x, axis), axis)


def sparse_softmax_cross_entropy_with_logits(labels, logits, name=None):
    """The cross entropy of numbers of classes and outputs along the last axis."""
    x, classes = convert(logits), convert(labels)
    if len(classes.shape) != len(x.shape) - 1:
        raise ValueError(
            "`labels.shape.rank` must equal `logits.shape.rank - 1`. Received: "
            f"labels.shape={classes.shape} of rank {len(classes.shape)} and "
            f"logits.shape={x.shape} of rank {len(x.shape)}"
        )
    if "float" not in type_of(x):
        x = cast(x, "float32")
    hot = one_hot(classes, tuple(x.shape)[-1], dtype=type_of(x))
    return softmax_cross_entropy_with_logits(hot, x)


def log_poisson_loss(targets, log_input, compute_full_loss=False, name=None):
    """The loss of counts, of the logarithm of the expected ones."""
    x, y = _both(targets, log_input)
    return exp(x) - x * y


def _both(labels, logits):
    x = convert(logits)
    return x, convert(labels) if hasattr(labels, "_handle") else convert(labels, type_of(x))
