"""The distributions that RandomState and Generator share, as methods.

Parameters may be numbers or arrays; `size` is None for one number, an int or a tuple. Parameters
out of their range raise ValueError.
"""

from functools import partial

from . import _binomial, _circular, _hypergeometric
from . import _checks as check, _continuous as continuous, _discrete as discrete
from ._sizes import draw, parameter


class ContinuousDistributions:
    """Methods that draw floats from `self._sampler`."""

    def _floats(self, function, size, *parameters):
        return draw(partial(function, self._sampler), size, parameters)

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Normal numbers with mean `loc` and standard deviation `scale`."""
        scale = parameter(scale, check.not_negative, "scale")
        return self._floats(continuous.normal, size, parameter(loc), scale)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        """Numbers whose logarithm is normal."""
        sigma = parameter(sigma, check.not_negative, "sigma")
        return self._floats(continuous.lognormal, size, parameter(mean), sigma)

    def exponential(self, scale=1.0, size=None):
        """Exponential numbers with mean `scale`."""
        scale = parameter(scale, check.not_negative, "scale")
        return self._floats(continuous.exponential, size, scale)

    def gamma(self, shape, scale=1.0, size=None):
        """Gamma numbers."""
        shape = parameter(shape, check.not_negative, "shape")
        return self._floats(continuous.gamma, size, shape, parameter(scale, check.not_negative, "scale"))

    def beta(self, a, b, size=None):
        """Beta numbers, between 0 and 1."""
        a, b = parameter(a, check.positive, "a"), parameter(b, check.positive, "b")
        return self._floats(continuous.beta, size, a, b)

    def chisquare(self, df, size=None):
        """Chi-square numbers with `df` degrees of freedom."""
        return self._floats(continuous.chisquare, size, parameter(df, check.positive, "df"))

    def noncentral_chisquare(self, df, nonc, size=None):
        """Noncentral chi-square numbers."""
        df, nonc = parameter(df, check.positive, "df"), parameter(nonc, check.not_negative, "nonc")
        return self._floats(continuous.noncentral_chisquare, size, df, nonc)

    def f(self, dfnum, dfden, size=None):
        """Numbers of Fisher's F distribution."""
        dfnum = parameter(dfnum, check.positive, "dfnum")
        return self._floats(continuous.f, size, dfnum, parameter(dfden, check.positive, "dfden"))

    def noncentral_f(self, dfnum, dfden, nonc, size=None):
        """Numbers of the noncentral F distribution."""
        dfnum = parameter(dfnum, check.positive, "dfnum")
        dfden = parameter(dfden, check.positive, "dfden")
        nonc = parameter(nonc, check.not_negative, "nonc")
        return self._floats(continuous.noncentral_f, size, dfnum, dfden, nonc)

    def standard_t(self, df, size=None):
        """Numbers of Student's t distribution."""
        return self._floats(continuous.standard_t, size, parameter(df, check.positive, "df"))

    def standard_cauchy(self, size=None):
        """Cauchy numbers."""
        return self._floats(continuous.standard_cauchy, size)

    def pareto(self, a, size=None):
        """Numbers of the Lomax (shifted Pareto) distribution."""
        return self._floats(continuous.pareto, size, parameter(a, check.positive, "a"))

    def weibull(self, a, size=None):
        """Weibull numbers of scale 1."""
        return self._floats(continuous.weibull, size, parameter(a, check.not_negative, "a"))

    def power(self, a, size=None):
        """Numbers in [0, 1] with density a * x**(a-1)."""
        return self._floats(continuous.power, size, parameter(a, check.positive, "a"))

    def laplace(self, loc=0.0, scale=1.0, size=None):
        """Laplace numbers."""
        scale = parameter(scale, check.not_negative, "scale")
        return self._floats(continuous.laplace, size, parameter(loc), scale)

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        """Gumbel numbers."""
        scale = parameter(scale, check.not_negative, "scale")
        return self._floats(continuous.gumbel, size, parameter(loc), scale)

    def logistic(self, loc=0.0, scale=1.0, size=None):
        """Logistic numbers."""
        scale = parameter(scale, check.not_negative, "scale")
        return self._floats(continuous.logistic, size, parameter(loc), scale)

    def rayleigh(self, scale=1.0, size=None):
        """Rayleigh numbers."""
        return self._floats(continuous.rayleigh, size, parameter(scale, check.not_negative, "scale"))

    def wald(self, mean, scale, size=None):
        """Inverse normal numbers."""
        mean, scale = parameter(mean, check.positive, "mean"), parameter(scale, check.positive, "scale")
        return self._floats(continuous.wald, size, mean, scale)

    def vonmises(self, mu, kappa, size=None):
        """Angles about `mu`."""
        kappa = parameter(kappa, check.not_negative, "kappa")
        return self._floats(_circular.vonmises, size, parameter(mu), kappa)

    def triangular(self, left, mode, right, size=None):
        """Numbers between `left` and `right`, most often near `mode`."""
        left, mode, right = parameter(left), parameter(mode), parameter(right)
        for low, high, text in ((left, mode, "left > mode"), (mode, right, "mode > right")):
            if _any(low > high):
                raise ValueError(text)
        if _any(left == right):
            raise ValueError("left == right")
        return self._floats(continuous.triangular, size, left, mode, right)


def _any(found):
    return found if isinstance(found, bool) else bool(found.any())


class DiscreteDistributions:
    """Methods that draw whole numbers from `self._sampler`."""

    def _counts(self, function, size, *parameters):
        return draw(partial(function, self._sampler), size, parameters, whole=True)

    def binomial(self, n, p, size=None):
        """Successes in `n` trials of chance `p`."""
        n = parameter(n, check.not_negative, "n")
        return self._counts(_binomial.binomial, size, n, parameter(p, check.probability, "p"))

    def negative_binomial(self, n, p, size=None):
        """Failures before `n` successes."""
        n = parameter(n, check.positive, "n")
        return self._counts(discrete.negative_binomial, size, n, parameter(p, check.chance, "p"))

    def poisson(self, lam=1.0, size=None):
        """Poisson numbers with mean `lam`."""
        return self._counts(discrete.poisson, size, parameter(lam, check.rate, "lam"))

    def geometric(self, p, size=None):
        """Trials up to the first success."""
        return self._counts(discrete.geometric, size, parameter(p, check.chance, "p"))

    def zipf(self, a, size=None):
        """Zipf numbers."""
        return self._counts(discrete.zipf, size, parameter(a, check.above_one, "a"))

    def logseries(self, p, size=None):
        """Numbers of the logarithmic series distribution."""
        return self._counts(discrete.logseries, size, parameter(p, check.below_one, "p"))

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """Good items in samples of `nsample` without replacement."""
        least = check.at_least_one if self._sampler.legacy else check.not_negative
        values = [parameter(ngood, check.not_negative, "ngood"),
                  parameter(nbad, check.not_negative, "nbad"), parameter(nsample, least, "nsample")]
        too_many = values[0] + values[1] < values[2]
        if too_many if isinstance(too_many, bool) else too_many.any():
            raise ValueError("ngood + nbad < nsample")
        return self._counts(_hypergeometric.hypergeometric, size, *values)
