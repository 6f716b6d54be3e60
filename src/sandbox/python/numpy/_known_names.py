"""Public names of NumPy 2.4: what is among them but not carried is said to be not supported."""

NAMES = frozenset(
    """

""".split()
)
