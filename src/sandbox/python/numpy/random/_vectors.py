"""Distributions of vectors: multinomial, Dirichlet and normal with covariances."""

import warnings

from .._coerce import asarray
from .._dtypes import FLOAT64
from .._storage import size_of
from ._binomial import multinomial
from ._continuous import standard_gamma
from ._sizes import filled, shape_of


def _lead(size):
    return () if size is None else shape_of(size)


class VectorDistributions:
    """Methods that draw vectors from `self._sampler`."""

    def multinomial(self, n, pvals, size=None):
        """How often each result with the chances `pvals` comes in `n` trials."""
        chances = asarray(pvals, dtype=FLOAT64).tolist()
        if sum(chances[:-1]) > 1.0 + 1e-12:
            raise ValueError("sum(pvals[:-1]) > 1.0")
        if any(not 0 <= chance <= 1 for chance in chances):
            raise ValueError("pvals < 0, pvals > 1 or pvals contains NaNs")
        if n < 0:
            raise ValueError("n < 0")
        shape = _lead(size)
        rows = [multinomial(self._sampler, n, chances) for _ in range(size_of(shape))]
        return filled([count for row in rows for count in row], (*shape, len(chances)), whole=True)

    def dirichlet(self, alpha, size=None):
        """Vectors of positive numbers with sum 1."""
        alpha = asarray(alpha, dtype=FLOAT64).tolist()
        if any(value <= 0 for value in alpha):
            raise ValueError("alpha <= 0")
        shape = _lead(size)
        rows = [self._shares(alpha) for _ in range(size_of(shape))]
        return filled([share for row in rows for share in row], (*shape, len(alpha)))

    def _shares(self, alpha):
        if not self._sampler.legacy and max(alpha) < 0.1:
            return self._broken_stick(alpha)
        parts = [standard_gamma(self._sampler, value) for value in alpha]
        total = 0.0
        for part in parts:
            total += part
        inverse = 1 / total
        return [part * inverse for part in parts]

    def _broken_stick(self, alpha):
        """Beta numbers break off one share after the other: right for tiny parameters."""
        from ._continuous import beta

        rest, left, shares = sum(alpha), 1.0, []
        for value in alpha[:-1]:
            rest -= value
            broken = beta(self._sampler, value, rest)
            shares.append(left * broken)
            left *= 1 - broken
        return [*shares, left]

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        """Normal vectors with the means `mean` and the covariances `cov`."""
        mean, cov = asarray(mean, dtype=FLOAT64), asarray(cov, dtype=FLOAT64)
        _check_covariance(mean, cov)
        shape = (*_lead(size), len(mean))
        drawn = self.standard_normal(shape).reshape(-1, len(mean))
        factor = _factor(cov, check_valid, tol, method)
        return (mean + drawn @ factor).reshape(shape)


def _check_covariance(mean, cov):
    if mean.ndim != 1:
        raise ValueError("mean must be 1 dimensional")
    if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
        raise ValueError("cov must be 2 dimensional and square")
    if len(mean) != len(cov):
        raise ValueError("mean and cov must have same length")


def _factor(cov, check_valid, tol, method):
    """A matrix whose product with its transpose, first factor transposed, is `cov`."""
    from .. import linalg

    if method == "cholesky":
        return linalg.cholesky(cov).T
    if method == "eigh":
        values, vectors = linalg.eigh(cov)
        return (vectors * abs(values) ** 0.5).T
    _, values, rows = linalg.svd(cov)
    if check_valid != "ignore" and abs((rows.T * values) @ rows - cov).max() > tol + tol * abs(cov).max():
        if check_valid == "raise":
            raise ValueError("covariance is not symmetric positive-semidefinite.")
        warnings.warn("covariance is not symmetric positive-semidefinite.", RuntimeWarning, stacklevel=3)
    return (values**0.5).reshape(-1, 1) * rows
