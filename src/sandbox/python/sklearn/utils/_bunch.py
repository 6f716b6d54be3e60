"""A dictionary whose entries are attributes too."""

__all__ = ["Bunch"]


class Bunch(dict):
    """What the loaders of data sets return."""

    def __init__(self, **kwargs):
        super().__init__(kwargs)

    def __setattr__(self, key, value):
        self[key] = value

    def __dir__(self):
        return self.keys()

    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(key)
