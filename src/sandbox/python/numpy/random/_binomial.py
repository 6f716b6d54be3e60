"""The binomial and multinomial distributions."""

from math import exp, floor, log, sqrt


def binomial(s, n, p):
    """Successes in `n` trials: by inversion where few are expected, else by rejection."""
    n = int(n)
    if s.legacy and (n == 0 or p == 0.0):
        # The old stream spends a number even where the result is sure.
        return _inverted(s, n, p)
    return _successes(s, n, p)


def _successes(s, n, p):
    if n == 0 or p == 0.0:
        return 0
    return n - _smaller(s, n, 1.0 - p) if p > 0.5 else _smaller(s, n, p)


def _smaller(s, n, p):
    return _inverted(s, n, p) if p * n <= 30.0 else Rejection(n, p).draw(s)


def _inverted(s, n, p):
    """Walk the probabilities from zero up until they exceed a uniform number."""
    q = 1.0 - p
    none = exp(n * log(q))
    mean = n * p
    bound = int(min(n, mean + 10.0 * sqrt(mean * q + 1)))
    count, term, u = 0, none, s.double()
    while u > term:
        count += 1
        if count > bound:
            count, term, u = 0, none, s.double()
        else:
            u -= term
            term = ((n - count + 1) * p * term) / (count * q)
    return count


def _stirling(x):
    """Correction of Stirling's formula for the factorial of x - 1."""
    y = x * x
    return (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / y) / y) / y) / y) / x / 166320.0


class Rejection:
    """The method BTPE: a triangle, two parallelograms and two exponential tails over the curve."""

    def __init__(self, n, p):
        self.n = n
        self.r = r = min(p, 1.0 - p)
        self.q = q = 1.0 - r
        middle = n * r + r
        self.m = floor(middle)
        self.p1 = floor(2.195 * sqrt(n * r * q) - 4.6 * q) + 0.5
        self.xm = self.m + 0.5
        self.xl, self.xr = self.xm - self.p1, self.xm + self.p1
        self.c = 0.134 + 20.5 / (15.3 + self.m)
        left = (middle - self.xl) / (middle - self.xl * r)
        self.left = left * (1.0 + left / 2.0)
        right = (self.xr - middle) / (self.xr * q)
        self.right = right * (1.0 + right / 2.0)
        self.p2 = self.p1 * (1.0 + 2.0 * self.c)
        self.p3 = self.p2 + self.c / self.left
        self.p4 = self.p3 + self.c / self.right

    def draw(self, s):
        """One number."""
        while True:
            u, v = s.double() * self.p4, s.double()
            if u <= self.p1:
                return floor(self.xm - self.p1 * v + u)
            proposed = self._proposal(u, v)
            if proposed is not None and self._accepts(*proposed):
                return proposed[0]

    def _proposal(self, u, v):
        """A number and a height below its bound, or None."""
        if u <= self.p2:
            x = self.xl + (u - self.p1) / self.c
            v = v * self.c + 1.0 - abs(self.m - x + 0.5) / self.p1
            return None if v > 1.0 else (floor(x), v)
        if v == 0.0:
            return None
        if u <= self.p3:
            y = floor(self.xl + log(v) / self.left)
            return None if y < 0 else (y, v * (u - self.p2) * self.left)
        y = floor(self.xr - log(v) / self.right)
        return None if y > self.n else (y, v * (u - self.p3) * self.right)

    def _accepts(self, y, v):
        k, scale = abs(y - self.m), self.n * self.r * self.q
        if k <= 20 or k >= scale / 2.0 - 1:
            return v <= self._ratio(y)
        rho = (k / scale) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / scale + 0.5)
        t = -k * k / (2 * scale)
        height = log(v) if v > 0.0 else -float("inf")
        if height < t - rho:
            return True
        return height <= t + rho and height <= self._log_ratio(y)

    def _ratio(self, y):
        """Probability of `y` over that of the mode, as a product."""
        s, ratio = self.r / self.q, 1.0
        a = s * (self.n + 1)
        for i in range(self.m + 1, y + 1):
            ratio *= a / i - s
        for i in range(y + 1, self.m + 1):
            ratio /= a / i - s
        return ratio

    def _log_ratio(self, y):
        n, m = self.n, self.m
        x1, f1, z, w = y + 1.0, m + 1.0, n + 1.0 - m, n - y + 1.0
        return (self.xm * log(f1 / x1) + (n - m + 0.5) * log(z / w)
                + (y - m) * log(w * self.r / (x1 * self.q))
                + _stirling(f1) + _stirling(z) + _stirling(x1) + _stirling(w))


def multinomial(s, n, chances):
    """A list: how often each of the results with these chances comes in `n` trials."""
    counts, left, rest = [0] * len(chances), int(n), 1.0
    for i, chance in enumerate(chances[:-1]):
        counts[i] = _successes(s, left, chance / rest)
        left -= counts[i]
        if left <= 0:
            return counts
        rest -= chance
    counts[-1] = left
    return counts
