"""Random numbers with NumPy's streams.

The functions of this module share one stream, which `seed` starts. `RandomState` objects have a
stream of their own, `default_rng` makes generators of the modern interface.
"""

from gradpaper_runtime import not_supported

from ._generator import Generator, default_rng
from ._mt19937 import MT19937
from ._pcg64 import PCG64
from ._random_state import RandomState
from ._seed_sequence import SeedSequence

_rand = RandomState()

beta = _rand.beta
binomial = _rand.binomial
bytes = _rand.bytes
chisquare = _rand.chisquare
choice = _rand.choice
dirichlet = _rand.dirichlet
exponential = _rand.exponential
f = _rand.f
gamma = _rand.gamma
geometric = _rand.geometric
get_state = _rand.get_state
gumbel = _rand.gumbel
hypergeometric = _rand.hypergeometric
laplace = _rand.laplace
logistic = _rand.logistic
lognormal = _rand.lognormal
logseries = _rand.logseries
multinomial = _rand.multinomial
multivariate_normal = _rand.multivariate_normal
negative_binomial = _rand.negative_binomial
noncentral_chisquare = _rand.noncentral_chisquare
noncentral_f = _rand.noncentral_f
normal = _rand.normal
pareto = _rand.pareto
permutation = _rand.permutation
poisson = _rand.poisson
power = _rand.power
rand = _rand.rand
randint = _rand.randint
randn = _rand.randn
random = _rand.random
random_integers = _rand.random_integers
random_sample = _rand.random_sample
ranf = _rand.random_sample
rayleigh = _rand.rayleigh
sample = _rand.random_sample
seed = _rand.seed
set_state = _rand.set_state
shuffle = _rand.shuffle
standard_cauchy = _rand.standard_cauchy
standard_exponential = _rand.standard_exponential
standard_gamma = _rand.standard_gamma
standard_normal = _rand.standard_normal
standard_t = _rand.standard_t
triangular = _rand.triangular
uniform = _rand.uniform
vonmises = _rand.vonmises
wald = _rand.wald
weibull = _rand.weibull
zipf = _rand.zipf

_NOT_CARRIED = ("BitGenerator", "PCG64DXSM", "Philox", "SFC64",
                "bit_generator", "get_bit_generator", "mtrand", "set_bit_generator", "test")


def __getattr__(name):
    if name in _NOT_CARRIED:
        raise not_supported(f"numpy.random.{name}")
    raise AttributeError(f"module 'numpy.random' has no attribute '{name}'")
