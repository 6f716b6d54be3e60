"""Class names as NumPy's compiled classes show them in Python's own messages.

Python's messages ("'numpy.float64' object is not callable") show the name that a class was made
with, which for compiled classes has the module in it, while `__name__` is without it.
"""


class NumpyClass(type):
    """Metaclass of arrays and scalars; classes that programs derive from them stay as they are."""

    def __new__(mcs, name, bases, body):
        if body.get("__module__", "numpy").partition(".")[0] != "numpy":
            return super().__new__(mcs, name, bases, body)
        named = body | {"__module__": "numpy", "__qualname__": name}
        return super().__new__(mcs, f"numpy.{name}", bases, named)

    @property
    def __name__(cls):
        return cls.__qualname__.rpartition(".")[2]
