"""Where ticks are and how they are written."""

from gradpaper_runtime.absent import answer

from ._nice import linear_ticks

__all__ = [
    "AutoLocator", "AutoMinorLocator", "FixedFormatter", "FixedLocator", "FormatStrFormatter", "Formatter",
    "FuncFormatter", "LinearLocator", "Locator", "LogFormatter", "LogLocator", "MaxNLocator", "MultipleLocator",
    "NullFormatter", "NullLocator", "PercentFormatter", "ScalarFormatter", "StrMethodFormatter",
]  # fmt: skip


class Locator:
    """Base of rules for places of ticks."""

    def tick_values(self, vmin, vmax):
        """The places for limits."""
        raise NotImplementedError("Derived must override")


class NullLocator(Locator):
    """No ticks."""

    def tick_values(self, vmin, vmax):
        """None."""
        return []


class FixedLocator(Locator):
    """Ticks at given places."""

    def __init__(self, locs, nbins=None):
        self.locs, self.nbins = list(locs), nbins

    def tick_values(self, vmin, vmax):
        """The places."""
        return [float(each) for each in self.locs]


class LinearLocator(Locator):
    """A number of ticks, evenly spaced."""

    def __init__(self, numticks=None, presets=None):
        self.numticks = numticks

    def tick_values(self, vmin, vmax):
        """The places."""
        count = 11 if self.numticks is None else self.numticks
        return [vmin + (vmax - vmin) * at / max(count - 1, 1) for at in range(count)]


class MaxNLocator(Locator):
    """Round places, not more than a number of intervals."""

    def __init__(self, nbins=None, *, integer=False, steps=None, prune=None, symmetric=False, min_n_ticks=2):
        self.nbins = 10 if nbins is None else 9 if nbins == "auto" else nbins
        self.steps = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10) if steps is None else tuple(steps)
        self.integer, self.prune, self.min_n_ticks = integer, prune, min_n_ticks

    def tick_values(self, vmin, vmax):
        """The places."""
        ticks = linear_ticks(vmin, vmax, self.nbins, self.steps, self.integer, self.min_n_ticks)
        ticks = ticks[1:] if self.prune in ("lower", "both") else ticks
        return ticks[:-1] if self.prune in ("upper", "both") else ticks


class AutoLocator(MaxNLocator):
    """The rule that axes start with."""

    def __init__(self):
        super().__init__(nbins="auto", steps=(1, 2, 2.5, 5, 10))


class MultipleLocator(Locator):
    """Multiples of a number."""

    def __init__(self, base=1.0, offset=0.0):
        self.base, self.offset = base, offset

    def tick_values(self, vmin, vmax):
        """The places."""
        first = (vmin - self.offset) // self.base - 1
        count = int((vmax - vmin + 0.001 * self.base) // self.base) + 3
        return [self.offset + (first + at) * self.base for at in range(count + 1)]


class AutoMinorLocator(NullLocator):
    """Small ticks; they are not drawn."""

    def __init__(self, n=None):
        self.ndivs = n


class LogLocator(Locator):
    """Powers of a base."""

    def __init__(self, base=10.0, subs=(1.0,), *, numticks=None):
        self.base = base

    def tick_values(self, vmin, vmax):
        """The places."""
        from ._nice import log_ticks

        return log_ticks(vmin, vmax)


class Formatter:
    """Base of rules for the texts of ticks."""

    def __call__(self, x, pos=None):
        raise NotImplementedError("Derived must override")

    def format_ticks(self, values):
        """The texts of all ticks."""
        return [self(value, at) for at, value in enumerate(values)]


class NullFormatter(Formatter):
    """No texts."""

    def __call__(self, x, pos=None):
        return ""


class FixedFormatter(Formatter):
    """Given texts."""

    def __init__(self, seq):
        self.seq = seq

    def __call__(self, x, pos=None):
        return self.seq[pos] if pos is not None and pos < len(self.seq) else ""


class FuncFormatter(Formatter):
    """Texts by a function of value and number."""

    def __init__(self, func):
        self.func = func

    def __call__(self, x, pos=None):
        return self.func(x, pos)


class FormatStrFormatter(Formatter):
    """Texts by a format as `%.2f`."""

    def __init__(self, fmt):
        self.fmt = fmt

    def __call__(self, x, pos=None):
        return self.fmt % x


class StrMethodFormatter(Formatter):
    """Texts by a format as `{x:.2f}`."""

    def __init__(self, fmt):
        self.fmt = fmt

    def __call__(self, x, pos=None):
        return self.fmt.format(x=x, pos=pos)


class PercentFormatter(Formatter):
    """Numbers as shares of `xmax` in percent."""

    def __init__(self, xmax=100, decimals=None, symbol="%", is_latex=False):
        self.xmax, self.decimals, self.symbol = xmax, decimals, symbol or ""

    def __call__(self, x, pos=None):
        share = 100.0 * x / self.xmax
        text = f"{share:.{self.decimals}f}" if self.decimals is not None else f"{share:g}"
        return text + self.symbol


class ScalarFormatter(Formatter):
    """Numbers as they are."""

    def __init__(self, useOffset=None, useMathText=None, useLocale=None, *, usetex=None):
        self.useOffset = useOffset

    def __call__(self, x, pos=None):
        return f"{x:g}".replace("-", "\N{MINUS SIGN}")

    def set_scientific(self, b):
        """Has no effect on the record."""

    def set_powerlimits(self, lims):
        """Has no effect on the record."""

    def set_useOffset(self, val):
        """Has no effect on the record."""
        self.useOffset = val


class LogFormatter(ScalarFormatter):
    """Numbers as they are."""


__getattr__ = answer(
    "matplotlib.ticker",
    ("AsinhLocator", "EngFormatter", "IndexLocator", "LogFormatterExponent", "LogFormatterMathtext",
     "LogFormatterSciNotation", "LogitFormatter", "LogitLocator", "scale_range", "SymmetricalLogLocator", "TickHelper"),
)  # fmt: skip
