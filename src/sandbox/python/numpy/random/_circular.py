"""The von Mises distribution of angles, drawn from a sampler as in `_continuous`."""

from math import acos, cos, fmod, isnan, log, nan, pi, sqrt


def vonmises(s, mu, kappa):
    """Angles about `mu`; the larger `kappa` the closer."""
    if isnan(kappa):
        return nan
    if kappa < 1e-8:
        return pi * (2 * s.double() - 1)
    if kappa > 1e6 and not s.legacy:
        return _turned_back(mu + sqrt(1.0 / kappa) * s.normal())
    cosine = _vonmises_cosine(s, kappa, _vonmises_shape(kappa))
    angle = acos(cosine)
    if s.double() < 0.5:
        angle = -angle
    angle += mu
    turned = fmod(abs(angle) + pi, 2 * pi) - pi
    return -turned if angle < 0 else turned


def _turned_back(angle):
    """An angle just outside -pi to pi, brought inside."""
    if angle < -pi:
        return angle + 2 * pi
    return angle - 2 * pi if angle > pi else angle


def _vonmises_shape(kappa):
    if kappa < 1e-5:
        return 1.0 / kappa + kappa
    r = 1 + sqrt(1 + 4 * kappa * kappa)
    rho = (r - sqrt(2 * r)) / (2 * kappa)
    return (1 + rho * rho) / (2 * rho)


def _vonmises_cosine(s, kappa, shape):
    while True:
        z = cos(pi * s.double())
        w = (1 + shape * z) / (shape + z)
        y = kappa * (shape - w)
        v = s.double()
        if y * (2 - y) - v >= 0 or v == 0.0 or log(y / v) + 1 - y >= 0:
            return w
