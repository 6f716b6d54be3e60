"""Progress bars, which are written to standard error when they have come to their end."""

import sys

__version__ = "4.67.1"
__all__ = ["tqdm", "tnrange", "tqdm_notebook", "trange"]


class tqdm:  # noqa: N801 - the name programs use
    """Goes through an iterable and counts; `total` is how many there will be."""

    def __init__(self, iterable=None, desc=None, total=None, leave=True, disable=False, initial=0, unit="it", **_options):
        self.iterable, self.desc, self.leave, self.disable, self.unit = iterable, desc, leave, disable, unit
        self.total = len(iterable) if total is None and hasattr(iterable, "__len__") else total
        self.n, self.postfix, self._closed = initial, "", False

    def __iter__(self):
        for each in self.iterable:
            yield each
            self.n += 1
        self.close()

    def __len__(self):
        return self.total

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.close()

    def update(self, n=1):
        """Counts n more."""
        self.n += n

    def reset(self, total=None):
        """Counts anew."""
        self.n, self.total = 0, self.total if total is None else total

    def close(self):
        """Writes the bar."""
        if not self._closed and not self.disable and self.leave:
            print(self, file=sys.stderr)
        self._closed = True

    def set_description(self, desc=None, refresh=True):
        """The text before the bar."""
        self.desc = desc

    set_description_str = set_description

    def set_postfix(self, ordered_dict=None, refresh=True, **values):
        """Values behind the bar."""
        self.postfix = ", ".join(f"{name}={value}" for name, value in ({**(ordered_dict or {}), **values}).items())

    def set_postfix_str(self, s="", refresh=True):
        """The text behind the bar."""
        self.postfix = s

    def refresh(self, *_arguments, **_options):
        """Does nothing: the bar is written once."""

    @classmethod
    def write(cls, s, file=None, end="\n", nolock=False):
        """Prints a text."""
        print(s, file=file or sys.stdout, end=end)

    @classmethod
    def pandas(cls, *_arguments, **_options):
        """Does nothing: there are no tables."""

    def __str__(self):
        before = f"{self.desc}: " if self.desc else ""
        after = f" [{self.postfix}]" if self.postfix else ""
        if not self.total:
            return f"{before}{self.n}{self.unit}{after}"
        return f"{before}{100 * self.n // self.total:3d}%|{'█' * 10}| {self.n}/{self.total}{after}"


def trange(*args, **options):
    """`tqdm` of a range."""
    return tqdm(range(*args), **options)


tqdm_notebook, tnrange = tqdm, trange
