"""Singular values of a matrix with two diagonals, by implicit QR steps in LAPACK's order.

`d` is the diagonal, `e` the one above it. `left` and `right` are lists of vectors (columns of the
left factor, rows of the right one) which are turned along.
"""

from math import copysign, sqrt

from ._matrices import LinAlgError
from ._rotations import EPSILON, TINY, rotate, rotation

_TOLERANCE = max(10.0, min(100.0, EPSILON**-0.125)) * EPSILON


def pair_values(f, g, h):
    """Smaller and larger singular value of [[f, g], [0, h]], with signs, and both rotations."""
    swapped = abs(h) > abs(f)
    ft, ht = (h, f) if swapped else (f, h)
    fa, ha, ga = abs(ft), abs(ht), abs(g)
    if ga == 0.0:
        small, large = ha, fa
        cl = cr = 1.0
        sl = sr = 0.0
    elif ga > fa and fa / ga < EPSILON:
        large = ga
        small = fa / (ga / ha) if ha > 1.0 else (fa / ga) * ha
        cl, sl, sr, cr = 1.0, ht / g, 1.0, ft / g
    else:
        small, large, cl, sl, cr, sr = _turned_pair(ft, g, ht)
    largest = 2 if ga > fa else 3 if swapped else 1
    if swapped:
        cl, sl, cr, sr = sr, cr, sl, cl
    first, second, third = ((cr, cl, f), (sr, cl, g), (sr, sl, h))[largest - 1]
    sign = copysign(1.0, first) * copysign(1.0, second) * copysign(1.0, third)
    large = copysign(large, sign)
    small = copysign(small, sign * copysign(1.0, f) * copysign(1.0, h))
    return small, large, sr, cr, sl, cl


def _turned_pair(ft, g, ht):
    fa, ha = abs(ft), abs(ht)
    d = fa - ha
    gap = 1.0 if d == fa else d / fa
    m = g / ft
    t = 2.0 - gap
    square = m * m
    s = sqrt(t * t + square)
    r = abs(m) if gap == 0.0 else sqrt(gap * gap + square)
    a = 0.5 * (s + r)
    if square == 0.0:
        t = (copysign(2.0, ft) * copysign(1.0, g) if gap == 0.0 else g / copysign(d, ft) + m / t)
    else:
        t = (m / (s + t) + m / (r + gap)) * (1.0 + a)
    length = sqrt(t * t + 4.0)
    cr, sr = 2.0 / length, t / length
    return ha / a, fa * a, (cr + sr * m) / a, (ht / ft) * sr / a, cr, sr


def pair_smallest(f, g, h):
    """The smaller singular value of [[f, g], [0, h]]."""
    fa, ga, ha = abs(f), abs(g), abs(h)
    low, high = min(fa, ha), max(fa, ha)
    if low == 0.0:
        return 0.0
    ratio, gap = 1.0 + low / high, (high - low) / high
    if ga < high:
        square = (ga / high) ** 2
        return low * (2.0 / (sqrt(ratio * ratio + square) + sqrt(gap * gap + square)))
    part = high / ga
    if part == 0.0:
        return (low * high) / ga
    c = 1.0 / (sqrt(1.0 + (ratio * part) ** 2) + sqrt(1.0 + (gap * part) ** 2))
    value = (low * c) * part
    return value + value


