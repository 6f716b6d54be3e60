"""What a program's class has written itself, and what it has of Keras."""

_called = {"__call__", "__len__", "__getitem__", "__next__"}


def is_own(kind):
    """Whether the program has written the class."""
    return "_wire_name" not in vars(kind)


def engine_class(kind):
    """The class of Keras' that a class is or is derived from."""
    return next(each for each in kind.__mro__ if "_wire_name" in vars(each))


def own_methods(kind):
    """The names of the methods and properties that the program has written for its class."""
    names = set()
    for each in kind.__mro__:
        if "_wire_name" in vars(each):
            break
        names.update(name for name in vars(each) if not name.startswith("__") or name in _called)
    if getattr(engine_class(kind), "_tells_arguments", False) and writes(kind, "__init__"):
        names.add("get_config")
    return sorted(names)


def writes(kind, name):
    """Whether the program's class, or one of its own above it, has written a member."""
    return any(name in vars(each) for each in kind.__mro__ if issubclass(each, engine_class(kind)) and is_own(each))


def call_of(thing):
    """What the engine calls on an object of the program's class: its `call`, or the object itself."""
    methods = own_methods(type(thing))
    if "call" in methods:
        return thing.call
    return thing.__call__ if "__call__" in methods else None
