"""Names of real libraries that gradpaper does not carry."""


class NotSupported(Exception):
    """A program asked for something that gradpaper does not carry: never the student's fault.

    `name` is what was asked for, as the program would write it: `numpy.busday_count`.
    """

    def __init__(self, name):
        super().__init__(f"not supported here: {name}")
        self.name = name


def not_supported(name):
    """The exception for a name that is not carried; the caller raises it."""
    return NotSupported(name)
