"""The shell, which there is none of."""


def get_ipython():
    """None, as outside of notebooks."""
    return None
