"""Round numbers for ticks, and limits that are not empty."""

import math

__all__ = ["linear_ticks", "log_ticks", "not_empty", "number_texts"]


def not_empty(low, high, widening=0.05):
    """The ends, moved apart where they are (nearly) the same."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return -widening, widening
    if low > high:
        low, high = high, low
    largest = max(abs(low), abs(high))
    if largest < 1e6 * 2.2250738585072014e-308:
        return -widening, widening
    if high - low <= largest * 1e-15:
        return low - widening * abs(low), high + widening * abs(high)
    return low, high


def linear_ticks(low, high, most=9, steps=(1, 2, 2.5, 5, 10), whole=False, fewest=2):
    """Places for ticks from just below `low` to just above `high`, in at most `most` intervals."""
    low, high = not_empty(low, high, 1e-13)
    middle, scale = (low + high) / 2, 10 ** math.floor(math.log10((high - low) / most))
    offset = 0.0
    if abs(middle) / (high - low) >= 100:
        offset = math.copysign(10 ** math.floor(math.log10(abs(middle))), middle)
    low, high = low - offset, high - offset
    candidates = [0.1 * each for each in steps[:-1]] + list(steps) + [10 * steps[1]]
    candidates = [each * scale for each in candidates]
    if whole:
        candidates = [each for each in candidates if each < 1 or abs(each - round(each)) < 0.001]
    raw = (high - low) / most
    start = next((at for at, each in enumerate(candidates) if each >= raw), len(candidates) - 1)
    ticks = []
    for step in reversed(candidates[: start + 1]):
        if whole and math.floor(high) - math.ceil(low) >= fewest - 1:
            step = max(1, step)
        first = (low // step) * step
        begin, end = _below(low - first, step, offset), _above(high - first, step, offset)
        ticks = [each * step + first + offset for each in range(begin, end + 1)]
        if sum(low <= each - offset <= high for each in ticks) >= fewest:
            break
    return [float(each) for each in ticks]


def _near(rest, step, offset):
    tolerance = max(1e-10, 10 ** (math.log10(abs(offset) / step) - 12)) if offset else 1e-10
    return rest < min(0.4999, tolerance)


def _below(x, step, offset):
    whole, rest = divmod(x, step)
    return int(whole + 1 if _near(abs(rest / step - 1), step, offset) else whole)


def _above(x, step, offset):
    whole, rest = divmod(x, step)
    return int(whole if _near(abs(rest / step), step, offset) else whole + 1)


def log_ticks(low, high):
    """Powers of ten from below `low` to above `high`."""
    if low <= 0 or high <= 0:
        return []
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    step = max(1, -(-(last - first) // 9))
    return [10.0**each for each in range(first - step, last + step + 1, step)]


def number_texts(ticks):
    """The numbers with as many decimals as tell them apart."""
    if not ticks:
        return []
    span = max(ticks) - min(ticks) if len(ticks) > 1 else max(abs(each) for each in ticks)
    power = math.floor(math.log10(span)) if span else 0
    places, near = max(0, 3 - power), 1e-3 * 10.0**power
    while places >= 0 and max(abs(each - round(each, places)) for each in ticks) < near:
        places -= 1
    return [f"{each:.{places + 1}f}".replace("-", "\N{MINUS SIGN}") for each in ticks]