class Iteration:
    """QR steps until `e` is zero."""

    def __init__(self, d, e, left, right):
        self.d, self.e, self.left, self.right = d, e, left, right

    def run(self):
        """Bring `e` to zero, make `d` positive and sort it, the largest first."""
        self.threshold = self._threshold()
        end, bounds, budget = len(self.d) - 1, (-2, -2), 6 * len(self.d) ** 2
        downwards = True
        while end > 0:
            start = self._start(end)
            if start == end:
                end -= 1
                continue
            if start == end - 1:
                self._pair(start)
                end -= 2
                continue
            if start > bounds[1] or end < bounds[0]:
                downwards = abs(self.d[start]) >= abs(self.d[end])
            smallest = self._smallest(start, end, downwards)
            if smallest is None:
                continue
            bounds = (start, end)
            budget -= end - start
            if budget < 0:
                raise LinAlgError("SVD did not converge")
            self._step(start, end, downwards, self._shift(start, end, downwards, smallest))
        self._finish()

    def _threshold(self):
        d, e, n = self.d, self.e, len(self.d)
        smallest = least = abs(d[0])
        for i in range(1, n):
            if smallest == 0.0:
                break
            least = abs(d[i]) * (least / (least + abs(e[i - 1])))
            smallest = min(smallest, least)
        return max(_TOLERANCE * smallest / sqrt(n), 6 * (n * (n * TINY)))

    def _start(self, end):
        """First index of the block that ends at `end` and does not fall apart."""
        self.largest = abs(self.d[end])
        for i in range(end - 1, -1, -1):
            if abs(self.e[i]) <= self.threshold:
                self.e[i] = 0.0
                return i + 1
            self.largest = max(self.largest, abs(self.d[i]), abs(self.e[i]))
        return 0

    def _pair(self, i):
        d, e = self.d, self.e
        d[i + 1], d[i], sr, cr, sl, cl = pair_values(d[i], e[i], d[i + 1])
        e[i] = 0.0
        rotate(self.right, i, i + 1, cr, sr)
        rotate(self.left, i, i + 1, cl, sl)

    def _smallest(self, start, end, downwards):
        """A bound for the smallest value of the block, or None if an element of `e` could go."""
        d, e = self.d, self.e
        first, last = (start, end - 1) if downwards else (end - 1, start)
        step = 1 if downwards else -1
        if abs(e[last]) <= _TOLERANCE * abs(d[end if downwards else start]):
            e[last] = 0.0
            return None
        least = smallest = abs(d[start if downwards else end])
        for i in range(first, last + step, step):
            if abs(e[i]) <= _TOLERANCE * least:
                e[i] = 0.0
                return None
            least = abs(d[i + 1 if downwards else i]) * (least / (least + abs(e[i])))
            smallest = min(smallest, least)
        return smallest

    def _shift(self, start, end, downwards, smallest):
        d, e = self.d, self.e
        if len(d) * _TOLERANCE * (smallest / self.largest) <= max(EPSILON, 0.01 * _TOLERANCE):
            return 0.0
        corner, i = (start, end - 1) if downwards else (end, start)
        shift = pair_smallest(d[i], e[i], d[i + 1])
        size = abs(d[corner])
        return 0.0 if size > 0.0 and (shift / size) ** 2 < EPSILON else shift

    def _step(self, start, end, downwards, shift):
        # Upwards the roles of the two sides are exchanged and all angles negative.
        turns = (self._plain if shift == 0.0 else self._shifted)(start, end, downwards, shift)
        first, second = (self.right, self.left) if downwards else (self.left, self.right)
        sign = 1 if downwards else -1
        for i, c, s, _, _ in turns:
            rotate(first, i, i + 1, c, sign * s)
        for i, _, _, c, s in turns:
            rotate(second, i, i + 1, c, sign * s)
        last = end - 1 if downwards else start
        if abs(self.e[last]) <= self.threshold:
            self.e[last] = 0.0

    def _plain(self, start, end, downwards, _):
        """A step without a shift, which keeps small values accurate."""
        d, e, step = self.d, self.e, 1 if downwards else -1
        first, last = (start, end) if downwards else (end, start)
        c = old_c = 1.0
        old_s, turns = 0.0, []
        for i in range(first, last, step):
            side = min(i, i + step)
            c, s, r = rotation(d[i] * c, e[side])
            if i != first:
                e[min(i, i - step)] = old_s * r
            old_c, old_s, d[i] = rotation(old_c * r, d[i + step] * s)
            turns.append((side, c, s, old_c, old_s))
        h = d[last] * c
        d[last] = h * old_c
        e[min(last, last - step)] = h * old_s
        return turns

    def _shifted(self, start, end, downwards, shift):
        d, e, step = self.d, self.e, 1 if downwards else -1
        first, last = (start, end) if downwards else (end, start)
        f = (abs(d[first]) - shift) * (copysign(1.0, d[first]) + shift / d[first])
        g = e[min(first, first + step)]
        turns = []
        for i in range(first, last, step):
            side = min(i, i + step)
            c, s, r = rotation(f, g)
            if i != first:
                e[min(i, i - step)] = r
            f = c * d[i] + s * e[side]
            e[side] = c * e[side] - s * d[i]
            g = s * d[i + step]
            d[i + step] = c * d[i + step]
            c2, s2, d[i] = rotation(f, g)
            f = c2 * e[side] + s2 * d[i + step]
            d[i + step] = c2 * d[i + step] - s2 * e[side]
            if i + step != last:
                after = min(i + step, i + 2 * step)
                g = s2 * e[after]
                e[after] = c2 * e[after]
            turns.append((side, c, s, c2, s2))
        e[min(last, last - step)] = f
        return turns

    def _finish(self):
        d, left, right = self.d, self.left, self.right
        for i, value in enumerate(d):
            if value < 0.0:
                d[i] = -value
                right[i] = [-x for x in right[i]]
        for last in range(len(d) - 1, 0, -1):
            k = 0
            for i in range(1, last + 1):
                if d[i] <= d[k]:
                    k = i
            for items in (d, left, right):
                items[k], items[last] = items[last], items[k]
