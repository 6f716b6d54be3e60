"""The scales that bring numbers to 0..1 before they are given colours."""

import math

import numpy as np

__all__ = ["BoundaryNorm", "LogNorm", "NoNorm", "Normalize", "TwoSlopeNorm"]


class Normalize:
    """Brings numbers from vmin..vmax to 0..1."""

    def __init__(self, vmin=None, vmax=None, clip=False):
        self.vmin = None if vmin is None else float(vmin)
        self.vmax = None if vmax is None else float(vmax)
        self.clip = clip

    def autoscale_None(self, A):
        """Takes the ends that are not set from the data."""
        known = _finite(A)
        if known:
            self.vmin = min(known) if self.vmin is None else self.vmin
            self.vmax = max(known) if self.vmax is None else self.vmax

    def autoscale(self, A):
        """Takes both ends from the data."""
        self.vmin = self.vmax = None
        self.autoscale_None(A)

    def scaled(self):
        """Whether both ends are known."""
        return self.vmin is not None and self.vmax is not None

    def __call__(self, value, clip=None):
        single = np.ndim(value) == 0 if not hasattr(value, "ndim") else value.ndim == 0
        data = np.asarray(value, dtype=float)
        if not self.scaled():
            self.autoscale_None(data)
        if self.vmin is not None and self.vmin > self.vmax:
            raise ValueError("minvalue must be less than or equal to maxvalue")
        if self.clip if clip is None else clip:
            data = np.clip(data, self.vmin, self.vmax)
        result = self._scale(data)
        return np.float64(result.reshape(-1)[0]) if single else result

    def _scale(self, data):
        if self.vmin == self.vmax:
            return np.zeros(data.shape)
        return (data - self.vmin) / (self.vmax - self.vmin)

    def inverse(self, value):
        """Numbers for values from 0 to 1."""
        return self.vmin + np.asarray(value) * (self.vmax - self.vmin)


def _finite(A):
    return [each for each in np.asarray(A, dtype=float).ravel().tolist() if math.isfinite(each)]


class NoNorm(Normalize):
    """Leaves numbers as they are."""

    def _scale(self, data):
        return data


class LogNorm(Normalize):
    """Brings numbers to 0..1 by their logarithm."""

    def _scale(self, data):
        low, high = math.log(self.vmin), math.log(self.vmax)
        return (np.log(data) - low) / (high - low)


class TwoSlopeNorm(Normalize):
    """Brings a middle value to 0.5, linearly on both sides."""

    def __init__(self, vcenter, vmin=None, vmax=None):
        super().__init__(vmin, vmax)
        self.vcenter = float(vcenter)

    def _scale(self, data):
        below = 0.5 * (data - self.vmin) / (self.vcenter - self.vmin)
        above = 0.5 + 0.5 * (data - self.vcenter) / (self.vmax - self.vcenter)
        return np.where(data < self.vcenter, below, above)


class BoundaryNorm(Normalize):
    """Numbers of the intervals between boundaries."""

    def __init__(self, boundaries, ncolors, clip=False, *, extend="neither"):
        super().__init__(boundaries[0], boundaries[-1], clip)
        self.boundaries, self.Ncmap = np.asarray(boundaries), ncolors

    def _scale(self, data):
        inside = np.array([(self.boundaries <= each).sum() - 1 for each in data.ravel()]).reshape(data.shape)
        regions = len(self.boundaries) - 1
        return np.clip(inside, 0, regions - 1) / max(regions - 1, 1)
