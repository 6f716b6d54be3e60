"""The hypergeometric distribution: good items in a sample taken without replacement."""

from math import floor, lgamma, log, sqrt

from ._bounded import masked
from ._discrete import log_gamma


def hypergeometric(s, good, bad, sample):
    """Good items in a sample of `sample` from `good` and `bad` items."""
    good, bad, sample = int(good), int(bad), int(sample)
    if s.legacy:
        if sample > 10:
            return _by_rejection(s, good, bad, sample, log_gamma)
        return _counted_down(s, good, bad, sample) if sample else 0
    if 10 <= sample <= good + bad - 10:
        return _by_rejection(s, good, bad, sample, lgamma)
    return _taken_one_by_one(s, good, bad, sample)


def _counted_down(s, good, bad, sample):
    rest, fewer = bad + good - sample, float(min(bad, good))
    left, count = fewer, sample
    while left > 0.0 and count:
        left -= floor(s.double() + left / (rest + count))
        count -= 1
    found = int(fewer - left)
    return sample - found if good > bad else found


def _taken_one_by_one(s, good, bad, sample):
    """Take items, or those that the sample leaves if they are fewer."""
    total = left = good + bad
    inverted = sample > total // 2
    count, found = total - sample if inverted else sample, good
    while count > 0 and 0 < found < left:
        left -= 1
        if masked(s.source, left, 64)() < found:
            found -= 1
        count -= 1
    if left == found:
        found -= count
    return found if inverted else good - found


def _by_rejection(s, good, bad, sample, log_gamma):
    fewer, more, population = min(good, bad), max(good, bad), good + bad
    m = min(sample, population - sample)
    share = fewer / population
    centre = m * share + 0.5
    # The old stream takes the whole sample here where it should take the smaller part.
    drawn = sample if s.legacy else m
    spread = sqrt((population - m) * drawn * share * (1.0 - share) / (population - 1) + 0.5)
    width = 1.7155277699214135 * spread + 0.8989161620588988
    mode = floor((m + 1) * (fewer + 1) / (population + 2))

    def weight(z):
        return (log_gamma(z + 1) + log_gamma(fewer - z + 1)
                + log_gamma(m - z + 1) + log_gamma(more - m + z + 1))

    end = min(min(m, fewer) + 1.0, floor(centre + 16 * spread))
    z = _accepted(s, centre, width, end, weight, weight(mode))
    z = m - z if good > bad else z
    return good - z if m < sample else z


def _accepted(s, centre, width, end, weight, top):
    """Ratio of uniforms: the whole part of the first point that the weights accept."""
    while True:
        x, y = s.double(), s.double()
        w = centre + width * (y - 0.5) / x if x else -1.0
        if w < 0.0 or w >= end:
            continue
        z = floor(w)
        t = top - weight(z)
        if x * (4.0 - x) - 3.0 <= t:
            return z
        if x * (x - t) >= 1:
            continue
        if 2.0 * log(x) <= t:
            return z
